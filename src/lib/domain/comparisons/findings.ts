import type { Overview, UnitProgress } from './overview';
import { rateBp } from '../measures/rate';
import { smallDenominator } from '../measures/rank';
import { hasReached } from '../measures/status';

/** Something worth saying of an overview; the messages turn it into a sentence. */
export type Finding =
	| { readonly kind: 'highest_target'; readonly unit: UnitProgress }
	| { readonly kind: 'largest_shortfall'; readonly unit: UnitProgress; readonly sharePercent: number }
	| { readonly kind: 'modest_target'; readonly unit: UnitProgress }
	| { readonly kind: 'what_if'; readonly units: readonly UnitProgress[]; readonly gainPoints: number }
	| { readonly kind: 'missing'; readonly units: readonly UnitProgress[] }
	| { readonly kind: 'late'; readonly units: readonly UnitProgress[] }
	| { readonly kind: 'declared_only'; readonly units: readonly UnitProgress[] }
	| { readonly kind: 'all_met' }
	| { readonly kind: 'small'; readonly units: readonly UnitProgress[] };

function greatest(
	rows: readonly UnitProgress[],
	value: (row: UnitProgress) => number | null,
): UnitProgress | null {
	let best: UnitProgress | null = null;
	for (const row of rows) {
		const own = value(row);
		if (own !== null && (best === null || own > (value(best) ?? -Infinity))) best = row;
	}
	return best;
}

function shortfalls({ rows, province }: Overview): Finding[] {
	const behind = rows
		.filter((row) => (row.gapStudents ?? 0) > 0)
		.toSorted((a, b) => (b.gapStudents ?? 0) - (a.gapStudents ?? 0));
	const [first] = behind;
	if (!first || province.missingStudents === 0) return [];
	// of equals none is named as the largest
	const isTied = behind[1]?.gapStudents === first.gapStudents;
	const found: Finding[] = isTied
		? []
		: [
				{
					kind: 'largest_shortfall',
					unit: first,
					sharePercent: Math.round((100 * (first.gapStudents ?? 0)) / province.missingStudents),
				},
			];
	const lifted = behind.slice(0, 2);
	const gain = lifted.reduce((sum, row) => sum + (row.gapStudents ?? 0), 0);
	const after = rateBp((province.numerator ?? 0) + gain, province.denominator);
	if (lifted.length === 2 && after !== null && province.rateBp !== null)
		found.push({ kind: 'what_if', units: lifted, gainPoints: (after - province.rateBp) / 100 });
	return found;
}

/** Three to six things that matter in this view, the weightiest first. */
export function findings(overview: Overview): Finding[] {
	const { rows, direction, province } = overview;
	const targeted = rows.filter((row) => row.targetBp !== null);
	const found: Finding[] = [];
	const differ = new Set(targeted.map((row) => row.targetBp)).size > 1;
	const highest = greatest(targeted, (row) => row.targetBp);
	if (highest && differ && direction === 'higher') found.push({ kind: 'highest_target', unit: highest });
	if (direction === 'higher') found.push(...shortfalls(overview));
	const lowest = greatest(targeted, (row) => (row.targetBp === null ? null : -row.targetBp));
	if (lowest && differ && direction === 'higher' && hasReached(lowest.status))
		found.push({ kind: 'modest_target', unit: lowest });
	if (province.unitsJudged > 0 && province.unitsMet === rows.length) found.push({ kind: 'all_met' });
	const missing = rows.filter((row) => row.status === 'missing');
	if (missing.length > 0) found.push({ kind: 'missing', units: missing });
	const late = rows.filter(
		(row) => row.submittedAt !== null && row.dueDate !== null && row.submittedAt > row.dueDate,
	);
	if (late.length > 0) found.push({ kind: 'late', units: late });
	const declared = rows.filter((row) => row.isDeclaredOnly);
	if (declared.length > 0) found.push({ kind: 'declared_only', units: declared });
	const small = rows.filter(
		(row) => row.denominator !== null && row.denominator > 0 && row.denominator < smallDenominator,
	);
	if (small.length > 0 && small.length < rows.length) found.push({ kind: 'small', units: small });
	return found.slice(0, 6);
}

/**
 * Rows in the order that the reader asked for, the best first: larger where higher is better, smaller where
 * lower is. Units without the figure stand after those that have it, units without a report last.
 */
export function ordered(
	{ rows, direction }: Overview,
	sort: 'gap' | 'rate' | 'name' | 'order',
	compareNames: (a: string, b: string) => number,
): UnitProgress[] {
	const sign = direction === 'lower' ? -1 : 1;
	const step = (a: number | null, b: number | null) => {
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		return sign * (b - a);
	};
	const byName = (a: UnitProgress, b: UnitProgress) => compareNames(a.nameVi, b.nameVi);
	const isUnranked = (row: UnitProgress) => Number(row.rank === null);
	const byRate = (a: UnitProgress, b: UnitProgress) =>
		Number(a.rateBp === null) - Number(b.rateBp === null) ||
		isUnranked(a) - isUnranked(b) ||
		step(a.rateBp, b.rateBp);
	const byGap = (a: UnitProgress, b: UnitProgress) =>
		Number(a.rateBp === null) - Number(b.rateBp === null) || step(a.gapPoints, b.gapPoints);
	return rows.toSorted((a, b) => {
		if (sort === 'order') return (a.sortOrder ?? Infinity) - (b.sortOrder ?? Infinity) || byName(a, b);
		if (sort === 'name') return byName(a, b);
		return (sort === 'gap' ? byGap(a, b) : 0) || byRate(a, b) || byName(a, b);
	});
}
