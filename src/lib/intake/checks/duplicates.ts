import { rowKeys } from '../../domain/schema/row-keys';
import { columnsOf, type ColumnName, type TableName } from '../../domain/schema/tables';
import { none, WorkedOut } from '../../domain/schema/worked-out';
import type { Catalogue } from '../catalogue';
import { issue, type Issue, type Place } from '../issues/issue';
import type { KnownRows } from '../cells/known-row';
import type { Found } from '../reading';
import { KeyIndex, Names, Numbers } from './key-index';
import { keyWords } from './key-words';

type Fields = Readonly<Record<string, unknown>>;

const seeds: readonly [number, number] = [0x811c9dc5 | 0, 0x2545f491];
const firstHash = (hash: number, mark: number) => Math.imul(hash ^ mark, 0x01000193);
const secondHash = (hash: number, mark: number) => Math.imul(hash ^ (hash >>> 13) ^ mark, 0x5bd1e995);

/** Rows column by column: whole numbers that say what stands there, those of the key, and two hashes of the others. */
type Stretch = {
	readonly marks: readonly Int32Array[];
	readonly key: readonly Int32Array[];
	readonly first: Int32Array;
	readonly second: Int32Array;
};

/** Two 32-bit hashes of a row beside its key: equal rows are told from contradictory ones without keeping them. */
class TableRows {
	#names: readonly ColumnName[];
	#texts: readonly Names[];
	#worked: readonly WorkedOut[];
	#own: Stretch;
	#stretch: Stretch | null = null;
	#parts: readonly number[];
	#others: readonly number[];
	#index: KeyIndex;
	#lines = new Numbers();
	#first = new Numbers();
	#second = new Numbers();

	constructor(table: TableName, keyNames: readonly string[]) {
		const names = columnsOf(table).map(([name]) => name);
		this.#names = names;
		this.#texts = names.map(() => new Names());
		this.#worked = names.map((_, column) => new WorkedOut((value) => this.#markOf(column, value)));
		this.#parts = keyNames.map((name) => names.findIndex((own) => own === name));
		this.#others = names.flatMap((name, column) => (keyNames.includes(name) ? [] : [column]));
		this.#index = new KeyIndex(keyNames.length);
		this.#own = this.#stretchOf(1);
	}

	/** Line of an earlier row of the same key, and whether it says the same; null when the row is new. */
	find(found: Found): { line: number; isSame: boolean } | null {
		const fields = found.record as Fields;
		const { marks, first, second } = this.#own;
		for (const [column, name] of this.#names.entries())
			(marks[column] as Int32Array)[0] = this.#markOf(column, fields[name] ?? null);
		this.#hash(this.#own, 1);
		if (this.#takeNew(this.#own, [0, 1], found.row) === 1) return null;
		const at = this.#index.found;
		const isSame = this.#first.at(at) === first[0] && this.#second.at(at) === second[0];
		return { line: this.#lines.at(at), isSame };
	}

	/** Makes ready for the rows of a stretch, column by column. */
	prepare({ columns, values, count, most }: KnownRows): void {
		const stretch = (this.#stretch ??= this.#stretchOf(most));
		for (const [at, into] of stretch.marks.entries())
			this.#worked[at]?.all(columns[at] as Int32Array, [0, count], values[at] ?? [], into, 0);
		this.#hash(stretch, count);
	}

	/**
	 * Takes rows of the stretch from one on and before another until one comes again: gives that one. `line`: of the
	 * first.
	 */
	takeNew(from: number, until: number, line: number): number {
		return this.#stretch === null ? from : this.#takeNew(this.#stretch, [from, until], line);
	}

	#takeNew({ key, first, second }: Stretch, [from, until]: readonly [number, number], line: number): number {
		const end = this.#index.placeNew(key, from, until);
		const lines = this.#lines.more(end - from);
		for (let at = 0; at < lines.length; at++) lines[at] = line + at;
		this.#first.more(end - from).set(first.subarray(from, end));
		this.#second.more(end - from).set(second.subarray(from, end));
		return end;
	}

	#hash({ marks, first, second }: Stretch, count: number): void {
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

	#stretchOf(most: number): Stretch {
		const column = () => new Int32Array(most);
		const marks = this.#names.map(column);
		const key = this.#parts.map((part) => marks[part] ?? column());
		return { marks, key, first: column(), second: column() };
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

	/** Makes ready for a stretch; what is given takes rows of it as long as they are new, and says which is not. */
	newIn(rows: KnownRows): (from: number, until: number) => number {
		const names = rowKeys[rows.table];
		if (names === undefined) return (_, until) => until;
		const table = this.#of(rows.table, names);
		const { firstLine } = rows;
		table.prepare(rows);
		return (from, until) => table.takeNew(from, until, firstLine + from);
	}

	#of(table: TableName, names: readonly string[]): TableRows {
		let rows = this.#tables.get(table);
		if (!rows) this.#tables.set(table, (rows = new TableRows(table, names)));
		return rows;
	}
}
