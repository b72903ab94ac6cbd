import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import { CustomChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { describe, expect, test } from 'vitest';
import {
	bulletOption,
	type BulletLines,
	type BulletRow,
	type BulletStyle,
} from '../../src/lib/charts/bullet';
import { livePalette } from '../../src/lib/charts/palette';

const width = 500;
const rowHeight = 30;
const style: BulletStyle = {
	palette: livePalette,
	scale: { max: 50, ticks: [0, 10, 20, 30, 40, 50] },
	barHeight: 12,
	tickHeight: 20,
	hasThroughLines: true,
};
const noLines: BulletLines = { provinceBp: null, floorBp: null };

type Shape = {
	readonly type: string;
	readonly shape: Readonly<Record<string, number | string>>;
	readonly style: Readonly<Record<string, unknown>>;
};

const row = (more: Partial<BulletRow>): BulletRow => ({
	unitId: 'a',
	rateBp: 2000,
	targetBp: 2500,
	status: 'near',
	...more,
});

/** What the chart draws for one row, on a canvas of 500 pixels and 30 a row. */
function drawn(rows: readonly BulletRow[], index: number, lines = noLines, look = style): readonly Shape[] {
	const { series } = bulletOption(rows, lines, look) as {
		series: readonly {
			renderItem: (params: unknown, api: unknown) => { children: readonly Shape[] } | null;
		}[];
	};
	const params: Partial<CustomSeriesRenderItemParams> = { dataIndex: index };
	const api: Partial<CustomSeriesRenderItemAPI> = {
		getWidth: () => width,
		getHeight: () => rowHeight * rows.length,
	};
	return series[0]?.renderItem(params, api)?.children ?? [];
}

const bar = (shapes: readonly Shape[]) =>
	shapes.find(({ type, style }) => type === 'rect' && String(style.fill).startsWith('var(--status-'));
const tick = (shapes: readonly Shape[]) =>
	shapes.find(({ type, style }) => type === 'rect' && style.fill === livePalette.target);
const hatching = (shapes: readonly Shape[]) => shapes.find(({ type }) => type === 'path');

describe('the bar', () => {
	test('is as long as the rate on the common axis, around the middle of its row', () => {
		const shapes = drawn([row({}), row({ rateBp: 3787 })], 1);
		// 37,87 of 50 on 500 pixels = 378,7; the edge stands half a pixel in
		expect(bar(shapes)?.shape).toEqual({ x: 0.5, y: 39.5, width: 377.7, height: 11 });
		expect(bar(shapes)?.style).toMatchObject({
			fill: 'var(--status-near)',
			stroke: 'var(--status-near-edge)',
			lineWidth: 1,
		});
	});

	test('of a reported rate of 0 can be seen', () => {
		const shapes = drawn([row({ rateBp: 0, status: 'far' })], 0);
		const width = Number(bar(shapes)?.shape.width);
		expect(width).toBeGreaterThan(0);
		expect(width).toBeLessThan(2);
	});

	test.each([
		['exceeded', 0],
		['met', 0],
		['near', 0],
		['behind', 1],
		['far', 1],
	] as const)('%s has %i texture for grey print', (status, count) => {
		expect(drawn([row({ status })], 0).filter(({ type }) => type === 'path')).toHaveLength(count);
	});

	test('textures of the two statuses below target differ', () => {
		const [behind, far] = (['behind', 'far'] as const).map((status) => hatching(drawn([row({ status })], 0)));
		expect(behind?.shape.pathData).not.toBe(far?.shape.pathData);
		expect(behind?.style.stroke).not.toBe(far?.style.stroke);
	});
});

describe('the tick', () => {
	test('stands centred at the own target, taller than the bar', () => {
		const shapes = drawn([row({})], 0);
		expect(tick(shapes)?.shape).toEqual({ x: 250 - 1.25, y: 5, width: 2.5, height: 20 });
	});

	test('is drawn last, over the bar', () => {
		const shapes = drawn([row({ rateBp: 3000 })], 0, { provinceBp: 2792, floorBp: 3000 });
		expect(shapes.at(-1)).toBe(tick(shapes));
	});

	test('is not drawn without a target', () => {
		const shapes = drawn([row({ targetBp: null, status: 'no_target' })], 0);
		expect(tick(shapes)).toBeUndefined();
		expect(bar(shapes)?.style.fill).toBe('var(--status-no_target)');
	});

	test('at a target of 0 stands at the start', () => {
		expect(tick(drawn([row({ targetBp: 0 })], 0))?.shape.x).toBe(-1.25);
	});
});

describe('a unit that has not reported', () => {
	const missing = row({ rateBp: null, targetBp: 2000, status: 'missing' });

	test('has its target on an empty track over the whole scale, and nothing like a bar', () => {
		const shapes = drawn([missing], 0);
		expect(bar(shapes)).toBeUndefined();
		expect(hatching(shapes)).toBeUndefined();
		expect(tick(shapes)?.shape.x).toBe(198.75);
		const [track] = shapes.filter(({ type }) => type === 'line');
		expect(track?.style).toMatchObject({ stroke: 'var(--status-missing-edge)', lineWidth: 1 });
		expect(track?.shape).toMatchObject({ x1: 0, x2: width });
	});

	test('and has no target is left empty', () => {
		expect(drawn([row({ rateBp: null, targetBp: null, status: 'missing' })], 0)).toEqual([]);
	});

	test('has no track when it is merely not assessed', () => {
		const shapes = drawn([row({ rateBp: null, status: 'not_assessed' })], 0);
		expect(shapes.filter(({ type }) => type === 'line')).toEqual([]);
		expect(tick(shapes)).toBeDefined();
	});
});

describe('lines common to all rows', () => {
	const lines: BulletLines = { provinceBp: 2792, floorBp: 3000 };

	test('run through each row at their own rate, sharp on the pixel', () => {
		const [province, floor] = drawn([row({}), row({})], 1, lines);
		expect(province?.shape).toEqual({ x1: 279.5, x2: 279.5, y1: 30, y2: 60 });
		expect(province?.style.stroke).toBe('var(--province)');
		expect(province?.style).not.toHaveProperty('lineDash');
		expect(floor?.shape).toEqual({ x1: 300.5, x2: 300.5, y1: 30, y2: 60 });
		expect(floor?.style.lineDash).toEqual([2, 3]);
	});

	test('stand beside the bar only in rows of two lines', () => {
		const [province] = drawn([row({})], 0, lines, { ...style, hasThroughLines: false });
		expect(province?.shape).toMatchObject({ y1: 5, y2: 25 });
	});

	test('are not drawn when they are unknown', () => {
		expect(drawn([row({})], 0).filter(({ type }) => type === 'line')).toEqual([]);
	});
});

test('a row that is gone draws nothing', () => {
	expect(drawn([row({})], 5)).toEqual([]);
});

use([CustomChart, SVGRenderer]);

test('a row that has nothing keeps nothing of the figures before', () => {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: 30 });
	chart.setOption(bulletOption([row({})], noLines, style));
	chart.setOption(bulletOption([row({ rateBp: null, targetBp: null, status: 'missing' })], noLines, style), {
		notMerge: true,
	});
	const svg = chart.renderToSVGString();
	chart.dispose();
	expect(svg).not.toContain('var(--');
});

test('ECharts draws it without a window', () => {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: 60 });
	const rows = [row({ rateBp: 3787 }), row({ rateBp: null, status: 'missing' })];
	chart.setOption(bulletOption(rows, { provinceBp: 2792, floorBp: null }, style));
	const svg = chart.renderToSVGString();
	chart.dispose();
	expect(svg.match(/fill="var\(--target\)"/g)).toHaveLength(2);
	expect(svg.match(/fill="var\(--status-near\)"/g)).toHaveLength(1);
	expect(svg.match(/stroke="var\(--status-missing-edge\)"/g)).toHaveLength(1);
	expect(svg).not.toContain('NaN');
});
