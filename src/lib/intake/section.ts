import { parsePeriod } from '../domain/period';
import type { RecordOf } from '../domain/tables';
import type { Catalogue } from './catalogue';
import { decimalMarks, looksPersonal, type DecimalMark } from './cell';
import { FileChecks } from './checks/file';
import { monthDue, outcomeIssues, targetIssues, type At } from './checks/record';
import { headerKey, type ColumnUse } from './columns';
import type { Row } from './csv';
import type { Desk } from './desk';
import type { Form } from './form';
import { canonicalRows } from './forms/canonical';
import { countedOutcomeRows, monthlyRows } from './forms/counted';
import { wideDestinationRows } from './forms/destinations';
import { wideRateRows, wideTargetRows } from './forms/wide';
import type { Hints } from './hints';
import { issue, type Issue } from './issue';
import { cellOf, type Found, type Reading, type RowReader } from './reading';
import { setAside } from './set-aside';
import { unitReader, type UnitReader } from './unit-cell';

/** One table of a file: what its columns mean and a sample of its rows. */
export type Part = {
	catalogue: Catalogue;
	hints: Hints;
	uses: readonly ColumnUse[];
	rows: readonly Row[];
	desk: Desk;
};

/** Fields of which a file has one column: two would contradict each other. */
const single: ReadonlySet<string> = new Set([
	'denominator',
	'numerator',
	'declared_pct',
	'planned_denominator',
	'neither',
	'value_pct',
	'quality',
]);

function meaningKey({ meaning }: ColumnUse): string | null {
	if (meaning.kind === 'indicator') return `indicator ${meaning.base}`;
	if (meaning.kind === 'destination') return `destination ${meaning.code}`;
	return meaning.kind === 'field' && single.has(meaning.name) ? `field ${meaning.name}` : null;
}

/** Free text that may hold anything: unknown columns and remarks. */
function isFreeText({ meaning }: ColumnUse): boolean {
	return meaning.kind === 'unknown' || (meaning.kind === 'field' && ['note', 'text_vi'].includes(meaning.name));
}

function isPersonal(use: ColumnUse, rows: readonly Row[]): boolean {
	if (use.meaning.kind === 'personal') return true;
	if (!isFreeText(use)) return false;
	const filled = rows.map((row) => cellOf(row, use)).filter((text) => text !== '');
	const personal = filled.filter((text) => looksPersonal(text)).length;
	return personal > 0 && personal * 2 >= filled.length;
}

/** Column faults that forbid reading on: duplicated and personal columns, personal values (V03, V05). */
function hasColumnFaults({ uses, rows, desk }: Part): boolean {
	const before = desk.errors;
	const seen = new Set<string>();
	for (const use of uses) {
		const name = headerKey(use.header);
		const keys = [name === '' ? null : `header ${name}`, meaningKey(use)].filter((key) => key !== null);
		if (keys.some((key) => seen.has(key))) desk.report(issue('V03', { column: use.header }));
		keys.forEach((key) => seen.add(key));
		if (isPersonal(use, rows)) desk.report(issue('V05', { column: use.header }));
		else if (use.meaning.kind === 'unknown' && name !== '') desk.report(issue('V04', { column: use.header }));
	}
	return desk.errors > before;
}

function columnMarks({ uses, rows, desk }: Part): (index: number) => DecimalMark {
	const marks = uses.map(({ index, header, meaning }) => {
		const { mark, mixed } = decimalMarks(rows.map((row) => row.cells[index] ?? ''));
		const isRate = meaning.kind === 'indicator' || (meaning.kind === 'field' && meaning.name.endsWith('_pct'));
		if (mixed && isRate) desk.report(issue('V07', { column: header }));
		return mark;
	});
	return (index) => marks[index] ?? ',';
}

/** Reads the rows of one table; null when its columns forbid reading on. */
export function sectionReader(of: Form, part: Part): RowReader | null {
	if (hasColumnFaults(part) || of.kind === 'unknown') return null;
	const { catalogue, desk, uses } = part;
	const placeOf = places(uses);
	const header = (field: string) => placeOf(field)?.header ?? null;
	const checks = new FileChecks(catalogue, header);
	let current: Row = { line: 0, cells: [] };
	const at: At = (field) => {
		const use = placeOf(field);
		return { row: current.line, column: use?.header ?? null, value: use ? cellOf(current, use) : null };
	};
	const main = of.kind === 'canonical' ? of.table : null;

	function emit(found: Found): void {
		const { table, record } = found;
		if (table === 'sources' && main !== 'sources')
			return desk.putOnce(`source|${(record as RecordOf<'sources'>).source_id}`, found);
		const faults = recordIssues(found, at, catalogue);
		faults.forEach(desk.report);
		if (faults.some(({ severity }) => severity === 'error')) return;
		const twin = desk.duplicates.find(table, record, found.row, at);
		if (twin) return desk.twin(twin);
		if (table === 'crosswalk') return checks.hold(found);
		const clash = checks.add(found);
		if (clash) return desk.report(clash);
		const period = (record as { period_id?: string | null }).period_id ?? null;
		if (period !== null && table !== 'periods' && !catalogue.periodById.has(period) && desk.isFirst(`period|${period}`))
			desk.put({ table: 'periods', record: newPeriod(period), row: found.row });
		desk.put(found);
	}

	const reading: Reading = {
		catalogue,
		hints: part.hints,
		uses,
		mark: columnMarks(part),
		report: desk.report,
		total: (found) => desk.total(found),
		emit,
	};
	desk.atEnd(() => {
		const { issues, released } = checks.finish(desk.totals());
		issues.forEach(desk.report);
		released.forEach((found) => desk.put(found));
	});
	const units = unitReader(reading);
	const read = rowReader(of, reading, units);
	const isNoData = setAside(uses, units);
	return (row) => {
		current = row;
		if (!isNoData(row)) return read(row);
		const value = row.cells.filter(Boolean).join(' ').trim().slice(0, 80);
		desk.report(issue('V37', { row: row.line, value }));
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
		case 'monthly':
			return monthlyRows(reading, units);
		case 'wide-destinations':
			return wideDestinationRows(reading, units);
	}
}

const otherNames: Readonly<Record<string, readonly string[]>> = {
	unit_id: ['unit_id', 'unit'],
	period_id: ['period_id', 'period'],
	value_bp: ['value_bp', 'value_pct', 'value_count'],
	declared_bp: ['declared_bp', 'declared_pct'],
	weight_bp: ['weight_bp', 'weight_pct'],
	source_id: ['source_id', 'doc_no', 'source'],
	numerator: ['numerator', 'neither'],
};

/** Column of a field; "target:vet_after_thcs" is that of one indicator in a wide file, else the value column. */
function places(uses: readonly ColumnUse[]): (field: string) => ColumnUse | null {
	const known = new Map<string, ColumnUse | null>();
	const find = (field: string): ColumnUse | null => {
		const indicator = field.startsWith('target:') ? field.slice('target:'.length) : null;
		if (indicator !== null) {
			const own = uses.find(({ meaning }) => meaning.kind === 'indicator' && indicator.startsWith(meaning.base));
			return own ?? find('value_bp');
		}
		const names = otherNames[field] ?? [field];
		return uses.find(({ meaning }) => meaning.kind === 'field' && names.includes(meaning.name)) ?? null;
	};
	return (field) => {
		let use = known.get(field);
		if (use === undefined) known.set(field, (use = find(field)));
		return use;
	};
}

function recordIssues({ table, record }: Found, at: At, catalogue: Catalogue): readonly Issue[] {
	if (table === 'outcomes') return outcomeIssues(record as RecordOf<'outcomes'>, at, catalogue);
	return table === 'targets' ? targetIssues(record as RecordOf<'targets'>, at, catalogue) : [];
}

/** A period that no file described, as its name says. */
function newPeriod(id: string): RecordOf<'periods'> {
	const read = parsePeriod(id);
	const year = id.slice(0, 4);
	const labels: Readonly<Record<string, string>> = {
		month: `Tháng ${id.slice(5)}/${year}`,
		calendar_year: `Năm ${id}`,
		school_year: `Năm học ${id}`,
		stage: `Giai đoạn ${id.replace('gd-', '')}`,
	};
	return {
		period_id: id,
		kind: read?.kind ?? 'calendar_year',
		label_vi: labels[read?.kind ?? ''] ?? id,
		start_date: read?.start ?? `${year}-01-01`,
		end_date: read?.end ?? `${year}-12-31`,
		cohort_school_year: null,
		due_date: monthDue(id),
		stage_id: null,
		note: null,
	};
}
