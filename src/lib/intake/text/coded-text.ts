import { Numbers } from '../checks/key-index';
import type { Row } from './csv';
import type { Dialect } from './dialect';

/** More distinct texts than a column of codes, days or counts has: such a file is read cell by cell. */
const mostTexts = 100_000;

const [lineFeed, carriageReturn, space, apostrophe] = [10, 13, 32, 39];

/** Letters of a text: bytes where all of them are plain ASCII, which is quicker to go through. */
type Letters = Uint8Array | Uint16Array;

/** The distinct texts of one column. */
class Texts {
	#text: string;
	#slots = new Int32Array(1024).fill(-1);
	#hashes = new Numbers();
	/** First place in the whole text. */
	#starts = new Numbers();
	/** The letters of all of them, one text after the other, and where each ends. */
	#letters = new Uint16Array(1024);
	#ends = new Numbers();
	#cells: string[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	get count(): number {
		return this.#ends.length;
	}

	/** The number of a text; a new one has the next. `place`: of `from` in the whole text. */
	codeOf(hash: number, letters: Letters, from: number, length: number, place: number): number {
		const mask = this.#slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (;;) {
			const code = this.#slots[slot] ?? -1;
			if (code === -1) break;
			if (this.#hashes.at(code) === hash && this.lengthAt(code, letters, from) === length) return code;
			slot = (slot + 1) & mask;
		}
		const code = this.count;
		this.#slots[slot] = code;
		this.#hashes.push(hash);
		this.#starts.push(place);
		this.#keep(letters.subarray(from, from + length));
		if (this.count * 2 > this.#slots.length) this.#widen();
		return code;
	}

	/** How long a text is where the letters from there on begin with it; -1 where they do not. */
	lengthAt(code: number, letters: Letters, from: number): number {
		const first = this.#firstOf(code);
		const length = this.#ends.at(code) - first;
		for (let i = 0; i < length; i++) if (this.#letters[first + i] !== letters[from + i]) return -1;
		return length;
	}

	at(code: number): string {
		const start = this.#starts.at(code);
		const length = this.#ends.at(code) - this.#firstOf(code);
		return (this.#cells[code] ??= this.#text.slice(start, start + length));
	}

	#firstOf(code: number): number {
		return code === 0 ? 0 : this.#ends.at(code - 1);
	}

	#keep(letters: Letters): void {
		const first = this.#firstOf(this.count);
		const end = first + letters.length;
		if (end > this.#letters.length) {
			const wider = new Uint16Array(end * 2);
			wider.set(this.#letters);
			this.#letters = wider;
		}
		this.#letters.set(letters, first);
		this.#ends.push(end);
	}

	#widen(): void {
		const slots = new Int32Array(this.#slots.length * 2).fill(-1);
		const mask = slots.length - 1;
		for (let code = 0; code < this.count; code++) {
			const hash = this.#hashes.at(code);
			let slot = (hash ^ (hash >>> 15)) & mask;
			while (slots[slot] !== -1) slot = (slot + 1) & mask;
			slots[slot] = code;
		}
		this.#slots = slots;
	}
}

function lettersOf(text: string): Letters {
	const letters = new Uint16Array(text.length);
	for (let at = 0; at < letters.length; at++) letters[at] = text.charCodeAt(at);
	return letters;
}

/**
 * Plain lines of a text as numbers, one a cell: what a distinct text of a column means need be worked out only once,
 * and no string is made of the others. A line is plain when splitting it at its delimiters is all there is to it.
 */
export class CodedText {
	/** Rows of the stretch taken last, and the line of the first. */
	rows = 0;
	firstLine = 0;
	readonly width: number;
	#dialect: Dialect;
	#columns: readonly Texts[];
	#codes = new Int32Array(1 << 16);
	#ascii: Uint8Array | null;
	/** The stretch at hand, and the place of its first letter in the whole text. */
	#letters: Letters = new Uint8Array();
	#start = 0;
	/** The same, where letters are bytes, to look at four together. */
	#view: DataView | null = null;
	/** Where the cells of the line above begin and end. */
	#above: { readonly starts: Int32Array; readonly ends: Int32Array };

	/** `ascii`: the letters of the whole text, where they are bytes. */
	constructor(text: string, dialect: Dialect, width: number, ascii: Uint8Array | null = null) {
		this.#dialect = dialect;
		this.#ascii = ascii;
		this.width = width;
		this.#columns = Array.from({ length: width }, () => new Texts(text));
		this.#above = { starts: new Int32Array(width), ends: new Int32Array(width) };
		if (ascii !== null) this.#view = new DataView(ascii.buffer, ascii.byteOffset, ascii.length);
	}

	/**
	 * Takes a stretch whose lines stand each for itself: without quotes and stray line ends there is nothing that goes
	 * on over a line end. False for another stretch.
	 */
	holds(chunk: string, start: number): boolean {
		const { delimiter, escape, newline, quote } = this.#dialect;
		if (this.width < 2 || delimiter.length !== 1 || delimiter === ' ' || escape !== 'double') return false;
		if (newline === '\r' || this.#columns.some(({ count }) => count > mostTexts)) return false;
		if (chunk.includes('"') || (quote !== '' && chunk.includes(quote)) || chunk.startsWith('\ufeff'))
			return false;
		if (newline === '\n' ? chunk.includes('\r') : /\r(?!\n)|(?<!\r)\n/.test(chunk)) return false;
		this.#start = this.#ascii === null ? start : 0;
		this.#letters = this.#ascii ?? lettersOf(chunk);
		return true;
	}

	/** Takes the plain lines from an offset on; gives the offset of the first that is not plain, or of the end. */
	take(from: number, until: number, firstLine: number): number {
		this.firstLine = firstLine;
		this.rows = 0;
		let at = from;
		while (at < until) {
			if ((this.rows + 1) * this.width > this.#codes.length) this.#widen();
			const end = this.#line(at - this.#start);
			if (end === -1) return at;
			at = Math.min(end + this.#start, until);
			this.rows++;
		}
		return at;
	}

	/** The codes of the stretch, row by row, each of `width` cells. */
	get codes(): Int32Array {
		return this.#codes;
	}

	code(row: number, column: number): number {
		return this.#codes[row * this.width + column] ?? -1;
	}

	cell(row: number, column: number): string {
		return this.#columns[column]?.at(this.code(row, column)) ?? '';
	}

	row(row: number): Row {
		const cells = this.#columns.map((texts, column) => texts.at(this.code(row, column)));
		return { line: this.firstLine + row, cells };
	}

	/**
	 * The codes of one line; the offset after its end. -1 when it deserves a second look: it has another number of cells,
	 * one begins with a space, or it may stand between quotes.
	 */
	#line(start: number): number {
		const [letters, codes, width] = [this.#letters, this.#codes, this.width];
		const delimiter = this.#dialect.delimiter.charCodeAt(0);
		const mostEnd = Math.max(delimiter, carriageReturn);
		const { starts, ends } = this.#above;
		const last = width - 1;
		const first = this.rows * width;
		let at = start;
		if (letters[at] === apostrophe) return -1;
		for (let column = 0; column <= last; column++) {
			if (first > 0) {
				// most cells say what the one above says, several in a row
				const above = starts[column] as number;
				const same = above + this.#alike(above, at, (ends[last] as number) + 1 - above);
				const further = at - above;
				while (column <= last && (ends[column] as number) < same) {
					codes[first + column] = codes[first - width + column] as number;
					starts[column] = (starts[column] as number) + further;
					at = ends[column] = (ends[column] as number) + further;
					at++;
					column++;
				}
				if (column > last) return letters[at - 1] === carriageReturn ? at + 1 : at;
			}
			if (letters[at] === space) return -1;
			const from = at;
			let hash = 0x811c9dc5 | 0;
			let letter = letters[at] ?? lineFeed;
			while (letter > mostEnd || (letter !== delimiter && letter !== lineFeed && letter !== carriageReturn)) {
				hash = Math.imul(hash ^ letter, 0x01000193);
				letter = letters[++at] ?? lineFeed;
			}
			if ((letter === delimiter) === (column === last)) return -1;
			const texts = this.#columns[column] as Texts;
			codes[first + column] = texts.codeOf(hash, letters, from, at - from, this.#start + from);
			starts[column] = from;
			ends[column] = at;
			at += letter === carriageReturn ? 2 : 1;
		}
		return at;
	}

	/** How many letters from two places of the stretch on are the same, of so many. */
	#alike(one: number, other: number, most: number): number {
		const [letters, view] = [this.#letters, this.#view];
		const until = Math.min(most, letters.length - other);
		let at = 0;
		if (view !== null)
			while (at + 4 <= until && view.getUint32(one + at) === view.getUint32(other + at)) at += 4;
		while (at < until && letters[one + at] === letters[other + at]) at++;
		return at;
	}

	#widen(): void {
		const wider = new Int32Array(this.#codes.length * 2);
		wider.set(this.#codes);
		this.#codes = wider;
	}
}
