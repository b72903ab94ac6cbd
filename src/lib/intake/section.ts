import { parsePeriod } from '../domain/period';
import type { RecordOf } from '../domain/tables';
import type { Catalogue } from './catalogue';
import { FileChecks } from './checks/file';
import { monthDue, outcomeIssues, targetIssues } from './checks/record';
import { decimalMarks, looksPersonal, type DecimalMark } from './cell';
import type { ColumnUse } from './columns';
import type { Row } from './csv';
import type { Desk } from './desk';
import type { Form } from './form';
import { canonicalRows } from './forms/canonical';
import { countedOutcomeRows, monthlyRows, wideDestinationRows } from './forms/counted';
import { wideRateRows, wideTargetRows } from './forms/wide';
import type { Hints } from './hints';
import { issue, type Issue } from './issue';
import type { Found, Reading, RowReader } from './reading';

/** One table of a file: what its columns mean and a sample of its rows. */
export type Part = { catalogue: Catalogue; hints: Hints; uses: readonly ColumnUse[]; rows: readonly Row[]; desk: Desk };

/** Column faults that forbid reading on: duplicated and personal columns, personal values (V03, V05). */
function hasColumnFaults({ uses, rows, desk }: Part): boolean {
	const before = desk.errors;
	const seen = new Set<string>();
	for (const { header, meaning, index } of uses) {
		const name = header.trim().toLowerCase();
		if (name !== '' && seen.has(name)) desk.report(issue('V03', { column: header }));
		seen.add(name);
		const values = rows.slice(0, 50).map((row) => row.cells[index] ?? '');
		const personal = values.filter((value) => looksPersonal(value));
		if (meaning.kind === 'personal' || (meaning.kind === 'unknown' && personal.length >= 2))
			desk.report(issue('V05', { column: header }));
		else if (meaning.kind === 'unknown' && name !== '') desk.report(issue('V04', { column: header }));
	}
	return desk.errors > before;
}

function columnMarks({ uses, rows, desk }: Part): (index: number) => DecimalMark {
	const marks = uses.map(({ index, header, meaning }) => {
		if (meaning.kind !== 'indicator' && !(meaning.kind === 'field' && /pct$|_bp$/.test(meaning.name)))
			return decimalMarks(rows.map((row) => row.cells[index] ?? '')).mark;
		const { mark, mixed } = decimalMarks(rows.map((row) => row.cells[index] ?? ''));
		if (mixed) desk.report(issue('V07', { column: header }));
		return mark;
	});
	return (index) => marks[index] ?? ',';
}

/** Reads the rows of one table; null when its columns forbid reading on. */
export function sectionReader(of: Form, part: Part): RowReader | null {
	if (hasColumnFaults(part)) return null;
	if (of.kind === 'unknown') return null;
	const { catalogue, desk, uses } = part;
	const header = (field: string) => headerOf(uses, field);
	const checks = new FileChecks(catalogue, header);
	const here = new Set<string>();
	const reading: Reading = {
		catalogue,
		hints: part.hints,
		uses,
		mark: columnMarks(part),
		report: desk.report,
		total: (found) => desk.total(found),
		emit: (found) => {
			if (found.table === 'sources' && of.kind !== 'canonical')
				return desk.putOnce(`source|${(found.record as RecordOf<'sources'>).source_id}`, found);
			if (found.table === 'sources' && of.kind === 'canonical' && of.table !== 'sources')
				return desk.putOnce(`source|${(found.record as RecordOf<'sources'>).source_id}`, found);
			const faults = recordIssues(found, header, catalogue, here);
			faults.forEach(desk.report);
			if (faults.some((fault) => fault.severity === 'error')) return;
			const twin = desk.duplicates.find(found.table, found.record, found.row, header('unit_id'));
			if (twin) return desk.report(twin);
			const clash = checks.add(found);
			if (clash) return desk.report(clash);
			const period = (found.record as { period_id?: string | null }).period_id;
			if (period && found.table !== 'periods' && !catalogue.periodById.has(period))
				desk.putOnce(`period|${period}`, { table: 'periods', record: newPeriod(period), row: found.row });
			desk.put(found);
		},
	};
	desk.atEnd(() => checks.finish(desk.totals()).forEach(desk.report));
	const read = rowReader(of, reading);
	return (row) => {
		const isHeaderAgain = uses.every(({ index, header: text }) => (row.cells[index] ?? '').trim() === text.trim());
		if (isHeaderAgain) desk.report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ') }));
		else read(row);
	};
}

function rowReader(of: Exclude<Form, { kind: 'unknown' }>, reading: Reading): RowReader {
	switch (of.kind) {
		case 'canonical':
			return canonicalRows(of.table, reading);
		case 'wide-targets':
			return wideTargetRows(reading);
		case 'wide-rates':
			return wideRateRows(reading);
		case 'counted-outcomes':
			return countedOutcomeRows(reading);
		case 'monthly':
			return monthlyRows(reading);
		case 'wide-destinations':
			return wideDestinationRows(reading);
	}
}

/** "target:vet_after_thcs" names the column of one indicator in a wide file. */
function headerOf(uses: readonly ColumnUse[], field: string): string | null {
	const names: Readonly<Record<string, readonly string[]>> = {
		unit_id: ['unit_id', 'unit'],
		value_bp: ['value_bp', 'value_pct'],
		declared_bp: ['declared_bp', 'declared_pct'],
		source_id: ['source_id', 'doc_no'],
		numerator: ['numerator', 'neither'],
	};
	const wanted = names[field] ?? [field];
	const use = uses.find(({ meaning }) => meaning.kind === 'field' && wanted.includes(meaning.name));
	if (use) return use.header;
	const indicator = field.startsWith('target:') ? field.slice('target:'.length) : null;
	if (indicator === null) return null;
	return (
		uses.find(({ meaning }) => meaning.kind === 'indicator' && indicator.startsWith(meaning.base))?.header ??
		headerOf(uses, 'value_bp')
	);
}

function recordIssues(
	{ table, record, row }: Found,
	header: (field: string) => string | null,
	catalogue: Catalogue,
	here: Set<string>,
): Issue[] {
	if (table === 'outcomes') return outcomeIssues(record as RecordOf<'outcomes'>, row, header, catalogue);
	if (table !== 'targets') return [];
	const target = record as RecordOf<'targets'>;
	const found = targetIssues(
		target,
		row,
		(field) => (field === 'value_bp' ? header(`target:${target.indicator_id}`) : header(field)),
		catalogue,
		(key) => here.has(key),
	);
	here.add(`${target.unit_id}|${target.indicator_id}|${target.period_id}`);
	return found;
}

/** A period that no file described, as its name says. */
function newPeriod(id: string): RecordOf<'periods'> {
	const read = parsePeriod(id);
	const year = id.slice(0, 4);
	const label = read?.kind === 'month' ? `Tháng ${Number(id.slice(5))}/${year}` : read?.kind === 'calendar_year' ? `Năm ${id}` : id;
	return {
		period_id: id,
		kind: read?.kind ?? 'calendar_year',
		label_vi: label,
		start_date: read?.start ?? `${year}-01-01`,
		end_date: read?.end ?? `${year}-12-31`,
		cohort_school_year: null,
		due_date: monthDue(id),
		stage_id: null,
		note: null,
	};
}
