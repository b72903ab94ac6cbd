import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import { expect, test } from 'vitest';
import { liveText } from '../../src/lib/charts/axes';
import { livePalette } from '../../src/lib/charts/palette';
import {
	waterfallHeight,
	waterfallOption,
	waterfallSpans,
	type WaterfallStep,
} from '../../src/lib/charts/waterfall';

const step = (name: string, value: number, more: Partial<WaterfallStep> = {}): WaterfallStep => ({
	name,
	value,
	shown: String(value),
	helps: value >= 0,
	isEstimated: false,
	tip: `<b>${name}</b>`,
	...more,
});
const steps = [step('Bến Lức', 2), step('Tân An', 0.5, { isEstimated: true }), step('Đức Hòa', -3.5)];
const total = { name: 'Tổng', value: -1, shown: '−1', tip: 'tổng' };
const style = { palette: livePalette, text: liveText, format: String };

type Option = {
	readonly tooltip: { formatter(params: { dataIndex: number }): string };
	readonly xAxis: { readonly min: number; readonly max: number };
	readonly yAxis: readonly { readonly data: readonly string[]; readonly inverse: boolean }[];
	readonly series: readonly {
		readonly data: readonly unknown[];
		renderItem(params: unknown, api: unknown): { children: readonly Shape[] };
	}[];
};
type Shape = {
	readonly type: string;
	readonly shape: Readonly<Record<string, number>>;
	readonly style: Readonly<Record<string, unknown>>;
};

const option = waterfallOption(steps, total, style) as unknown as Option;

/** A picture of 100 pixels a point, 26 a row. */
function drawn(dataIndex: number): readonly Shape[] {
	const params: Partial<CustomSeriesRenderItemParams> = { dataIndex };
	const api: Partial<CustomSeriesRenderItemAPI> = {
		coord: (data) => [200 + Number((data as number[])[0]) * 100, 26 * Number((data as number[])[1]) + 13],
	};
	return option.series[0]?.renderItem(params, api).children ?? [];
}
const bar = (index: number) => drawn(index).find(({ type }) => type === 'rect');

test('every step begins where the one before it ended, and the total at 0', () => {
	expect(waterfallSpans(steps, total)).toEqual([
		[0, 2],
		[2, 2.5],
		[2.5, -1],
		[0, -1],
	]);
});

test('bars stand on their spans', () => {
	expect([0, 1, 2, 3].map((index) => [bar(index)?.shape.x, bar(index)?.shape.width])).toEqual([
		[200, 200],
		[400, 50],
		[100, 350],
		[100, 100],
	]);
});

test('helping and hurting have colours of their own, an estimate is hatched, the total is neither', () => {
	expect(bar(0)?.style.fill).toBe(livePalette.status.met.fill);
	expect(bar(2)?.style.fill).toBe(livePalette.status.far.fill);
	expect(bar(1)?.style.fill).toBe(livePalette.paper);
	expect(drawn(1).some(({ type }) => type === 'path')).toBe(true);
	expect(drawn(0).some(({ type }) => type === 'path')).toBe(false);
	expect(bar(3)?.style.fill).toBe(liveText.quiet);
});

test('names stand left and figures right, from the top, the total last', () => {
	const [names, figures] = option.yAxis;
	expect(names).toMatchObject({ data: ['Bến Lức', 'Tân An', 'Đức Hòa', 'Tổng'], inverse: true });
	expect(figures).toMatchObject({ data: ['2', '0.5', '-3.5', '−1'], inverse: true });
	expect(option.series[0]?.data).toHaveLength(4);
	expect(option.xAxis.min).toBeLessThan(-1);
	expect(option.xAxis.max).toBeGreaterThan(2.5);
});

test('a tooltip is that of its row', () => {
	expect(option.tooltip.formatter({ dataIndex: 0 })).toBe('<b>Bến Lức</b>');
	expect(option.tooltip.formatter({ dataIndex: 3 })).toBe('tổng');
	expect(option.tooltip.formatter({ dataIndex: 9 })).toBe('');
});

test('a row more makes the picture a row taller', () => {
	expect(parseInt(waterfallHeight(15)) - parseInt(waterfallHeight(14))).toBe(26);
});
