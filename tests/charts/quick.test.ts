import { describe, expect, it } from 'vitest';
import { liveText } from '../../src/lib/charts/axes';
import { livePalette } from '../../src/lib/charts/palette';
import { categoriesOf, quick, quickOption, type QuickPoint } from '../../src/lib/charts/quick';

const point = (category: string, value: number | null, group: string | null = null): QuickPoint => ({
	category,
	value,
	group,
});
const words = { value: 'Tỷ lệ', format: (value: number | null) => (value === null ? '–' : `${value} %`) };

type Series = { type: string; name: string; data: (number | null)[]; lineStyle?: { type: string } };
type Option = {
	series: Series[];
	xAxis: { data?: string[] };
	yAxis: { data?: string[]; inverse?: boolean };
	tooltip: { formatter: (at: { seriesIndex: number; dataIndex: number }) => string };
};
const option = (chart: ReturnType<typeof quick>) =>
	quickOption(chart, words, liveText, livePalette) as unknown as Option;

describe('bars', () => {
	const chart = quick('bar', [point('B', 2), point('A', null), point('B', 0)]);

	it('stand in the order of the table, one a row, even where a name comes twice', () => {
		expect(categoriesOf(chart)).toEqual(['B', 'A', 'B']);
		const { yAxis, series } = option(chart);
		expect(yAxis).toMatchObject({ data: ['B', 'A', 'B'], inverse: true });
		expect(series).toMatchObject([{ type: 'bar', data: [2, null, 0] }]);
	});

	it('what is not known has no bar and is told as such', () => {
		expect(option(chart).tooltip.formatter({ seriesIndex: 0, dataIndex: 1 })).toContain('–');
	});

	it('names from files are text in tooltips', () => {
		const { tooltip } = option(quick('bar', [point('<img src=x>', 1)]));
		expect(tooltip.formatter({ seriesIndex: 0, dataIndex: 0 })).toContain('&lt;img');
	});

	it('more than fit are left out and counted', () => {
		const many = quick(
			'bar',
			Array.from({ length: 40 + 3 }, (_, index) => point(String(index), index)),
		);
		expect([many.points.length, many.left]).toEqual([40, 3]);
	});
});

describe('lines', () => {
	const chart = quick('line', [
		point('2024', 3, 'X'),
		point('2022', 1, 'X'),
		point('2023', null, 'X'),
		point('2022', 5, 'Y'),
	]);

	it('run over the years in their order', () => {
		expect(categoriesOf(chart)).toEqual(['2022', '2023', '2024']);
		const { series, xAxis } = option(chart);
		expect(xAxis.data).toEqual(['2022', '2023', '2024']);
		expect(series.map(({ name, data }) => [name, data])).toEqual([
			['X', [1, null, 3]],
			['Y', [5, null, null]],
		]);
	});

	it('are told apart without colour', () => {
		const { series } = option(chart);
		expect(new Set(series.map(({ lineStyle }) => lineStyle?.type)).size).toBe(2);
	});

	it('two values in one place are not drawn as one', () => {
		expect(quick('line', [point('2022', 1), point('2022', 2)]).isAmbiguous).toBe(true);
		expect(quick('line', [point('2022', 1, 'X'), point('2022', 2, 'Y')]).isAmbiguous).toBe(false);
	});

	it('more than can be told apart are left out and counted', () => {
		const many = quick(
			'line',
			Array.from({ length: 12 }, (_, index) => point('2022', 1, `g${index}`)),
		);
		expect([many.lines.length, many.allLines]).toEqual([8, 12]);
	});
});
