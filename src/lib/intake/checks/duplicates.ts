import { rowKeys } from '../../domain/schema/row-keys';
import { columnsOf, type ColumnName, type TableName } from '../../domain/schema/tables';
import { WorkedOut } from '../../domain/schema/worked-out';
import type { Catalogue } from '../catalogue';
import { issue, type Issue, type Place } from '../issues/issue';
import type { KnownRows } from '../cells/known-row';
import type { Found } from '../reading';
import { KeyIndex, Names, Numbers } from './key-index';
import { keyWords } from './key-words';

/** No count and no number of a text is this low. */
const none = -0x7fff_ffff;

type Fields = Readonly<Record<string, unknown>>;

const seeds: readonly [number, number] = [0x811c9dc5 | 0, 0x2545f491];
const firstHash = (hash: number, mark: number) => Math.imul(hash ^ mark, 0x01000193);
const secondHash = (hash: number, mark: number) => Math.imul(hash ^ (hash >>> 13) ^ mark, 0x5bd1e995);

/** Two 32-bit hashes of a row beside its key: equal rows are told from contradictory ones without keeping them. */
class TableRows {
	#names: readonly ColumnName[];
	#texts: readonly Names[];
	#worked: readonly WorkedOut[];
	/** Of each column of the row at hand a whole number that says what stands there; and of a stretch of rows. */
	#marks: Int32Array;
	#stretch: {
		readonly marks: readonly Int32Array[];
		readonly first: Int32Array;
		readonly second: Int32Array;
	} | null = null;
	#parts: readonly number[];
	#others: readonly number[];
	#index: KeyIndex;
	#key: Int32Array;
	#lines = new Numbers();
	#first = new Numbers();
	#second = new Numbers();

	constructor(table: TableName, keyNames: readonly string[]) {
		const names = columnsOf(table).map(([name]) => name);
		this.#names = names;
		this.#texts = names.map(() => new Names());
		this.#worked = names.map((_, column) => new WorkedOut((value) => this.#markOf(column, value)));
		this.#marks = new Int32Array(names.length);
		this.#parts = keyNames.map((name) => names.findIndex((own) => own === name));
		this.#others = names.flatMap((name, column) => (keyNames.includes(name) ? [] : [column]));
		this.#index = new KeyIndex(keyNames.length);
		this.#key = new Int32Array(keyNames.length);
	}

	/** Line of an earlier row of the same key, and whether it says the same; null when the row is new. */
	find(found: Found): { line: number; isSame: boolean } | null {
		const fields = found.record as Fields;
		for (const [column, name] of this.#names.entries())
			this.#marks[column] = this.#markOf(column, fields[name] ?? null);
		for (let part = 0; part < this.#key.length; part++)
			this.#key[part] = this.#marks[this.#parts[part] ?? 0] ?? none;
		let [first, second] = seeds;
		for (const other of this.#others) {
			const mark = this.#marks[other] ?? none;
			first = firstHash(first, mark);
			second = secondHash(second, mark);
		}
		return this.#place(found.row, first, second);
	}

	/** Makes ready for the rows of a stretch, column by column. */
	prepare({ columns, values, count, most }: KnownRows): void {
		const column = () => new Int32Array(most);
		const { marks, first, second } = (this.#stretch ??= {
			marks: this.#names.map(column),
			first: column(),
			second: column(),
		});
		for (const [at, into] of marks.entries())
			this.#worked[at]?.all(columns[at] as Int32Array, [0, count], values[at] ?? [], into, 0);
		first.fill(seeds[0], 0, count);
		second.fill(seeds[1], 0, count);
		for (const other of this.#others) {
			const own = marks[other] as Int32Array;
			for (let at = 0; at < count; at++) {
				first[at] = firstHash(first[at] as number, own[at] as number);
				second[at] = secondHash(second[at] as number, own[at] as number);
			}
		}
	}

	/** Whether a row of the stretch comes for the first time. */
	isNew(at: number, line: number): boolean {
		const stretch = this.#stretch;
		if (stretch === null) return false;
		for (let part = 0; part < this.#key.length; part++)
			this.#key[part] = stretch.marks[this.#parts[part] ?? 0]?.[at] ?? none;
		return this.#place(line, stretch.first[at] ?? 0, stretch.second[at] ?? 0) === null;
	}

	#place(line: number, first: number, second: number): { line: number; isSame: boolean } | null {
		const at = this.#index.place(this.#key);
		if (at === -1) {
			this.#lines.push(line);
			this.#first.push(first);
			this.#second.push(second);
			return null;
		}
		return {
			line: this.#lines.at(at),
			isSame: this.#first.at(at) === first && this.#second.at(at) === second,
		};
	}

	#markOf(column: number, value: unknown): number {
		if (typeof value === 'number') return value;
		return value === null ? none : (this.#texts[column]?.of(String(value)) ?? none);
	}
}

/** Remembers rows by their key: an equal row is dropped (V19), another value for the same key is a fault (V18). */
export class Duplicates {
	#tables = new Map<TableName, TableRows>();

	/** Null when the row is new. */
	find(found: Found, at: (field: string) => Place, catalogue: Catalogue): Issue | null {
		const { table, row } = found;
		const names = rowKeys[table];
		if (names === undefined) return null;
		const earlier = this.#of(table, names).find(found);
		if (earlier === null) return null;
		const place = { ...at(names.includes('unit_id') ? 'unit_id' : (names[0] ?? '')), row };
		if (earlier.isSame) return issue('V19', place, { other: earlier.line });
		return issue('V18', place, {
			key: keyWords(found.record as Fields, names, catalogue),
			other: earlier.line,
		});
	}

	/** Whether a row of a stretch comes for the first time; those that do not are to be asked about. */
	newIn(rows: KnownRows): (at: number) => boolean {
		const names = rowKeys[rows.table];
		if (names === undefined) return () => true;
		const table = this.#of(rows.table, names);
		const { firstLine } = rows;
		table.prepare(rows);
		return (at) => table.isNew(at, firstLine + at);
	}

	#of(table: TableName, names: readonly string[]): TableRows {
		let rows = this.#tables.get(table);
		if (!rows) this.#tables.set(table, (rows = new TableRows(table, names)));
		return rows;
	}
}
