import type { Change } from '$lib/db/schema/change';
import type { Overview, UnitProgress } from '$lib/domain/comparisons/overview';
import { parsePeriod } from '$lib/domain/measures/period';

export type Move = {
	readonly id: string;
	readonly name: string;
	readonly before: UnitProgress | null;
	readonly after: UnitProgress;
};

/** Headings over the two columns of a comparison. */
export type Sides = { readonly before: string; readonly after: string };

/** The units of a view whose rate, target, rank or status an import moves. */
export function movesIn({ before, after }: { readonly before: Overview; readonly after: Overview }): Move[] {
	const earlier = new Map(before.rows.map((row) => [row.unitId, row]));
	return after.rows.flatMap((row): Move[] => {
		const was = earlier.get(row.unitId) ?? null;
		const isSame =
			was?.rateBp === row.rateBp &&
			was.targetBp === row.targetBp &&
			was.gapRank === row.gapRank &&
			was.status === row.status;
		return isSame ? [] : [{ id: row.unitId, name: row.nameVi, before: was, after: row }];
	});
}

/** The year that most values of a file are of, where it is not the year of the view; null where some are of that. */
export function otherYear(listed: readonly Pick<Change, 'periodId'>[], viewed: number): number | null {
	const counts = new Map<string, number>();
	for (const { periodId } of listed) {
		const year = parsePeriod(periodId)?.end.slice(0, 4) ?? '';
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	if (counts.has(String(viewed))) return null;
	const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
	return Number(most?.[0] ?? '') || null;
}

/** Outcomes that have both numbers now and would have one: their rate would be gone. */
export const halvedIn = (listed: readonly Change[]): Change[] =>
	listed.filter(
		({ what, kind, beforeNumerator, beforeDenominator, afterBp, afterNumerator, afterDenominator }) =>
			what === 'outcomes' &&
			kind === 'changed' &&
			beforeNumerator !== null &&
			beforeDenominator !== null &&
			afterBp === null &&
			(afterNumerator === null) !== (afterDenominator === null),
	);
