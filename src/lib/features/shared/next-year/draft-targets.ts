import { nameHeader } from '$lib/export/template/template-columns';
import { csvText } from '$lib/export/text/csv';

/** A target that no document sets yet: a rate in basis points, or a count; or the words of either that are no number. */
export type DraftTarget = {
	readonly unitId: string;
	readonly unitName: string;
	/** Of all units of the data set. */
	readonly isTotal?: boolean;
	readonly indicatorId: string;
	readonly periodId: string;
	readonly valueBp: number | string | null;
	readonly valueCount: number | string | null;
	readonly plannedDenominator: number | null;
};

/** Drafts as a canonical `targets.csv`; which one is the total is said where there is one. */
export function draftTargetsCsv(targets: readonly DraftTarget[]): string {
	const hasTotal = targets.some(({ isTotal }) => isTotal === true);
	return csvText([
		[
			'unit_id',
			nameHeader,
			'indicator_id',
			'period_id',
			'kind',
			'revision',
			'value_pct',
			'value_count',
			'planned_denominator',
			...(hasTotal ? ['is_declared_total'] : []),
			'status',
		],
		...targets.map((one) => [
			one.unitId,
			one.unitName,
			one.indicatorId,
			one.periodId,
			'registered',
			1,
			typeof one.valueBp === 'number' ? (one.valueBp / 100).toFixed(2) : one.valueBp,
			one.valueCount,
			one.plannedDenominator,
			...(hasTotal ? [String(one.isTotal === true)] : []),
			'draft',
		]),
	]);
}
