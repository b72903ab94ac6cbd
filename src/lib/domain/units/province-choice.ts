import { splitPrefix } from './names';
import type { OwnDataset } from '../schema/own-dataset';
import type { UnitLine } from './packed-province';
import { countedLevel, lastDay, reformYear, type Changeover } from './register-level';

/** The list to choose from, below `provinces/`; the files of each stand beside it as `SLUG.json.gz`. */
export const provinceList = 'list.json.gz';

export type NamedUnit = { readonly id: string; readonly name_vi: string; readonly name_en: string };

/** Days of a life (2024-12-31) that are not those of all units of before: since ever, until 30/6/2025. */
type Life = {
	readonly from?: string;
	readonly to?: string;
	/** Only known to have ended by that day. */
	readonly isLatest?: boolean;
};

/** A province of today; `before`: those that it was formed from, itself where it only lost its districts. */
export type ProvinceChoice = NamedUnit & {
	readonly communes: number;
	readonly before: readonly (NamedUnit & { readonly districts: readonly (NamedUnit & Life)[] })[];
};

/** Where a data set can begin. `today`: the province whose files hold its units. */
export type FoundPlace = NamedUnit &
	Life & {
		readonly today: ProvinceChoice;
		/**
		 * now: a province of today · before: one that went into another · district: an office that has only its communes and
		 * their schools · commune: one of today, communeBefore: one until 30/6/2025, that has only its schools.
		 */
		readonly kind: 'now' | 'before' | 'district' | 'commune' | 'communeBefore';
		/** The province that a district belonged to; the district or the province of a commune. */
		readonly of: NamedUnit | null;
	};

/** Provinces of today, those before them, then their districts. */
export function placesIn(list: readonly ProvinceChoice[]): readonly FoundPlace[] {
	const all = list.flatMap((today) => today.before.map((old) => ({ today, old })));
	return [
		...list.map((today): FoundPlace => ({ ...today, today, kind: 'now', of: null })),
		...all
			.filter(({ today, old }) => old.id !== today.id)
			.map(({ today, old }): FoundPlace => ({ ...old, today, kind: 'before', of: null })),
		...all.flatMap(({ today, old }) =>
			old.districts.map((district): FoundPlace => ({ ...district, today, kind: 'district', of: old })),
		),
	];
}

/** The communes that a place has on its last day, or has today, in the order of its files. */
export function communesIn(
	{ id, kind, today, to = lastDay }: FoundPlace,
	units: readonly UnitLine[],
): readonly FoundPlace[] {
	const byId = new Map(units.map((unit) => [unit.unit_id, unit]));
	const isBelow = (unit: UnitLine | undefined): boolean =>
		unit !== undefined && (unit.parent_id === id || isBelow(byId.get(unit.parent_id)));
	const named = ({ unit_id, name_vi, name_en }: UnitLine) => ({ id: unit_id, name_vi, name_en });
	const isThere = ({ valid_from, valid_to }: UnitLine) =>
		kind === 'now' ? valid_to === '' : valid_from <= to && valid_to >= to;
	return units
		.filter((unit) => unit.level === 'commune' && isBelow(unit))
		.filter(isThere)
		.map((unit) => {
			const above = byId.get(unit.parent_id);
			return {
				...named(unit),
				...(kind !== 'now' && lifeOf(unit)),
				today,
				kind: kind === 'now' ? 'commune' : 'communeBefore',
				of: above ? named(above) : null,
			};
		});
}

/**
 * What people call a province besides its name. Hà Tây became part of Hà Nội on 1/8/2008, before the first year of the
 * data. What is only written together ('Daklak') or with its type in short is found anyway.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
	'Hồ Chí Minh': ['HCM', 'HCMC', 'TPHCM', 'Sài Gòn', 'Sài Gòn - Gia Định'],
	'Hà Nội': ['HN', 'Hà Tây'],
	Huế: ['Thừa Thiên Huế', 'Thừa Thiên', 'TT Huế', 'TTH'],
	'Bà Rịa - Vũng Tàu': ['BRVT', 'BR-VT', 'Vũng Tàu - Bà Rịa'],
	'Đắk Lắk': ['Đắc Lắc', 'Đắk Lắc', 'Đắc Lắk', 'Đaclac', 'Darlac'],
	'Đắk Nông': ['Đắc Nông'],
	'Bắc Kạn': ['Bắc Cạn'],
	'Kon Tum': ['Công Tum'],
};

export const alsoCalled = ({ name_vi, kind }: FoundPlace): readonly string[] =>
	kind !== 'now' && kind !== 'before'
		? []
		: (Object.entries(otherNames).find(([name]) => name === splitPrefix(name_vi).rest)?.[1] ?? []);

const firstYear = 2019;

/** What is to be said of the life of a unit of before. */
export const lifeOf = ({ valid_from, valid_to }: Pick<UnitLine, 'valid_from' | 'valid_to'>): Life => ({
	...(valid_from !== '' && { from: valid_from }),
	...(valid_to !== lastDay && { to: valid_to }),
});

const yearOf = (day: string) => Number(day.slice(0, 4));
type Lived = Pick<FoundPlace, 'kind' | 'from' | 'to'>;
const goesOn = ({ kind }: Pick<FoundPlace, 'kind'>) => kind === 'now' || kind === 'commune';

/** Years that can be worked on, the newest first: what is gone has none after its end, what is new none before. */
export function yearsAt(place: Lived, thisYear: number): number[] {
	const last = goesOn(place) ? thisYear + 1 : yearOf(place.to ?? lastDay);
	const began = place.from === undefined ? firstYear : yearOf(place.from);
	const first = place.kind === 'commune' ? reformYear : Math.max(began, firstYear);
	return Array.from({ length: last - first + 1 }, (_, back) => last - back);
}

/** The year that is most likely meant: this one, or the last whole year of what is gone. */
export function yearMeant(place: Lived, thisYear: number): number {
	if (goesOn(place)) return thisYear;
	const { from, to = lastDay } = place;
	const whole = to.endsWith('-12-31') ? yearOf(to) : yearOf(to) - 1;
	return from === undefined ? whole : Math.max(whole, yearOf(from));
}

export type RegisterLevel = 'district' | 'commune' | 'school';

/** Levels at which targets are registered in a year, the likelier first. */
export function levelsAt(
	{ kind }: Pick<FoundPlace, 'kind'>,
	year: number,
	changeover: Changeover = 'commune',
): RegisterLevel[] {
	if (kind === 'commune' || kind === 'communeBefore') return ['school'];
	if (kind === 'district') return ['commune', 'school'];
	return [kind === 'before' ? 'district' : countedLevel(year, changeover)];
}

/** Does the year in which districts ended ask at which level its targets are registered? */
export const asksLevel = ({ kind }: Pick<FoundPlace, 'kind'>, year: number): boolean =>
	kind === 'now' && year === reformYear;

type Names = Pick<NamedUnit, 'name_vi' | 'name_en'>;

/**
 * What a data set is called in either language: as its place, whatever years it will hold, with a number where another
 * is called so. A name that was typed is its name in both.
 */
export function namesOf({ name_vi, name_en }: Names, typed: string | null, others: readonly Names[]): Names {
	const isTaken = (names: Names) =>
		others.some((other) => other.name_vi === names.name_vi || other.name_en === names.name_en);
	let usual: Names = { name_vi, name_en };
	for (let more = 2; isTaken(usual); more += 1)
		usual = { name_vi: `${name_vi} (${more})`, name_en: `${name_en} (${more})` };
	const said = typed?.trim() ?? '';
	return said === '' || Object.values(usual).includes(said) ? usual : { name_vi: said, name_en: said };
}

/** A data set that begins there, under an id that no other has. */
export function beginning(
	{ id: root_unit }: FoundPlace,
	chosen: {
		readonly year: number;
		readonly level: string;
		readonly name_vi: string;
		readonly name_en: string;
		/** That it opens with. */
		readonly indicator: string;
		/** Where it was asked. */
		readonly changeover?: Changeover;
	},
	files: OwnDataset['files'],
	taken: readonly string[],
	now = new Date(),
): OwnDataset {
	const wanted = `cua-toi-${root_unit.replaceAll('.', '-')}`;
	const isTaken = (id: string) => taken.includes(id);
	let id = wanted;
	for (let more = 2; isTaken(id); more += 1) id = `${wanted}-${more}`;
	const { year, level, name_vi, name_en, indicator, changeover } = chosen;
	return {
		...{ id, name_vi, name_en, root_unit },
		default: { year, level, indicator },
		...(changeover !== undefined && { changeover }),
		files,
		madeAt: now.toISOString(),
	};
}
