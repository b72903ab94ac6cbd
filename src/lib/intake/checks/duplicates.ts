import { rowKeys } from '../../domain/row-keys';
import { columnsOf, type ColumnName, type TableName } from '../../domain/tables';
import { WorkedOut } from '../../domain/worked-out';
import type { Catalogue } from '../catalogue';
import { issue, type Issue, type Place } from '../issue';
import { KnownRow } from '../known-row';
import type { Found } from '../reading';
import { KeyIndex, Names, Numbers } from './key-index';
import { keyWords } from './key-words';

/** No count and no number of a text is this low. */
const none = -0x7fff_ffff;

type Fields = Readonly<Record<string, unknown>>;

/** Two 32-bit hashes of a row beside its key: equal rows are told from contradictory ones without keeping them. */
class TableRows {
	#names: readonly ColumnName[];
	#texts: readonly Names[];
	#worked: readonly WorkedOut[];
	/** Of each column of the row at hand a whole number that says what stands there. */
	#marks: Int32Array;
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
		if (found instanceof KnownRow)
			for (let column = 0; column < this.#marks.length; column++)
				this.#marks[column] = this.#markOfKnown(column, found);
		else {
			const fields = found.record as Fields;
			for (const [column, name] of this.#names.entries())
				this.#marks[column] = this.#markOf(column, fields[name] ?? null);
		}
		return this.#place(found.row);
	}

	#place(line: number): { line: number; isSame: boolean } | null {
		for (let part = 0; part < this.#key.length; part++)
			this.#key[part] = this.#marks[this.#parts[part] ?? 0] ?? none;
		let first = 0x811c9dc5 | 0;
		let second = 0x2545f491;
		for (let other = 0; other < this.#others.length; other++) {
			const mark = this.#marks[this.#others[other] ?? 0] ?? none;
			first = Math.imul(first ^ mark, 0x01000193);
			second = Math.imul(second ^ (second >>> 13) ^ mark, 0x5bd1e995);
		}
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

	#markOfKnown(column: number, { numbers, values }: KnownRow): number {
		return this.#worked[column]?.at(numbers[column] ?? 0, values[column] ?? []) ?? none;
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
		let rows = this.#tables.get(table);
		if (!rows) this.#tables.set(table, (rows = new TableRows(table, names)));
		const earlier = rows.find(found);
		if (earlier === null) return null;
		const place = { ...at(names.includes('unit_id') ? 'unit_id' : (names[0] ?? '')), row };
		if (earlier.isSame) return issue('V19', place, { other: earlier.line });
		return issue('V18', place, {
			key: keyWords(found.record as Fields, names, catalogue),
			other: earlier.line,
		});
	}
}
