import { groups } from '../../domain/base/group';
import type { ReturnFacts } from '../../domain/measures/reporting';
import type { Asker } from '../database';
import { formRows, returnRows, targetedRows, yearlyRows, type ReturnView } from '../queries/reporting';

export type FormYears = { readonly form: string; readonly year: number; readonly level: string };

/** Forms with due days, the years and levels that they ask; empty where nobody set due days. */
export function forms(database: Asker, root: string): Promise<readonly FormYears[]> {
	return database.query(formRows(root));
}

/** Returns of one form in a year. */
export function returns(database: Asker, form: string, view: ReturnView): Promise<readonly ReturnFacts[]> {
	return database.query(returnRows(form, view));
}

/** Indicators for which units of the level have targets in the year. */
export async function targeted(database: Asker, view: ReturnView): Promise<ReadonlySet<string>> {
	return new Set((await database.query(targetedRows(view))).map(({ indicatorId }) => indicatorId));
}

/** Outcomes of a year as returns, one column an indicator in the order given. */
export async function yearly(
	database: Asker,
	indicators: readonly string[],
	view: ReturnView,
): Promise<readonly ReturnFacts[]> {
	const rows = groups(await database.query(yearlyRows(indicators, view)), ({ columnId }) => columnId);
	return indicators.flatMap((one) => rows.get(one) ?? []);
}
