import { describe, expect, test } from 'vitest';
import type { Predecessor } from '../../../../src/lib/db/views/compare';
import {
	allUnits,
	unitSeries,
	type SeriesYear,
	type UnitSeries,
	type YearTotal,
} from '../../../../src/lib/domain/comparisons/series';
import { unitYears, type CarriedYear, type YearFacts } from '../../../../src/lib/domain/comparisons/years';
import { explainProvince } from '../../../../src/lib/features/compare/shared/explain-province';
import { explainSpan } from '../../../../src/lib/features/compare/shared/explain-span';
import { explainYear, whyYear } from '../../../../src/lib/features/compare/shared/explain-year';
import { provinceSeries } from '../../../../src/lib/features/compare/years/years-review';
import type { Explaining, Explanation } from '../../../../src/lib/features/shared/why/explanation';
import { sharedWords } from '../../../../src/lib/messages/compare/shared';
import { vi } from '../../../../src/lib/messages/shared/core';
import { readingApp, told, toldOf } from '../../told';
import { facts } from '../../units';

const app = readingApp();
const shared = sharedWords.vi;
const { dialog } = shared;
const { why } = vi;
const bands = vi.overview.foot.bands;

const at = (year: number, more: Partial<YearFacts> = {}): YearFacts => ({
	...facts('Thủ Thừa'),
	year,
	parentId: null,
	validTo: null,
	...more,
});
const counted = (year: number, numerator: number, denominator: number, more: Partial<YearFacts> = {}) =>
	at(year, { numerator, denominator, ...more });
const handed = (year: number, more: Partial<CarriedYear> = {}): CarriedYear => ({
	year,
	unitId: 'Thủ Thừa',
	nameVi: 'Xã Thủ Thừa',
	nameEn: null,
	numerator: 20,
	denominator: 100,
	weightedTargetBp: null,
	isApportioned: false,
	partsKnown: 1,
	partsExpected: 1,
	quality: 'official',
	asOf: null,
	sortOrder: null,
	...more,
});
function series(rows: readonly YearFacts[], carried: readonly CarriedYear[] = []): UnitSeries {
	const [found] = unitSeries({ rows: unitYears(rows, 'higher'), carried }, 'as_is', 'higher');
	if (!found) throw new Error('A unit needs a year.');
	return found;
}
function yearOf(unit: UnitSeries, year: number): SeriesYear {
	const found = unit.years.get(year);
	if (!found) throw new Error('No such year.');
	return found;
}

describe('all units together (F5)', () => {
	const total: YearTotal = { year: 2023, valueBp: 2792, docNo: '568/KH-UBND', effectiveDate: '2023-03-07' };
	const explained = (rows: readonly YearFacts[], totals: readonly YearTotal[] = [total]) =>
		explainProvince(app, allUnits([series(rows)], 2023, totals, 'higher'));

	test('counts, coverage, the declared total, the status, who reached it', () => {
		const explanation = explained([counted(2023, 30, 100, { targetBp: 2500 })]);
		expect(explanation.title).toBe('Số liệu của Toàn tỉnh, năm 2023');
		expect(told(explanation)).toEqual([
			`Cách tính: 30 ÷ 100 = 30,00\u00a0% ${dialog.provinceText} Độ phủ: 1/1 đơn vị có đủ số thực hiện và tổng số.`,
			'Chỉ tiêu: Tổng cộng công bố 27,92\u00a0%, văn bản 568/KH-UBND, hiệu lực 07/3/2023',
			`Mức độ: ${vi.status.exceeded} · +2,08 điểm\u00a0% · bằng 107,45\u00a0% chỉ tiêu ${bands}`,
			'Đơn vị đạt: 1 trong 1 đơn vị được đánh giá',
		]);
	});
	test.each<[string, YearFacts, readonly YearTotal[], Record<string, string | null>]>([
		[
			'no declared total',
			counted(2023, 30, 100),
			[],
			{ [why.target]: dialog.noDeclared, [dialog.band]: null },
		],
		[
			'a total without a document',
			counted(2023, 30, 100),
			[{ ...total, docNo: null, effectiveDate: null }],
			{ [why.target]: 'Tổng cộng công bố 27,92\u00a0%, văn bản –, hiệu lực –' },
		],
		[
			'no outcome',
			at(2023),
			[total],
			{
				[why.formula]: `– ÷ – = – ${dialog.provinceText} Độ phủ: 0/1 đơn vị có đủ số thực hiện và tổng số.`,
				[dialog.band]: null,
				[dialog.met]: null,
			},
		],
		[
			'a rate without counts adds nothing',
			at(2023, { declaredBp: 3000 }),
			[total],
			{
				[why.formula]: `– ÷ – = – ${dialog.provinceText} Độ phủ: 0/1 đơn vị có đủ số thực hiện và tổng số.`,
			},
		],
		[
			'a total of 0',
			counted(2023, 0, 0),
			[total],
			{
				[why.formula]: `0 ÷ 0 = – ${dialog.provinceText} Độ phủ: 1/1 đơn vị có đủ số thực hiện và tổng số.`,
				[dialog.band]: null,
			},
		],
	])('%s', (_, row, totals, expected) => {
		const explanation = explained([row], totals);
		for (const [label, text] of Object.entries(expected)) expect(toldOf(explanation, label)).toBe(text);
	});
	test('an estimate says so', () => {
		const explanation = explained([counted(2023, 30, 100, { quality: 'estimated' })]);
		expect(toldOf(explanation, why.formula)).toContain(shared.estimatedNote);
	});
});

describe('one unit in one year', () => {
	test('its own figure is explained as a unit is, with the year in its name', () => {
		const year = yearOf(series([counted(2023, 194, 848, { targetBp: 2300 })]), 2023);
		const explanation = explainYear(app, year);
		expect(explanation.title).toBe('Số liệu của Huyện Thủ Thừa, năm 2023');
		expect(toldOf(explanation, why.formula)).toBe('194 ÷ 848 = 22,88\u00a0%');
		expect(typeof whyYear(app, year)).toBe('function');
	});

	const part = (more: Partial<Predecessor> = {}): Predecessor =>
		({
			unitId: 'a',
			nameVi: 'Phường Minh Giang',
			nameEn: null,
			weightBp: 10_000,
			basis: null,
			numerator: 20,
			denominator: 100,
			targetBp: null,
			...more,
		}) as Predecessor;
	const carried = (more: Partial<CarriedYear>, parts: readonly Predecessor[] = []) =>
		explainYear(app, yearOf(series([], [handed(2023, more)]), 2023), parts);

	test('handed over: whose counts, which share, and that no target came along', () => {
		const explanation = carried({ asOf: '2023-09-30' }, [part()]);
		expect(explanation.title).toBe('Số liệu của Xã Thủ Thừa, năm 2023');
		expect(told(explanation)).toEqual([
			'Cách tính: 20 ÷ 100 = 20,00\u00a0%',
			'Cộng từ: Phường Minh Giang (100,00\u00a0%): 20 / 100 Có số liệu của 1/1 đơn vị thành phần.',
			`Chỉ tiêu: ${dialog.noTarget}`,
			'Ngày chốt: 30/9/2023',
		]);
		expect([explanation.unit, explanation.correct]).toEqual([undefined, undefined]);
	});
	test.each<[string, Partial<Predecessor>, string]>([
		['share unknown', { weightBp: null }, `Phường Minh Giang (${dialog.shareUnknown}): 20 / 100`],
		[
			'most parts',
			{ basis: 'most_parts' },
			`Phường Minh Giang (100,00\u00a0%; ${dialog.mostParts}): 20 / 100`,
		],
		['no figures', { numerator: null }, `Phường Minh Giang (100,00\u00a0%): ${dialog.partMissing}`],
		['no total', { denominator: null }, `Phường Minh Giang (100,00\u00a0%): ${dialog.partMissing}`],
	])('an older unit: %s', (_, more, text) =>
		expect(toldOf(carried({}, [part(more)]), dialog.from)).toBe(
			`${text} Có số liệu của 1/1 đơn vị thành phần.`,
		),
	);
	test('shares make an estimate, old targets a reference, illustrative parts an illustration', () => {
		const explanation = carried({ isApportioned: true, weightedTargetBp: 2500, quality: 'demo' });
		expect(toldOf(explanation, dialog.carriedFormula)).toBe(
			`20 ÷ 100 = 20,00\u00a0% ${shared.estimatedNote}`,
		);
		expect(toldOf(explanation, dialog.target)).toContain('là 25,00\u00a0%; đây không phải chỉ tiêu');
		expect(toldOf(explanation, dialog.quality)).toBe(vi.overview.demo);
		expect(toldOf(explanation, dialog.cutOff)).toBeNull();
	});
	test('nothing came', () => {
		const explanation = carried({ numerator: null, denominator: null, partsKnown: 0, partsExpected: 2 });
		expect(told(explanation).slice(0, 2)).toEqual([
			'Cách tính: – ÷ – = –',
			'Cộng từ:  Có số liệu của 0/2 đơn vị thành phần.',
		]);
	});
	test('it is asked for the older units where it is drawn', () => {
		const year = yearOf(series([], [handed(2023)]), 2023);
		expect(whyYear(app, year)).toHaveProperty('asks');
	});
});

describe('one unit over several years (F9)', () => {
	const span = { from: 2021, to: 2023 };
	const unit = series([
		counted(2021, 10, 100, { targetBp: 2000 }),
		at(2022, { declaredBp: 2500 }),
		counted(2023, 60, 300, { targetBp: 2000 }),
	]);
	const given = { unit, span, direction: 'higher' } as const;
	const figures = (explanation: Explanation) =>
		explanation.facts.flatMap(({ said }) =>
			said.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'rows' ? piece.rows : [])),
		);
	const whyOf = (explanation: Explanation, row: number): Explaining => {
		const cell = figures(explanation)[row]?.[2];
		if (cell === undefined || typeof cell === 'string' || cell.kind !== 'figure')
			throw new Error('No figure.');
		return cell.why;
	};

	test('every year, their sum, the change between the first and the last with counts', () =>
		expect(told(explainSpan(app, { ...given, isWhole: true }))).toEqual([
			[
				`Từng năm: 2021 10 ÷ 100 [10,00\u00a0%] 20,00\u00a0% ${vi.statusShort.far}`,
				`2022 – [25,00\u00a0%] – ${vi.statusShort.no_target}`,
				`2023 60 ÷ 300 [20,00\u00a0%] 20,00\u00a0% ${vi.statusShort.met}`,
			].join(' / '),
			`Cộng các năm: 70 ÷ 400 = 17,50\u00a0% ${dialog.sumText}`,
			'Thay đổi: 20,00\u00a0% − 10,00\u00a0% = +10,00 điểm\u00a0% 60 − 10 = 50\u00a0em',
		]));
	test('only the two ends: no sum', () => {
		const explanation = explainSpan(app, { ...given, isWhole: false });
		expect(figures(explanation).map(([year]) => year)).toEqual(['2021', '2023']);
		expect(toldOf(explanation, dialog.sum)).toBeNull();
	});
	test('an end that gave a rate only: the change has no pupils', () =>
		expect(
			toldOf(explainSpan(app, { ...given, span: { from: 2021, to: 2022 }, isWhole: false }), dialog.change),
		).toBe('25,00\u00a0% − 10,00\u00a0% = +15,00 điểm\u00a0%'));
	test('an end without a rate: no change; no year with counts: no sum', () => {
		const explanation = explainSpan(app, { ...given, unit: series([at(2021), at(2022)]), isWhole: true });
		expect(explanation.facts.map(({ label }) => label)).toEqual([dialog.perYear]);
	});
	test('a year leads to its own explanation, handed over or not', () => {
		const mixed = series([counted(2023, 60, 300)], [handed(2022, { isApportioned: true })]);
		const explanation = explainSpan(app, { ...given, unit: mixed, isWhole: true });
		expect(figures(explanation).map(([, , cell]) => cell)).toMatchObject([
			{ isEstimated: true },
			{ isEstimated: false, label: 'Giải thích số liệu của Huyện Thủ Thừa, năm 2023' },
		]);
		expect(whyOf(explanation, 0)).toHaveProperty('asks');
		const of = whyOf(explanation, 1);
		expect(typeof of === 'function' && of().title).toBe('Số liệu của Huyện Thủ Thừa, năm 2023');
	});
	test('the years of all units together are explained as those', () => {
		const all = [2021, 2023].map((year) => allUnits([unit], year, [], 'higher'));
		const together = provinceSeries(all, 'tinh', 'Toàn tỉnh');
		const of = whyOf(explainSpan(app, { ...given, unit: together, isWhole: true, all }), 0);
		expect(typeof of === 'function' && of().title).toBe('Số liệu của Toàn tỉnh, năm 2021');
	});
});
