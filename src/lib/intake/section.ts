import type { RecordOf } from '../domain/tables';
import type { Catalogue } from './catalogue';
import { hasColumnFaults, rulesOf, unusedColumns, type Part } from './checks/columns';
import { FileChecks } from './checks/file';
import { outcomeIssues, targetIssues, type At } from './checks/record';
import type { Row } from './csv';
import type { Form } from './form';
import { canonicalRows, namesUnits } from './forms/canonical';
import { countedOutcomeRows, monthlyRows } from './forms/counted';
import { wideDestinationRows } from './forms/destinations';
import { indicatorCountRows } from './forms/indicator-counts';
import { wideRateRows, wideTargetRows } from './forms/wide';
import { impliedPeriod } from './implied';
import { issue, type Issue } from './issue';
import { places } from './places';
import { cellOf, type Found, type Reading, type RowReader } from './reading';
import { widthIssue } from './row-width';
import { setAside } from './set-aside';
import { unitReader, type UnitReader } from './unit-cell';

/** Reads the rows of one table; null when its columns forbid reading on. */
export function sectionReader(of: Form, part: Part): RowReader | null {
	if (hasColumnFaults(part) || of.kind === 'unknown') return null;
	unusedColumns(of, part);
	const { catalogue, desk, uses, sheet } = part;
	const report = (found: Issue) => desk.report(located(found));
	const put = (found: Found) => desk.put(stamped(found));
	const placeOf = places(uses);
	const header = (field: string) => placeOf(field)?.header ?? null;
	const checks = new FileChecks(catalogue, header);
	let current: Row = { line: 0, cells: [] };
	const at: At = (field) => {
		const use = placeOf(field);
		return { row: current.line, column: use?.header ?? null, value: use ? cellOf(current, use) : null };
	};
	const described = new Set<string>();
	const main = of.kind === 'canonical' ? of.table : null;

	function emit(found: Found): void {
		const { table, record } = found;
		if (table === 'sources' && main !== 'sources')
			return desk.putOnce(`source|${(record as RecordOf<'sources'>).source_id}`, stamped(found));
		const faults = recordIssues(found, at, catalogue);
		faults.forEach(report);
		if (faults.some(({ severity }) => severity === 'error')) return;
		const twin = desk.duplicates.find(table, record, found.row, at, catalogue);
		if (twin) return desk.twin(located(twin));
		if (table === 'crosswalk') return checks.hold(found);
		const clash = checks.add(found);
		if (clash) return report(clash);
		const period = (record as { period_id?: string | null }).period_id ?? null;
		if (period !== null && table !== 'periods' && !described.has(period)) describe(period, found.row);
		put(found);
	}

	/** A period that no file described. */
	function describe(period: string, row: number): void {
		described.add(period);
		if (!catalogue.periodById.has(period))
			desk.putOnce(`period|${period}`, stamped({ table: 'periods', record: impliedPeriod(period), row }));
	}

	function stamped(found: Found): Found {
		return sheet === null ? found : { ...found, sheet };
	}

	/** A finding with its sheet and the index of its cell. */
	function located(found: Issue): Issue {
		const use = found.column === null ? undefined : uses.find(({ header }) => header === found.column);
		return { ...found, sheet, cell: found.row === null ? null : (use?.index ?? null) };
	}

	const reading: Reading = {
		catalogue,
		hints: part.hints,
		uses,
		rule: rulesOf(part),
		report,
		total: (found) => desk.total(stamped(found)),
		emit,
		names: part.names,
		ask: (question) => desk.names.ask({ ...question, sheet }),
	};
	desk.atEnd(() => {
		const { issues, released } = checks.finish(desk.totals());
		issues.forEach(report);
		released.forEach(put);
	});
	const units = unitReader(reading);
	const read = rowReader(of, reading, units);
	const isNoData = setAside(uses, units, main === null || namesUnits.has(main));
	return (row) => {
		current = row;
		if (!isNoData(row)) {
			const misfit = widthIssue(row, uses);
			return misfit === null ? read(row) : report(misfit);
		}
		const value = row.cells.filter(Boolean).join(' ').trim().slice(0, 80);
		report(issue('V37', { row: row.line, value }));
	};
}

function rowReader(of: Exclude<Form, { kind: 'unknown' }>, reading: Reading, units: UnitReader): RowReader {
	switch (of.kind) {
		case 'canonical':
			return canonicalRows(of.table, reading, units);
		case 'wide-targets':
			return wideTargetRows(reading, units);
		case 'wide-rates':
			return wideRateRows(reading, units);
		case 'counted-outcomes':
			return countedOutcomeRows(reading, units);
		case 'indicator-counts':
			return indicatorCountRows(reading, units);
		case 'monthly':
			return monthlyRows(reading, units);
		case 'wide-destinations':
			return wideDestinationRows(reading, units);
	}
}

function recordIssues({ table, record }: Found, at: At, catalogue: Catalogue): readonly Issue[] {
	if (table === 'outcomes') return outcomeIssues(record as RecordOf<'outcomes'>, at, catalogue);
	return table === 'targets' ? targetIssues(record as RecordOf<'targets'>, at, catalogue) : [];
}
