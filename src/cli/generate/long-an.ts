import { ownValue } from '../../lib/domain/base/own-value';
import { csv, type Row } from './csv';
import { integer, random } from './random';

/**
 * Illustrative outcomes beside Long An's real targets of 2023. Graduates and rates below are invented, chosen so
 * that every status occurs; the numerator is the rate of the graduates, rounded. A unit without a rate has not
 * reported that level at all.
 */
type Invented = readonly [slug: string, graduates: number, percent: number | null];

const thcs: readonly Invented[] = [
	['tan-an', 2210, 36.02],
	['chau-thanh', 1340, 33.13],
	['tan-tru', 890, 24.94],
	['thu-thua', 1180, 18.31],
	['ben-luc', 2050, 29.32],
	['can-duoc', 2640, 11.29],
	['can-giuoc', 2480, 20.2],
	['duc-hoa', 3420, 38.04],
	['duc-hue', 960, 25.52],
	['thanh-hoa', 720, 14.86],
	['tan-thanh', 1050, 31.9],
	['moc-hoa', 410, null],
	['kien-tuong', 690, 30],
	['vinh-hung', 640, 13.13],
	['tan-hung', 650, 21.85],
];

/** Mộc Hóa's 90 of 210 is 42.857 %: it meets its registered 42,86 only at published precision. */
const thpt: readonly Invented[] = [
	['tan-an', 1850, 44.65],
	['chau-thanh', 760, 40.13],
	['tan-tru', 520, 39.81],
	['thu-thua', 690, 27.1],
	['ben-luc', 1240, 42.58],
	['can-duoc', 1580, 36.39],
	['can-giuoc', 1470, 31.22],
	['duc-hoa', 1960, 43.88],
	['duc-hue', 540, null],
	['thanh-hoa', 410, 14.88],
	['tan-thanh', 620, 51.29],
	['moc-hoa', 210, 42.86],
	['kien-tuong', 560, 41.07],
	['vinh-hung', 380, 30.53],
	['tan-hung', 400, 40.25],
];

const late: Readonly<Record<string, string>> = {
	'thcs/can-giuoc': '2024-01-05',
	'thcs/vinh-hung': '2024-01-12',
	'thpt/vinh-hung': '2024-01-09',
	'thpt/can-duoc': '2024-01-03',
};

export function longAnOutcomes(): string {
	return csv('outcomes', [
		...thcs.flatMap((unit) => outcomes('thcs', unit, [6, 14])),
		...thpt.flatMap((unit) => outcomes('thpt', unit, [2, 5])),
	]);
}

function outcomes(
	level: 'thcs' | 'thpt',
	[slug, graduates, percent]: Invented,
	[fewest, most]: readonly [number, number],
): Row<'outcomes'>[] {
	if (percent === null) return [];
	const draw = random(`long-an/${level}/${slug}`);
	const schools = integer(draw, fewest, most);
	const submitted =
		ownValue(late, `${level}/${slug}`) ?? `2023-12-${integer(draw, 4, 29).toString().padStart(2, '0')}`;
	const row = (indicator: string, numerator: number, denominator: number): Row<'outcomes'> => ({
		unit_id: `long-an.${slug}`,
		indicator_id: indicator,
		period_id: '2023',
		as_of: '2023-12-31',
		revision: 1,
		numerator,
		denominator,
		quality: 'demo',
		source_id: 'minh-hoa',
		submitted_at: submitted,
		note: 'số liệu minh họa',
	});
	return [
		row(`prog_local_${level}`, schools - Math.floor(draw() * 1.6), schools),
		row(`counsellor_${level}`, schools - Math.floor(draw() * 2.2), schools),
		row(`vet_after_${level}`, Math.round((graduates * percent) / 100), graduates),
	];
}
