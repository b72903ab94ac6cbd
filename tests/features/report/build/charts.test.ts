import { describe, expect, test } from 'vitest';
import { reportModel } from '../../../../src/lib/features/report/build/build';
import type { LevelFigures } from '../../../../src/lib/features/report/build/report-figures';
import { barsDrawing, trendDrawing } from '../../../../src/lib/features/report/build/chart-drawing';
import type { ReportBlock, ReportChart } from '../../../../src/lib/domain/documents/report-model';
import { chartOf } from '../../../../src/lib/export/docx/docx-chart';
import type { PlacedChart } from '../../../../src/lib/export/docx/docx-package';
import { figuresOf, levelOf, silent } from '../../../support/report';
import { facts } from '../../units';

type Chart = Extract<ReportBlock, { kind: 'chart' }>;

const chartsOf = (level: LevelFigures): Chart[] =>
	reportModel(figuresOf(level, silent('THPT')), {}, false).sections.flatMap(({ blocks }) =>
		blocks.filter((block) => block.kind === 'chart'),
	);
const barsOf = ({ chart }: Chart) => (chart.kind === 'bars' ? chart.bars : []);
const only = (charts: readonly Chart[]): ReportChart => {
	const [first] = charts;
	if (first === undefined || charts.length > 1) throw new Error(`${charts.length} charts`);
	return first.chart;
};

/** n units, the first of them furthest above its target. */
const units = (count: number) =>
	Array.from({ length: count }, (_, at) =>
		facts(`U${at}`, { numerator: 500 - at, denominator: 1000, targetBp: 4000 }),
	);

describe('units against their targets', () => {
	test('the best first by the gap to their own target, who is silent behind them, all together last', () => {
		const a = facts('A', { numerator: 183, denominator: 1000, targetBp: 2000 });
		const b = facts('B', { numerator: 176, denominator: 640, targetBp: 2700 });
		const c = facts('C', { targetBp: 2200 });
		const chart = only(chartsOf(levelOf('THCS', [a, c, b])));
		if (chart.kind !== 'bars') throw new Error(chart.kind);
		expect(chart.bars.map(({ name, value, target, gap }) => [name, value, target, gap])).toEqual([
			['B', '27,50\u00a0%', '27,00\u00a0%', '+0,50'],
			['A', '18,30\u00a0%', '20,00\u00a0%', '−1,70'],
			['C', '–', '22,00\u00a0%', '–'],
			// (183 + 176) ÷ (1.000 + 640)
			['Toàn tỉnh', '21,89\u00a0%', '27,92\u00a0%', '−6,03'],
		]);
	});

	test('40 units stand in charts of at most 16 columns with one scale, each of them once', () => {
		const charts = chartsOf(levelOf('THCS', units(40)));
		expect(charts.map((one) => barsOf(one).length)).toEqual([14, 14, 13]);
		expect(charts.map(({ title }) => title.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)']);
		const names = charts.flatMap((one) => barsOf(one).map(({ name }) => name));
		expect(new Set(names).size).toBe(41);
		expect(charts.map(({ chart }) => (chart.kind === 'bars' ? chart.topBp : null))).toEqual([
			5000, 5000, 5000,
		]);
	});

	test('of 300 units the title says which stand there: seven from each end', () => {
		const [chart, ...more] = chartsOf(levelOf('THCS', units(300)));
		if (chart === undefined) throw new Error('no chart');
		expect(more).toEqual([]);
		expect(chart.title).toContain('7 đơn vị chênh lệch cao nhất và 7 đơn vị chênh lệch thấp nhất');
		expect(barsOf(chart).map(({ value }) => value.slice(0, 5))).toEqual([
			...['50,00', '49,90', '49,80', '49,70', '49,60', '49,50', '49,40'],
			...['20,70', '20,60', '20,50', '20,40', '20,30', '20,20', '20,10'],
			'35,05',
		]);
	});

	test('where less is better the lowest is the best', () => {
		const high = facts('H', { numerator: 90, denominator: 1000, targetBp: 500 });
		const low = facts('L', { numerator: 10, denominator: 1000, targetBp: 500 });
		const chart = only(chartsOf(levelOf('THCS', [high, low], { direction: 'lower' })));
		expect(chart.kind === 'bars' && chart.bars.map(({ name }) => name)).toEqual(['L', 'H', 'Toàn tỉnh']);
	});

	test('nothing known is no chart, and illustrative figures say so in its title', () => {
		expect(chartsOf(levelOf('THCS', [facts('A', { targetBp: 2000 })]))).toEqual([]);
		const demo = facts('A', { numerator: 1, denominator: 40, targetBp: 0, quality: 'demo' });
		expect(chartsOf(levelOf('THCS', [demo])).map(({ title }) => title)).toEqual([
			'Tỷ lệ và chỉ tiêu từng đơn vị, cấp THCS, năm 2023 (số liệu minh họa)',
		]);
	});
});

describe('all units together over the years', () => {
	const level = levelOf('THCS', units(2));
	const [own] = level.years;
	if (own === undefined) throw new Error('no year');
	const past = [
		{ ...own, year: 2020, rateBp: 1500, total: null },
		{ ...own, year: 2022, rateBp: null, total: null },
		{ ...own, year: 2023, rateBp: 2000 },
	];
	const next = { valueBp: 3000, docNo: null, docType: null, signedDate: null, effectiveDate: null };
	const charts = (years: LevelFigures['years']) =>
		chartsOf({ ...level, years, next }).filter(({ chart }) => chart.kind === 'trend');

	test('every year has its place, those without a figure and the one to come too', () => {
		const chart = only(charts(past));
		if (chart.kind !== 'trend') throw new Error(chart.kind);
		expect(chart.years).toEqual(['2020', '2021', '2022', '2023', '2024']);
		expect(chart.points.map(({ valueBp, targetBp }) => [valueBp, targetBp])).toEqual([
			[1500, null],
			[null, null],
			[null, null],
			[2000, 2792],
			[null, 3000],
		]);
		const { values, marks, height } = trendDrawing(chart);
		// two years with a gap between them are two parts of the line
		expect(values).toHaveLength(2);
		expect(marks.map(({ year, valueY }) => valueY !== null && year)).toEqual([
			'2020',
			false,
			false,
			'2023',
			false,
		]);
		for (const { valueLabel, targetLabel } of marks)
			expect(Math.max(valueLabel, targetLabel)).toBeLessThan(height);
	});

	test('one year is no course', () => {
		expect(charts(past.slice(2))).toEqual([]);
	});
});

test('on paper a column is as high as its rate, its target lies across it and its label above both', () => {
	const chart = only(chartsOf(levelOf('THCS', units(5))));
	if (chart.kind !== 'bars') throw new Error(chart.kind);
	const { base, columns, grid } = barsDrawing(chart);
	const zero = grid[0]?.y ?? 0;
	expect(zero).toBe(base);
	for (const { bar, top, tick, labelY } of columns) {
		const perPoint = (base - top) / (bar.valueBp ?? 1);
		if (tick !== null) expect(base - tick).toBeCloseTo(perPoint * (bar.targetBp ?? 0), 6);
		expect(labelY).toBeLessThan(Math.min(top, tick ?? top));
	}
});

describe('the page draws the scale of the Word document', () => {
	/** The scale that is written into the document, percent. */
	function written(chart: ReportChart) {
		const charts: PlacedChart[] = [];
		chartOf(chart, 'Biểu đồ', charts);
		const [placed] = charts;
		if (placed === undefined || placed.spec.scale.min !== 0) throw new Error('no scale from 0');
		return placed.spec.scale;
	}
	const tall = (base: number, y: number | null) => base - (y ?? Number.NaN);
	/** n of 100,000 in the first unit, all targets at t basis points. */
	const rated = (n: number, targetBp: number, count: number) =>
		Array.from({ length: count }, (_, at) =>
			facts(`U${at}`, { numerator: at === 0 ? n : 0, denominator: 100_000, targetBp }),
		);
	/** The height of the whole scale: the same for every chart, whatever its rates are. */
	const whole = 166;

	test.each([
		[50_000, 4000, 5, ['0%', '20%', '40%', '60%']],
		[27_920, 2792, 5, ['0%', '10%', '20%', '30%']],
		// so many columns that the targets have no numbers: less room above
		[31_000, 2792, 16, ['0%', '10%', '20%', '30%']],
		[100_000, 9900, 3, ['0%', '50%', '100%']],
		[700, 100, 3, ['0,00%', '0,50%', '1,00%']],
		[20, 5, 3, ['0,00%', '0,05%']],
	])('%i of 100,000 against %i in %i units', (n, targetBp, count, labels) => {
		const charts = chartsOf(levelOf('THCS', rated(n, targetBp, count), { declared: null }));
		for (const { chart } of charts) {
			if (chart.kind !== 'bars') throw new Error(chart.kind);
			const { max, step } = written(chart);
			const { base, grid, columns } = barsDrawing(chart);
			expect(grid.map(({ text }) => text)).toEqual(labels);
			expect(step * (labels.length - 1)).toBeLessThanOrEqual(max);
			expect(step * labels.length).toBeGreaterThan(max);
			grid.forEach(({ y }, at) => expect(tall(base, y)).toBeCloseTo((whole * at * step) / max, 6));
			for (const { bar, top } of columns)
				expect(tall(base, top)).toBeCloseTo((whole * (bar.valueBp ?? 0)) / 100 / max, 6);
		}
	});

	test('of the years, too', () => {
		const level = levelOf('THCS', units(2));
		const [own] = level.years;
		if (own === undefined) throw new Error('no year');
		const years = [
			{ ...own, year: 2022, rateBp: 1500 },
			{ ...own, year: 2023, rateBp: 4600 },
		];
		const chart = only(chartsOf({ ...level, years }).filter(({ chart: { kind } }) => kind === 'trend'));
		if (chart.kind !== 'trend') throw new Error(chart.kind);
		const { max, step } = written(chart);
		const { base, grid, marks } = trendDrawing(chart);
		expect([step, grid.map(({ text }) => text)]).toEqual([20, ['0%', '20%', '40%']]);
		grid.forEach(({ y }, at) => expect(tall(base, y)).toBeCloseTo((whole * at * step) / max, 6));
		for (const { valueBp, valueY } of marks)
			if (valueBp !== null) expect(tall(base, valueY)).toBeCloseTo((whole * valueBp) / 100 / max, 6);
	});
});
