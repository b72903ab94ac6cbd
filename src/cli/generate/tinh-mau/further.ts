import type { Row } from '../csv';
import { between, integer, random } from '../random';
import { missingCommune } from './cases';
import { districtCohort, schoolCohort } from './cohorts';
import { counted } from './counted';
import { vetUnits } from './units';
import { schools, type District, type School } from './world';

/** The indicators beside the two main rates. */

/** What a district reports of a year besides where its graduates went. */
export function furtherOutcomes(district: District, year: number): Row<'outcomes'>[] {
	const row = (indicator: string, numerator: number, denominator: number) =>
		counted({ unit: district.id, indicator, year }, numerator, denominator);
	const lowerSchools = district.communes.flatMap((c) => c.schools);
	const upperCount = district.upperSchools.length + lowerSchools.filter((school) => school.isMulti).length;
	const rows = [
		row('prog_local_thcs', equipped(district, 'prog', year, lowerSchools.length), lowerSchools.length),
		row('counsellor_thcs', equipped(district, 'counsellor', year, lowerSchools.length), lowerSchools.length),
		row('prog_local_thpt', equipped(district, 'prog-thpt', year, upperCount), upperCount),
		row('counsellor_thpt', equipped(district, 'counsellor-thpt', year, upperCount), upperCount),
		retention(district, year),
	];
	return year < 2022 ? rows : [...rows, ...examination(district, year)];
}

/** Schools that have it: more each year, all of them at last in most districts. */
function equipped(district: District, what: string, year: number, schoolCount: number): number {
	const start = between(random(`${district.id}/${what}`), 0.35, 0.8);
	return Math.min(schoolCount, Math.round(schoolCount * (start + 0.09 * (year - 2019))));
}

/** By school year: pupils at the end of those at the start. */
function retention(district: District, year: number): Row<'outcomes'> {
	const draw = random(`${district.id}/retention/${year}`);
	const pupils = Math.round(districtCohort(district, year).graduates * between(draw, 4.2, 4.5));
	const leaving = district.spec.isDisadvantaged ? between(draw, 0.012, 0.03) : between(draw, 0.002, 0.009);
	return {
		...counted(
			{ unit: district.id, indicator: 'retention', year },
			Math.round(pupils * (1 - leaving)),
			pupils,
		),
		period_id: `${year - 1}-${year}`,
		as_of: `${year}-05-31`,
		submitted_at: `${year}-06-${String(integer(draw, 5, 25)).padStart(2, '0')}`,
	};
}

/** Intentions in spring, the grade 10 examination in June, guidance received (2024 only). */
function examination(district: District, year: number): Row<'outcomes'>[] {
	const draw = random(`${district.id}/examination/${year}`);
	const { graduates, vet } = districtCohort(district, year);
	const grade9 = graduates + integer(draw, 2, 12);
	const lowerSchools = district.communes.flatMap((c) => c.schools);
	const candidates = lowerSchools.reduce((sum, school) => sum + sitting(school, year), 0);
	const zero = lowerSchools.reduce((sum, school) => sum + zeroScores(school, year), 0);
	const row = (indicator: string, numerator: number, denominator: number) =>
		counted({ unit: district.id, indicator, year }, numerator, denominator);
	const guided = between(draw, 0.55, 0.98);
	return [
		row('intent_vet', Math.round(vet * between(draw, 0.7, 1.05)), grade9),
		row('not_applied_g10', graduates - candidates, graduates),
		row('not_admitted_g10', Math.round(candidates * between(draw, 0.06, 0.16)), graduates),
		row('zero_score', zero, candidates),
		row('below5', Math.round(candidates * between(draw, 0.22, 0.48)), candidates),
		...(year < 2024
			? []
			: [
					row('guidance_access_thcs', Math.round(graduates * 4.3 * guided), Math.round(graduates * 4.3)),
					row('guidance_access_thpt', Math.round(graduates * 1.9 * guided), Math.round(graduates * 1.9)),
				]),
	];
}

/** Candidates of a school in the grade 10 examination. */
function sitting(school: School, year: number): number {
	const { graduates, vet } = schoolCohort(school, year);
	return graduates - Math.round(vet * 0.42);
}

/** Papers marked zero at a school: mostly none. */
function zeroScores(school: School, year: number): number {
	const draw = random(`${school.id}/zero/${year}`)();
	return draw < 0.72 ? 0 : draw < 0.9 ? 1 : 2;
}

/** Schools by themselves (zero scores, 2023 and 2024) and the vocational places of every year. */
export function placesOutcomes(): Row<'outcomes'>[] {
	const zero = [2023, 2024].flatMap((year) =>
		schools
			.filter((school) => missingCommune[year] !== school.communeId)
			.map((school) => {
				const of = { unit: school.id, indicator: 'zero_score', year };
				return counted(of, zeroScores(school, year), sitting(school, year));
			}),
	);
	const places = [2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
		vetUnits.map((unit) => {
			const draw = random(`${unit.id}/${year}`);
			const offered = unit.places + 20 * (year - 2019);
			const enrolled = Math.round(offered * (between(draw, 0.62, 0.74) + 0.06 * (year - 2019)));
			return counted({ unit: unit.id, indicator: 'vet_capacity', year }, enrolled, offered);
		}),
	);
	return [...zero, ...places];
}
