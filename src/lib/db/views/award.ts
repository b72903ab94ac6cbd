import type { AwardFacts } from '../../domain/comparisons/award';
import type { Asker } from '../database';
import { directionOf, progressRows, type View } from '../queries/overview';

export type AwardView = Omit<View, 'indicator' | 'period'> & {
	readonly indicators: readonly string[];
	readonly year: number;
	/** Is the year before needed? */
	readonly looksBack: boolean;
};

/** What a rule judges by: every indicator in the year, and in the year before where change counts. */
export async function awardFacts(database: Asker, view: AwardView): Promise<AwardFacts[]> {
	const { indicators, year, looksBack, ...where } = view;
	const facts: AwardFacts[] = [];
	for (const indicator of indicators) {
		const asked = (of: number) => database.query(progressRows({ ...where, indicator, period: String(of) }));
		const [[known], now, before] = await Promise.all([
			database.query(directionOf(indicator)),
			asked(year),
			looksBack ? asked(year - 1) : [],
		]);
		const direction = known?.direction ?? 'info';
		facts.push({ indicatorId: indicator, direction, now, before });
	}
	return facts;
}
