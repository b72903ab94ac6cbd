import { columnsOf, type TableName } from '../../domain/schema/tables';
import type { CodedText } from '../text/coded-text';
import type { Row } from '../text/csv';
import { columnOf } from '../forms/canonical';
import { KnownRows } from './known-row';
import type { Reading, RowReader } from '../reading';
import type { SetAside } from '../layout/set-aside';

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
	/** The unit of a row in a period; null where anything is to be said of it. Says nothing. */
	readonly sureUnit: (row: Row, period: string | null) => string | null;
	/** Takes rows all of whose cells are known. */
	readonly take: (rows: KnownRows) => void;
};

/** Numbers by the codes of texts; -1 where one is not known yet. */
class Numbered {
	#of = new Int32Array(16).fill(-1);

	of(code: number): number {
		return this.#of[code] ?? -1;
	}

	/** The numbers of one cell of each row, as far as they are known: says how many. */
	all(codes: Int32Array, first: number, width: number, count: number, into: Int32Array): number {
		const of = this.#of;
		for (let row = 0, at = first; row < count; row++, at += width) {
			const code = codes[at] ?? -1;
			const number = code < of.length ? (of[code] ?? -1) : -1;
			if (number === -1) return row;
			into[row] = number;
		}
		return count;
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

	/** The number of a value that came before; undefined where it did not. */
	known(value: unknown): number | undefined {
		return this.#numbers.get(value);
	}

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
export function learnedReader(given: Given): RowReader['coded'] {
	const { table, reading, aside, witness, read, sureUnit, take } = given;
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
	const known = new KnownRows(
		table,
		columns.map(({ values }) => values.list),
	);
	const scratch = new Int32Array(known.most);
	/** Rows that are tried together: more the longer nothing new has come. */
	let tried = 1;

	return (coded, from, until) => {
		if (coded.width !== width) {
			read(coded.row(from));
			return 1;
		}
		const wanted = Math.min(tried, until - from);
		let count = knownFrom(coded, from, wanted);
		if (count === 0 && learnUnit(coded, from)) count = knownFrom(coded, from, 1);
		tried = count === wanted ? Math.min(tried * 2, known.most) : Math.max(count, 1);
		if (count === 0) {
			learn(coded, from);
			return 1;
		}
		aside.passed();
		known.stand(coded, from, count);
		take(known);
		return count;
	};

	/** How many of the next rows are known; their numbers then stand in `known`. */
	function knownFrom(rows: CodedText, from: number, wanted: number): number {
		const { codes } = rows;
		const first = from * width;
		let count = firsts.all(codes, first, width, wanted, scratch);
		for (let row = 0; row < count; row++) if (scratch[row] !== 1) count = row;
		for (let column = 0; column < columns.length && count > 0; column++) {
			const { index, known: own } = columns[column] as (typeof columns)[number];
			const into = known.columns[column] as Int32Array;
			if (column === unit) count = unitsFrom(codes, first, index, count, into);
			else if (index !== -1) count = own.all(codes, first + index, width, count, into);
			else if (own.of(0) === -1) count = 0;
			else into.fill(own.of(0), 0, count);
		}
		return count;
	}

	function unitsFrom(codes: Int32Array, first: number, index: number, count: number, into: Int32Array) {
		for (let row = 0, at = first; row < count; row++, at += width) {
			const number = units[codes[at + periodIndex] ?? -1]?.of(codes[at + index] ?? -1) ?? -1;
			if (number === -1) return row;
			into[row] = number;
		}
		return count;
	}

	/** Learns the unit of a row in its period, where all else of the row is known, and the unit from another period. */
	function learnUnit(rows: CodedText, at: number): boolean {
		const code = (index: number) => (index === -1 ? 0 : rows.code(at, index));
		if (firsts.of(code(0)) !== 1) return false;
		for (const [column, { index, known }] of columns.entries())
			if (column !== unit && known.of(code(index)) === -1) return false;
		const { index, values } = columns[unit] as (typeof columns)[number];
		const number = values.known(sureUnit(rows.row(at), periodAt(code(periodIndex))));
		if (number === undefined) return false;
		(units[code(periodIndex)] ??= new Numbered()).learn(code(index), number);
		return true;
	}

	function periodAt(code: number): string | null {
		const periods = columns.find(({ name }) => name === 'period_id');
		return (periods?.values.list[periods.known.of(code)] ?? null) as string | null;
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
