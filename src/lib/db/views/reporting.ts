import { groups } from '../../domain/base/group';
import type { ReturnFacts } from '../../domain/measures/reporting';
import type { Asker } from '../database';
import { formRows, returnRows, yearlyRows, type ReturnView } from '../queries/reporting';

export type FormYears = { readonly form: string; readonly year: number; readonly level: string };

/** Forms with due days, the years and levels that they ask; empty where nobody set due days. */
export function forms(database: Asker, root: string): Promise<readonly FormYears[]> {
	return database.query(formRows(root));
}

/** Returns of one form in a year. */
export function returns(database: Asker, form: string, view: ReturnView): Promise<readonly ReturnFacts[]> {
	return database.query(returnRows(form, view));
}

/** Of a year's outcome whether it is asked of all. */
type YearlyFacts = ReturnFacts & { readonly isAsked: boolean };

/**
 * Outcomes of a year as returns, one column an indicator in the order given.
 * @internal tested with those that nobody owes
 */
export async function yearly(
	database: Asker,
	indicators: readonly string[],
	view: ReturnView,
): Promise<readonly YearlyFacts[]> {
	const rows = groups(await database.query(yearlyRows(indicators, view)), ({ columnId }) => columnId);
	return indicators.flatMap((one) => rows.get(one) ?? []);
}

/** Of them, those that are owed: who gave an outcome that is not asked of all makes nobody else late. */
export async function owedInYear(
	database: Asker,
	indicators: readonly string[],
	view: ReturnView,
): Promise<readonly ReturnFacts[]> {
	const facts = await yearly(database, indicators, view);
	return facts.filter((row) => row.isAsked || row.hasValues || row.receivedAt !== null);
}
