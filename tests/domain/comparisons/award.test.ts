import { describe, expect, test } from 'vitest';
import { awardRows, type AwardFacts } from '../../../src/lib/domain/comparisons/award';
import {
	copyOf,
	newRule,
	ruleFaults,
	weightSum,
	type AwardRule,
} from '../../../src/lib/domain/comparisons/award-rule';
import { compareVi } from '../../../src/lib/domain/units/names';
import type { UnitFacts } from '../../../src/lib/domain/comparisons/overview';
import { facts } from '../../features/units';

const made = '2026-11-24T08:00:00.000Z';
const rule = (more: Partial<AwardRule> = {}): AwardRule => ({
	...newRule('r', 'Quy tắc', made, 'x'),
	...more,
});

const unit = (
	id: string,
	numerator: number | null,
	denominator: number | null,
	more: Partial<UnitFacts> = {},
) => facts(id, { nameVi: id, numerator, denominator, targetBp: 2000, quality: 'official', ...more });

const source = (now: readonly UnitFacts[], more: Partial<AwardFacts> = {}): AwardFacts => ({
	indicatorId: 'x',
	direction: 'higher',
	now,
	before: [],
	...more,
});

const ranking = (own: AwardRule, ...sources: readonly AwardFacts[]) =>
	awardRows(own, sources, 2023, compareVi);
const scores = (own: AwardRule, ...sources: readonly AwardFacts[]) =>
	ranking(own, ...sources).map(({ unitId, rank, hundredths }) => [unitId, rank, hundredths]);

describe('Σ weight·min(A, cap)', () => {
	test('one indicator: the attainment itself, up to the cap', () => {
		const rows = scores(
			rule(),
			source([unit('a', 183, 1000), unit('b', 240, 1000), unit('c', 300, 1000), unit('d', 0, 1000)]),
		);
		expect(rows).toEqual([
			['b', 1, 12_000],
			['c', 1, 12_000],
			['a', 3, 9150],
			['d', 4, 0],
		]);
	});

	test('two indicators with weights, by hand', () => {
		// 70 % of 91,5 and 30 % of 100·3600/4000 = 90
		const two = rule({
			indicators: [
				{ indicatorId: 'x', weight: 70 },
				{ indicatorId: 'y', weight: 30 },
			],
		});
		const y = source([unit('a', 36, 100, { targetBp: 4000 })], { indicatorId: 'y' });
		const [row] = ranking(two, source([unit('a', 183, 1000)]), y);
		expect(row?.parts.map(({ hundredths }) => hundredths)).toEqual([6405, 2700]);
		expect(row?.hundredths).toBe(9105);
		expect(weightSum(two)).toBe(100);
	});

	test('points added and taken, of this year only', () => {
		const own = rule({
			points: [
				{ unitId: 'a', year: 2023, hundredths: 250, reason: 'nộp đúng hạn' },
				{ unitId: 'a', year: 2023, hundredths: -100, reason: 'sửa nhiều lần' },
				{ unitId: 'a', year: 2022, hundredths: 5000, reason: 'năm trước' },
			],
		});
		expect(scores(own, source([unit('a', 200, 1000)]))).toEqual([['a', 1, 10_150]]);
	});

	test('taken points may lead below 0, half up', () => {
		const own = rule({ points: [{ unitId: 'a', year: 2023, hundredths: -1, reason: 'x' }] });
		expect(scores(own, source([unit('a', 0, 1000)]))).toEqual([['a', 1, -1]]);
	});

	test('a score is rounded half up from its exact value', () => {
		// 375 bp of 1000 bp is 37,5 %, and 1 % of it 0,375
		const eighth = unit('a', 3, 80, { targetBp: 1000 });
		expect(scores(rule({ indicators: [{ indicatorId: 'x', weight: 1 }] }), source([eighth]))).toEqual([
			['a', 1, 38],
		]);
	});
});

describe('the change from last year', () => {
	const now = source([unit('a', 220, 1000), unit('b', 150, 1000)], {
		before: [unit('a', 200, 1000), unit('b', 200, 1000)],
	});

	test("this year's rate in percent of last year's", () => {
		expect(scores(rule({ basis: 'change' }), now)).toEqual([
			['a', 1, 11_000],
			['b', 2, 7500],
		]);
	});

	test('both, by their share', () => {
		// a: 70 % of 110 and 30 % of 110; b: 70 % of 75 and 30 % of 75
		expect(scores(rule({ basis: 'both', changeShare: 30 }), now)[0]).toEqual(['a', 1, 11_000]);
		const other = source([unit('a', 220, 1000)], { before: [unit('a', 440, 1000)] });
		// 75 % of 110 + 25 % of 50
		expect(scores(rule({ basis: 'both', changeShare: 25 }), other)).toEqual([['a', 1, 9500]]);
	});

	test('without a rate of last year, or from 0, a unit is unranked', () => {
		const own = source([unit('a', 220, 1000), unit('b', 220, 1000), unit('c', 220, 1000)], {
			before: [unit('a', 0, 1000), unit('b', 1, 1000, { quality: 'provisional' })],
		});
		expect(
			ranking(rule({ basis: 'change' }), own).map(({ rank, reasons }) => [rank, reasons[0]?.why]),
		).toEqual([
			[null, 'no_last_year'],
			[null, 'no_last_year'],
			[null, 'no_last_year'],
		]);
	});
});

describe('lower is better', () => {
	test.each([
		// rate, target → attainment
		[5, 100, 1000, 12_000],
		[10, 100, 1000, 10_000],
		[20, 100, 1000, 5000],
		// a rate of 0 is capped at the whole
		[0, 100, 1000, 10_000],
	])('%i of %i against %i bp gives %i', (numerator, denominator, targetBp, hundredths) => {
		const lower = source([unit('a', numerator, denominator, { targetBp })], { direction: 'lower' });
		expect(scores(rule(), lower)).toEqual([['a', 1, hundredths]]);
	});

	test('a target of 0 has no attainment', () => {
		const lower = source([unit('a', 0, 100, { targetBp: 0 })], { direction: 'lower' });
		expect(ranking(rule(), lower)[0]).toMatchObject({
			rank: null,
			hundredths: null,
			reasons: [{ indicatorId: 'x', why: 'zero_target' }],
		});
	});

	test('a count against a target that is a count', () => {
		const lower = source([unit('a', 50, null, { targetBp: null, targetCount: 40 })], { direction: 'lower' });
		expect(scores(rule(), lower)).toEqual([['a', 1, 8000]]);
	});
});

describe('who is not ranked', () => {
	test.each([
		['missing', unit('a', null, null)],
		['missing', unit('a', 5, null)],
		['no_graduates', unit('a', 0, 0)],
		['declared_only', unit('a', null, null, { declaredBp: 2510 })],
		['provisional', unit('a', 200, 1000, { quality: 'provisional' })],
		['estimated', unit('a', 200, 1000, { quality: 'estimated' })],
		['no_target', unit('a', 200, 1000, { targetBp: null })],
		['no_target', unit('a', 200, 1000, { targetBp: 0 })],
	] as const)('%s', (why, own) => {
		const [first, last] = ranking(rule(), source([own, unit('b', 100, 1000)]));
		expect([first?.unitId, first?.rank]).toEqual(['b', 1]);
		expect(last).toMatchObject({ unitId: 'a', rank: null, hundredths: null, reasons: [{ why }] });
	});

	test('an indicator that says nothing of better or worse ranks nobody', () => {
		const [row] = ranking(rule(), source([unit('a', 200, 1000)], { direction: 'info' }));
		expect(row).toMatchObject({ rank: null, reasons: [{ why: 'no_direction' }] });
	});

	test('one missing indicator of two is enough, and it is named', () => {
		const two = rule({
			indicators: [
				{ indicatorId: 'x', weight: 50 },
				{ indicatorId: 'y', weight: 50 },
			],
		});
		const y = source([unit('b', 10, 100)], { indicatorId: 'y' });
		const [, a] = ranking(two, source([unit('a', 200, 1000), unit('b', 200, 1000)]), y);
		expect(a).toMatchObject({
			unitId: 'a',
			rank: null,
			reasons: [{ indicatorId: 'y', why: 'not_expected' }],
		});
	});
});

test('equal scores share a rank and stand in Vietnamese order; the next rank is skipped', () => {
	const own = source([
		unit('Đức Hòa', 200, 1000),
		unit('Tân An', 210, 1000),
		unit('Châu Thành', 200, 1000),
		unit('Bến Lức', 100, 1000),
	]);
	expect(scores(rule(), own)).toEqual([
		['Tân An', 1, 10_500],
		['Châu Thành', 2, 10_000],
		['Đức Hòa', 2, 10_000],
		['Bến Lức', 4, 5000],
	]);
});

test('few graduates are marked, illustrative figures too', () => {
	const rows = ranking(rule(), source([unit('a', 6, 29, { quality: 'demo' }), unit('b', 6, 30)]));
	expect(rows.map(({ unitId, isSmall, isIllustrative }) => [unitId, isSmall, isIllustrative])).toEqual([
		['a', true, true],
		['b', false, false],
	]);
});

describe('a rule', () => {
	test('is not locked with a fault', () => {
		expect(ruleFaults(rule())).toEqual([]);
		expect(ruleFaults(rule({ name: ' ', indicators: [] }))).toEqual(['no_name', 'no_indicator']);
		const twice = [
			{ indicatorId: 'x', weight: 0 },
			{ indicatorId: 'x', weight: 1 },
		];
		const points = [{ unitId: 'a', year: 2023, hundredths: 100, reason: ' ' }];
		expect(ruleFaults(rule({ indicators: twice, points }))).toEqual(['no_weight', 'twice', 'no_reason']);
	});

	test('is copied into a draft of its own', () => {
		const locked = rule({ lockedAt: made, who: 'Lan', cap: 110 });
		expect(copyOf(locked, 'new', 'Bản sao', '2026-12-01T00:00:00.000Z')).toEqual({
			...locked,
			id: 'new',
			name: 'Bản sao',
			madeAt: '2026-12-01T00:00:00.000Z',
			lockedAt: null,
			who: '',
		});
	});
});
