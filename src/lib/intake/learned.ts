import { columnsOf, type TableName } from '../domain/tables';
import type { CodedText } from './coded-text';
import type { Row } from './csv';
import { columnOf } from './forms/canonical';
import { KnownRow } from './known-row';
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
	/** Takes a row all of whose cells are known. */
	readonly emit: (row: Found & Row) => void;
};

/** Numbers by the codes of texts; -1 where one is not known yet. */
class Numbered {
	#of = new Int32Array(16).fill(-1);

	of(code: number): number {
		return this.#of[code] ?? -1;
	}

	learn(code: number, number: number): void {
		if (code >= this.#of.length) {
			const wider = new Int32Array(code * 2).fill(-1);
			wider.set(this.#of);
			this.#of = wider;
		}
		this.#of[code] = number;
	}
}

/** The distinct values of a column, numbered as they come. */
class Values {
	readonly list: unknown[] = [];
	#numbers = new Map<unknown, number>();

	numberOf(value: unknown): number {
		let number = this.#numbers.get(value);
		if (number === undefined) {
			this.#numbers.set(value, (number = this.list.length));
			this.list.push(value);
		}
		return number;
	}
}

/**
 * Reads coded rows: a row with a text that has not come before is read cell by cell, and where nothing was said of it
 * its texts are known from then on. A row of known texts is handed on as the numbers of their values. So every rule
 * stands in the reader of cells alone; undefined for a table where a cell may mean something else in another row.
 */
export function learnedReader({ table, reading, aside, witness, read, emit }: Given): RowReader['coded'] {
	const { uses } = reading;
	const fields = uses.flatMap(({ meaning }) => (meaning.kind === 'field' ? [meaning.name] : []));
	const isOfCodes = fields.includes('unit_id') && fields.includes('period_id');
	const isOfNames = fields.includes('unit') || fields.includes('period');
	const hasNumbers = uses.some(({ meaning }) => meaning.kind === 'ordinal');
	if (!massive.has(table) || !isOfCodes || isOfNames || hasNumbers) return undefined;

	const width = uses.reduce((most, { index }) => Math.max(most, index + 1), 0);
	const columns = columnsOf(table).map(([name]) => ({
		name,
		index: columnOf(reading, name)?.index ?? -1,
		known: new Numbered(),
		values: new Values(),
	}));
	const unit = columns.findIndex(({ name }) => name === 'unit_id');
	const periodIndex = columnOf(reading, 'period_id')?.index ?? 0;
	/** Units by period: whether a unit is alive is a matter of both. */
	const units: Numbered[] = [];
	const firsts = new Numbered();
	const row = new KnownRow(
		table,
		columns.map(({ values }) => values.list),
	);
	const { numbers } = row;

	return (coded, at) => {
		if (coded.width !== width) return read(coded.row(at));
		if (!isKnown(coded, at)) return learn(coded, at);
		aside.passed();
		row.stand(coded, at);
		emit(row);
	};

	function isKnown(rows: CodedText, at: number): boolean {
		if (firsts.of(rows.code(at, 0)) !== 1) return false;
		for (let column = 0; column < columns.length; column++) {
			const { index, known } = columns[column] as (typeof columns)[number];
			const of = column === unit ? units[rows.code(at, periodIndex)] : known;
			const number = of?.of(index === -1 ? 0 : rows.code(at, index)) ?? -1;
			if (number === -1) return false;
			numbers[column] = number;
		}
		return true;
	}

	function learn(rows: CodedText, at: number): void {
		const before = witness.said;
		witness.record = null;
		read(rows.row(at));
		const record = witness.record as Witness['record'];
		if (record === null || witness.said !== before) return;
		const code = (index: number) => (index === -1 ? 0 : rows.code(at, index));
		for (const { name, index, known, values } of columns) {
			const of = name === 'unit_id' ? (units[code(periodIndex)] ??= new Numbered()) : known;
			of.learn(code(index), values.numberOf(record[name] ?? null));
		}
		firsts.learn(code(0), aside.isData(rows.cell(at, 0).trim(), 0) ? 1 : 0);
	}
}
