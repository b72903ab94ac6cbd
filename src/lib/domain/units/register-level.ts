import type { DatasetInfo } from '../schema/dataset';

/** The year in the middle of which districts ended and the communes of today began. */
export const reformYear = 2025;
/** Of the units of before. */
export const lastDay = '2025-06-30';

/**
 * At which level an office registers targets in that year: of the districts, of the communes, or of both. A total is
 * always that of one level: of both it is that of the communes, who are there at its end.
 */
export const changeovers = ['district', 'commune', 'both'] as const;
export type Changeover = (typeof changeovers)[number];

/** The level whose units add up to the total of a year in a province of today. */
export const countedLevel = (year: number, changeover: Changeover): 'district' | 'commune' =>
	year < reformYear || (year === reformYear && changeover === 'district') ? 'district' : 'commune';

type Office = Pick<DatasetInfo, 'root_unit' | 'changeover' | 'hasEnded'>;

/**
 * The root below which a level is asked for the year in which it ended: where the office asks its districts for that
 * year, and where it ended itself. Elsewhere such a level is expected where it reported.
 */
export const askedRoot = ({ root_unit, changeover, hasEnded }: Office): string | null =>
	hasEnded === true || changeover === 'district' || changeover === 'both' ? root_unit : null;

/** The level that is asked for targets in a year, for whoever has not chosen another. */
export const levelAsked = (
	{ changeover, default: { level } }: Pick<DatasetInfo, 'changeover' | 'default'>,
	year: number,
): string => (changeover === undefined ? level : countedLevel(year, changeover ?? 'commune'));
