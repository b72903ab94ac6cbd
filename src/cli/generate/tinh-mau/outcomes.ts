import { ownValue } from '../../../lib/domain/base/own-value';
import { rateBp } from '../../../lib/domain/measures/rate';
import { csv, type Row } from '../csv';
import { declaredOff, declaredOnly, missingCommune, missingDistrict, provisional } from './cases';
import {
	communeCohort,
	districtCohort,
	districtUpperCohort,
	schoolCohort,
	upperCohort,
	years,
} from './cohorts';
import { counted, type Return } from './counted';
import { furtherOutcomes, placesOutcomes } from './further';
import { monthlyOutcomes } from './monthly';
import { communes, districts, newCommunes, schools, upperSchools } from './world';

export function outcomes(): string {
	return csv('outcomes', [
		...years.flatMap(districtYear),
		...years.flatMap(communeYear),
		...years.flatMap(schoolYear),
		...afterMerger(),
		...placesOutcomes(),
		...monthlyOutcomes(),
	]);
}

/** The same return as the cases want it: declared only, declared beside the counts, or in two revisions. */
function cased(of: Return, numerator: number, denominator: number): Row<'outcomes'>[] {
	const key = `${of.unit}/${of.indicator}/${of.year}`;
	const row = counted(of, numerator, denominator);
	const only = ownValue(declaredOnly, key);
	if (only !== undefined) {
		return [
			{ ...row, numerator: null, denominator: null, declared_bp: only, note: '(minh họa) chỉ khai tỷ lệ' },
		];
	}
	const off = ownValue(declaredOff, key);
	if (off !== undefined) {
		return [
			{
				...row,
				declared_bp: (rateBp(numerator, denominator) ?? 0) + off,
				note: '(minh họa) có tỷ lệ tự khai',
			},
		];
	}
	const share = ownValue(provisional, key);
	if (share === undefined) return [row];
	const early = Math.round(numerator * share);
	return [
		{
			...row,
			as_of: `${of.year}-10-31`,
			numerator: early,
			submitted_at: `${of.year}-10-30`,
			note: '(minh họa) số tạm tính',
		},
		{ ...row, revision: 2, note: '(minh họa) số chính thức, thay số tạm tính' },
	];
}

/** The rates of 2024 after lower secondary are not here: they follow from the destinations. */
function districtYear(year: number): Row<'outcomes'>[] {
	return districts
		.filter((d) => missingDistrict[year] !== d.id)
		.flatMap((d) => {
			const lower = districtCohort(d, year);
			const upper = districtUpperCohort(d, year);
			const of = (indicator: string): Return => ({ unit: d.id, indicator, year });
			return [
				...(year < 2024 ? cased(of('vet_after_thcs'), lower.vet, lower.graduates) : []),
				...cased(of('vet_after_thpt'), upper.vet, upper.graduates),
				...furtherOutcomes(d, year),
			];
		});
}

function communeYear(year: number): Row<'outcomes'>[] {
	return communes
		.filter((c) => missingCommune[year] !== c.id)
		.map((c) => {
			const { vet, graduates } = communeCohort(c, year);
			return counted({ unit: c.id, indicator: 'vet_after_thcs', year }, vet, graduates);
		});
}

function schoolYear(year: number): Row<'outcomes'>[] {
	return [
		...schools
			.filter((school) => missingCommune[year] !== school.communeId)
			.map((school) => {
				const { vet, graduates } = schoolCohort(school, year);
				return counted({ unit: school.id, indicator: 'vet_after_thcs', year }, vet, graduates);
			}),
		...upperSchoolYear(year),
		...schools.filter((school) => school.isMulti).map((school) => upperReturn(school, school.id, year)),
	];
}

function upperSchoolYear(year: number): Row<'outcomes'>[] {
	return upperSchools.map((school) => upperReturn(school, school.id, year));
}

function upperReturn(school: Parameters<typeof upperCohort>[0], unit: string, year: number): Row<'outcomes'> {
	const { vet, graduates } = upperCohort(school, year);
	return counted({ unit, indicator: 'vet_after_thpt', year }, vet, graduates);
}

/** 2025 is reported by the communes and schools of after the merger. */
function afterMerger(): Row<'outcomes'>[] {
	const year = 2025;
	const reporting = newCommunes.filter((c) => missingCommune[year] !== c.id);
	const lower = (unit: string, { vet, graduates }: { vet: number; graduates: number }) =>
		counted({ unit, indicator: 'vet_after_thcs', year }, vet, graduates);
	return [
		...reporting.map((c) => lower(c.id, communeCohort(c, year))),
		...reporting.flatMap((c) => c.schools.map((school) => lower(school.newId, schoolCohort(school, year)))),
		...upperSchoolYear(year),
		...schools.filter((school) => school.isMulti).map((school) => upperReturn(school, school.newId, year)),
	];
}
