import type { RecordOf, TableName } from '../../domain/schema/tables';
import type { Catalogue } from '../catalogue';
import { hasDoubles, hasPersons, rulesOf, tellLeftOut, type Part } from '../checks/columns';
import { FileChecks } from '../checks/file';
import { Floors } from '../checks/floors';
import { KnownFigures } from '../checks/known-figures';
import { outcomeIssues, targetIssues, type At } from '../checks/record';
import type { Row } from '../text/csv';
import { canonicalRows, namesUnits } from '../forms/canonical';
import { officeRows, type OfficeRows } from '../forms/office';
import { impliedPeriod } from '../cells/implied';
import { issue, type Issue } from '../issues/issue';
import type { OfficeTable } from '../meaning/table';
import type { KnownRows } from '../cells/known-row';
import { learnedReader, type Witness } from '../cells/learned';
import type { Found, Reading, RowReader } from '../reading';
import { Offers } from '../units/offers';
import { widthIssue } from '../text/row-width';
import { setAside } from './set-aside';
import { sureUnits } from '../units/sure-units';
import { unitReader, type UnitReader } from '../units/unit-cell';
import { RowCursor } from './row-cursor';

/** How the rows of a table are read: as a canonical table, or as an office form was understood. */
export type Kind =
	| { readonly kind: 'canonical'; readonly table: TableName }
	| { readonly kind: 'office'; readonly office: OfficeTable; readonly rows: OfficeRows['rows'] };

/** Reads the rows of one table; null when its columns forbid reading on. */
export function sectionReader(of: Kind, part: Part): RowReader | null {
	if (hasPersons(part)) return null;
	if (of.kind === 'canonical' && hasDoubles(part)) return null;
	if (of.kind === 'office') {
		tellLeftOut(of.office.lines, part);
		const { slots, columnIssues, tableIssues } = of.office;
		if (slots.length === 0 && columnIssues.length === 0) return null;
		const before = part.collector.errors;
		for (const found of [...columnIssues, ...(slots.length === 0 ? [] : tableIssues)])
			part.collector.report({ ...found, sheet: part.sheet });
		if (part.collector.errors > before) return () => undefined;
	}
	const { catalogue, collector, uses, sheet } = part;
	const cursor = new RowCursor(uses, sheet);
	const { at, header, located, stamped } = cursor;
	const report = (found: Issue) => collector.report(located(found));
	let puts = 0;
	const put = (found: Found) => {
		puts += 1;
		collector.put(stamped(found));
	};
	const checks = new FileChecks(catalogue, header);
	const floors = new Floors(catalogue, located);
	const offers = new Offers(part, report, (unit) =>
		collector.putOnce(
			`unit|${unit.unit_id}`,
			stamped({ table: 'units', record: unit, row: cursor.row.line }),
		),
	);
	const described = new Set<string>();
	let known: KnownFigures | null = null;
	const main = of.kind === 'canonical' ? of.table : null;
	const witness: Witness = { said: 0, record: null };

	function emit(found: Found): void {
		const { table, record } = found;
		if (table === main) witness.record = record as Witness['record'];
		if (table === 'sources' && main !== 'sources') {
			const source = record as RecordOf<'sources'>;
			checks.document(source);
			return collector.putOnce(`source|${source.source_id}`, stamped(found));
		}
		const faults = recordIssues(found, at, catalogue);
		faults.forEach(report);
		const low = table === 'targets' ? floors.take(record as RecordOf<'targets'>, at) : null;
		if (low !== null) collector.report(low);
		if (faults.some(({ severity }) => severity === 'error')) return;
		const twin = collector.duplicates.find(found, at, catalogue);
		if (twin) return collector.twin(located(twin));
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
			collector.putOnce(
				`period|${period}`,
				stamped({ table: 'periods', record: impliedPeriod(period), row }),
			);
	}

	const reading: Reading = {
		catalogue,
		hints: part.hints,
		uses,
		sample: part.rows,
		rule: rulesOf(part),
		report: (found) => {
			witness.said++;
			report(found);
		},
		total: (found) => collector.total(stamped(found)),
		emit,
		names: part.names,
		ask: (question) => {
			witness.said++;
			collector.names.asked.add({ ...question, sheet });
		},
		answered: (name) => {
			witness.said++;
			collector.names.answered.add({ ...name, sheet });
		},
		offer: (unit) => {
			witness.said++;
			return offers.take(unit, cursor.row.line);
		},
		addUnit: (unit) => {
			witness.said++;
			return offers.add(unit);
		},
	};
	collector.atEnd(() => {
		offers.finish(puts > 0);
		const { issues, released } = checks.finish(collector.totals());
		issues.forEach(report);
		floors.finish().forEach((found) => collector.report(found));
		released.forEach(put);
	});
	const units = unitReader(reading, of.kind === 'office' ? part.hints.unit : null);
	const read = rowReader(of, reading, units);
	const aside = setAside(
		uses,
		units,
		main === null ? of.kind === 'office' && of.office.hasUnits : namesUnits.has(main),
	);
	const readRow = (row: Row) => {
		cursor.row = row;
		if (!aside.isNoData(row)) {
			const misfit = widthIssue(row, uses);
			return misfit === null ? read(row) : report(misfit);
		}
		const value = row.cells.filter(Boolean).join(' ').trim().slice(0, 80);
		report(issue('V37', { row: row.line, value }));
	};
	if (main === null) return readRow;
	const sureUnit = sureUnits(reading);
	const coded = learnedReader({
		table: main,
		reading,
		aside,
		witness,
		read: readRow,
		sureUnit,
		take: takeKnown,
	});
	return Object.assign(readRow, { coded });

	/** Rows of which there is nothing to say are put together; each of the others goes its way alone. */
	function takeKnown(rows: KnownRows): void {
		const figures = (known ??= new KnownFigures(rows, catalogue, checks));
		const takeNew = collector.duplicates.newIn(rows);
		figures.prepare();
		// what was described stays so: rows up to there are not looked at again after a row that goes alone
		let plain = 0;
		for (let from = 0; from < rows.count; from++) {
			if (plain <= from) plain = figures.plainUntil(from, described);
			const until = takeNew(from, plain);
			if (until > from) {
				figures.add(from, until);
				puts += until - from;
				collector.putKnown(rows, from, until);
			}
			from = until;
			if (from === rows.count) break;
			const row = rows.row(from);
			cursor.row = row;
			emit(row);
		}
	}
}

function rowReader(of: Kind, reading: Reading, units: UnitReader): RowReader {
	if (of.kind === 'canonical') return canonicalRows(of.table, reading, units);
	const { slots, levelIndex, facts } = of.office;
	return officeRows({ slots, levelIndex, rows: of.rows, unit: facts.unit }, reading, units);
}

function recordIssues({ table, record }: Found, at: At, catalogue: Catalogue): readonly Issue[] {
	if (table === 'outcomes') return outcomeIssues(record as RecordOf<'outcomes'>, at, catalogue);
	return table === 'targets' ? targetIssues(record as RecordOf<'targets'>, at, catalogue) : [];
}
