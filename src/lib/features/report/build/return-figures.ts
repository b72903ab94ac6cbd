import type { Choices } from '$lib/db/views/choices';
import type { Asker } from '$lib/db/database';
import { forms, owedInYear, returns } from '$lib/db/views/reporting';
import { groups } from '$lib/domain/base/group';
import { lastChange, reporting, type Reporting, type ReturnFacts } from '$lib/domain/measures/reporting';
import type { IndicatorFigures, ReportView } from './report-figures';

/** What units owed of one form, or of one indicator of the year. */
export type ReturnFigures = {
	/** Of the indicator that the form asks for. */
	readonly name: string;
	readonly isYearly: boolean;
	readonly level: string;
	readonly reporting: Reporting;
};

/** Returns of the year: the main indicators as a whole, then the forms with due days of their own. */
export async function returnFigures(
	asker: Asker,
	{ indicators }: Choices,
	mains: readonly Pick<IndicatorFigures, 'indicator' | 'level'>[],
	{ root, year, today }: ReportView,
): Promise<ReturnFigures[]> {
	const found: ReturnFigures[] = [];
	const sent = new Map<string, readonly ReturnFacts[]>();
	for (const [level, own] of groups(mains, (main) => main.level)) {
		const ids = own.map(({ indicator }) => indicator.indicatorId);
		const owed = await owedInYear(asker, ids, { root, year, level });
		const facts = groups(owed, ({ columnId }) => columnId);
		for (const id of ids) sent.set(id, facts.get(id) ?? []);
	}
	for (const { indicator, level } of mains) {
		const facts = sent.get(indicator.indicatorId) ?? [];
		if (facts.length > 0)
			found.push({
				name: indicator.shortVi,
				isYearly: true,
				level,
				reporting: reporting(facts, lastChange(facts, today)),
			});
	}
	for (const { form, level } of (await forms(asker, root)).filter((one) => one.year === year)) {
		const named = indicators.find(({ indicatorId }) => form.replace(/_monthly$/, '') === indicatorId);
		const facts = await returns(asker, form, { root, year, level });
		found.push({
			name: named?.shortVi ?? form,
			isYearly: false,
			level,
			reporting: reporting(facts, lastChange(facts, today)),
		});
	}
	return found;
}
