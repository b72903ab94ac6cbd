import type { Asker } from '../database';
import type { RowOf } from '../answers/decode';
import {
	choiceRows,
	definitionRows,
	illustrationRows,
	indicatorRows,
	renamingRows,
	targetDateRows,
} from '../queries/catalogue';

/** What the filter bar may offer: indicators, and the years, levels and targets that have something to show. */
export async function choices(database: Asker) {
	const all = await database.query(choiceRows());
	const yearly = all.filter(({ periodKind }) => periodKind === 'calendar_year');
	const plain = (rows: typeof all) =>
		rows.map(({ indicatorId, periodId, periodKind, level }) => ({
			indicatorId,
			periodId,
			periodKind,
			level,
		}));
	const indicators: readonly NamedIndicator[] = await database.query(indicatorRows());
	return {
		indicators,
		/** Of which units are expected to report. */
		rows: plain(yearly.filter(({ isExpected }) => isExpected)),
		/** Besides these, of which there are targets or outcomes only: the register lists them. */
		registered: plain(yearly),
		/** Of the indicators whose definition changed. */
		definitions: await database.query(definitionRows()),
		/** Of the indicators that are called otherwise from a year on. */
		renamings: await database.query(renamingRows()),
		targetDates: await database.query(targetDateRows()),
		/** Are illustrative figures among what is offered? Nothing is in a database that holds nothing. */
		illustration: (await database.query(illustrationRows()))[0] ?? nothing,
	};
}

const nothing = { isShown: false, isShownUnasked: false, hasAny: false };

/** `hasCompleters`: as it is called in a year in which nobody graduates from its school level. */
type NamedIndicator = RowOf<ReturnType<typeof indicatorRows>['shape']> & { readonly hasCompleters?: boolean };

export type Choices = Awaited<ReturnType<typeof choices>>;
export type IndicatorChoice = Choices['indicators'][number];
