import { shortIn } from '$lib/domain/base/named';
import type { Language } from '$lib/domain/base/format';
import type { Choices } from '$lib/db/views/choices';
import type { FormYears } from '$lib/db/views/reporting';
import { isValidDate } from '$lib/domain/measures/period';
import type { Messages } from '$lib/messages/shared/core';
import type { ReportingWords } from '$lib/messages/reporting/reporting';
import { offered } from '../shared/figures/choice';

/** The form that stands for the outcomes of a whole year. */
export const wholeYear = 'year';

export const reportingTabs = ['grid', 'remind'] as const;
export type ReportingTab = (typeof reportingTabs)[number];

export const orders = ['list', 'worst'] as const;
export type Order = (typeof orders)[number];

/** What the address asks for, held against what there is. */
export type ReportingChoice = {
	readonly form: string;
	readonly year: number;
	readonly level: string;
	readonly forms: readonly string[];
	readonly years: readonly number[];
	readonly levels: readonly string[];
	/** Columns of the whole year. */
	readonly indicators: readonly string[];
};

/** What the address names. */
export type Asked = { readonly form: string | null; readonly year: number; readonly level: string };

const frames = new Set(['country', 'province']);

/** A form, year or level without anything to show gives way to the first that has. */
export function reportingChoice(
	choices: Choices,
	due: readonly FormYears[],
	asked: Asked,
	levelOrder: readonly string[],
): ReportingChoice {
	const known = [...new Set(due.map((row) => row.form))];
	const forms = [...known, wholeYear];
	const form = forms.find((name) => name === asked.form) ?? known[0] ?? wholeYear;
	const rows =
		form === wholeYear
			? choices.rows.map((row) => ({ year: Number(row.periodId), level: row.level }))
			: due.filter((row) => row.form === form);
	const units = rows.filter((row) => !frames.has(row.level));
	const years = [...new Set(units.map((row) => row.year))].toSorted((a, b) => b - a);
	const year = years.includes(asked.year) ? asked.year : (years[0] ?? asked.year);
	const there = new Set(units.filter((row) => row.year === year).map((row) => row.level));
	const levels = levelOrder.filter((level) => there.has(level));
	const level = levels.includes(asked.level) ? asked.level : (levels[0] ?? asked.level);
	const filled = new Set(
		choices.rows
			.filter((row) => row.periodId === String(year) && row.level === level)
			.map((row) => row.indicatorId),
	);
	const indicators = offered(choices)
		.map(({ indicatorId }) => indicatorId)
		.filter((id) => filled.has(id));
	return { form, year, level, forms, years: years.length > 0 ? years : [year], levels, indicators };
}

/** The day that the page looks back to; null is now. */
export function dayAsked(params: URLSearchParams, today: string): string | null {
	const day = params.get('on');
	return day !== null && isValidDate(day) && day < today ? day : null;
}

export function reportingTab(params: URLSearchParams): ReportingTab {
	return reportingTabs.find((tab) => tab === params.get('tab')) ?? 'grid';
}

export function orderAsked(params: URLSearchParams): Order {
	return orders.find((order) => order === params.get('order')) ?? 'list';
}

/** 'neither_monthly' → "Chưa học tiếp, hằng tháng"; a form that is named after nothing known keeps its name. */
export function formName(
	form: string,
	indicators: Choices['indicators'],
	words: ReportingWords,
	language: Language,
): string {
	if (form === wholeYear) return words.yearly;
	const named = indicators.find(
		({ indicatorId }) => form === indicatorId || form === `${indicatorId}_monthly`,
	);
	if (!named) return form;
	const short = shortIn(language, named);
	return form === named.indicatorId ? short : words.monthly(short);
}

export const levelOrderOf = (words: Messages): string[] => Object.keys(words.levels);
