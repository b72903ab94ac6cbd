import { englishName } from '../../domain/units/english-name';
import { groups } from '../../domain/base/group';
import { slug, splitPrefix } from '../../domain/units/names';
import type { UnitLine } from '../../domain/units/packed-province';
import { lastDay } from '../../domain/units/register-level';
import { daysAfter } from '../../domain/measures/period';
import { formerCommunes } from './former-communes';
import { countryLists, type Line } from './lists';

/** A province of today with everything that became part of it; `ids` leads from a code and its time to a unit. */
export type ProvinceUnits = {
	readonly units: readonly UnitLine[];
	readonly before: ReadonlyMap<string, string>;
	readonly since: ReadonlyMap<string, string>;
	/** Communes and districts as they were before a change until 30/6/2025, with the code of what they became. */
	readonly gone: readonly { readonly unit: string; readonly into: string; readonly date: string }[];
};

export const reformDay = '2025-07-01';

const dayBefore = (day: string) => daysAfter(day, -1);
const plainName = (name: string) => splitPrefix(name).rest;
const subtypeOf = (subtype: string) => (subtype === 'tp_tw' ? 'tp' : subtype);

/** Names below one parent as parts of ids: the type stands in front where two share a name or it is a number. */
function idParts(names: readonly string[]): (name: string, code: string) => string {
	const [short, full] = [new Map<string, number>(), new Map<string, number>()];
	for (const name of names) {
		const [part, whole] = [slug(plainName(name)), slug(name)];
		short.set(part, (short.get(part) ?? 0) + 1);
		full.set(whole, (full.get(whole) ?? 0) + 1);
	}
	return (name, code) => {
		const [part, whole] = [slug(plainName(name)), slug(name)];
		if (!/^\d+$/.test(part) && short.get(part) === 1) return part;
		return full.get(whole) === 1 ? whole : `${whole}-${code}`;
	};
}

/** The provinces of today, in the order of their codes. */
export const provincesToday = (): readonly Line<'provinces'>[] =>
	countryLists().provinces.filter(({ valid_to }) => valid_to === '');

/** Those that one of today was formed from, with the names they had until 30/6/2025. */
export const provincesBefore = (code: string): readonly Line<'provinces'>[] =>
	countryLists().provinces.filter(
		({ valid_to, successor_code }) => valid_to !== '' && successor_code === code,
	);

/**
 * Units of a province of today. One that was formed from several has them below it, until 30/6/2025; one that only
 * lost its districts goes on as it was.
 */
export function provinceUnits(today: Line<'provinces'>): ProvinceUnits {
	const { districts, districtsEnded, communes } = countryLists();
	const olds = provincesBefore(today.code);
	const isAlone = olds.length === 1;
	const units: UnitLine[] = [];
	const [before, since] = [new Map<string, string>(), new Map<string, string>()];
	const gone: { unit: string; into: string; date: string }[] = [];
	let order = 0;
	const put = (
		line: Pick<Line<'communes'>, 'code' | 'name_vi' | 'name_en' | 'subtype'>,
		level: UnitLine['level'],
		unit_id: string,
		parent_id: string,
		[valid_from, valid_to]: readonly [string, string],
	): string => {
		const { name_vi, code } = line;
		const name_en = line.name_en || englishName(name_vi);
		const subtype = subtypeOf(line.subtype);
		units.push({
			...{ unit_id, name_vi, name_en, level, subtype, parent_id, official_code: code },
			...{ valid_from, valid_to, sort_order: order++ },
		});
		return unit_id;
	};

	const root = put(today, 'province', today.slug, 'viet-nam', [isAlone ? '' : reformDay, '']);
	const communesOf = groups(
		communes.filter(({ valid_to }) => valid_to !== ''),
		({ district_code }) => district_code,
	);
	const formers = formerCommunes();
	const stood = [...formers.values()].flat();
	/** Since when a commune lies in the district of its last day. */
	const movedOn = new Map(
		stood.flatMap(({ into, code, date }) => (into === code ? [[code, date] as const] : [])),
	);
	function putFormer(districtCode: string, district: string): void {
		for (const { code, name_vi, into, date } of formers.get(districtCode) ?? []) {
			const subtype = splitPrefix(name_vi).subtype ?? '';
			const line = { code, name_vi, name_en: '', subtype };
			const id = `${district}.${slug(name_vi)}-${code}`;
			const unit = put(line, 'commune', id, district, ['', dayBefore(date)]);
			if (into !== '') gone.push({ unit, into, date });
		}
	}
	const endedCodes = new Set(districtsEnded.map(({ code }) => code));

	for (const old of olds) {
		const province = isAlone ? root : put(old, 'province', old.slug, root, ['', lastDay]);
		for (const district of districts.filter(({ province_code }) => province_code === old.code)) {
			const id = put(district, 'district', `${province}.${district.slug}`, province, [
				district.valid_from,
				lastDay,
			]);
			before.set(district.code, id);
			const own = communesOf.get(district.code) ?? [];
			const part = idParts(own.map(({ name_vi }) => name_vi));
			for (const commune of own) {
				const unit = put(commune, 'commune', `${id}.${part(commune.name_vi, commune.code)}`, id, [
					movedOn.get(commune.code) ?? '',
					lastDay,
				]);
				before.set(commune.code, unit);
			}
			if (!endedCodes.has(district.code)) putFormer(district.code, id);
		}
		const names = new Set(units.map(({ unit_id }) => unit_id));
		for (const { code, name_vi, province_code, to_code, date } of districtsEnded) {
			if (province_code !== old.code) continue;
			const plain = `${province}.${slug(plainName(name_vi))}`;
			const line = { code, name_vi, name_en: '', subtype: splitPrefix(name_vi).subtype ?? '' };
			const own = names.has(plain) ? `${plain}-${code}` : plain;
			const id = put(line, 'district', own, province, ['', dayBefore(date)]);
			if (to_code !== '') gone.push({ unit: id, into: to_code, date });
			putFormer(code, id);
		}
	}
	const now = communes.filter(
		({ valid_to, province_code }) => valid_to === '' && province_code === today.code,
	);
	// where a province goes on, a commune of today may be called like one of its districts: the type tells them apart
	const taken = new Set(units.map(({ unit_id }) => unit_id));
	const part = idParts(now.map(({ name_vi }) => name_vi));
	for (const commune of now) {
		const plain = `${root}.${part(commune.name_vi, commune.code)}`;
		const id = taken.has(plain) ? `${root}.${slug(commune.name_vi)}` : plain;
		const unit = put(commune, 'commune', id, root, [reformDay, '']);
		since.set(commune.code, unit);
	}
	return { units, before, since, gone };
}
