import { Numbers } from './checks/key-index';
import type { Row } from './csv';
import type { Dialect } from './dialect';

/** More distinct texts than a column of codes, days or counts has: such a file is read cell by cell. */
const mostTexts = 100_000;

const [space, apostrophe] = [32, 39];

/** The distinct texts of one column, each kept as its first place in the whole text. */
class Texts {
	#text: string;
	#slots = new Int32Array(1024).fill(-1);
	#hashes = new Numbers();
	#starts = new Numbers();
	#lengths = new Numbers();
	#cells: string[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	get count(): number {
		return this.#starts.length;
	}

	/** The number of the text at `start`; a new text has the next. */
	codeOf(hash: number, start: number, length: number): number {
		const mask = this.#slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (;;) {
			const code = this.#slots[slot] ?? -1;
			if (code === -1) break;
			if (this.#hashes.at(code) === hash && this.#isAt(code, start, length)) return code;
			slot = (slot + 1) & mask;
		}
		const code = this.count;
		this.#slots[slot] = code;
		this.#hashes.push(hash);
		this.#starts.push(start);
		this.#lengths.push(length);
		if (this.count * 2 > this.#slots.length) this.#widen();
		return code;
	}

	at(code: number): string {
		const start = this.#starts.at(code);
		return (this.#cells[code] ??= this.#text.slice(start, start + this.#lengths.at(code)));
	}

	#isAt(code: number, start: number, length: number): boolean {
		if (this.#lengths.at(code) !== length) return false;
		const first = this.#starts.at(code);
		for (let i = 0; i < length; i++)
			if (this.#text.charCodeAt(first + i) !== this.#text.charCodeAt(start + i)) return false;
		return true;
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

/**
 * Plain lines of a text as numbers, one a cell: what a distinct text of a column means need be worked out only once,
 * and no string is made of the others. A line is plain when splitting it at its delimiters is all there is to it.
 */
export class CodedText {
	/** Rows of the stretch taken last, and the line of the first. */
	rows = 0;
	firstLine = 0;
	readonly width: number;
	#text: string;
	#dialect: Dialect;
	#columns: readonly Texts[];
	#codes = new Int32Array(1 << 16);

	constructor(text: string, dialect: Dialect, width: number) {
		this.#text = text;
		this.#dialect = dialect;
		this.width = width;
		this.#columns = Array.from({ length: width }, () => new Texts(text));
	}

	/**
	 * Whether lines of this stretch stand each for itself: without quotes and stray line ends there is nothing that
	 * goes on over a line end.
	 */
	isApart(chunk: string): boolean {
		const { delimiter, escape, newline, quote } = this.#dialect;
		if (this.width < 2 || delimiter.length !== 1 || delimiter === ' ' || escape !== 'double') return false;
		if (newline === '\r' || this.#columns.some(({ count }) => count > mostTexts)) return false;
		if (chunk.includes('"') || (quote !== '' && chunk.includes(quote)) || chunk.startsWith('\ufeff'))
			return false;
		return newline === '\n' ? !chunk.includes('\r') : !/\r(?!\n)|(?<!\r)\n/.test(chunk);
	}

	/** Takes the plain lines from an offset on; gives the offset of the first that is not plain, or of the end. */
	take(from: number, until: number, firstLine: number): number {
		const delimiter = this.#dialect.delimiter.charCodeAt(0);
		this.firstLine = firstLine;
		this.rows = 0;
		let at = from;
		while (at < until) {
			if ((this.rows + 1) * this.width > this.#codes.length) this.#widen();
			const end = this.#line(at, until, delimiter);
			if (end === -1) return at;
			at = end;
			this.rows++;
		}
		return at;
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
	#line(start: number, until: number, delimiter: number): number {
		const text = this.#text;
		const last = this.width - 1;
		let at = start;
		if (text.charCodeAt(at) === apostrophe) return -1;
		for (let column = 0; column <= last; column++) {
			const from = at;
			if (text.charCodeAt(at) === space) return -1;
			let hash = 0x811c9dc5 | 0;
			let sign = 10;
			for (; at < until; at++) {
				sign = text.charCodeAt(at);
				if (sign === delimiter || sign === 10 || sign === 13) break;
				hash = Math.imul(hash ^ sign, 0x01000193);
			}
			if (at === until) sign = 10;
			if ((sign === delimiter) === (column === last)) return -1;
			this.#codes[this.rows * this.width + column] =
				this.#columns[column]?.codeOf(hash, from, at - from) ?? -1;
			at++;
			if (sign === 13) at++;
		}
		return at;
	}

	#widen(): void {
		const wider = new Int32Array(this.#codes.length * 2);
		wider.set(this.#codes);
		this.#codes = wider;
	}
}
