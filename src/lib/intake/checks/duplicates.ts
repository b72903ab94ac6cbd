import type { TableName } from '../../domain/tables';
import { issue, type Issue } from '../issue';

/** What makes two rows of a table the same row. */
const keys: Partial<Record<TableName, readonly string[]>> = {
	targets: ['plan_id', 'unit_id', 'indicator_id', 'period_id', 'kind', 'revision'],
	outcomes: ['unit_id', 'indicator_id', 'period_id', 'as_of', 'revision'],
	destinations: ['unit_id', 'school_level', 'period_id', 'as_of', 'revision', 'destination'],
	units: ['unit_id', 'valid_from'],
	aliases: ['alias', 'scope_parent_id'],
	crosswalk: ['from_unit', 'to_unit', 'effective_date'],
	deadlines: ['period_id', 'unit_id', 'form'],
	sources: ['source_id'],
	plans: ['plan_id'],
	periods: ['period_id'],
	indicators: ['indicator_id', 'def_version'],
};

type Seen = { row: number; content: string };

/** Remembers rows by their key: an equal row is dropped (V19), another value for the same key is a fault (V18). */
export class Duplicates {
	#seen = new Map<string, Seen>();

	/** Null when the row is new. */
	find(table: TableName, record: object, row: number, column: string | null): Issue | null {
		const names = keys[table];
		if (names === undefined) return null;
		const fields = record as Readonly<Record<string, unknown>>;
		const id = names.map((name) => fields[name] ?? '').join('|');
		const key = `${table}|${id}`;
		const content = Object.values(fields).join('|');
		const earlier = this.#seen.get(key);
		if (earlier === undefined) {
			this.#seen.set(key, { row, content });
			return null;
		}
		if (earlier.content === content) return issue('V19', { row, column }, { other: earlier.row });
		return issue('V18', { row, column, value: id }, { key: id.replace(/\|+/g, ' / '), other: earlier.row });
	}
}
