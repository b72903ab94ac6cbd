import { csvText } from '$lib/export/csv';
import { save } from '$lib/export/save';
import type { UnitProgress } from '$lib/domain/overview';

const columns = [
	'unit_id',
	'name_vi',
	'numerator',
	'denominator',
	'rate_bp',
	'target_bp',
	'gap_points',
	'gap_students',
	'attainment',
	'status',
	'rank',
	'quality',
	'as_of',
	'submitted_at',
	'target_doc',
] as const;

/** The rows on screen under the steward's column names; rates in basis points, so nothing is rounded. */
export function saveOverviewCsv(rows: readonly UnitProgress[], name: string): void {
	const lines = rows.map((row) => [
		row.unitId,
		row.nameVi,
		row.numerator,
		row.denominator,
		row.rateBp,
		row.targetBp,
		row.gapPoints,
		row.gapStudents,
		row.attainment === null ? null : Math.round(row.attainment * 100) / 100,
		row.status,
		row.rank,
		row.quality,
		row.asOf,
		row.submittedAt,
		row.targetDoc,
	]);
	save(`${name}.csv`, 'text/csv;charset=utf-8', `\ufeff${csvText([columns, ...lines])}`);
}
