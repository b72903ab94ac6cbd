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

function sizeOf(bytes: DataView): { width: number; height: number } | null {
	if (bytes.byteLength < 24) return null;
	const mark = bytes.getUint32(0);
	if (mark === 0x89504e47) return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
	if (mark === 0x47494638) return { width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) };
	return mark >>> 16 === 0xffd8 ? jpegSize(bytes) : null;
}

/** The size stands in the first frame header; the segments before it are skipped by their lengths. */
function jpegSize(bytes: DataView): { width: number; height: number } | null {
	for (let at = 2; at + 9 < bytes.byteLength && bytes.getUint8(at) === 0xff;) {
		const marker = bytes.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
		at += 2 + bytes.getUint16(at + 2);
	}
	return null;
}
