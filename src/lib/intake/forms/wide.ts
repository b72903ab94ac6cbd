import type { RecordOf } from '../../domain/tables';
import { count, isMissing } from '../cell';
import type { ColumnUse } from '../columns';
import { issue } from '../issue';
import { cellOf, isTotal, periodIdOf, rateOf, unitOf, useOf, valueOf, type Reading, type RowReader } from '../reading';
import { sourceIdOf } from './canonical';

type IndicatorUse = { readonly use: ColumnUse; readonly id: string };

/** "prog_local" is one indicator a school level: the level comes from the title, the file name or a neighbour. */
function indicatorUses(reading: Reading): IndicatorUse[] {
	const { catalogue, hints, uses, report } = reading;
	const bases = uses.flatMap((use) => (use.meaning.kind === 'indicator' ? [{ use, base: use.meaning.base }] : []));
	const neighbour = bases
		.map(({ base }) => catalogue.indicatorById.get(base)?.school_level)
		.find((level) => level !== undefined);
	const level = neighbour ?? hints.level;
	return bases.flatMap(({ use, base }) => {
		if (catalogue.indicatorById.has(base)) return [{ use, id: base }];
		if (level === null || level === undefined) {
			report(issue('V02', { column: 'cap_hoc' }, { column: 'cấp học (THCS hoặc THPT)' }));
			return [];
		}
		return [{ use, id: `${base}_${level.toLowerCase()}` }];
	});
}

/** A row that holds no number is a heading or a remark. */
function isEmptyOf(cells: readonly string[]): boolean {
	return cells.every((text) => text === '');
}

/** T1, T2: the appendix of a plan, one column an indicator, the total row apart. */
export function wideTargetRows(reading: Reading): RowReader {
	const columns = indicatorUses(reading);
	const planned = useOf(reading, 'planned_denominator');
	const { hints, catalogue, report } = reading;
	const kind = hints.kind ?? 'registered';
	if (hints.docNo === null || hints.effectiveDate === null)
		report(issue('V30', { column: hints.docNo === null ? 'doc_no' : 'effective_date' }));

	return (row) => {
		const isSum = isTotal(reading, row);
		const cells = columns.map(({ use }) => cellOf(row, use));
		if (isEmptyOf(cells) && cellOf(row, planned) === '')
			return report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ') }));
		const period_id = periodIdOf(reading, row);
		if (period_id === null) return;
		const unit_id = isSum ? catalogue.known.root : unitOf(reading, row, period_id);
		if (unit_id === null) return;
		const weight = planned === null ? null : valueOf(reading, row, planned, count(cellOf(row, planned), reading.mark(planned.index)));
		if (weight !== null && !weight.ok) return;
		for (const { use, id } of columns) {
			if (isMissing(cellOf(row, use))) continue;
			const value = rateOf(reading, row, use);
			if (!value.ok || value.value === null) continue;
			const isOfGraduates = catalogue.indicatorById.get(id)?.denominator_def === 'graduates';
			const record: RecordOf<'targets'> = {
				plan_id: hints.planId,
				unit_id,
				indicator_id: id,
				period_id,
				kind: kind as RecordOf<'targets'>['kind'],
				revision: 1,
				value_bp: value.value,
				value_count: null,
				planned_numerator: null,
				planned_denominator: isOfGraduates ? (weight?.value ?? null) : null,
				is_declared_total: isSum,
				effective_date: hints.effectiveDate,
				status: 'approved',
				source_id: hints.docNo === null ? null : sourceIdOf(reading, hints.docNo, row.line),
				note: null,
			};
			(isSum ? reading.total : reading.emit)({ table: 'targets', record, row: row.line });
		}
	};
}

/** The appendix filled with results: rates without counts. */
export function wideRateRows(reading: Reading): RowReader {
	const columns = indicatorUses(reading);
	return (row) => {
		const isSum = isTotal(reading, row);
		if (isEmptyOf(columns.map(({ use }) => cellOf(row, use))))
			return reading.report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ') }));
		const period_id = periodIdOf(reading, row);
		if (period_id === null) return;
		const unit_id = isSum ? reading.catalogue.known.root : unitOf(reading, row, period_id);
		if (unit_id === null) return;
		for (const { use, id } of columns) {
			if (isMissing(cellOf(row, use))) continue;
			const value = rateOf(reading, row, use);
			if (!value.ok || value.value === null) continue;
			const record = outcome(reading, row.line, { unit_id, indicator_id: id, period_id, declared_bp: value.value });
			(isSum ? reading.total : reading.emit)({ table: 'outcomes', record: isSum ? { ...record, value_bp: value.value } : record, row: row.line });
		}
	};
}

/** An outcome with everything that a file may leave unsaid. */
export function outcome(
	reading: Reading,
	row: number,
	part: Partial<RecordOf<'outcomes'>> & Pick<RecordOf<'outcomes'>, 'unit_id' | 'indicator_id' | 'period_id'>,
): RecordOf<'outcomes'> {
	const { hints } = reading;
	return {
		as_of: hints.asOf,
		revision: 1,
		numerator: null,
		denominator: null,
		declared_bp: null,
		quality: (hints.quality ?? 'official') as RecordOf<'outcomes'>['quality'],
		source_id: hints.docNo === null ? null : sourceIdOf(reading, hints.docNo, row),
		submitted_at: null,
		note: null,
		...part,
	};
}
