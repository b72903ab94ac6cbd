import { ownValue } from '../../domain/base/own-value';
import { columnsOf, type Column, type TableName } from '../../domain/schema/tables';
import { flag } from '../cells/cell';
import type { ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';
import { issue } from '../issues/issue';
import { cellOf, useOf, type Reading, type RowReader } from '../reading';
import { periodReader } from '../cells/period-cell';
import type { UnitReader } from '../units/unit-cell';
import { cellReader } from './canonical-cell';
import { sourceReader } from './source';

/** Other names under which files carry a canonical column. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
	value_bp: ['value_pct'],
	declared_bp: ['declared_pct'],
	weight_bp: ['weight_pct'],
	source_id: ['doc_no', 'source'],
	unit_id: ['unit'],
	period_id: ['period'],
};

/** Tables whose `unit_id` must be found among the known units; elsewhere it is a name being given. */
export const namesUnits: ReadonlySet<TableName> = new Set([
	'targets',
	'outcomes',
	'destinations',
	'deadlines',
	'annotations',
] as const);

/** What a file that lacks a column, or leaves a cell of it empty, is taken to mean. */
function fallback(table: TableName, name: string, { hints }: Reading): unknown {
	if (name === 'revision') return 1;
	if (name === 'quality') return hints.quality ?? 'official';
	if (name === 'as_of') return hints.asOf;
	if (name === 'plan_id' && table === 'targets') return hints.planId;
	if (name === 'school_level') return hints.level;
	if (table === 'targets') {
		if (name === 'status') return 'approved';
		if (name === 'kind') return hints.kind === 'outcome' ? null : hints.kind;
		if (name === 'effective_date') return hints.effectiveDate;
		if (name === 'is_declared_total') return false;
	}
	return null;
}

/** A value, null where it is missing, undefined after a fault was reported. */
type Take = (row: Row) => unknown;

/** The column of a file in which a canonical column stands. */
export function columnOf(reading: Pick<Reading, 'uses'>, name: string): ColumnUse | null {
	return useOf(reading, name, ...(ownValue(alternatives, name) ?? []));
}

/** Rows of a canonical table, column by column; a row with a fault is left out. */
export function canonicalRows(table: TableName, reading: Reading, units: UnitReader): RowReader {
	const { report } = reading;
	const periodOf = table === 'periods' ? null : periodReader(reading);
	const columns = columnsOf(table);
	const hasUnits = namesUnits.has(table);
	const totals = useOf(reading, 'is_declared_total');
	const hasTotals = totals !== null;
	let isSum = false;
	let period: unknown;

	const missing = columns.filter(([name, column]) => isLacking(name, column));
	for (const [name] of missing) report(issue('V02', { column: name }));
	if (missing.length > 0) return () => undefined;

	const takes = columns.map(([name, column]) => ({ name, take: takeOf(name, column) }));
	// copying one shape is cheaper than growing it, a million times over
	const blank = Object.fromEntries(columns.map(([name]) => [name, null]));
	const periods = takes.find(({ name }) => name === 'period_id');

	return (row) => {
		isSum = hasUnits && units.isTotal(row);
		if (isSum) {
			report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ').trim() }));
			if (table !== 'targets' && table !== 'outcomes') return;
		}
		period = periods?.take(row);
		const record: Record<string, unknown> = { ...blank };
		let isWhole = true;
		for (const { name, take } of takes) {
			const value = name === 'period_id' ? period : take(row);
			if (value === undefined) isWhole = false;
			else record[name] = value;
		}
		if (!isWhole) return;
		if (table === 'targets' && (isSum || (!hasTotals && isProvincial(record))))
			record['is_declared_total'] = true;
		const found = { table, record, row: row.line };
		if (isSum || record['is_declared_total'] === true) reading.total(found);
		else reading.emit(found);
	};

	function useFor(name: string) {
		return columnOf(reading, name);
	}

	function isLacking(name: string, column: Column): boolean {
		if (column.required !== true || useFor(name) !== null) return false;
		if (name === 'period_id' && table !== 'periods') return reading.hints.year === null;
		return fallback(table, name, reading) === null;
	}

	/** "long-an, registered" in a file that has no column for it is the total row of its document. */
	function isProvincial(record: Readonly<Record<string, unknown>>): boolean {
		const unit = reading.catalogue.unitById.get(String(record['unit_id']));
		return unit?.level === 'province' && record['kind'] === 'registered';
	}

	/** A declared total is of all that the data set holds, also of a year before its province was founded. */
	function wholeOf(row: Row): string | null {
		if (totals === null) return null;
		const isTotal = flag(cellOf(row, totals));
		if (!isTotal.ok || isTotal.value !== true) return null;
		const { coded } = units.labelOf(row);
		return coded === reading.catalogue.known.root ? coded : null;
	}

	function takeOf(name: string, column: Column): Take {
		const use = useFor(name);
		if (name === 'unit_id' && hasUnits)
			return (row) =>
				isSum
					? units.total()
					: (wholeOf(row) ?? units.read(row, (period ?? null) as string | null) ?? undefined);
		if (name === 'period_id' && periodOf !== null && column.required)
			return (row) => periodOf(row) ?? undefined;
		if (name === 'source_id' && table !== 'sources') return sourceTake();
		if (name === 'indicator_id' && table !== 'indicators' && use !== null) return indicatorTake(column);
		const instead = fallback(table, name, reading);
		if (use === null) return () => instead;
		const read = cellReader(reading, use, column, name);
		if (column.required !== true) return (row) => read(row, instead);
		return (row) => {
			const value = read(row, instead);
			if (value !== null) return value;
			report(issue('V02:cell', { row: row.line, column: use.header }));
			return undefined;
		};
	}

	function sourceTake(): Take {
		const use = useFor('source_id');
		const sourceIdOf = sourceReader(reading);
		const said = table === 'targets' ? reading.hints.docNo : null;
		return (row) => {
			const docNo = cellOf(row, use) || said;
			return docNo === null ? null : sourceIdOf(docNo, row.line);
		};
	}

	function indicatorTake(column: Column): Take {
		const use = useFor('indicator_id');
		const { indicatorById } = reading.catalogue;
		const level = reading.hints.level?.toLowerCase();
		return (row) => {
			const text = cellOf(row, use);
			if (indicatorById.has(text)) return text;
			if (text === '' && column.required !== true) return null;
			if (level !== undefined && indicatorById.has(`${text}_${level}`)) return `${text}_${level}`;
			const place = { row: row.line, column: use?.header ?? null, value: text };
			if (text === '') report(issue('V02:cell', place));
			else
				report(
					issue('V39', place, { list: ['mã trong danh mục chỉ tiêu', 'codes of the indicator catalogue'] }),
				);
			return undefined;
		};
	}
}
