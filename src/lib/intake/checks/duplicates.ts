import { rowKeys } from '../../domain/row-keys';
import { columnsOf, type TableName } from '../../domain/tables';
import type { Catalogue } from '../catalogue';
import { issue, type Issue, type Place } from '../issue';
import { KeyIndex, Names, Numbers } from './key-index';
import { keyWords } from './key-words';

/** No count and no number of a text is this low. */
const none = -0x8000_0000;

type Fields = Readonly<Record<string, unknown>>;

/** Two 32-bit hashes of a row beside its key: equal rows are told from contradictory ones without keeping them. */
class TableRows {
	#keyNames: readonly string[];
	#otherNames: readonly string[];
	#names: readonly Names[];
	#index: KeyIndex;
	#key: number[] = [];
	#lines = new Numbers();
	#first = new Numbers();
	#second = new Numbers();

	constructor(table: TableName, keyNames: readonly string[]) {
		this.#keyNames = keyNames;
		this.#otherNames = columnsOf(table)
			.map(([name]) => name)
			.filter((name) => !keyNames.includes(name));
		this.#names = keyNames.map(() => new Names());
		this.#index = new KeyIndex(keyNames.length);
	}

	/** Line of an earlier row of the same key, and whether it says the same; null when the row is new. */
	find(fields: Fields, line: number): { line: number; isSame: boolean } | null {
		this.#keyNames.forEach((name, part) => {
			const value = fields[name] ?? null;
			this.#key[part] =
				typeof value === 'number' ? value : value === null ? none : this.#numberOf(part, value);
		});
		const [first, second] = this.#content(fields);
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

	#numberOf(part: number, value: unknown): number {
		return this.#names[part]?.of(String(value)) ?? none;
	}

	#content(fields: Fields): [number, number] {
		let first = 0x811c9dc5;
		let second = 0x2545f491;
		for (const name of this.#otherNames) {
			const value = fields[name] ?? null;
			if (typeof value === 'number') {
				first = Math.imul(first ^ value, 0x01000193);
				second = Math.imul(second ^ (value + 1), 0x5bd1e995);
			} else if (value !== null) {
				const text = String(value);
				for (let at = 0; at < text.length; at++) {
					first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
					second = Math.imul(second ^ text.charCodeAt(at), 0x5bd1e995);
				}
			}
			first = Math.imul(first ^ 0x1f, 0x01000193) | 0;
			second = (Math.imul(second, 0x5bd1e995) ^ (second >>> 13)) | 0;
		}
		return [first | 0, second | 0];
	}
}

/** Remembers rows by their key: an equal row is dropped (V19), another value for the same key is a fault (V18). */
export class Duplicates {
	#tables = new Map<TableName, TableRows>();

	/** Null when the row is new. */
	find(
		table: TableName,
		record: object,
		row: number,
		at: (field: string) => Place,
		catalogue: Catalogue,
	): Issue | null {
		const names = rowKeys[table];
		if (names === undefined) return null;
		let rows = this.#tables.get(table);
		if (!rows) this.#tables.set(table, (rows = new TableRows(table, names)));
		const fields = record as Fields;
		const earlier = rows.find(fields, row);
		if (earlier === null) return null;
		const place = { ...at(names.includes('unit_id') ? 'unit_id' : (names[0] ?? '')), row };
		if (earlier.isSame) return issue('V19', place, { other: earlier.line });
		return issue('V18', place, { key: keyWords(fields, names, catalogue), other: earlier.line });
	}
}
