import type { At } from '../checks/record';
import { columnLookup } from '../columns/column-lookup';
import type { ColumnUse } from '../columns/columns';
import type { Issue } from '../issues/issue';
import { cellOf, type Found } from '../reading';
import type { Row } from '../text/csv';
import { originOf } from './view';

/** The row of a table that is being read, and where in the file what is said of it stands. */
export class RowCursor {
	row: Row = { line: 0, cells: [] };

	readonly #uses: readonly ColumnUse[];
	/** Null for a text file. */
	readonly #sheet: string | null;
	readonly #columnOf: (field: string) => ColumnUse | null;

	constructor(uses: readonly ColumnUse[], sheet: string | null) {
		this.#uses = uses;
		this.#sheet = sheet;
		this.#columnOf = columnLookup(uses);
	}

	/** What the column of a field is called in the file. */
	readonly header = (field: string): string | null => this.#columnOf(field)?.header ?? null;

	/** Where a field of the row stands, and what is written there. */
	readonly at: At = (field) => {
		const use = this.#columnOf(field);
		return { row: this.row.line, column: use?.header ?? null, value: use ? cellOf(this.row, use) : null };
	};

	/** A record with its sheet. */
	readonly stamped = (found: Found): Found =>
		this.#sheet === null ? found : { ...found, sheet: this.#sheet };

	/** A finding with its sheet and the index of its cell. */
	readonly located = (found: Issue): Issue => {
		const use = found.column === null ? undefined : this.#uses.find(({ header }) => header === found.column);
		const cell = found.row === null ? null : (found.cell ?? use?.index ?? null);
		const origin = cell === null || found.row !== this.row.line ? null : originOf(this.row, cell);
		return { ...found, ...(origin ?? { cell }), sheet: this.#sheet };
	};
}
