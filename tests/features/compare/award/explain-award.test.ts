import { expect, test } from 'vitest';
import { awardRows, type AwardFacts } from '../../../../src/lib/domain/comparisons/award';
import { newRule, type AwardRule } from '../../../../src/lib/domain/comparisons/award-rule';
import type { UnitFacts } from '../../../../src/lib/domain/comparisons/overview';
import { explainAward } from '../../../../src/lib/features/compare/award/explain-award';
import { awardWords } from '../../../../src/lib/messages/compare/award';
import { vi } from '../../../../src/lib/messages/shared/core';
import { readingApp, told } from '../../told';
import { facts } from '../../units';

const app = readingApp();
const words = awardWords.vi;
const indicators = new Map([['vet', 'Vào GDNN']]);
const rule = (more: Partial<AwardRule> = {}): AwardRule => ({
	...newRule('r', 'Quy tắc', '2026-11-24T08:00:00.000Z', 'vet'),
	...more,
});
const whole: Partial<UnitFacts> = {
	numerator: 194,
	denominator: 848,
	targetBp: 2300,
	targetDoc: '568/KH-UBND',
	asOf: '2023-09-30',
	quality: 'official',
	outcomeImport: 0,
	outcomeSheet: 'outcomes.csv',
	outcomeRow: 9,
};
function explained(own: AwardRule, more: Partial<UnitFacts> = {}, also: Partial<AwardFacts> = {}) {
	const source: AwardFacts = {
		indicatorId: 'vet',
		direction: 'higher',
		now: [facts('can-duoc', { ...whole, ...more })],
		before: [],
		...also,
	};
	const [row] = awardRows(own, [source], 2023, (a, b) => a.localeCompare(b));
	if (!row) throw new Error('No row.');
	return explainAward(app, row, { rule: own, indicators, year: 2023 });
}

test('step by step: the rate, the attainment, the document, the points, the day, the line; then the sum', () => {
	const explanation = explained(rule());
	expect(explanation.title).toBe('Điểm của Huyện can-duoc');
	expect(told(explanation)).toEqual([
		'Vào GDNN: 194 ÷ 848 = 22,88\u00a0% · bằng 99,48\u00a0% chỉ tiêu 23,00\u00a0% · chỉ tiêu theo 568/KH-UBND · trọng số 100 % → 99,48 điểm · số liệu chốt ngày 30/9/2023 · số liệu kèm trang (outcomes.csv), dòng 9',
		'Tổng điểm: 99,48',
		words.result.formula,
	]);
});

test('beyond the cap it says so; points given by hand in this year stand with their reason', () => {
	const point = { unitId: 'can-duoc', year: 2023, hundredths: -150, reason: 'nộp trễ' };
	const points = [point, { ...point, year: 2022 }, { ...point, unitId: 'khac' }];
	const said = told(explained(rule({ cap: 100, points }), { numerator: 400 }));
	expect(said[0]).toContain('tính tới mức trần 100 %');
	expect(said.slice(1, 3)).toEqual(['Cộng, trừ: −1,50 điểm: nộp trễ', 'Tổng điểm: 98,50']);
});

test('a rule that looks back names the change', () => {
	const before = [facts('can-duoc', { ...whole, numerator: 97 })];
	const [said] = told(explained(rule({ basis: 'change' }), {}, { before }));
	expect(said).toContain('bằng 200,00\u00a0% tỷ lệ năm trước');
	expect(said).not.toContain('chỉ tiêu 23,00');
});

test('a target that is a count: the number alone', () => {
	const [said] = told(
		explained(rule(), { denominator: null, targetBp: null, targetCount: 200, targetDoc: null, asOf: null }),
	);
	expect(said).toMatch(
		/^Vào GDNN: số lượng 194 · bằng 97,00\u00a0% chỉ tiêu 200.* · trọng số 100 % → 97,00 điểm · số liệu kèm/,
	);
});

test('illustrative figures are labelled', () =>
	expect(told(explained(rule(), { quality: 'demo' }))[0]).toMatch(new RegExp(`${vi.overview.demo}$`)));

test.each<[string, Partial<UnitFacts>, keyof typeof words.reasons]>([
	['no outcome', { numerator: null, denominator: null }, 'missing'],
	['a total of 0', { numerator: 0, denominator: 0 }, 'no_graduates'],
	['a rate without counts', { numerator: null, denominator: null, declaredBp: 2100 }, 'declared_only'],
	['no target', { targetBp: null }, 'no_target'],
])('not ranked: %s', (_, more, reason) =>
	expect(told(explained(rule(), more))).toEqual([
		`Không xếp hạng: ${words.reason('Vào GDNN', words.reasons[reason])}`,
		words.result.formula,
	]),
);
