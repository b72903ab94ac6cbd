import { shortIn } from '$lib/domain/base/named';
import { resolve } from '$app/paths';
import type { IndicatorChoice } from '$lib/db/views/choices';
import { count, noValue, percent } from '$lib/domain/base/format';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { ownValue } from '$lib/domain/base/own-value';
import type { SeriesYear } from '$lib/domain/comparisons/series';
import type { App } from '$lib/state/app.svelte';
import { indicatorIn } from './choice';
import { counted } from './counted-unit';

/** An indicator as it is called in the year on screen. */
export function indicatorOf(app: App, id: string = app.filters.current.indicator): IndicatorChoice | null {
	const { choices } = app.dataset;
	return choices && (indicatorIn(choices, id, app.filters.current.year) ?? null);
}

/** The short name of an indicator in the reader's language; before the catalogue is there, the word for any. */
export function indicatorName(app: App, id: string = app.filters.current.indicator): string {
	const found = indicatorOf(app, id);
	const unknown = app.dataset.choices === null ? app.words.filters.indicator : id;
	return shortIn(app.language, found ?? undefined) ?? unknown;
}

export const levelName = (app: App, level: string): string => ownValue(app.words.levels, level) ?? level;

export const schoolLevelName = (app: App, level: string): string =>
	ownValue(app.words.schoolLevels, level) ?? level;

/** The page of a unit with the filters of this one. */
export const unitHref = (app: App, unit: string): string =>
	resolve('/unit') + app.filters.elsewhere({ unit });

type Figure = Pick<SeriesYear, 'rateBp' | 'targetBp' | 'targetCount' | 'numerator'>;

/** A rate, or the count where the target is a count. */
export function figure(row: Figure, app: App): string {
	if (row.targetBp === null && row.targetCount !== null && row.numerator !== null) {
		const what = counted(indicatorOf(app)?.denominatorDef ?? null);
		return `${count(row.numerator, app.language)}${app.words.overview.people[what].short}`;
	}
	return percent(row.rateBp, app.language);
}

/** A year of a unit as the explanation of a unit takes it, the year in its name. */
export const explainable = (row: SeriesYear, nameVi: string): UnitProgress => ({
	...row,
	nameVi,
	rank: null,
	gapRank: null,
});

/** What stands under a heading: parts that are there, with dots between. */
export const dotted = (...parts: readonly (string | null | false | undefined)[]): string =>
	parts.filter(Boolean).join(' · ');

/** Names of a list, the first few where there are many. */
export function listed(
	names: readonly string[],
	words: { readonly andMore: (names: string, count: string) => string },
	most = 12,
): string {
	if (names.length === 0) return noValue;
	if (names.length <= most) return names.join(', ');
	return words.andMore(names.slice(0, most).join(', '), String(names.length - most));
}
