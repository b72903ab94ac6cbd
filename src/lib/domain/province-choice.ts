import { splitPrefix } from './names';
import type { OwnDataset } from './own-dataset';

/** The list to choose from, below `provinces/`; the files of each stand beside it as `SLUG.json.gz`. */
export const provinceList = 'list.json.gz';

export type NamedUnit = { readonly id: string; readonly name_vi: string; readonly name_en: string };

/** A province of today; `before`: those that it was formed from, itself where it only lost its districts. */
export type ProvinceChoice = NamedUnit & {
	readonly communes: number;
	readonly before: readonly (NamedUnit & { readonly districts: readonly NamedUnit[] })[];
};

/** Where a data set can begin. `today`: the province whose files hold its units. */
export type Place = NamedUnit & {
	readonly today: ProvinceChoice;
	/** now: a province of today · before: one that went into another · district: an office that has only its communes. */
	readonly kind: 'now' | 'before' | 'district';
	/** The province that a district belonged to. */
	readonly of: NamedUnit | null;
};

/** Provinces of today, those before them, then their districts. */
export function placesIn(list: readonly ProvinceChoice[]): readonly Place[] {
	const all = list.flatMap((today) => today.before.map((old) => ({ today, old })));
	return [
		...list.map((today): Place => ({ ...today, today, kind: 'now', of: null })),
		...all
			.filter(({ today, old }) => old.id !== today.id)
			.map(({ today, old }): Place => ({ ...old, today, kind: 'before', of: null })),
		...all.flatMap(({ today, old }) =>
			old.districts.map((district): Place => ({ ...district, today, kind: 'district', of: old })),
		),
	];
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

export const alsoCalled = ({ name_vi, kind }: Place): readonly string[] =>
	kind === 'district'
		? []
		: (Object.entries(otherNames).find(([name]) => name === splitPrefix(name_vi).rest)?.[1] ?? []);

const firstYear = 2019;
/** The year in the middle of which districts ended and the communes of today began. */
const reformYear = 2025;

/** Years that can be worked on, the newest first: what is gone has none after its end. */
export function yearsAt({ kind }: Place, thisYear: number): number[] {
	const last = kind === 'now' ? thisYear + 1 : reformYear;
	return Array.from({ length: last - firstYear + 1 }, (_, back) => last - back);
}

/** The year that is most likely meant: this one, or the last whole year of what is gone. */
export const yearMeant = ({ kind }: Place, thisYear: number): number =>
	kind === 'now' ? thisYear : reformYear - 1;

/** Levels at which targets are registered in a year, the likelier first. */
export function levelsAt({ kind }: Place, year: number): ('district' | 'commune')[] {
	if (kind === 'district') return ['commune'];
	if (kind === 'before' || year < reformYear) return ['district'];
	return year === reformYear ? ['commune', 'district'] : ['commune'];
}

/** What a data set is called in either language; a name that was typed is its name in both. */
export function namesAt({ name_vi, name_en }: Place, year: number, typed: string | null) {
	const usual = { name_vi: `${name_vi} ${year}`, name_en: `${name_en} ${year}` };
	const said = typed?.trim() ?? '';
	return said === '' || Object.values(usual).includes(said) ? usual : { name_vi: said, name_en: said };
}

/** A data set that begins there, under an id that no other has. */
export function beginning(
	{ id: root_unit }: Place,
	chosen: {
		readonly year: number;
		readonly level: string;
		readonly name_vi: string;
		readonly name_en: string;
		/** That it opens with. */
		readonly indicator: string;
	},
	files: OwnDataset['files'],
	taken: readonly string[],
	now = new Date(),
): OwnDataset {
	const wanted = `cua-toi-${root_unit.split('.').at(-1)}-${chosen.year}`;
	const isTaken = (id: string) => taken.includes(id);
	let id = wanted;
	for (let more = 2; isTaken(id); more += 1) id = `${wanted}-${more}`;
	const { year, level, name_vi, name_en, indicator } = chosen;
	return {
		...{ id, name_vi, name_en, root_unit },
		default: { year, level, indicator },
		files,
		madeAt: now.toISOString(),
	};
}
