import { englishName } from '../../domain/units/english-name';
import { groups } from '../../domain/base/group';
import { slug, splitPrefix } from '../../domain/units/names';
import { clusterName, type ProvinceLines, type UnitLine } from '../../domain/units/packed-province';
import { countryLists } from './lists';
import { moves, type Move } from './moves';
import { lastDay } from '../../domain/units/register-level';
import { reformDay, type ProvinceUnits } from './province-units';

type Successions = ProvinceLines['crosswalk'];
type Clusters = { readonly units: readonly UnitLine[]; readonly crosswalk: Successions };

/**
 * The ground of each district of the last day goes on as a cluster. It takes the district whole, and each commune of
 * today that came from it; a commune that came from several is judged by `shares`.
 */
export function clusters({ units, before, since }: ProvinceUnits): Clusters {
	const districts = units.filter(({ level, valid_to }) => level === 'district' && valid_to === lastDay);
	const names = groups(districts, ({ parent_id, name_vi }) => `${parent_id} ${splitPrefix(name_vi).rest}`);
	const called = districts.map((district, at) => {
		const { name_vi, parent_id } = district;
		const isAlone = names.get(`${parent_id} ${splitPrefix(name_vi).rest}`)?.length === 1;
		return clusterOf(district, isAlone, units.length + at);
	});
	const made = toldApart(called, units);
	const ofDistrict = new Map(districts.map(({ unit_id }, at) => [unit_id, made[at]?.unit_id ?? '']));
	const all = moves();
	const districtOf = oldDistricts();
	const came = groups(all, ({ to }) => to);
	const whole = (from_unit: string, to_unit: string, share: Successions[number]['share'] = 'whole') => ({
		...{ from_unit, to_unit, effective_date: reformDay, source_id: '' },
		share,
	});
	const communes = [...since].flatMap(([code, commune]) => {
		const parts = came.get(code);
		const tallies = parts ? tally(parts, districtOf) : [];
		if (tallies.length === 0) {
			const same = lonelyDistrict(commune, units, districts);
			const cluster = same && ofDistrict.get(same);
			return cluster ? [whole(commune, cluster)] : [];
		}
		return shares(tallies).flatMap(({ district, share }) => {
			const cluster = ofDistrict.get(before.get(district) ?? '');
			return cluster ? [whole(commune, cluster, share)] : [];
		});
	});
	return {
		units: made,
		crosswalk: [...[...ofDistrict].map(([district, cluster]) => whole(district, cluster)), ...communes],
	};
}

function clusterOf({ name_vi, parent_id }: UnitLine, isAlone: boolean, sort_order: number): UnitLine {
	const name = clusterName(name_vi, isAlone);
	return {
		...name,
		unit_id: `${parent_id}.${slug(name.name_vi)}`,
		level: 'cluster',
		subtype: '',
		parent_id,
		official_code: '',
		valid_from: reformDay,
		valid_to: '',
		sort_order,
	};
}

/** Of clusters of one name in several old provinces each says which: "Cụm Châu Thành (Long An)". */
function toldApart(made: readonly UnitLine[], units: readonly UnitLine[]): UnitLine[] {
	const names = groups(made, ({ name_vi }) => name_vi);
	const provinceOf = new Map(units.map(({ unit_id, name_vi }) => [unit_id, splitPrefix(name_vi).rest]));
	return made.map((cluster) => {
		if (names.get(cluster.name_vi)?.length === 1) return cluster;
		const { name_vi, name_en, parent_id } = cluster;
		const within = provinceOf.get(parent_id) ?? parent_id;
		return {
			...cluster,
			name_vi: `${name_vi} (${within})`,
			name_en: `${name_en} (${englishName(within)})`,
		};
	});
}

const oldDistricts = () =>
	new Map(
		countryLists().communes.flatMap(({ code, district_code, valid_to }) =>
			valid_to === '' ? [] : [[code, district_code] as const],
		),
	);

type Tally = { readonly district: string; readonly whole: number; readonly parts: number };

/** How many old communes of each district went into a commune of today, those that went whole and those divided. */
function tally(parts: readonly Move[], districtOf: ReadonlyMap<string, string>): Tally[] {
	return [...groups(parts, ({ from }) => districtOf.get(from) ?? '')].map(([district, those]) => ({
		district,
		whole: those.filter(({ isWhole }) => isWhole).length,
		parts: those.filter(({ isWhole }) => !isWhole).length,
	}));
}

/**
 * A commune over several districts goes with the one from which most old communes came whole, and where that is even,
 * most parts; the others get nothing of it, which is an estimate for all of them. Where that is even too nobody knows of
 * those that are.
 * @internal tested by its rule, without the list of the country
 */
export function shares(
	tallies: readonly Tally[],
): { readonly district: string; readonly share: Successions[number]['share'] }[] {
	if (tallies.length === 1) return tallies.map(({ district }) => ({ district, share: 'whole' }));
	const sorted = tallies.toSorted((a, b) => b.whole - a.whole || b.parts - a.parts);
	const isFirst = ({ whole, parts }: Tally) => whole === sorted[0]?.whole && parts === sorted[0].parts;
	const most = sorted.filter(isFirst).length === 1 ? 'most' : 'unknown';
	return sorted.map((one) => ({ district: one.district, share: isFirst(one) ? most : 'rest' }));
}

/** A special zone without communes before it is the district of its name. */
function lonelyDistrict(commune: string, units: readonly UnitLine[], districts: readonly UnitLine[]) {
	const own = units.find(({ unit_id }) => unit_id === commune);
	const name = splitPrefix(own?.name_vi ?? '').rest;
	return districts.find(
		({ unit_id, name_vi }) =>
			splitPrefix(name_vi).rest === name && !units.some(({ parent_id }) => parent_id === unit_id),
	)?.unit_id;
}
