import type { Run } from './cell-marks';
import { richTexts, type RichText } from './biff-texts';

/** Where cells of an .xls stand whose font is of an old encoding: sheet name → row → column → font name. */
export type OddFonts = ReadonlyMap<string, (row: number, column: number) => string | null>;

/** The runs of a cell with raised or struck-out text; null for any other cell. */
export type LooksOfCells = {
	readonly runs: (sheet: string, row: number, column: number, text: string) => Run[] | null;
};

const BOF = 0x0809;
const END = 0x000a;
const PROTECTED = 0x002f;
const FONT = 0x0031;
const BOUND_SHEET = 0x0085;
const FORMAT_OF_CELL = 0x00e0;
const SHARED_TEXTS = 0x00fc;
const CONTINUE = 0x003c;
const LABEL_SST = 0x00fd;
/** LABELSST, LABEL, RSTRING: cells with text. */
const TEXTS: ReadonlySet<number> = new Set([LABEL_SST, 0x0204, 0x00d6]);
/** NUMBER, RK, FORMULA: other cells of one. */
const NUMBERS: ReadonlySet<number> = new Set([0x0203, 0x027e, 0x0006]);
const MANY_NUMBERS = 0x00bd;

type Font = { readonly name: string; readonly isRaised: boolean; readonly isStruck: boolean };
type CellFont = { readonly font: Font; readonly text: number | null };
type Scanned = { readonly isProtected: boolean; readonly fonts: OddFonts; readonly looks: LooksOfCells };

const noFont: Font = { name: '', isRaised: false, isStruck: false };

/**
 * What the reader of a BIFF8 stream ([MS-XLS]) does not tell: whether it has a password, which text cells have a
 * font that `isOdd`, and what is raised or struck out. A torn stream gives what was found until there.
 */
export function scannedBiff(stream: Uint8Array, isOdd: (font: string) => boolean): Scanned {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	const fonts: Font[] = [];
	const fontOfFormat: number[] = [];
	const nameAt = new Map<number, string>();
	const sheets = new Map<string, Map<number, CellFont>>();
	const shared: Uint8Array[] = [];
	let isProtected = false;
	let sheet: Map<number, CellFont> | null = null;
	let isShared = false;
	/** There is no font with the number 4: 5 is the fifth in the file. */
	const fontAt = (number: number) => fonts[number > 4 ? number - 1 : number] ?? noFont;
	const isMarked = ({ isRaised, isStruck }: Font) => isRaised || isStruck;
	const hasMarks = () => fonts.some(isMarked);
	const keep = (at: number, column: number, format: number, text: number | null) => {
		const font = fontAt(fontOfFormat[format] ?? 0);
		if (font.isStruck || text !== null || isOdd(font.name))
			sheet?.set(view.getUint16(at, true) * 256 + column, { font, text });
	};
	for (let at = 0; at + 4 <= stream.length;) {
		const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
		const body = at + 4;
		if (body + length > stream.length) break;
		const word = (from: number) => view.getUint16(body + from, true);
		if (type === SHARED_TEXTS || (isShared && type === CONTINUE))
			shared.push(stream.subarray(body, body + length));
		isShared = type === SHARED_TEXTS || (isShared && type === CONTINUE);
		if (type === PROTECTED) isProtected = true;
		else if (type === FONT && length > 16)
			fonts.push({
				name: shortText(stream, body + 14),
				isRaised: word(8) === 1,
				isStruck: (word(2) & 8) !== 0,
			});
		else if (type === FORMAT_OF_CELL && length >= 2) fontOfFormat.push(word(0));
		else if (type === BOUND_SHEET && length > 8)
			nameAt.set(view.getUint32(body, true), shortText(stream, body + 6));
		else if (type === END && nameAt.size > 0 && !hasMarks() && !fonts.some(({ name }) => isOdd(name))) break;
		else if (type === BOF) {
			const name = nameAt.get(at);
			sheet = name === undefined ? null : new Map();
			if (name !== undefined && sheet !== null) sheets.set(name, sheet);
		} else if (sheet !== null && length >= 6) {
			if (TEXTS.has(type))
				keep(
					body,
					word(2),
					word(4),
					type === LABEL_SST && length >= 10 ? view.getUint32(body + 6, true) : null,
				);
			else if (NUMBERS.has(type)) keep(body, word(2), word(4), null);
			else if (type === MANY_NUMBERS)
				for (let i = 0; 4 + i * 6 + 6 <= length - 2; i += 1) keep(body, word(2) + i, word(4 + i * 6), null);
		}
		at = body + length;
	}
	const texts = hasMarks() ? richTexts(shared) : new Map<number, RichText>();
	const cellOf = (name: string, row: number, column: number) => sheets.get(name)?.get(row * 256 + column);
	return {
		isProtected,
		fonts: new Map(
			[...sheets.keys()].map((name) => [
				name,
				(row: number, column: number) => {
					const font = cellOf(name, row, column)?.font.name;
					return font !== undefined && isOdd(font) ? font : null;
				},
			]),
		),
		looks: {
			runs(name, row, column, text) {
				const cell = cellOf(name, row, column);
				if (cell === undefined) return null;
				const own = { isRaised: false, isStruck: cell.font.isStruck };
				const rich = cell.text === null ? undefined : texts.get(cell.text);
				if (rich === undefined || rich.length !== text.length)
					return own.isStruck ? [{ text, ...own }] : null;
				const ends = [...rich.runs.map(({ from }) => from), text.length];
				const first: Run = { text: text.slice(0, ends[0]), ...own };
				const rest = rich.runs.map(({ from, font }, i): Run => {
					const { isRaised, isStruck } = fontAt(font);
					return { text: text.slice(from, ends[i + 1]), isRaised, isStruck };
				});
				return [first, ...rest];
			},
		},
	};
}

function shortText(stream: Uint8Array, at: number): string {
	const length = stream[at] ?? 0;
	const isWide = ((stream[at + 1] ?? 0) & 1) === 1;
	const text = stream.subarray(at + 2, at + 2 + length * (isWide ? 2 : 1));
	return new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(text);
}
