import { MapChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { expect, test } from 'vitest';
import { liveText } from '../../src/lib/charts/axes';
import { areaCollection, choroplethOption, statusSigns, type Area } from '../../src/lib/charts/choropleth';
import { livePalette } from '../../src/lib/charts/palette';
import type { Point } from '../../src/lib/domain/geo/own-map';
import { statuses, type Status } from '../../src/lib/domain/measures/status';

const square = (x: number): Point[] => [
	[x, 10],
	[x + 1, 10],
	[x + 1, 11],
	[x, 11],
	[x, 10],
];
const area = (key: string, status: Status | null, at: number): Area => ({
	key,
	name: `Xã ${key}`,
	shown: '18,30 %',
	status,
	polygons: [[square(at)]],
	tip: `<b>${key}</b>`,
});
const areas = [...statuses.map((status, index) => area(status, status, 100 + index)), area('?', null, 120)];
const style = { palette: livePalette, text: liveText };

type Option = {
	readonly tooltip: { formatter(params: { name: string }): string };
	readonly series: readonly {
		readonly map: string;
		readonly label: { formatter(params: { name: string }): string };
		readonly data: readonly {
			readonly name: string;
			readonly itemStyle: { readonly areaColor: string; readonly decal?: unknown };
		}[];
	}[];
};
const option = choroplethOption('m', areas, style) as unknown as Option;
const [series] = option.series;

test('every status has a sign of its own, and the label says sign, name and figure', () => {
	expect(new Set(Object.values(statusSigns)).size).toBe(statuses.length);
	expect(series?.label.formatter({ name: 'met' })).toBe('● Xã met\n18,30 %');
	expect(series?.label.formatter({ name: '?' })).toBe('');
	expect(option.tooltip.formatter({ name: 'met' })).toBe('<b>met</b>');
});

test('colours are those of the statuses; what is missing is hatched paper', () => {
	const fill = Object.fromEntries(
		(series?.data ?? []).map(({ name, itemStyle }) => [name, itemStyle.areaColor]),
	);
	expect(fill.met).toBe(livePalette.status.met.fill);
	expect(fill.missing).toBe(livePalette.paper);
	expect(new Set([fill.exceeded, fill.met, fill.near, fill.behind, fill.far]).size).toBe(5);
	const hatched = (series?.data ?? []).filter(({ itemStyle }) => itemStyle.decal).map(({ name }) => name);
	expect(hatched).toEqual(expect.arrayContaining(['missing']));
	expect(hatched).not.toContain('met');
});

test('the library draws the areas of the collection, coloured and with their labels', () => {
	use([MapChart, TooltipComponent, SVGRenderer]);
	registerMap('m', areaCollection(areas) as unknown as Parameters<typeof registerMap>[1]);
	const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1200, height: 400 });
	chart.setOption(choroplethOption('m', areas, style));
	const svg = chart.renderToSVGString();
	chart.dispose();
	expect(svg).toContain(livePalette.status.met.fill);
	expect(svg).toContain(livePalette.status.far.fill);
	expect(svg).toContain('● Xã met');
	expect(svg).toContain('<pattern');
});
