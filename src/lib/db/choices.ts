import type { Asker } from './database';
import { choiceRows, indicatorRows, targetDateRows } from './queries/catalogue';

/** What the filter bar may offer: indicators, and the years, levels and targets that have something to show. */
export async function choices(database: Asker) {
	const rows = await database.query(choiceRows());
	return {
		indicators: await database.query(indicatorRows()),
		rows: rows.filter(({ periodKind }) => periodKind === 'calendar_year'),
		targetDates: await database.query(targetDateRows()),
	};
}

export type Choices = Awaited<ReturnType<typeof choices>>;
export type IndicatorChoice = Choices['indicators'][number];
