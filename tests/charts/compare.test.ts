import { describe, expect, it } from 'vitest';
import { liveText } from '../../src/lib/charts/axes';
import { livePalette as palette } from '../../src/lib/charts/palette';
import { markSize, quadrantOption, type QuadrantPoint } from '../../src/lib/charts/quadrant';
import { scatterOption, type trendEnds } from '../../src/lib/charts/scatter';
import {
	dashes,
	slopeHeight,
	slopeOption,
	slopePlaces,
	trend,
	type SlopeLine,
} from '../../src/lib/charts/slope';
import { statusSymbol } from '../../src/lib/charts/symbols';
import { statuses } from '../../src/lib/domain/measures/status';

type Series = {
	type: string;
	data: readonly unknown[];
	renderItem?: (params: unknown, api: unknown) => unknown;
};
type Option = { series: readonly Series[]; tooltip: { formatter: (at: { dataIndex: number }) => string } };

const line = (unitId: string, fromBp: number, toBp: number, more: Partial<SlopeLine> = {}): SlopeLine => ({
	unitId,
	name: unitId,
	fromBp,
	toBp,
	isNamed: true,
	isEstimated: false,
	left: unitId,
	right: unitId,
	details: [['2022', '18,30 %']],
	...more,
});

/** Every shape of a drawn item, groups opened. */
function shapes(made: unknown): Record<string, unknown>[] {
	const shape = made as { type: string; children?: unknown[] };
	return [shape as Record<string, unknown>, ...(shape.children ?? []).flatMap(shapes)];
}

describe('slope', () => {
	const style = {
		palette,
		text: liveText,
		heads: ['2022', '2024'] as const,
		sides: { left: 200, right: 200 },
		isLower: false,
	};
	const api = { getHeight: () => 500, getWidth: () => 1000 };
	const drawn = (lines: readonly SlopeLine[], index: number, more = {}) => {
		const [series] = (slopeOption(lines, { ...style, ...more }) as unknown as Option).series;
		return shapes(series?.renderItem?.({ dataIndex: index }, api));
	};
	const stroke = (lines: readonly SlopeLine[], index: number, more = {}) =>
		drawn(lines, index, more).find(({ type }) => type === 'line')?.['style'] as Record<string, unknown>;

	it('rising, falling and level are three dashes', () => {
		expect([trend(line('a', 1, 2)), trend(line('a', 2, 1)), trend(line('a', 1, 1))]).toEqual([
			'up',
			'down',
			'level',
		]);
		expect(new Set(Object.values(dashes).map(String)).size).toBe(3);
		const lines = [line('a', 1000, 2000), line('b', 2000, 1000)];
		expect(stroke(lines, 0)['lineDash']).toBeUndefined();
		expect(stroke(lines, 1)['lineDash']).toEqual(dashes.down);
	});
	it('a fall is the better way where lower is better', () => {
		const lines = [line('a', 2000, 1000)];
		expect(stroke(lines, 0)['stroke']).toBe(palette.status.behind.edge);
		expect(stroke(lines, 0, { isLower: true })['stroke']).toBe(palette.status.met.edge);
	});
	it('names of equal rates stand apart at both ends', () => {
		const { left, right } = slopePlaces(
			[line('a', 2000, 2500), line('b', 2000, 2500), line('c', 2000, 3000)],
			500,
		);
		for (const side of [left, right]) {
			const places = [...side.values()].toSorted((a, b) => a - b);
			expect(places).toHaveLength(3);
			places
				.slice(1)
				.forEach((place, at) => expect(place - (places[at] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9));
		}
	});
	it('an unnamed unit has a line and no words', () => {
		const lines = [line('a', 1000, 2000, { isNamed: false })];
		expect(drawn(lines, 0).filter(({ type }) => type === 'text')).toEqual([]);
		expect(drawn(lines, 0).filter(({ type }) => type === 'line')).toHaveLength(1);
	});
	it('an estimate is hollow', () => {
		const dots = (isEstimated: boolean) =>
			drawn([line('a', 1000, 2000, { isEstimated })], 0)
				.filter(({ type }) => type === 'circle')
				.map(({ style }) => (style as { fill: string }).fill);
		expect(dots(true)).toEqual([palette.paper, palette.paper]);
		expect(dots(false)).not.toContain(palette.paper);
	});
	it('grows with its names, not with its lines', () => {
		const many = Array.from({ length: 60 }, (_, index) => line(`${index}`, index, index));
		expect(slopeHeight(many)).toBeGreaterThan(60 * 16);
		expect(slopeHeight(many.map((one) => ({ ...one, isNamed: false })))).toBe(420);
	});
	it('escapes names in its tooltip', () => {
		const { tooltip } = slopeOption([line('<b>', 1, 2)], style) as unknown as Option;
		expect(tooltip.formatter({ dataIndex: 0 })).toContain('&lt;b&gt;');
	});
});

describe('quadrant', () => {
	const point = (name: string, targetBp: number, attainment: number): QuadrantPoint => ({
		name,
		targetBp,
		attainment,
		weight: 100,
		status: 'met',
		details: [],
	});
	const option = (points: readonly QuadrantPoint[], bp: number | null) =>
		quadrantOption(points, {
			palette,
			text: liveText,
			corners: ['LA', 'RA', 'LB', 'RB'],
			xName: 'x',
			yName: 'y',
			yardstick: bp === null ? null : { bp, label: 'tỉnh' },
			format: String,
			most: 200,
			beyond: '>200 %',
		}) as unknown as Option & { yAxis: { min: number; max: number }; xAxis: { min: number; max: number } };

	it('cuts attainment at 200 and keeps the line at 100 inside', () => {
		const { series, yAxis } = option([point('a', 2000, 350), point('b', 3000, 140)], 2792);
		expect(series[0]?.data).toMatchObject([{ value: [20, 200] }, { value: [30, 140] }]);
		expect(yAxis.min).toBeLessThanOrEqual(100);
		expect(yAxis.max).toBeGreaterThan(100);
	});
	it('keeps the target of the province in the picture, even when every unit is above it', () =>
		expect(option([point('a', 3500, 100), point('b', 3700, 100)], 2000).xAxis.min).toBeLessThanOrEqual(20));
	it('names the corners and the line only where there is a yardstick', () => {
		const words = (bp: number | null) => {
			const { series } = option([point('a', 2000, 90)], bp);
			const made = series[1]?.renderItem?.(
				{ coordSys: { x: 0, y: 0, width: 800, height: 400 } },
				{ coord: ([x = 0, y = 0]: number[]) => [x * 10, y] },
			);
			return shapes(made).flatMap(({ type, style }) =>
				type === 'text' ? [(style as { text: string }).text] : [],
			);
		};
		expect(words(2792).toSorted()).toEqual(['LA', 'LB', 'RA', 'RB', 'tỉnh']);
		expect(words(null)).toEqual([]);
	});
	it('the area of a mark follows the weight, and an unknown one is still there', () => {
		expect(markSize(400, 400) / markSize(100, 400)).toBeCloseTo(2, 12);
		expect(markSize(null, 400)).toBeGreaterThan(0);
		expect(markSize(0, 0)).toBeGreaterThan(0);
	});
	it('every judged status has a look of its own without colour', () => {
		const judged = statuses.slice(0, 5).map((status) => {
			const { symbol, itemStyle } = statusSymbol(status, palette);
			return `${symbol} ${itemStyle.color === palette.paper}`;
		});
		expect(new Set(judged).size).toBe(5);
	});
});

describe('scatter', () => {
	const points = [
		{ name: 'a', x: 10, y: 20, isEstimated: false, details: [] },
		{ name: 'b', x: 30, y: 60, isEstimated: true, details: [] },
	];
	const option = (trend: Parameters<typeof trendEnds>[0] | null) =>
		scatterOption(points, {
			palette,
			text: liveText,
			xName: 'x',
			yName: 'y',
			format: String,
			trend,
		}) as unknown as Option;

	it('draws a line only where one was worked out, no farther than the points', () => {
		expect(option(null).series[1]?.data).toEqual([]);
		expect(option({ slope: 2, intercept: 0 }).series[1]?.data).toEqual([
			[10, 20],
			[30, 60],
		]);
	});
	it('marks an estimate by a hollow point', () =>
		expect(option(null).series[0]?.data).toMatchObject([
			{ value: [10, 20], itemStyle: { color: palette.status.met.fill } },
			{ value: [30, 60], itemStyle: { color: palette.paper } },
		]));
});
