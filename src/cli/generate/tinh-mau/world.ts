import { slug } from '../../../lib/domain/units/names';
import { districtSpecs, type DistrictSpec } from './places';

/** The places of `places.ts` as a tree with their ids, before and after the merger. */

export const provinceId = 'tinh-mau';
export const lastDay = '2025-06-30';
export const firstDay = '2025-07-01';

export type CommuneKind = 'xa' | 'phuong' | 'thi_tran';

/** A lower secondary school; `isMulti` also teaches upper secondary. */
export type School = {
	readonly id: string;
	readonly name: string;
	readonly isMulti: boolean;
	readonly communeId: string;
	readonly district: DistrictSpec;
	/** The same school under its new commune. */
	readonly newId: string;
	readonly newCommuneId: string;
};

export type Commune = {
	readonly id: string;
	readonly kind: CommuneKind;
	readonly name: string;
	readonly districtId: string;
	readonly schools: readonly School[];
	/** New commune and its share of this one, in basis points. */
	readonly successors: readonly (readonly [id: string, weightBp: number])[];
};

export type UpperSchool = { readonly id: string; readonly name: string; readonly district: DistrictSpec };

export type NewCommune = {
	readonly id: string;
	readonly kind: CommuneKind;
	readonly name: string;
	readonly clusterId: string;
	readonly schools: readonly School[];
};

export type District = {
	readonly id: string;
	readonly clusterId: string;
	readonly spec: DistrictSpec;
	readonly communes: readonly Commune[];
	readonly upperSchools: readonly UpperSchool[];
	readonly newCommunes: readonly NewCommune[];
};

export const districts: readonly District[] = districtSpecs.map(district);
export const communes = districts.flatMap((d) => d.communes);
export const schools = communes.flatMap((commune) => commune.schools);
export const upperSchools = districts.flatMap((d) => d.upperSchools);
export const newCommunes = districts.flatMap((d) => d.newCommunes);

/** The id of a district by its name: 'Kim Thạch' → 'tinh-mau.kim-thach'. */
export function districtId(name: string): string {
	return `${provinceId}.${slug(name)}`;
}

function district(spec: DistrictSpec): District {
	const id = districtId(spec.name);
	const old = spec.communes.split(' | ').map((text) => commune(spec, text));
	const mine = old.flatMap((c) => c.schools);
	return {
		id,
		clusterId: `${provinceId}.cum-${slug(spec.name)}`,
		spec,
		communes: old,
		upperSchools: spec.upperSchools.map((name) => ({
			id: `${provinceId}.thpt-${slug(name)}`,
			name: `Trường THPT ${name}`,
			district: spec,
		})),
		newCommunes: Object.keys(spec.merged).map((text) => {
			const [kind, name] = typed(text);
			const newId = newCommuneId(text);
			return {
				id: newId,
				kind,
				name,
				clusterId: `${provinceId}.cum-${slug(spec.name)}`,
				schools: mine.filter((school) => school.newCommuneId === newId),
			};
		}),
	};
}

function commune(spec: DistrictSpec, text: string): Commune {
	const [kind, name] = typed(text.replace(' *', ''));
	const id = `${districtId(spec.name)}.${slug(kind)}-${slug(name)}`;
	const next = successors(spec, name);
	const isMulti = name === 'Sơn Thủy';
	const names = text.endsWith(' *') ? [name, `${name} 2`] : [name];
	return {
		id,
		kind,
		name,
		districtId: districtId(spec.name),
		successors: next,
		schools: names.map((school, i) => {
			const to = (next[i] ?? next[0])?.[0] ?? provinceId;
			const own = `${isMulti ? 'thcs-thpt' : 'thcs'}-${slug(school)}`;
			return {
				id: `${id}.${own}`,
				name: `Trường ${isMulti ? 'THCS&THPT' : 'THCS'} ${school}`,
				isMulti,
				communeId: id,
				district: spec,
				newId: `${to}.${own}`,
				newCommuneId: to,
			};
		}),
	};
}

function successors(spec: DistrictSpec, name: string): (readonly [string, number])[] {
	return Object.entries(spec.merged).flatMap(([text, parts]) =>
		parts.split(' | ').flatMap((part) => {
			const split = / (\d+)$/.exec(part);
			const whole = split === null ? part : part.slice(0, split.index);
			return whole === name
				? [[newCommuneId(text), split === null ? 10_000 : Number(split[1]) * 100] as const]
				: [];
		}),
	);
}

function newCommuneId(text: string): string {
	const [kind, name] = typed(text);
	return `${provinceId}.${slug(kind)}-${slug(name)}`;
}

/** 'xa An Bình' → its kind and its name. */
function typed(text: string): [CommuneKind, string] {
	const space = text.indexOf(' ');
	return [text.slice(0, space) as CommuneKind, text.slice(space + 1)];
}
