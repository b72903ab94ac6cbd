import { ownValue } from '../../../lib/domain/base/own-value';
import { csv, type Row } from '../csv';
import { between, random } from '../random';
import { declaredOnly, missingCommune, missingDistrict } from './cases';
import { communeCohort, districtCohort, districtUpperCohort, years, type Cohort } from './cohorts';
import type { DistrictSpec } from './places';
import { districts, type District } from './world';

/** Where the graduates of a year went; the codes of one unit, level and year sum to its graduates. */

type Level = 'THCS' | 'THPT';
type Streams = readonly (readonly [destination: string, students: number])[];

export function destinations(): string {
	return csv('destinations', [
		...years.flatMap((year) => districts.flatMap((d) => districtRows(d, year))),
		...districts.flatMap((d) =>
			d.newCommunes
				.filter((c) => missingCommune[2025] !== c.id)
				.flatMap((c) =>
					rows(c.id, 'THCS', 2025, lowerStreams(c.id, d.spec, communeCohort(c, 2025), 2025), d.spec),
				),
		),
	]);
}

function districtRows(district: District, year: number): Row<'destinations'>[] {
	const { id, spec } = district;
	if (missingDistrict[year] === id) return [];
	const hasCounts = (indicator: string) => ownValue(declaredOnly, `${id}/${indicator}/${year}`) === undefined;
	return [
		...(hasCounts('vet_after_thcs')
			? rows(id, 'THCS', year, lowerStreams(id, spec, districtCohort(district, year), year), spec)
			: []),
		...(hasCounts('vet_after_thpt')
			? rows(id, 'THPT', year, upperStreams(id, districtUpperCohort(district, year), year), spec)
			: []),
	];
}

/** After lower secondary: vocational and `neither` as counted, public upper secondary takes the rest. */
function lowerStreams(
	unit: string,
	spec: DistrictSpec,
	{ graduates, vet, neither }: Cohort,
	year: number,
): Streams {
	const draw = random(`${unit}/streams/${year}`);
	const soCap = Math.round(vet * between(draw, 0.1, 0.2));
	const dual = Math.round(vet * (0.2 + 0.03 * (year - 2019)));
	const working = Math.round(neither * between(draw, 0.4, 0.6));
	const atHome = Math.round((neither - working) * between(draw, 0.6, 0.9));
	const privateShare = spec.kind === 'huyen' ? 0.005 : 0.05;
	const streams = [
		['thpt_private', Math.round(graduates * privateShare)],
		['gdtx_only', Math.round(graduates * between(draw, 0.03, 0.06))],
		['gdtx_plus_tc', dual],
		['voc_secondary', 0],
		['tc_only', vet - soCap - dual],
		['so_cap', soCap],
		['cd_9plus', year < 2022 ? 0 : Math.round(graduates * 0.004)],
		['working', working],
		['at_home', atHome],
		['other', Math.round(graduates * 0.004)],
		['unknown', neither - working - atHome],
	] as const;
	return [['thpt_public', graduates - total(streams)], ...streams];
}

/** After upper secondary: colleges as counted, working takes the rest. */
function upperStreams(unit: string, { graduates, vet }: Cohort, year: number): Streams {
	const draw = random(`${unit}/upper-streams/${year}`);
	const share = (low: number, high: number) => Math.round(graduates * between(draw, low, high));
	const university = Math.round((graduates - vet) * between(draw, 0.58, 0.68));
	const streams = [
		['tc', share(0.02, 0.04)],
		['so_cap', share(0.01, 0.02)],
		['work_abroad', share(0.005, 0.02)],
		['military', share(0.015, 0.03)],
		['at_home', share(0.02, 0.04)],
		['other', share(0, 0.008)],
		['unknown', share(0, 0.01)],
	] as const;
	return [
		['university', university],
		['college', vet],
		...streams.slice(0, 2),
		['working', graduates - university - vet - total(streams)],
		...streams.slice(2),
	];
}

function total(streams: Streams): number {
	return streams.reduce((sum, [, students]) => sum + students, 0);
}

/** Girls are counted from 2022, ethnic minorities and disabilities from 2023. */
function rows(
	unit: string,
	level: Level,
	year: number,
	streams: Streams,
	spec: DistrictSpec,
): Row<'destinations'>[] {
	const draw = random(`${unit}/${level}/groups/${year}`);
	return streams.map(([destination, students]) => {
		if (students < 0) throw new Error(`${unit} ${year}: ${destination} is ${students}`);
		const female = Math.round(students * between(draw, 0.4, 0.56));
		const minority = Math.round(
			students * (spec.isDisadvantaged ? between(draw, 0.4, 0.7) : between(draw, 0, 0.02)),
		);
		return {
			unit_id: unit,
			school_level: level,
			period_id: String(year),
			as_of: `${year}-12-31`,
			revision: 1,
			destination,
			students,
			female: year < 2022 ? null : female,
			ethnic_minority: year < 2023 ? null : minority,
			disability: year < 2023 ? null : Math.round(students * between(draw, 0, 0.008)),
			quality: 'demo',
			source_id: `tm-bc-${year}`,
		};
	});
}
