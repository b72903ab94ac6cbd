import { csvText } from '$lib/export/text/csv';
import { shownAttainment } from '$lib/domain/base/format';
import { published } from '$lib/domain/measures/suppress';
import type { UnitProgress } from '$lib/domain/comparisons/overview';

const columns = [
	'unit_id',
	'name_vi',
	'numerator',
	'denominator',
	'rate_bp',
	'target_bp',
	'target_count',
	'gap_points',
	'gap_students',
	'attainment',
	'status',
	'rank',
	'gap_rank',
	'quality',
	'as_of',
	'submitted_at',
	'target_doc',
] as const;

/**
 * The rows on screen under the steward's column names; rates in basis points, so nothing is rounded; `rank` is by the
 * rate, `gap_rank` by the gap to the unit's own target. For the public,
 * small counts and all that follows from them are left empty, and a last column says where.
 */
export function overviewCsv(given: readonly UnitProgress[], isPublic: boolean): string {
	const { rows, hidden } = published(given, isPublic);
	const lines = rows.map((row, index) => {
		const isHidden = hidden[index] === true;
		const shown = <T>(value: T) => (isHidden ? null : value);
		return [
			row.unitId,
			row.nameVi,
			shown(row.numerator),
			row.denominator,
			shown(row.rateBp),
			row.targetBp,
			row.targetCount,
			shown(row.gapPoints),
			shown(row.gapStudents),
			shown(row.attainment === null ? null : shownAttainment(row.attainment)),
			shown(row.status),
			shown(row.rank),
			shown(row.gapRank),
			row.quality,
			row.asOf,
			row.submittedAt,
			row.targetDoc,
			...(isPublic ? [isHidden ? 1 : 0] : []),
		];
	});
	return `\ufeff${csvText([[...columns, ...(isPublic ? ['suppressed'] : [])], ...lines])}`;
}
