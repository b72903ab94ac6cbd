import { nameIn } from '$lib/domain/base/named';
import { isHeadline } from '$lib/domain/measures/roles';
import type { OwnDataset } from '$lib/domain/schema/own-dataset';
import {
	asksLevel,
	beginning,
	levelsAt,
	namesOf,
	placesIn,
	yearMeant,
	yearsAt,
	type FoundPlace,
	type RegisterLevel,
} from '$lib/domain/units/province-choice';
import type { Changeover } from '$lib/domain/units/register-level';
import { provinceCsv } from '$lib/export/text/province-csv';
import type { App } from '$lib/state/app.svelte';
import { provinceOf, provinces } from '$lib/state/dataset/province-files';

export const keyOf = ({ kind, id }: FoundPlace) => `${kind} ${id}`;

/** What is chosen before an own data set begins: a place, a year, at which level, under which name. */
export class StartChoice {
	readonly #app: App;
	readonly #thisYear: number;
	/** null until the list is here. */
	places = $state.raw<readonly FoundPlace[] | null>(null);
	hasFailed = $state(false);
	/** Key of a place. */
	chosen = $state('');
	/** A commune within what was chosen; null for the whole. */
	commune = $state.raw<FoundPlace | null>(null);
	year = $state(0);
	wantedLevel = $state<RegisterLevel>('commune');
	changeover = $state<Changeover>('commune');
	/** What was typed; until then the name follows place and year. */
	typed = $state<string | null>(null);

	readonly whole = $derived(this.places?.find((one) => keyOf(one) === this.chosen) ?? null);
	readonly place = $derived(this.commune ?? this.whole);
	readonly isAsked = $derived(this.place !== null && asksLevel(this.place, this.year));
	readonly years = $derived.by(() => (this.place ? yearsAt(this.place, this.#thisYear) : []));
	readonly levels = $derived(this.place ? levelsAt(this.place, this.year, this.changeover) : []);
	readonly level = $derived(
		this.levels.includes(this.wantedLevel) ? this.wantedLevel : (this.levels[0] ?? 'commune'),
	);
	readonly name = $derived.by(() => {
		if (this.typed !== null || !this.place) return this.typed ?? '';
		return nameIn(this.#app.language, namesOf(this.place, null, this.#app.datasets));
	});
	readonly isWhole = $derived(this.place !== null && this.name.trim() !== '');

	constructor(app: App, thisYear: number) {
		this.#app = app;
		this.#thisYear = this.year = thisYear;
	}

	async load(): Promise<void> {
		this.hasFailed = false;
		try {
			this.places = placesIn(await provinces());
		} catch (cause) {
			console.error(cause);
			this.hasFailed = true;
		}
	}

	choose(key: string): void {
		this.chosen = key;
		this.narrow(null);
	}

	narrow(to: FoundPlace | null): void {
		this.commune = to;
		if (this.place) this.year = yearMeant(this.place, this.#thisYear);
	}

	/** What is to begin, with the units of its province. */
	async dataset(): Promise<OwnDataset> {
		const { place, year, level, changeover } = this;
		if (place === null) throw new Error('No place was chosen.');
		const { datasets, dataset, info } = this.#app;
		const files = provinceCsv(await provinceOf(place.today));
		/** By which the streaming of lower secondary schools is measured; before the catalogue is there, as published. */
		const indicator = dataset.choices?.indicators.find(isHeadline)?.indicatorId ?? info.default.indicator;
		const names = namesOf(place, this.typed, datasets);
		return beginning(
			place,
			{ year, level, ...names, indicator, ...(this.isAsked && { changeover }) },
			files,
			datasets.map(({ id }) => id),
		);
	}
}
