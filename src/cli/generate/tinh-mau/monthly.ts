import { ownValue } from '../../../lib/domain/base/own-value';
import { csv, type Row } from '../csv';
import { integer, random } from '../random';
import { monthly, zeroReturn } from './cases';
import { communeCohort } from './cohorts';
import { communes, type Commune } from './world';

/**
 * Monthly returns of the communes, due on the 25th: graduates who study nowhere, of the newest cohort. An empty
 * return was received without numbers, a missing one was not received.
 */

const months = [2023, 2024].flatMap((year) => Array.from({ length: 12 }, (_, i) => ({ year, month: i + 1 })));

/** The number falls after the summer and reaches the year's figure in December. */
const decline = [0.95, 0.92, 0.9, 0.86, 0.84, 0.8, 2.1, 1.8, 1.5, 1.3, 1.12, 1];

type Month = (typeof months)[number];
type Sent = { readonly received: string | null; readonly hasValues: boolean };

export function monthPeriods(): Row<'periods'>[] {
	return months.map((at) => ({
		period_id: id(at),
		kind: 'month',
		label_vi: `Tháng ${String(at.month).padStart(2, '0')}/${at.year}`,
		start_date: `${id(at)}-01`,
		end_date: day(at.year, at.month + 1, 0),
		cohort_school_year: `${cohortYear(at) - 1}-${cohortYear(at)}`,
		due_date: `${id(at)}-25`,
		stage_id: '2019-2025',
	}));
}

export function monthlyOutcomes(): Row<'outcomes'>[] {
	return months.flatMap((at) =>
		communes.flatMap((commune): Row<'outcomes'>[] => {
			const { received, hasValues } = sent(commune, at);
			if (!hasValues) return [];
			const { neither, graduates } = communeCohort(commune, cohortYear(at));
			const still = Math.min(graduates, Math.round(neither * (decline[at.month - 1] ?? 1)));
			return [
				{
					unit_id: commune.id,
					indicator_id: 'neither',
					period_id: id(at),
					as_of: `${id(at)}-25`,
					revision: 1,
					numerator: zeroReturn === `${commune.id}/${id(at)}` ? 0 : still,
					denominator: graduates,
					quality: 'demo',
					source_id: 'tm-thang',
					submitted_at: received,
				},
			];
		}),
	);
}

export function deadlines(): string {
	return csv(
		'deadlines',
		months.flatMap((at) =>
			communes.map((commune) => ({
				period_id: id(at),
				unit_id: commune.id,
				form: 'neither_monthly',
				due_at: `${id(at)}-25`,
				received_at: sent(commune, at).received,
			})),
		),
	);
}

function sent(commune: Commune, at: Month): Sent {
	const draw = random(`${commune.id}/${id(at)}`);
	const chance = draw() * (commune.districtId.endsWith('thuong-khe') ? 0.5 : 1);
	const drawn =
		chance < 0.025
			? 'missing'
			: chance < 0.045
				? 'empty'
				: chance < 0.12
					? integer(draw, 1, 9)
					: integer(draw, -7, 0);
	const outcome = ownValue(monthly, `${commune.id}/${id(at)}`) ?? drawn;
	if (outcome === 'missing') return { received: null, hasValues: false };
	if (outcome === 'empty') return { received: `${id(at)}-24`, hasValues: false };
	return { received: day(at.year, at.month, 25 + outcome), hasValues: true };
}

/** Those who graduated last: from July on the cohort of this summer. */
function cohortYear({ year, month }: Month): number {
	return month >= 7 ? year : year - 1;
}

function id({ year, month }: Month): string {
	return `${year}-${String(month).padStart(2, '0')}`;
}

/** ISO date; day 0 is the last of the month before. */
function day(year: number, month: number, date: number): string {
	return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
