import { describe, expect, test } from 'vitest';
import {
	chartText,
	sentence,
	viewOf,
	type Speech,
} from '../../../../src/lib/features/shared/figures/sentences';
import { findings, type Finding } from '../../../../src/lib/domain/comparisons/findings';
import en from '../../../../src/lib/messages/en/shared/core';
import { vi } from '../../../../src/lib/messages/shared/core';
import { facts, overviewWith, progressOf } from '../../units';

const names = new Map([
	['a', 'Đức Hòa'],
	['b', 'Cần Giuộc'],
	['c', 'Mộc Hóa'],
	['d', 'Tân An'],
	['e', 'Bến Lức'],
]);
const vietnamese: Speech = { words: vi, language: 'vi', names, what: 'graduates' };
const english: Speech = { words: en, language: 'en', names, what: 'graduates' };

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const reached = progressOf('a', { numerator: 1301, denominator: 3420, targetBp: 3787 });
const behind = progressOf('b', { numerator: 501, denominator: 2480, targetBp: 2703 });
const missing = progressOf('c', { targetBp: 2816 });
const units = ['a', 'b', 'c', 'd', 'e'].map((id) => progressOf(id, { targetBp: 2000 }));

const said: readonly (readonly [Finding, string, string])[] = [
	[
		{ kind: 'highest_target', unit: reached },
		'Đức Hòa đăng ký cao nhất (37,87 %) và đạt 38,04 %.',
		'Đức Hòa registered the highest target (37.87 %) and reached 38.04 %.',
	],
	[
		{ kind: 'highest_target', unit: behind },
		'Cần Giuộc đăng ký cao nhất (27,03 %), thực hiện 20,20 %.',
		'Cần Giuộc registered the highest target (27.03 %); actual 20.20 %.',
	],
	[
		{ kind: 'highest_target', unit: missing },
		'Mộc Hóa đăng ký cao nhất (28,16 %), chưa có số liệu.',
		'Mộc Hóa registered the highest target (28.16 %); no data yet.',
	],
	[
		{ kind: 'largest_shortfall', unit: behind, sharePercent: 39 },
		'Cần Giuộc thiếu 170 em, bằng 39 % số còn thiếu của cả tỉnh.',
		'Cần Giuộc is short of its target by 170 students, 39 % of the province’s whole shortfall.',
	],
	[
		{ kind: 'modest_target', unit: reached },
		'Đức Hòa đạt chỉ tiêu (+0,17 điểm); mức đăng ký 37,87 % là thấp nhất trong các đơn vị.',
		'Đức Hòa met its target (+0.17 points), the lowest registered: 37.87 %.',
	],
	[
		{ kind: 'what_if', units: [behind, missing], gainPoints: 1.1 },
		'Nếu Cần Giuộc và Mộc Hóa đạt chỉ tiêu của mình, tỷ lệ toàn tỉnh tăng 1,10 điểm.',
		'If Cần Giuộc and Mộc Hóa reached their targets, the province would gain 1.10 points.',
	],
	[{ kind: 'missing', units: [missing] }, 'Mộc Hóa chưa nộp số liệu.', 'No report yet from Mộc Hóa.'],
	[
		{ kind: 'missing', units },
		'Đức Hòa, Cần Giuộc, Mộc Hóa và 2 đơn vị khác chưa nộp số liệu.',
		'No report yet from Đức Hòa, Cần Giuộc, Mộc Hóa and 2 more.',
	],
	[
		{ kind: 'late', units: [behind, reached] },
		'Cần Giuộc và Đức Hòa nộp sau hạn.',
		'Cần Giuộc and Đức Hòa reported late.',
	],
	[
		{ kind: 'declared_only', units: [behind] },
		'Cần Giuộc chỉ khai tỷ lệ, chưa có tổng số.',
		'Cần Giuộc declared a rate only, without a total.',
	],
	[{ kind: 'all_met' }, 'Mọi đơn vị đều đạt chỉ tiêu của mình.', 'Every unit is on its own target.'],
	[
		{ kind: 'small', units: units.slice(0, 3) },
		'Đức Hòa, Cần Giuộc và Mộc Hóa có tổng số dưới 30: cần thận trọng khi đọc tỷ lệ.',
		'Total below 30, read the rate with care: Đức Hòa, Cần Giuộc and Mộc Hóa.',
	],
];

describe('a finding as a sentence', () => {
	test.each(said.map(([finding, ...both]) => [finding.kind, finding, ...both] as const))(
		'%s',
		(_, finding, inVietnamese, inEnglish) => {
			expect(plain(sentence(finding, vietnamese))).toBe(inVietnamese);
			expect(plain(sentence(finding, english))).toBe(inEnglish);
		},
	);

	test('the sentences above are all there are', () => {
		const kinds = {
			highest_target: true,
			largest_shortfall: true,
			modest_target: true,
			what_if: true,
			missing: true,
			late: true,
			declared_only: true,
			all_met: true,
			small: true,
		} satisfies Record<Finding['kind'], true>;
		expect(new Set(said.map(([{ kind }]) => kind))).toEqual(new Set(Object.keys(kinds)));
	});

	test('schools are counted as schools', () => {
		const school = progressOf('b', { numerator: 6, denominator: 20, targetBp: 10_000 });
		const finding: Finding = { kind: 'largest_shortfall', unit: school, sharePercent: 50 };
		expect(plain(sentence(finding, { ...vietnamese, what: 'schools' }))).toContain('thiếu 14 trường,');
		expect(plain(sentence(finding, { ...english, what: 'schools' }))).toContain(
			'short of its target by 14 schools,',
		);
	});

	test('a unit without a short name is called by its own', () => {
		const finding: Finding = { kind: 'missing', units: [progressOf('z')] };
		expect(sentence(finding, vietnamese)).toBe('Huyện z chưa nộp số liệu.');
	});
});

test.each([
	['highest_target', 'rate'],
	['modest_target', 'rate'],
	['largest_shortfall', 'gap'],
	['what_if', 'gap'],
	['missing', 'order'],
	['late', 'order'],
	['declared_only', 'order'],
	['small', 'order'],
	['all_met', 'gap'],
] as const)('%s links to the rows sorted by %s', (kind, sort) => {
	const finding = said.map(([one]) => one).find((one) => one.kind === kind);
	expect(finding && viewOf(finding)).toEqual({ sort });
});

describe('what the chart says to those who cannot see it', () => {
	const overview = overviewWith([
		facts('a', { numerator: 1301, denominator: 3420, targetBp: 3787 }),
		facts('b', { numerator: 501, denominator: 2480, targetBp: 2703 }),
		facts('c', { targetBp: 2816 }),
	]);

	test('counts units and names the two ends', () => {
		expect(plain(chartText(overview, 'Vào nghề', '2023', vietnamese))).toBe(
			'Vào nghề, năm 2023: 3 đơn vị, 1 trong 2 đơn vị đã báo cáo đạt chỉ tiêu của mình. Cao hơn chỉ tiêu nhiều nhất: Đức Hòa (+0,17 điểm). Thấp hơn chỉ tiêu nhiều nhất: Cần Giuộc (−6,83 điểm).',
		);
		expect(plain(chartText(overview, 'Vocational', '2023', english))).toContain(
			'Furthest above: Đức Hòa (+0.17 points). Furthest below: Cần Giuộc (−6.83 points).',
		);
	});

	test('names no end that is not there', () => {
		const empty = overviewWith([facts('c', { targetBp: 2816 })]);
		expect(chartText(empty, 'Vào nghề', '2023', vietnamese).trim()).toBe(
			'Vào nghề, năm 2023: 1 đơn vị, 0 trong 0 đơn vị đã báo cáo đạt chỉ tiêu của mình.',
		);
	});

	test('of a lower-is-better indicator does not call the highest rate the best', () => {
		const lower = overviewWith(
			[
				facts('a', { numerator: 10, denominator: 100, targetBp: 500 }),
				facts('b', { numerator: 1, denominator: 100, targetBp: 500 }),
			],
			'lower',
		);
		const text = plain(chartText(lower, 'Bỏ học', '2023', vietnamese));
		// "vượt" is the word for a target that was exceeded: here 10 % against at most 5 % is a failure
		expect(text).not.toContain('Vượt');
		expect(text).toContain('Cao hơn chỉ tiêu nhiều nhất: Đức Hòa (+5,00 điểm)');
	});
});

test('the findings of an overview can all be said', () => {
	const overview = overviewWith([
		facts('a', {
			numerator: 1301,
			denominator: 3420,
			targetBp: 3787,
			submittedAt: '2024-01-05',
			dueDate: '2023-12-31',
		}),
		facts('b', { numerator: 501, denominator: 2480, targetBp: 2703 }),
		facts('c', { targetBp: 2816 }),
		facts('d', { numerator: 5, denominator: 20, targetBp: 1000 }),
		facts('e', { declaredBp: 3000, targetBp: 3000 }),
	]);
	const found = findings(overview);
	expect(found.length).toBeGreaterThanOrEqual(3);
	expect(found.length).toBeLessThanOrEqual(6);
	for (const finding of found)
		for (const speech of [vietnamese, english]) expect(sentence(finding, speech)).toMatch(/^\p{Lu}.+\.$/u);
});
