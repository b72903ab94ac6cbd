import type { EChartsCoreOption } from 'echarts/core';
import type { Line } from '../domain/comparisons/association';
import { markTooltip, plane, textStyle, type TextStyle } from './axes';
import { axisEnds } from './axis-ticks';
import { nameLayer } from './label-places';
import type { Palette } from './palette';

/** A unit by two rates, in percent. */
export type ScatterPoint = {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly isEstimated: boolean;
	readonly details: readonly (readonly [label: string, value: string])[];
};

export type ScatterStyle = {
	readonly palette: Palette;
	readonly text: TextStyle;
	readonly xName: string;
	readonly yName: string;
	readonly format: (value: number) => string;
	/** In percent of both; null draws none. */
	readonly trend: Line | null;
};

/** Of a mark, in pixels. */
const size = 11;

/**
 * Both ends of the trend line within the picture.
 * @internal tested in values, not in pixels of a chart
 */
export function trendEnds({ slope, intercept }: Line, x: readonly [number, number]): [number, number][] {
	return x.map((value) => [value, intercept + slope * value]);
}

/** Two rates of the same units and year; a line only where it was worked out. */
export function scatterOption(points: readonly ScatterPoint[], style: ScatterStyle): EChartsCoreOption {
	const { text, palette } = style;
	const x = axisEnds(points.map((point) => point.x));
	const y = axisEnds(points.map((point) => point.y));
	const xs = points.map((point) => point.x);
	const line = style.trend === null ? [] : trendEnds(style.trend, [Math.min(...xs), Math.max(...xs)]);
	const { xAxis, yAxis } = plane(style, x, y);
	return {
		animation: false,
		textStyle: textStyle(text),
		grid: { left: 8, right: 20, top: 34, bottom: 30, containLabel: true },
		xAxis,
		yAxis: { ...yAxis, nameGap: 16 },
		tooltip: markTooltip(points, palette, text),
		series: [
			{
				type: 'scatter',
				z: 3,
				symbolSize: size,
				data: points.map((point) => ({
					value: [point.x, point.y],
					itemStyle: {
						// what was estimated is hollow
						color: point.isEstimated ? palette.paper : palette.status.met.fill,
						borderColor: point.isEstimated ? palette.status.met.edge : palette.paper,
						borderWidth: point.isEstimated ? 2 : 1,
						opacity: 1,
					},
				})),
				emphasis: { scale: 1.3 },
			},
			{
				type: 'line',
				silent: true,
				symbol: 'none',
				z: 2,
				data: line,
				lineStyle: { color: text.quiet, width: 1.5, type: 'dashed' },
				tooltip: { show: false },
			},
			nameLayer(
				points.map((point) => ({ x: point.x, y: point.y, r: size / 2, text: point.name })),
				text,
				palette.paper,
			),
		],
	};
}
