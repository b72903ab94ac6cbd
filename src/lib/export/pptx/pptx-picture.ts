import { sizeOf } from '../image/picture-size';

/** A picture as PowerPoint takes it: what `addImage` reads, and its size in pixels. */
export type Picture = { readonly data: string; readonly width: number; readonly height: number };

/** The picture of a data URL; null for a kind that not every PowerPoint shows (SVG, WebP) or that is damaged. */
export function pictureOf(source: string): Picture | null {
	const [, kind, base64] = /^data:image\/(png|jpe?g|gif);base64,([\s\S]+)$/i.exec(source) ?? [];
	if (kind === undefined || base64 === undefined) return null;
	const bytes = decoded(base64);
	const size = bytes === null ? null : sizeOf(bytes);
	if (size === null || size.width === 0 || size.height === 0) return null;
	return { data: `image/${kind.toLowerCase()};base64,${base64}`, ...size };
}

function decoded(base64: string): DataView | null {
	try {
		return new DataView(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
	} catch {
		return null;
	}
}
