import { expect, test } from 'vitest';
import { gapParts } from '../../../../src/lib/domain/comparisons/contribution';
import { overviewOf, type Overview, type UnitFacts } from '../../../../src/lib/domain/comparisons/overview';
import { explainContribution } from '../../../../src/lib/features/compare/gap/explain-contribution';
import { explainUnit } from '../../../../src/lib/features/shared/why/explain-unit';
import en from '../../../../src/lib/messages/en/shared/core';
import { vi } from '../../../../src/lib/messages/shared/core';
import { readingApp, told, toldOf } from '../../told';
import { facts, overviewWith } from '../../units';

const app = readingApp();
const { why } = vi;

const whole: Partial<UnitFacts> = {
	numerator: 194,
	denominator: 848,
	targetBp: 2300,
	targetKind: 'registered',
	targetDoc: '568/KH-UBND',
	targetDate: '2023-03-07',
	targetImport: 0,
	targetSheet: 'targets.csv',
	targetRow: 4,
	outcomeImport: 3,
	outcomeSheet: 'Bảng 1',
	outcomeRow: 9,
	asOf: '2023-09-30',
	submittedAt: '2023-10-05',
	dueDate: '2023-10-01',
};
function row(more: Partial<UnitFacts>, direction: Overview['direction'] = 'higher') {
	const [found] = overviewWith([facts('can-duoc', more)], direction).rows;
	if (!found) throw new Error('No row.');
	return found;
}

test('a unit with everything: what it misses, formula, target, status and sources, in this order', () => {
	const explanation = explainUnit(app, row(whole));
	expect(explanation).toMatchObject({ title: 'Số liệu của Huyện can-duoc', correct: null, unit: 'can-duoc' });
	expect(told(explanation)).toEqual([
		'Còn thiếu: cần 195/848, có 194, thiếu 1\u00a0em',
		'Cách tính: 194 ÷ 848 = 22,88\u00a0%',
		'Chỉ tiêu: chỉ tiêu đăng ký 23,00\u00a0%, văn bản 568/KH-UBND, hiệu lực 07/3/2023',
		'Nguồn chỉ tiêu: số liệu kèm trang (targets.csv), dòng 4',
		`Mức độ: ${vi.status.near} · −0,12 điểm · bằng 99,48\u00a0% chỉ tiêu ${vi.overview.foot.bands}`,
		'Ngày chốt: 30/9/2023',
		'Ngày nộp: 05/10/2023 (trễ 4 ngày)',
		'Nguồn: tệp ket-qua.xlsx, trang Bảng 1, dòng 9',
	]);
	expect(explanation.facts.flatMap(({ term }) => term ?? [])).toEqual(['missing', 'status', 'cut_off']);
});

test.each<[string, Partial<UnitFacts>, Record<string, string | null>]>([
	[
		'no outcome',
		{ numerator: null, denominator: null },
		{ [why.formula]: why.noOutcome, [why.missing]: null },
	],
	[
		'a total of 0',
		{ numerator: 0, denominator: 0 },
		{ [why.formula]: why.zeroGraduates, [why.missing]: null },
	],
	[
		'no total',
		{ denominator: null },
		{
			[why.formula]: 'Đơn vị báo 194, chưa báo tổng số nên chưa tính được tỷ lệ.',
			[why.missing]: null,
			[why.band]: `${vi.status.not_assessed} ${vi.overview.foot.bands}`,
		},
	],
	[
		'a rate without counts',
		{ numerator: null, denominator: null, declaredBp: 2100 },
		{ [why.formula]: `21,00\u00a0% ${why.declaredOnly}`, [why.missing]: null },
	],
	[
		'another rate declared than its counts give',
		{ declaredBp: 2300 },
		{
			[why.formula]:
				'194 ÷ 848 = 22,88\u00a0% Đơn vị tự khai 23,00\u00a0%, lệch +0,12 điểm\u00a0% so với số tính từ hai số lượng; lấy số tính.',
		},
	],
	[
		'the rate declared that its counts give',
		{ declaredBp: 2288 },
		{ [why.formula]: '194 ÷ 848 = 22,88\u00a0%' },
	],
	[
		'no target',
		{ targetBp: null, targetImport: null },
		{
			[why.target]: why.noTarget,
			[why.targetSource]: null,
			[why.missing]: null,
			[why.band]: `${vi.status.no_target} ${vi.overview.foot.bands}`,
		},
	],
	[
		'a target without kind, document or day',
		{ targetKind: null, targetDoc: null, targetDate: null },
		{ [why.target]: 'chỉ tiêu đăng ký 23,00\u00a0%, văn bản –, hiệu lực –' },
	],
	['reached', { numerator: 196 }, { [why.missing]: null, [why.excess]: null }],
	['no day known', { asOf: null, submittedAt: null }, { [why.cutOff]: null, [why.submitted]: null }],
	['sent on the due day', { submittedAt: '2023-10-01' }, { [why.submitted]: '01/10/2023' }],
	['sent where no day was set', { dueDate: null }, { [why.submitted]: '05/10/2023' }],
	['no import', { outcomeImport: null }, { [why.source]: null }],
	[
		'illustrative, of the site',
		{ quality: 'demo', outcomeImport: 0, outcomeSheet: 'demo.csv' },
		{ [why.source]: `số liệu kèm trang (demo.csv), dòng 9 ${vi.overview.demo}` },
	],
])('%s', (_, more, expected) => {
	const explanation = explainUnit(app, row({ ...whole, ...more }));
	for (const [label, text] of Object.entries(expected)) expect(toldOf(explanation, label)).toBe(text);
});

test('where lower is better a unit far below its limit is better, not beyond, as in the tables', () => {
	const indicator = { indicatorId: 'dropout', denominatorDef: 'graduates', validFrom: null, validTo: null };
	const lower = readingApp({
		dataset: { choices: { indicators: [{ ...indicator, direction: 'lower' }], renamings: [] } },
	});
	const better = row({ ...whole, numerator: 8, targetBp: 2300 }, 'lower');
	expect(better.status).toBe('exceeded');
	const band = (more: Parameters<typeof explainUnit>[2]) =>
		toldOf(explainUnit(lower, better, more), why.band);
	expect(band({ indicator: 'dropout' })).toMatch(/^Tốt hơn · /);
	expect(band({ of: { indicator: 'dropout', period: '2023' } })).toMatch(/^Tốt hơn · /);
	expect(toldOf(explainUnit(app, row({ ...whole, targetBp: 2000 })), why.band)).toMatch(/^Vượt · /);
});

test('where lower is better it says how many are too many', () => {
	const explanation = explainUnit(app, row({ ...whole, targetBp: 500 }, 'lower'));
	expect(told(explanation)[0]).toBe('Cần giảm: nhiều nhất 42/848, có 194, vượt 152\u00a0em');
	expect(explanation.facts[0]?.term).toBe('excess');
});

test('a target that is a count is written as one, and its distance is no rate', () => {
	const explanation = explainUnit(app, row({ ...whole, targetBp: null, targetCount: 200 }));
	expect(toldOf(explanation, why.target)).toContain(`200${vi.overview.people.other.short}`);
	expect(toldOf(explanation, why.missing)).toBeNull();
});

test('a sum says over how many units it is, its own page needs no link to itself', () => {
	const explanation = explainUnit(app, row(whole), { coverage: 'Độ phủ: 14/15.', onPageOf: 'can-duoc' });
	expect(toldOf(explanation, 'Độ phủ')).toBe('Độ phủ: 14/15.');
	expect(explanation.unit).toBeNull();
});

test('a figure that was entered may be corrected, where the app lets it', () => {
	const of = { indicator: 'vet', period: '2023' };
	expect(explainUnit(app, row(whole), { of }).correct).toEqual({ ...of, unit: 'can-duoc' });
	expect(explainUnit(readingApp({ canCorrect: () => false }), row(whole), { of }).correct).toBeNull();
});

test('English says the same', () =>
	expect(told(explainUnit(readingApp({ words: en, language: 'en' }), row(whole)))[1]).toBe(
		`${en.why.formula}: 194 ÷ 848 = 22.88\u00a0%`,
	));

test('what a unit adds to the gap stands first, against the target chosen; a unit without a part has none', () => {
	const units = [
		facts('a', { numerator: 30, denominator: 100, targetBp: 2000 }),
		facts('b', { numerator: 10, denominator: 300, targetBp: 1000 }),
		facts('c', { declaredBp: 2000 }),
	];
	const { rows, direction } = overviewOf(units, null, null, 'higher');
	const [first] = rows;
	const against = (yardstick: 'province' | 'own') => gapParts(rows, 2500, yardstick, direction);
	const [province, own] = [against('province'), against('own')];
	if (!first || !province || !own) throw new Error('No sum.');
	expect(told(explainUnit(app, first, { first: explainContribution(app, province, 'a') }))[0]).toBe(
		'Đóng góp: (30 − 25,00\u00a0% × 100) ÷ 400 × 100 = +1,25 điểm %',
	);
	expect(explainContribution(app, own, 'a')?.said).toEqual([
		'(30 − 20,00\u00a0% × 100) ÷ 400 × 100 = +2,50 điểm %',
	]);
	expect(explainContribution(app, own, 'c')).toBeNull();
});
