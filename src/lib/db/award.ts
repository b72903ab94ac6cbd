import type { AwardFacts } from '../domain/award';
import type { Direction } from '../domain/tables';
import type { Asker } from './database';
import { directionOf, progressRows, type View } from './queries/overview';

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
		const [known] = await database.query(directionOf(indicator));
		facts.push({
			indicatorId: indicator,
			direction: (known?.direction ?? 'info') as Direction,
			now: await asked(year),
			before: looksBack ? await asked(year - 1) : [],
		});
	}
	return facts;
}
