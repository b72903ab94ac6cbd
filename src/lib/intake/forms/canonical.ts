import { slug, tidy } from '../../domain/names';
import { parsePeriod } from '../../domain/period';
import { columnsOf, type Column, type TableName } from '../../domain/tables';
import { docKey } from '../catalogue';
import { basisPoints, count, day, flag, isMissing } from '../cell';
import type { ColumnUse } from '../columns';
import type { Row } from '../csv';
import { issue } from '../issue';
import { cellOf, isTotal, periodIdOf, rateOf, unitOf, useOf, valueOf, type Reading, type RowReader } from '../reading';

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
const namesUnits: ReadonlySet<TableName> = new Set([
	'targets', 'outcomes', 'destinations', 'deadlines', 'annotations',
] as const);

/** A document number becomes its known source, or a source of its own. */
export function sourceIdOf(reading: Reading, docNo: string, row: number): string {
	const { catalogue, emit } = reading;
	const known = catalogue.known.sources.find((source) => source.source_id === docNo)?.source_id;
	const found = known ?? catalogue.sourceByDoc.get(docKey(docNo));
	if (found !== undefined) return found;
	const source_id = slug(docNo);
	emit({ table: 'sources', row, record: { source_id, doc_no: docNo, doc_no_verified: false } });
	return source_id;
}

function fallback(table: TableName, name: string, reading: Reading): unknown {
	const { hints } = reading;
	if (name === 'revision') return 1;
	if (name === 'quality') return hints.quality ?? 'official';
	if (name === 'as_of') return hints.asOf;
	if (name === 'plan_id') return hints.planId;
	if (table === 'targets') {
		if (name === 'status') return 'approved';
		if (name === 'kind') return hints.kind;
		if (name === 'effective_date') return hints.effectiveDate;
	}
	return null;
}

function plainValue(reading: Reading, row: Row, use: ColumnUse, column: Column, name: string) {
	const text = cellOf(row, use);
	if (column.type === 'text') {
		const value = text === '' ? null : tidy(text);
		if (value !== null && column.oneOf && !column.oneOf.includes(value)) {
			const place = { row: row.line, column: use.header, value };
			reading.report(issue('V39', place, { list: column.oneOf.join(', ') }));
			return { ok: false } as const;
		}
		return { ok: true, value } as const;
	}
	if (isMissing(text)) return { ok: true, value: null } as const;
	if (column.type === 'bp')
		return name.endsWith('_bp') && use.header.trim().toLowerCase().endsWith('_bp')
			? valueOf(reading, row, use, basisPoints(text))
			: rateOf(reading, row, use);
	if (column.type === 'integer') return valueOf(reading, row, use, count(text, reading.mark(use.index)));
	return column.type === 'date' ? valueOf(reading, row, use, day(text)) : valueOf(reading, row, use, flag(text));
}

/** Rows of a canonical table, column by column; a row with a fault is left out. */
export function canonicalRows(table: TableName, reading: Reading): RowReader {
	const columns = columnsOf(table).map(([name, column]) => ({
		name,
		column,
		use: useOf(reading, name, ...(alternatives[name] ?? [])),
	}));
	const hasTotals = useOf(reading, 'is_declared_total') !== null;
	for (const { name, column, use } of columns)
		if (column.required && use === null && fallback(table, name, reading) === null && name !== 'period_id')
			reading.report(issue('V02', { column: name }));

	return (row) => {
		if (isTotal(reading, row)) return reading.report(issue('V37', { row: row.line, value: row.cells.join(' ').trim() }));
		const record: Record<string, unknown> = {};
		let isWhole = true;
		for (const { name, column, use } of columns) {
			const value = named(name, column, use, row);
			if (value === undefined) isWhole = false;
			else record[name] = value;
		}
		if (!isWhole) return;
		if (table === 'targets') {
			const unit = reading.catalogue.unitById.get(String(record['unit_id']));
			if (!hasTotals && unit?.level === 'province' && record['kind'] === 'registered') record['is_declared_total'] = true;
			if (record['is_declared_total'] === true) return reading.total({ table, record, row: row.line });
		}
		reading.emit({ table, record, row: row.line });
	};

	/** The value of one column; undefined after a fault was reported. */
	function named(name: string, column: Column, use: ColumnUse | null, row: Row): unknown {
		if (name === 'unit_id' && namesUnits.has(table)) return unitOf(reading, row, lenientPeriod(row)) ?? undefined;
		if (name === 'period_id' && column.required && table !== 'periods') return periodIdOf(reading, row) ?? undefined;
		if (name === 'source_id' && table !== 'sources') {
			const text = use === null ? '' : cellOf(row, use);
			const docNo = text === '' && table === 'targets' ? reading.hints.docNo : text === '' ? null : text;
			return docNo === null ? null : sourceIdOf(reading, docNo, row.line);
		}
		if (name === 'indicator_id' && table !== 'indicators' && use !== null) {
			const text = cellOf(row, use);
			if (text === '' && column.required !== true) return null;
			if (reading.catalogue.indicatorById.has(text)) return text;
			reading.report(issue('V39', { row: row.line, column: use.header, value: text }, { list: 'danh mục chỉ tiêu' }));
			return undefined;
		}
		if (use === null) return fallback(table, name, reading);
		const cell = plainValue(reading, row, use, column, name);
		if (!cell.ok) return undefined;
		const value = cell.value ?? fallback(table, name, reading);
		if (value !== null || column.required !== true) return value;
		reading.report(issue('V02', { row: row.line, column: use.header }));
		return undefined;
	}

	function lenientPeriod(row: Row): string | null {
		const use = useOf(reading, 'period_id', 'period');
		const text = use === null ? '' : cellOf(row, use);
		return text === '' ? reading.hints.year : (parsePeriod(text)?.id ?? null);
	}
}
