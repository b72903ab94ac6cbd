import { groups } from '../base/group';
import { ranks } from '../measures/rank';
import type { Status } from '../measures/status';
import type { Direction } from '../schema/vocabulary';
import type { UnitYear } from './years';

/** The place of one unit among those of its level in one year; null is unranked. */
export type RankYear = {
	readonly year: number;
	readonly rank: number | null;
	readonly gapRank: number | null;
	/** How many units were ranked by each. */
	readonly ranked: number;
	readonly gapRanked: number;
	readonly status: Status;
};

/**
 * Ranks year by year as the overview ranks them (F11): by rate and by gap to the own target, the lowest first where
 * lower is better, and nobody without a target. `rows` hold one level only.
 */
export function rankYears(rows: readonly UnitYear[], unitId: string, direction: Direction): RankYear[] {
	const sign = direction === 'lower' ? -1 : 1;
	return [...groups(rows, ({ year }) => year)]
		.toSorted(([a], [b]) => a - b)
		.flatMap(([year, peers]) => {
			const at = peers.findIndex((row) => row.unitId === unitId);
			const own = peers[at];
			if (own === undefined) return [];
			const placed = (value: (row: UnitYear) => number | null) =>
				ranks(
					peers.map((row) => {
						const figure = row.targetBp === null && row.targetCount === null ? null : value(row);
						return figure === null ? null : sign * figure;
					}),
				);
			const [byRate, byGap] = [placed((row) => row.rateBp), placed((row) => row.gapPoints)];
			const counted = (places: readonly (number | null)[]) => places.filter((place) => place !== null).length;
			return [
				{
					year,
					rank: byRate[at] ?? null,
					gapRank: byGap[at] ?? null,
					ranked: counted(byRate),
					gapRanked: counted(byGap),
					status: own.status,
				},
			];
		});
}
