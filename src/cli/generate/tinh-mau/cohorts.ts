import { between, integer, random } from '../random';
import { mismatch, noGraduates } from './cases';
import type { DistrictSpec, Path } from './places';
import type { Commune, District, NewCommune, School, UpperSchool } from './world';

/** How one cohort of graduates went on: the figures every other table is derived from. */

export const years = [2019, 2020, 2021, 2022, 2023, 2024] as const;

/** `neither`: working, at home or unknown; lower secondary only. */
export type Cohort = { readonly graduates: number; readonly vet: number; readonly neither: number };

/** A path's value in a year, in percent; past 2024 it goes on along the line. */
export function onPath([from, to]: Path, year: number): number {
	return from + ((to - from) * (year - 2019)) / 5;
}

function add(parts: readonly Cohort[]): Cohort {
	return {
		graduates: parts.reduce((sum, part) => sum + part.graduates, 0),
		vet: parts.reduce((sum, part) => sum + part.vet, 0),
		neither: parts.reduce((sum, part) => sum + part.neither, 0),
	};
}

/** Lower secondary cohort of a school. The name the school bears after the merger does not change its numbers. */
export function schoolCohort(school: School, year: number): Cohort {
	if (school.id === noGraduates.school && year === noGraduates.year) {
		return { graduates: 0, vet: 0, neither: 0 };
	}
	const { spec, base, neitherShare } = traits(school);
	const draw = random(`${school.id}/${year}`);
	const graduates = Math.round(base * (1 + 0.015 * (year - 2019)) * between(draw, 0.94, 1.06));
	const rate = (onPath(spec.thcs.rate, year) + swing(spec, 'thcs', year)) * between(draw, 0.86, 1.14);
	const vet = Math.round((graduates * rate) / 100);
	const neither = Math.round(graduates * neitherShare * (1 - 0.09 * (year - 2019)) * between(draw, 0.7, 1.3));
	return { graduates, vet, neither };
}

/** Upper secondary cohort: `vet` went to a vocational college. */
export function upperCohort(school: UpperSchool | School, year: number): Cohort {
	const draw = random(`${school.id}/thpt/${year}`);
	const size = upperSize(school) * between(random(`${school.id}/thpt`), 0.85, 1.15);
	const graduates = Math.round(size * (1 + 0.01 * (year - 2019)) * between(draw, 0.95, 1.05));
	const rate = onPath(school.district.thpt.rate, year) + swing(school.district, 'thpt', year);
	const vet = Math.round((graduates * rate * between(draw, 0.93, 1.07)) / 100);
	return { graduates, vet, neither: 0 };
}

/** About six in ten of the district's pupils, shared by its upper secondary schools. */
function upperSize(school: UpperSchool | School): number {
	if ('isMulti' in school) return 45;
	const { communes, kind, isDisadvantaged, upperSchools } = school.district;
	const perCommune = isDisadvantaged ? 38 : kind === 'huyen' ? 88 : 130;
	return (communes.split(' | ').length * perCommune) / upperSchools.length;
}

export function communeCohort(commune: Commune | NewCommune, year: number): Cohort {
	return add(commune.schools.map((school) => schoolCohort(school, year)));
}

/** The district's own count: its communes together, but for the one deliberate mismatch. */
export function districtCohort(district: District, year: number): Cohort {
	const sum = add(district.communes.map((commune) => communeCohort(commune, year)));
	const isOff = district.id === mismatch.unit && year === mismatch.year;
	return isOff ? { ...sum, graduates: sum.graduates + mismatch.graduates } : sum;
}

/** Upper secondary schools that stand in the district, a multi-level school included. */
export function districtUpperCohort(district: District, year: number): Cohort {
	const multi = district.communes.flatMap((commune) => commune.schools).filter((school) => school.isMulti);
	return add([...district.upperSchools, ...multi].map((school) => upperCohort(school, year)));
}

function traits(school: School) {
	const draw = random(school.id);
	const isTown = /\.(phuong|thi-tran)-/.test(school.communeId);
	const spec = school.district;
	const full = isTown ? integer(draw, 130, 230) : integer(draw, 75, 165);
	return {
		spec,
		base: spec.isDisadvantaged ? Math.round(full / 2) : full,
		neitherShare: spec.isDisadvantaged ? between(draw, 0.07, 0.12) : between(draw, 0.015, 0.055),
	};
}

/** A district's good or bad year in points; 2021 was hard for all. */
function swing(spec: DistrictSpec, level: string, year: number): number {
	return between(random(`${spec.name}/${level}/${year}`), -0.9, 0.9) - (year === 2021 ? 1.5 : 0);
}
