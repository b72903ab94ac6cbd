import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { describe, expect, test } from 'vitest';
import { trendScale } from '../../src/lib/charts/axis-ticks';
import { liveText } from '../../src/lib/charts/axes';
import { livePalette } from '../../src/lib/charts/palette';
import {
	ownSeries,
	lensSeries,
	trendOption,
	type TrendEnd,
	type TrendYear,
} from '../../src/lib/charts/trend';

use([CustomChart, GridComponent, LineChart, SVGRenderer, TooltipComponent]);

const style = {
	palette: livePalette,
	text: liveText,
	own: 'var(--accent)',
	lens: 'var(--status-far)',
	percent: (value: number, digits: number) => `${value.toFixed(digits)} %`,
	hasLabels: true,
};

const year = (of: number, more: Partial<TrendYear> = {}): TrendYear => ({
	year: of,
	rateBp: null,
	rateLabel: '',
	isDeclaredOnly: false,
	lensBp: null,
	isApportioned: false,
	targets: [],
	pathBp: null,
	lines: [],
	...more,
});

type Series = {
	readonly connectNulls?: boolean;
	readonly data: readonly { readonly value: number | null; readonly itemStyle: { readonly color: string } }[];
};
type Option = {
	readonly series: readonly Series[];
	readonly xAxis: { readonly data: readonly string[] };
	readonly yAxis: { readonly min: number; readonly max: number };
	readonly tooltip: { readonly formatter: (params: unknown) => string };
};
const option = (years: readonly TrendYear[], end: TrendEnd | null = null) =>
	trendOption(years, end, style) as unknown as Option;

type Drawn = readonly [years: readonly TrendYear[], end: TrendEnd | null];

/** The picture itself, with its text; `before`: what the same place showed until then. */
function svg(
	years: readonly TrendYear[],
	end: TrendEnd | null = null,
	before: readonly Drawn[] = [],
): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width: 700, height: 320 });
	for (const one of [...before, [years, end] as const])
		chart.setOption(trendOption(...one, style), { notMerge: true });
	const drawn = chart.renderToSVGString();
	chart.dispose();
	return drawn;
}

const target = (bp: number, isInForce = true) => ({ bp, isInForce, label: (bp / 100).toFixed(2) });

describe('the line', () => {
	const years = [
		year(2021, { rateBp: 1830, rateLabel: '18,30' }),
		year(2022),
		year(2023, { rateBp: 2000, isDeclaredOnly: true }),
	];
	test('breaks where a year is missing; a missing year is never 0', () => {
		const own = option(years).series[ownSeries];
		expect(own?.data.map(({ value }) => value)).toEqual([18.3, null, 20]);
		expect(own?.connectNulls).toBe(false);
	});
	test('a declared rate is hollow', () =>
		expect(option(years).series[ownSeries]?.data.map(({ itemStyle }) => itemStyle.color)).toEqual([
			'var(--accent)',
			'var(--accent)',
			'var(--paper)',
		]));
	test('an apportioned value is hollow, a carried one is not', () => {
		const carried = [year(2023, { lensBp: 1500 }), year(2024, { lensBp: 1600, isApportioned: true })];
		expect(option(carried).series[lensSeries]?.data.map(({ itemStyle }) => itemStyle.color)).toEqual([
			'var(--status-far)',
			'var(--paper)',
		]);
	});
	test('every year has its place on the axis, known or not', () =>
		expect(option(years).xAxis.data).toEqual(['2021', '2022', '2023']));
});

describe('targets', () => {
	test('the version in force is a full step, the replaced one dashed; both are written', () => {
		const drawn = svg([year(2022, { targets: [target(2347, false), target(2047)] })]);
		expect(drawn).toContain('23.47');
		expect(drawn).toContain('20.47');
		expect(drawn.match(/stroke-dasharray="4,3"/g)).toHaveLength(1);
	});
	test('a target alone keeps the axis around it', () => {
		const { yAxis } = option([year(2022, { targets: [target(3800)] })]);
		expect(yAxis.min).toBeLessThan(38);
		expect(yAxis.max).toBeGreaterThan(38);
	});
});

test('the end of a unit is marked with its day', () => {
	const end = { year: 2025, share: 0.5, label: 'kết thúc 30/6/2025' };
	const years = [year(2024, { rateBp: 1000 }), year(2025, { targets: [target(1100)] })];
	expect(svg(years, end)).toContain('kết thúc 30/6/2025');
	expect(svg(years)).not.toContain('kết thúc');
});

test('nothing stays of the unit that was shown before', () => {
	const end = { year: 2025, share: 0.5, label: 'kết thúc 30/6/2025' };
	const ended = [2024, 2025].map((of) => year(of, { rateBp: 1000, targets: [target(1100)] }));
	const cluster = [2024, 2025].map((of) => year(of, { rateBp: 1200 }));
	const walked = svg(cluster, null, [[ended, end]]);
	expect(walked).not.toContain('kết thúc');
	expect(walked).not.toContain('var(--target)');
	expect(walked).not.toContain('11.00');
});

test('the tooltip says the lines of its year, as text', () => {
	const { tooltip } = option([year(2023, { rateBp: 1, lines: [['Chỉ tiêu', '<b>20,00 %</b>']] })]);
	const html = tooltip.formatter([{ dataIndex: 0 }]);
	expect(html).toContain('2023');
	expect(html).toContain('&lt;b&gt;20,00 %&lt;/b&gt;');
	expect(tooltip.formatter([])).toBe('');
});

describe('the axis', () => {
	test.each([
		[[1830, 2700], 10, 35],
		[[200, 900], 0, 12],
		[[9900, 10_000], 95, 100],
	])('of %j lies around its figures on round ends', (values, least, most) => {
		const { min, max, step } = trendScale(values);
		expect(min).toBeGreaterThanOrEqual(least);
		expect(max).toBeLessThanOrEqual(most);
		expect(min).toBeLessThan(Math.min(...values) / 100 + 0.001);
		expect(max).toBeGreaterThanOrEqual(Math.max(...values) / 100);
		expect((max - min) / step).toBeLessThanOrEqual(7);
	});
	test('small rates keep decimals', () => expect(trendScale([26, 80]).step).toBeLessThan(1));
	test('one value is no empty axis', () =>
		expect(trendScale([2000]).max).toBeGreaterThan(trendScale([2000]).min));
	test('nothing at all is 0 to 100', () => expect(trendScale([])).toEqual({ min: 0, max: 100, step: 25 }));
});
