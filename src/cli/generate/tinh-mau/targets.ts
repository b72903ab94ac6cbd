import { simpleMeanBp } from '../../../lib/domain/measures/rate';
import { weightedMeanBp } from '../../../lib/domain/measures/progress';
import { csv, type Row } from '../csv';
import { integer, random } from '../random';
import { assignedAndCommitted } from './assigned';
import { districtCohort, districtUpperCohort, onPath, type Cohort } from './cohorts';
import { lateRegistrations } from './cases';
import { lateSource, registeredOn, registrationPlan, signedOn, stagePlan } from './documents';
import { planned } from './planned';
import { districtId, districts, provinceId, type District } from './world';

const targetYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

type Level = 'thcs' | 'thpt';
const levels = ['thcs', 'thpt'] as const;

/** Adjusted in September: points added to what was registered. */
const adjusted: Readonly<Record<number, ReadonlyMap<string, number>>> = {
	2022: new Map([
		['Đại Khê', -1.5],
		['Nam Thuận', -3],
		['Quang Lãng', -4],
		['Kim Thạch', 1.5],
		['Hòa Lương', 1],
	]),
	2024: new Map([
		['Nam Thuận', -2],
		['Quang Lãng', -3.5],
		['Minh Giang', 1],
	]),
};

/** Districts that registered 2023 without saying how many graduates they expect. */
const unplanned = ['Sơn Bình', 'Thượng Khê'];

export function targets(): string {
	return csv('targets', [
		...targetYears.flatMap((year) => levels.flatMap((level) => yearTargets(level, year))),
		...levels.flatMap(stageTargets),
		...[2023, 2024].flatMap(schoolTargets),
		...assignedAndCommitted(),
	]);
}

type Kind = NonNullable<Row<'targets'>['kind']>;

function row(kind: Kind, unit: string, indicator: string, period: string, source: string): Row<'targets'> {
	return {
		plan_id: stagePlan,
		unit_id: unit,
		indicator_id: indicator,
		period_id: period,
		kind,
		revision: 1,
		is_declared_total: false,
		effective_date: signedOn(source),
		status: 'approved',
		source_id: source,
	};
}

function cohort(district: District, level: Level, year: number): Cohort {
	return level === 'thcs' ? districtCohort(district, year) : districtUpperCohort(district, year);
}

/** What the districts registered for a year, its total row as declared, and what was changed in September. */
function yearTargets(level: Level, year: number): Row<'targets'>[] {
	const indicator = `vet_after_${level}`;
	const source = `tm-dk-${year}`;
	const plan = { plan_id: registrationPlan(year) };
	const registered = districts.map((d) => {
		const draw = random(`${d.id}/${level}/target/${year}`);
		const percent = onPath(d.spec[level].target, year);
		const isPlanned = year >= 2023 && !(year === 2023 && unplanned.includes(d.spec.name));
		const expected = Math.round(cohort(d, level, year - 1).graduates * 1.01);
		return {
			...row('registered', d.id, indicator, String(year), isLate(d, year) ? lateSource : source),
			...plan,
			...(isPlanned
				? planned(percent, expected)
				: { value_bp: Math.round(percent * 100) + integer(draw, 0, 9) }),
		};
	});
	const total = {
		...row('registered', provinceId, indicator, String(year), source),
		...plan,
		is_declared_total: true,
	};
	const weights = registered.map((r, i) => ({
		weightBp: r.value_bp ?? 0,
		denominator: r.planned_denominator ?? cohort(districts[i] as District, level, year).graduates,
	}));
	const weighted = weightedMeanBp(weights) ?? 0;
	const simple = simpleMeanBp(weights.map((w) => w.weightBp)) ?? 0;
	// 2021: the plain mean was declared; 2022: a total that neither mean explains.
	const declared = year === 2021 ? simple : year === 2022 ? weighted + 40 : weighted;
	return [
		...corrected(registered, level, year),
		{ ...total, value_bp: declared },
		...adjustments(registered, year),
		...(level === 'thcs' && year === 2024 ? [draft(registered)] : []),
	];
}

function isLate({ id }: District, year: number): boolean {
	return lateRegistrations[year]?.includes(id) ?? false;
}

/** One row of 2020 was wrong and replaced by a second revision before the year's figures came in. */
function corrected(rows: readonly Row<'targets'>[], level: Level, year: number): Row<'targets'>[] {
	if (level !== 'thcs' || year !== 2020) return [...rows];
	return rows.flatMap((first) =>
		first.unit_id === districtId('Vĩnh Đồng')
			? [
					{
						...first,
						value_bp: (first.value_bp ?? 0) + 1000,
						status: 'superseded',
						note: '(minh họa) ghi nhầm',
					},
					{
						...first,
						revision: 2,
						effective_date: signedOn('tm-dk-2020-dc'),
						source_id: 'tm-dk-2020-dc',
						note: '(minh họa) đính chính',
					},
				]
			: [first],
	);
}

function adjustments(rows: readonly Row<'targets'>[], year: number): Row<'targets'>[] {
	return districts.flatMap((d) => {
		const points = adjusted[year]?.get(d.spec.name);
		const first = rows.find((r) => r.unit_id === d.id);
		if (points === undefined || first === undefined) return [];
		const source = `tm-dc-${year}`;
		return [
			{
				...first,
				plan_id: year === 2022 ? 'tm-2022-2025' : registrationPlan(year),
				kind: 'adjusted',
				revision: 2,
				value_bp: (first.value_bp ?? 0) + Math.round(points * 100),
				planned_numerator: null,
				planned_denominator: null,
				effective_date: signedOn(source),
				source_id: source,
				note: reason(points),
			},
		];
	});
}

function reason(points: number): string {
	return points < 0
		? '(minh họa) cơ sở giáo dục nghề nghiệp trên địa bàn không đủ chỗ học'
		: '(minh họa) mở thêm lớp liên kết đào tạo trung cấp tại trung tâm GDNN-GDTX';
}

/** A draft is not in force. */
function draft(rows: readonly Row<'targets'>[]): Row<'targets'> {
	const first = rows.find((r) => r.unit_id === districtId('Vĩnh Đồng'));
	return {
		...first,
		kind: 'adjusted',
		revision: 2,
		value_bp: 2000,
		planned_numerator: null,
		planned_denominator: null,
		effective_date: signedOn('tm-dt-2024'),
		status: 'draft',
		source_id: 'tm-dt-2024',
		note: '(minh họa) dự thảo, chưa có hiệu lực',
	};
}

/** The end of the stage: the province's own target and each district's, some adjusted in 2022. */
function stageTargets(level: Level): Row<'targets'>[] {
	const stage = (unit: string, percent: number): Row<'targets'> => ({
		...row('registered', unit, `vet_after_${level}`, '2019-2025', 'tm-kh-2019'),
		value_bp: Math.round(percent * 100),
	});
	const end = (d: District) => Math.ceil(onPath(d.spec[level].target, 2025));
	const first = [stage(provinceId, level === 'thcs' ? 32 : 42), ...districts.map((d) => stage(d.id, end(d)))];
	const changed = first.filter((r) => {
		const name = districts.find((d) => d.id === r.unit_id)?.spec.name;
		return name === undefined || adjusted[2022]?.get(name) !== undefined;
	});
	return [
		...first,
		...changed.map((r): Row<'targets'> => {
			const name = districts.find((d) => d.id === r.unit_id)?.spec.name ?? '';
			const points = adjusted[2022]?.get(name) ?? -2;
			return {
				...r,
				plan_id: 'tm-2022-2025',
				kind: 'adjusted',
				revision: 2,
				value_bp: (r.value_bp ?? 0) + Math.round(points * 100),
				effective_date: signedOn('tm-dc-2022'),
				source_id: 'tm-dc-2022',
				note: reason(points),
			};
		}),
	];
}

/** Every school is to have a local programme and a counsellor. */
function schoolTargets(year: number): Row<'targets'>[] {
	return ['prog_local', 'counsellor'].flatMap((what) =>
		levels.flatMap((level) =>
			[provinceId, ...districts.map((d) => d.id)].map((unit) => ({
				...row('registered', unit, `${what}_${level}`, String(year), `tm-dk-${year}`),
				value_bp: 10_000,
				is_declared_total: unit === provinceId,
				effective_date: registeredOn(year),
			})),
		),
	);
}
