import type { Choices } from '$lib/db/views/choices';
import type { Asker } from '$lib/db/database';
import { forms, owedInYear, returns } from '$lib/db/views/reporting';
import type { ReturnFacts } from '$lib/domain/measures/reporting';
import { reportingChoice, wholeYear, type Asked, type ReportingChoice } from './choice';

export type ReportingAnswer = {
	readonly root: string;
	readonly asked: Asked;
	readonly choice: ReportingChoice;
	readonly facts: readonly ReturnFacts[];
	/** Somebody set due days. */
	readonly hasDueDays: boolean;
};

/** The returns of the form, year and level that come nearest to what is asked for. */
export async function reportingAnswer(
	asker: Asker,
	root: string,
	choices: Choices,
	asked: Asked,
	levelOrder: readonly string[],
): Promise<ReportingAnswer> {
	const due = await forms(asker, root);
	const choice = reportingChoice(choices, due, asked, levelOrder);
	const view = { year: choice.year, level: choice.level, root };
	const facts =
		choice.form === wholeYear
			? await owedInYear(asker, choice.indicators, view)
			: await returns(asker, choice.form, view);
	return { root, asked, choice, facts, hasDueDays: due.length > 0 };
}

/** What one change of the choices leads to, the nearest years first. */
export function reportingNeighbours({ asked, choice }: ReportingAnswer): Asked[] {
	const { form, year, level } = choice;
	return [
		...choice.forms.filter((one) => one !== form).map((one) => ({ ...asked, form: one })),
		...choice.years
			.filter((one) => one !== year)
			.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))
			.map((one) => ({ ...asked, year: one })),
		...choice.levels.filter((one) => one !== level).map((one) => ({ ...asked, level: one })),
	];
}
