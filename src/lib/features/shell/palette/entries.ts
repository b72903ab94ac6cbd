import { inLanguage, nameIn, shortIn } from '$lib/domain/base/named';
import { resolve } from '$app/paths';
import type { Choices } from '$lib/db/views/choices';
import type { RowOf } from '$lib/db/answers/decode';
import type { unitNameRows } from '$lib/db/queries/palette';
import type { Filters } from '$lib/domain/base/filters';
import { date } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import { found, type Findable } from '$lib/domain/units/search';
import { compareWords } from '$lib/messages/compare/views';
import { trayWords } from '$lib/messages/data/tray';
import type { PaletteWords } from '$lib/messages/shell/palette';
import { entryWords } from '$lib/messages/shared/entry';
import { languageAfter } from '$lib/messages/languages';
import { illustrationWords } from '$lib/messages/shell/illustration';
import { calledAlso } from '$lib/messages/shell/palette-also';
import { startWords } from '$lib/messages/start/start';
import type { App } from '$lib/state/app.svelte';
import { levelsFor, offered, yearsFor } from '../../shared/figures/choice';
import { lastYearIn } from '../../shared/next-year/next-year';
import { compareViews } from '../../compare/views';
import { copyLink } from '../../shared/screen/copy-link';
import { dataAddress, dataTabs } from '../../shared/import/data-address';
import { pages } from '../pages';
import { levelName, schoolLevelName, unitHref } from '../../shared/figures/subject';

export type UnitName = RowOf<ReturnType<typeof unitNameRows>['shape']>;

type Kind = 'unit' | 'page' | 'action' | 'dataset' | 'compare' | 'indicator' | 'year';

/** A place to go, or something to do. */
export type Entry = Findable & {
	readonly id: string;
	readonly kind: Kind;
	/** Beside the name: the unit above, the level. */
	readonly detail?: string | undefined;
	/** A unit that has ended: since when. */
	readonly ended?: string | undefined;
	/** Resolved, with the filters of the view it leads to; or what it does on this page. */
	readonly href: string | (() => void);
};

export type Group = { readonly key: Kind | 'recent'; readonly entries: readonly Entry[] };

/** Of the element that an option of the list is. */
export const optionId = (palette: string, index: number) => `${palette}-option-${index}`;

/** Pages that show what the filters choose; from any other the overview does. */
const filtered: readonly string[] = ['/', '/unit', '/compare', '/reporting'];

function unitEntries(app: App, units: readonly UnitName[], words: PaletteWords): Entry[] {
	return units.map((unit) => {
		const above = inLanguage(app.language, unit.parentVi, unit.parentEn);
		const level = levelName(app, unit.level);
		return {
			id: `unit:${unit.unitId}`,
			kind: 'unit',
			label: nameIn(app.language, unit),
			also: [unit.nameVi, ...(above === null ? [] : [`${unit.nameVi} ${unit.parentVi}`])],
			detail: above ?? level,
			ended: unit.validTo === null ? undefined : words.ended(date(unit.validTo, app.language)),
			href: unitHref(app, unit.unitId),
		};
	});
}

/** The same page with other filters, or the overview where a page has none. */
function viewAddress(app: App, route: string, change: Partial<Filters>): string {
	const isFiltered = filtered.includes(route);
	const own = isFiltered ? ownOf(app, route) : {};
	return resolve((isFiltered ? route : '/') as '/') + app.filters.elsewhere(own, change);
}

/** What stays of a page's own parameters when a filter changes: the unit, the way to compare, the form. */
function ownOf(app: App, route: string): Record<string, string> {
	const kept: Readonly<Record<string, readonly string[]>> = {
		'/unit': ['unit'],
		'/compare': ['view'],
		'/reporting': ['form', 'tab'],
	};
	return Object.fromEntries(
		(ownValue(kept, route) ?? []).flatMap((name) => {
			const value = app.filters.own.get(name);
			return value === null ? [] : [[name, value]];
		}),
	);
}

function filterEntries(app: App, choices: Choices, route: string, words: PaletteWords): Entry[] {
	const { indicator, year, level } = app.filters.current;
	const fitting = (of: string, at: number) => {
		const levels = levelsFor(choices, of, at);
		return levels.includes(level) ? level : (levels[0] ?? level);
	};
	const indicators = offered(choices).map((row): Entry => {
		const years = yearsFor(choices, row.indicatorId);
		const next = years.includes(year) ? year : (years[0] ?? year);
		const change = {
			indicator: row.indicatorId,
			year: next,
			level: fitting(row.indicatorId, next),
			asOf: null,
		};
		return {
			id: `indicator:${row.indicatorId}`,
			kind: 'indicator',
			label: shortIn(app.language, row),
			also: [row.nameVi, row.nameEn],
			detail: schoolLevelName(app, row.schoolLevel),
			href: viewAddress(app, route, change),
		};
	});
	const years = yearsFor(choices, indicator).map((one): Entry => {
		const change = { year: one, level: fitting(indicator, one), asOf: null };
		return {
			id: `year:${one}`,
			kind: 'year',
			label: words.year(String(one)),
			also: [String(one)],
			href: viewAddress(app, route, change),
		};
	});
	return [...indicators, ...years];
}

/** What can be done wherever one is. */
function actionEntries(app: App, words: PaletteWords): Entry[] {
	const other = languageAfter(app.language);
	const { choices } = app.dataset;
	const last = choices === null || app.lock !== null ? null : lastYearIn(choices);
	const all: readonly (readonly [key: string, label: string, does: () => void])[] = [
		['keys', app.words.app.keys, () => (app.isShowingKeys = true)],
		['print', words.actions.print, () => print()],
		['link', app.words.app.copyLink, () => void copyLink(app)],
		['language', words.actions.language, () => void app.speak(other)],
		...(choices?.illustration.hasAny === true && app.lock === null ? [illustration(app, words)] : []),
		...(last === null ? [] : [nextYear(app, last + 1)]),
	];
	return all.map(([key, label, href]) => ({
		...{ id: `action:${key}`, kind: 'action', label, also: ownValue(calledAlso, key) ?? [], href },
	}));
}

/** Opens the year after the last one there is; what that does is said, and can be undone, where it leads to. */
const nextYear = (app: App, year: number) =>
	[
		'nextYear',
		entryWords[app.language].openYear(String(year)),
		() => void import('../../shared/next-year/go-to-opened').then((it) => it.goToOpened(app, year)),
	] as const;

/** The switch of the data set's menu: what is chosen here is the other of what is shown. */
function illustration(app: App, words: PaletteWords) {
	const isShown = app.dataset.isIllustrated === true;
	const { failed } = illustrationWords[app.language];
	const turn = () =>
		app.illustrate(!isShown).catch((cause: unknown) => {
			console.error(cause);
			app.notices.tell({ tone: 'error', text: failed });
		});
	const label = isShown ? words.actions.hideIllustrative : words.actions.showIllustrative;
	return ['illustration', label, () => void turn()] as const;
}

/** The other data sets; what was put away is not offered. */
function datasetEntries(app: App): Entry[] {
	return app.datasets.flatMap(({ id, name_vi, name_en, isArchived }): Entry[] => {
		if (isArchived === true || id === app.info.id) return [];
		return [
			{
				id: `dataset:${id}`,
				kind: 'dataset',
				label: inLanguage(app.language, name_vi, name_en),
				also: [name_vi, name_en, ...(calledAlso['dataset'] ?? []).map((word) => `${word} ${name_vi}`)],
				href: resolve('/') + app.filters.addressOfDataset(id),
			},
		];
	});
}

/** Everything one can go to from a page, with the filters that are chosen now. */
export function entries(app: App, route: string, units: readonly UnitName[], words: PaletteWords): Entry[] {
	const views = compareWords[app.language].views;
	return [
		...unitEntries(app, units, words),
		...pages.map(({ path, key }): Entry => ({
			id: `page:${key}`,
			kind: 'page',
			label: app.words.pages[key],
			also: calledAlso[key] ?? [],
			href: resolve(path) + app.filters.elsewhere(),
		})),
		...dataTabs.map((tab): Entry => ({
			id: `data:${tab}`,
			kind: 'page',
			label: `${app.words.pages.data}: ${trayWords[app.language].tabs[tab]}`,
			also: [trayWords[app.language].tabs[tab], ...(calledAlso[tab] ?? [])],
			href: resolve(dataAddress(app, { tab })),
		})),
		{
			id: 'page:start',
			kind: 'page',
			label: startWords[app.language].title,
			also: calledAlso['start'] ?? [],
			href: resolve('/start/'),
		},
		{
			id: 'page:samples',
			kind: 'page',
			label: startWords[app.language].samples,
			also: calledAlso['samples'] ?? [],
			href: `${resolve('/start/')}#samples`,
		},
		...actionEntries(app, words),
		...datasetEntries(app),
		...compareViews.map((view): Entry => ({
			id: `compare:${view}`,
			kind: 'compare',
			label: words.compare(views[view]),
			also: [views[view], ...(calledAlso[view] ?? [])],
			href: resolve('/compare') + app.filters.elsewhere({ view }),
		})),
		...(app.dataset.choices === null ? [] : filterEntries(app, app.dataset.choices, route, words)),
	];
}

/** Answers by kind, the kind with the best answer first; with nothing typed what was opened last, then the pages. */
export function answers(query: string, all: readonly Entry[], recentIds: readonly string[]): Group[] {
	if (query.trim() === '') {
		const last = recentIds.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
		const shown = new Set(last.map(({ id }) => id));
		const rest = (kind: Kind) => all.filter((entry) => entry.kind === kind && !shown.has(entry.id));
		return grouped([
			['recent', last],
			// the parts of a page are found by what is typed
			['page', rest('page').filter(({ id }) => id.startsWith('page:'))],
			['action', rest('action')],
			['dataset', rest('dataset')],
			['compare', rest('compare')],
		]);
	}
	const best = found(query, all, 40);
	const order = [...new Set(best.map(({ kind }) => kind))];
	return grouped(order.map((kind) => [kind, best.filter((entry) => entry.kind === kind).slice(0, 8)]));
}

function grouped(parts: readonly (readonly [Group['key'], readonly Entry[]])[]): Group[] {
	return parts.filter(([, list]) => list.length > 0).map(([key, list]) => ({ key, entries: list }));
}
