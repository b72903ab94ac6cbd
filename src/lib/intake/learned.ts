import { columnsOf, type TableName } from '../domain/tables';
import type { CodedText } from './coded-text';
import type { Row } from './csv';
import { columnOf } from './forms/canonical';
import type { Found, Reading, RowReader } from './reading';
import type { SetAside } from './set-aside';

/** Tables whose cells mean the same wherever they stand, but that a unit must be alive in its period. */
const massive: ReadonlySet<TableName> = new Set(['outcomes', 'destinations'] as const);

/** A row as it was read: how often anything was said of its cells, and its record where it gave one. */
export type Witness = { said: number; record: Readonly<Record<string, unknown>> | null };

type Given = {
	readonly table: TableName;
	readonly reading: Reading;
	readonly aside: SetAside;
	readonly witness: Witness;
	/** Reads a row cell by cell. */
	readonly read: (row: Row) => void;
	/** Takes the record of a row all of whose cells are known. */
	readonly emit: (found: Found, row: Row) => void;
};

/** What the texts of a column are worth, by their codes; undefined where that is not known yet. */
class Worths {
	#values: unknown[] = [];

	of(code: number): unknown {
		return this.#values[code];
	}

	learn(code: number, value: unknown): void {
		while (this.#values.length <= code) this.#values.push(undefined);
		this.#values[code] = value;
	}
}

/**
 * Reads coded rows: a row with a text that has not come before is read cell by cell, and where nothing was said of it
 * its texts are known from then on. Of a row of known texts the record is put together. So every rule stands in the
 * reader of cells alone; null for a table where a cell may mean something else in another row.
 */
export function learnedReader({ table, reading, aside, witness, read, emit }: Given): RowReader['coded'] {
	const { uses } = reading;
	const fields = uses.flatMap(({ meaning }) => (meaning.kind === 'field' ? [meaning.name] : []));
	const isOfCodes = fields.includes('unit_id') && fields.includes('period_id');
	const isOfNames = fields.includes('unit') || fields.includes('period');
	const hasNumbers = uses.some(({ meaning }) => meaning.kind === 'ordinal');
	if (!massive.has(table) || !isOfCodes || isOfNames || hasNumbers) return undefined;

	const width = uses.reduce((most, { index }) => Math.max(most, index + 1), 0);
	const parts = columnsOf(table).map(([name]) => ({
		name,
		index: columnOf(reading, name)?.index ?? -1,
		worths: new Worths(),
	}));
	const blank = Object.fromEntries(parts.map(({ name }) => [name, null]));
	const indexOf = (wanted: string) => parts.find(({ name }) => name === wanted)?.index ?? -1;
	const [unit, period] = [indexOf('unit_id'), indexOf('period_id')];
	const others = parts.filter(({ name }) => name !== 'unit_id');
	/** Units by period: whether a unit is alive is a matter of both. */
	const units: Worths[] = [];
	const firsts = new Worths();
	let [rows, at]: [CodedText | null, number] = [null, 0];
	const view: Row = {
		line: 0,
		get cells() {
			return rows?.row(at).cells ?? [];
		},
	};

	return (coded, index) => {
		if (coded.width !== width) return read(coded.row(index));
		[rows, at] = [coded, index];
		const record = known();
		if (record === null) return learn();
		aside.passed();
		view.line = coded.firstLine + index;
		emit({ table, record, row: view.line }, view);
	};

	function codeAt(column: number): number {
		return column === -1 ? 0 : (rows?.code(at, column) ?? 0);
	}

	function known(): Record<string, unknown> | null {
		if (firsts.of(codeAt(0)) !== true) return null;
		const unitId = units[codeAt(period)]?.of(codeAt(unit));
		if (unitId === undefined) return null;
		const record: Record<string, unknown> = { ...blank, unit_id: unitId };
		for (const { name, index, worths } of others) {
			const value = worths.of(codeAt(index));
			if (value === undefined) return null;
			record[name] = value;
		}
		return record;
	}

	function learn(): void {
		if (rows === null) return;
		const before = witness.said;
		witness.record = null;
		read(rows.row(at));
		const record = witness.record as Witness['record'];
		if (record === null || witness.said !== before) return;
		for (const { name, index, worths } of others) worths.learn(codeAt(index), record[name] ?? null);
		(units[codeAt(period)] ??= new Worths()).learn(codeAt(unit), record['unit_id']);
		firsts.learn(codeAt(0), aside.isData(rows.cell(at, 0).trim(), 0));
	}
}
