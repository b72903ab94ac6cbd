import { englishName } from './english-name';
import { slug, splitPrefix } from './names';
import { ownValue } from '../base/own-value';

/** One line of `units.csv`. */
export type UnitLine = {
	readonly unit_id: string;
	readonly name_vi: string;
	readonly name_en: string;
	readonly level: UnitLevel;
	readonly subtype: string;
	readonly parent_id: string;
	readonly official_code: string;
	readonly valid_from: string;
	readonly valid_to: string;
	readonly sort_order: number;
};
type UnitLevel = 'province' | 'district' | 'commune' | 'cluster';

/**
 * How much of a unit goes on in another one: all; all or nothing, because most of its parts lie there or elsewhere; a
 * part of which nobody says how large it is.
 */
export type Share = 'whole' | 'most' | 'rest' | 'unknown';

/** The lines of the files that a data set of a province begins with. */
export type ProvinceLines = {
	/** A parent stands before what is below it. */
	readonly units: readonly UnitLine[];
	readonly crosswalk: readonly {
		readonly from_unit: string;
		readonly to_unit: string;
		readonly effective_date: string;
		readonly source_id: string;
		readonly share: Share;
	}[];
	readonly aliases: readonly { readonly alias: string; readonly unit_id: string; readonly kind: string }[];
	readonly sources: readonly Readonly<Record<string, string | boolean>>[];
};

/**
 * The same as it travels: a column at a time, units by their place in the list, codes and places as the difference to
 * the one before, and only what does not follow from a Vietnamese name.
 */
export type PackedProvince = {
	readonly units: {
		/** -1: the country. */
		readonly parent: readonly number[];
		readonly name: readonly string[];
		/** One letter a unit. */
		readonly level: string;
		readonly code: readonly number[];
		readonly from: readonly string[];
		readonly to: readonly string[];
		/** Which of the usual ids, or the id. */
		readonly id: readonly (number | string)[];
		/** English names that are not the usual ones, by the place of their unit. */
		readonly english: Readonly<Record<number, string>>;
	};
	readonly crosswalk: {
		readonly from: readonly number[];
		readonly to: readonly number[];
		readonly date: readonly string[];
		readonly source: readonly string[];
		/** One letter a line. */
		readonly share: string;
	};
	readonly aliases: {
		readonly alias: readonly string[];
		readonly unit: readonly number[];
		readonly kind: readonly string[];
	};
	readonly sources: ProvinceLines['sources'];
};

const country = 'viet-nam';
const levels: Record<string, UnitLevel> = { p: 'province', d: 'district', c: 'commune', g: 'cluster' };
const letterOf: Record<UnitLevel, string> = { province: 'p', district: 'd', commune: 'c', cluster: 'g' };
const shares: Record<string, Share> = { w: 'whole', m: 'most', r: 'rest', u: 'unknown' };
/** Digits of an official code. */
const digits: Record<UnitLevel, number> = { province: 2, district: 3, commune: 5, cluster: 0 };

const ground = 'Cụm ';

/** How the ground of a district is called: with its type where another district, or a number, would be meant. */
export function clusterName(district: string, isAlone: boolean) {
	const { rest } = splitPrefix(district);
	const whole = district.charAt(0).toLowerCase() + district.slice(1);
	const name_vi = `${ground}${isAlone && !/^\d/.test(rest) ? rest : whole}`;
	return { name_vi, name_en: usualEnglish('cluster', name_vi) };
}

const usualEnglish = (level: UnitLevel, name: string) =>
	level === 'cluster' ? `${englishName(name.slice(ground.length))} cluster` : englishName(name);

/** The name without its type, with it, and with its code behind it; a province's own is below no other. */
function usualIds(level: UnitLevel, name: string, code: string, parent: string): string[] {
	const whole = slug(name);
	const parts = [slug(splitPrefix(name).rest), whole, `${whole}-${code}`];
	return level === 'province' ? parts : parts.map((part) => `${parent}.${part}`);
}

const differences = (values: readonly number[]) => values.map((value, at) => value - (values[at - 1] ?? 0));

function sums(differences: readonly number[]): number[] {
	let sum = 0;
	return differences.map((difference) => (sum += difference));
}

export function packed({ units, crosswalk, aliases, sources }: ProvinceLines): PackedProvince {
	const places = new Map(units.map(({ unit_id }, at) => [unit_id, at]));
	const placeOf = (id: string) => places.get(id) ?? -1;
	const unusual = units.flatMap(({ level, name_vi, name_en }, at) =>
		name_en === usualEnglish(level, name_vi) ? [] : [[at, name_en] as const],
	);
	return {
		units: {
			parent: units.map(({ parent_id }) => placeOf(parent_id)),
			name: units.map(({ name_vi }) => name_vi),
			level: units.map(({ level }) => letterOf[level]).join(''),
			code: differences(units.map(({ official_code }) => Number(official_code))),
			from: units.map(({ valid_from }) => valid_from),
			to: units.map(({ valid_to }) => valid_to),
			id: units.map(({ unit_id, level, name_vi, official_code, parent_id }) => {
				const usual = usualIds(level, name_vi, official_code, parent_id).indexOf(unit_id);
				return usual === -1 ? unit_id : usual;
			}),
			english: Object.fromEntries(unusual),
		},
		crosswalk: {
			from: differences(crosswalk.map(({ from_unit }) => placeOf(from_unit))),
			to: differences(crosswalk.map(({ to_unit }) => placeOf(to_unit))),
			date: crosswalk.map(({ effective_date }) => effective_date),
			source: crosswalk.map(({ source_id }) => source_id),
			share: crosswalk.map(({ share }) => share.charAt(0)).join(''),
		},
		aliases: {
			alias: aliases.map(({ alias }) => alias),
			unit: differences(aliases.map(({ unit_id }) => placeOf(unit_id))),
			kind: aliases.map(({ kind }) => kind),
		},
		sources,
	};
}

function unpackedUnits({ parent, name, level, code, from, to, id, english }: PackedProvince['units']) {
	const codes = sums(code);
	const units: UnitLine[] = [];
	for (const [at, name_vi] of name.entries()) {
		const itsLevel = ownValue(levels, level.charAt(at)) ?? 'commune';
		const official_code = itsLevel === 'cluster' ? '' : String(codes[at]).padStart(digits[itsLevel], '0');
		const parent_id = units[parent[at] ?? -1]?.unit_id ?? country;
		const way = id[at] ?? 0;
		units.push({
			unit_id:
				typeof way === 'string' ? way : (usualIds(itsLevel, name_vi, official_code, parent_id)[way] ?? ''),
			name_vi,
			name_en: english[at] ?? usualEnglish(itsLevel, name_vi),
			level: itsLevel,
			subtype: splitPrefix(name_vi).subtype ?? '',
			parent_id,
			official_code,
			valid_from: from[at] ?? '',
			valid_to: to[at] ?? '',
			sort_order: at,
		});
	}
	return units;
}

export function unpacked({ units: columns, crosswalk, aliases, sources }: PackedProvince): ProvinceLines {
	const units = unpackedUnits(columns);
	const at = (place: number | undefined) => units[place ?? -1]?.unit_id ?? '';
	const [to, named] = [sums(crosswalk.to), sums(aliases.unit)];
	return {
		units,
		crosswalk: sums(crosswalk.from).map((from, row) => ({
			from_unit: at(from),
			to_unit: at(to[row]),
			effective_date: crosswalk.date[row] ?? '',
			source_id: crosswalk.source[row] ?? '',
			share: ownValue(shares, crosswalk.share.charAt(row)) ?? 'unknown',
		})),
		aliases: aliases.alias.map((alias, row) => ({
			alias,
			unit_id: at(named[row]),
			kind: aliases.kind[row] ?? '',
		})),
		sources,
	};
}
