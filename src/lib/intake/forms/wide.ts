import type { RecordOf } from '../../domain/tables';
import { isMissing } from '../cell';
import type { ColumnUse } from '../columns';
import type { Row } from '../csv';
import { issue } from '../issue';
import { periodReader } from '../period-cell';
import { cellOf, countOf, rateOf, useOf, type Reading, type RowReader } from '../reading';
import type { UnitReader } from '../unit-cell';
import { outcomeMaker } from './outcome';
import { sourceReader } from './source';

type IndicatorUse = { readonly use: ColumnUse; readonly id: string };

/** "prog_local" is one indicator a school level: the level comes from the title, the file name or a neighbour. */
export function indicatorUses(reading: Reading, kind: 'indicator' | 'counted'): IndicatorUse[] {
	const { catalogue, hints, uses, report } = reading;
	const bases = uses.flatMap((use) => {
		const { meaning } = use;
		return meaning.kind === 'indicator' || meaning.kind === 'counted' ? [{ use, base: meaning.base }] : [];
	});
	const neighbour = bases
		.map(({ base }) => catalogue.indicatorById.get(base)?.school_level)
		.find((level) => level !== undefined);
	const level = neighbour ?? hints.level;
	const wanted = bases.filter(({ use }) => use.meaning.kind === kind);
	return wanted.flatMap(({ use, base }) => {
		if (catalogue.indicatorById.has(base)) return [{ use, id: base }];
		if (level !== null) return [{ use, id: `${base}_${level.toLowerCase()}` }];
		const words = ['cấp học (THCS hoặc THPT)', 'school level (THCS or THPT)'] as const;
		report(issue('V02', { column: 'cap_hoc' }, { column: words }));
		return [];
	});
}

type Told = { readonly unit_id: string; readonly period_id: string; readonly isSum: boolean };

/** Unit and period of a wide row; null after the reason was reported. A total row is set apart (V37). */
function headReader(reading: Reading, units: UnitReader): (row: Row) => Told | null {
	const periodOf = periodReader(reading);
	return (row) => {
		const isSum = units.isTotal(row);
		const period_id = periodOf(row);
		if (period_id === null) return null;
		const unit_id = isSum ? units.total() : units.read(row, period_id);
		if (unit_id === null) return null;
		if (isSum)
			reading.report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ').trim() }));
		return { unit_id, period_id, isSum };
	};
}

/** T1, T2: the appendix of a plan, one column an indicator, the total row apart. */
export function wideTargetRows(reading: Reading, units: UnitReader): RowReader {
	const columns = indicatorUses(reading, 'indicator');
	const planned = useOf(reading, 'planned_denominator');
	const { hints, catalogue, report } = reading;
	const kind = (hints.kind ?? 'registered') as RecordOf<'targets'>['kind'];
	const lacks = hints.docNo === null ? 'doc_no' : hints.effectiveDate === null ? 'effective_date' : null;
	if (lacks !== null) {
		report(issue('V30', { column: lacks }));
		return () => undefined;
	}
	const headOf = headReader(reading, units);
	const sourceIdOf = sourceReader(reading);

	return (row) => {
		const head = headOf(row);
		if (head === null) return;
		const weight = countOf(reading, row, planned);
		if (!weight.ok) return;
		for (const { use, id } of columns) {
			if (isMissing(cellOf(row, use))) continue;
			const value = rateOf(reading, row, use);
			if (!value.ok || value.value === null) continue;
			const isOfGraduates = catalogue.indicatorById.get(id)?.denominator_def === 'graduates';
			const record: RecordOf<'targets'> = {
				plan_id: hints.planId,
				unit_id: head.unit_id,
				indicator_id: id,
				period_id: head.period_id,
				kind,
				revision: 1,
				value_bp: value.value,
				value_count: null,
				planned_numerator: null,
				planned_denominator: isOfGraduates ? weight.value : null,
				is_declared_total: head.isSum,
				effective_date: hints.effectiveDate,
				status: 'approved',
				source_id: hints.docNo === null ? null : sourceIdOf(hints.docNo, row.line),
				note: null,
			};
			(head.isSum ? reading.total : reading.emit)({ table: 'targets', record, row: row.line });
		}
	};
}

/** The appendix filled with results: rates without counts. */
export function wideRateRows(reading: Reading, units: UnitReader): RowReader {
	const columns = indicatorUses(reading, 'indicator');
	const headOf = headReader(reading, units);
	const outcome = outcomeMaker(reading);
	return (row) => {
		const head = headOf(row);
		if (head === null) return;
		const { unit_id, period_id, isSum } = head;
		for (const { use, id } of columns) {
			if (isMissing(cellOf(row, use))) continue;
			const value = rateOf(reading, row, use);
			if (!value.ok || value.value === null) continue;
			const record = outcome(row.line, {
				unit_id,
				indicator_id: id,
				period_id,
				declared_bp: value.value,
			});
			if (isSum)
				reading.total({ table: 'outcomes', record: { ...record, value_bp: value.value }, row: row.line });
			else reading.emit({ table: 'outcomes', record, row: row.line });
		}
	};
}
