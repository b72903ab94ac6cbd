/** Where cells of an .xls stand whose font is of an old encoding: sheet name → row → column → font name. */
export type OddFonts = ReadonlyMap<string, (row: number, column: number) => string | null>;

const BOF = 0x0809;
const END = 0x000a;
const PROTECTED = 0x002f;
const FONT = 0x0031;
const BOUND_SHEET = 0x0085;
const FORMAT_OF_CELL = 0x00e0;
/** LABELSST, LABEL, RSTRING: cells with text. */
const TEXTS: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6]);

type Scanned = { readonly isProtected: boolean; readonly fonts: OddFonts };

/**
 * The two things of a BIFF8 stream ([MS-XLS]) that its reader does not tell: whether it has a password, and which
 * text cells have a font that `isOdd`. A torn stream gives what was found until there.
 */
export function scannedBiff(stream: Uint8Array, isOdd: (font: string) => boolean): Scanned {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	const fonts: string[] = [];
	const fontOfFormat: number[] = [];
	const nameAt = new Map<number, string>();
	const odd = new Map<string, Map<number, string>>();
	let isProtected = false;
	let sheet: Map<number, string> | null = null;
	for (let at = 0; at + 4 <= stream.length;) {
		const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
		const body = at + 4;
		if (body + length > stream.length) break;
		if (type === PROTECTED) isProtected = true;
		else if (type === FONT && length > 16) fonts.push(shortText(stream, body + 14));
		else if (type === FORMAT_OF_CELL && length >= 2) fontOfFormat.push(view.getUint16(body, true));
		else if (type === BOUND_SHEET && length > 8)
			nameAt.set(view.getUint32(body, true), shortText(stream, body + 6));
		else if (type === END && nameAt.size > 0 && !fonts.some(isOdd)) break;
		else if (type === BOF) {
			const name = nameAt.get(at);
			sheet = name === undefined ? null : new Map();
			if (name !== undefined && sheet !== null) odd.set(name, sheet);
		} else if (sheet !== null && TEXTS.has(type) && length >= 6) {
			const font = fontName(fonts, fontOfFormat[view.getUint16(body + 4, true)] ?? 0);
			if (isOdd(font)) sheet.set(view.getUint16(body, true) * 256 + view.getUint16(body + 2, true), font);
		}
		at = body + length;
	}
	const look = (cells: Map<number, string>) => (row: number, column: number) =>
		cells.get(row * 256 + column) ?? null;
	return { isProtected, fonts: new Map([...odd].map(([name, cells]) => [name, look(cells)])) };
}

/** There is no font with the number 4: 5 is the fifth in the file. */
function fontName(fonts: readonly string[], number: number): string {
	return fonts[number > 4 ? number - 1 : number] ?? '';
}

function shortText(stream: Uint8Array, at: number): string {
	const length = stream[at] ?? 0;
	const isWide = ((stream[at + 1] ?? 0) & 1) === 1;
	const text = stream.subarray(at + 2, at + 2 + length * (isWide ? 2 : 1));
	return new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(text);
}
