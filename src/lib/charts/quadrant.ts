import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Status } from '../domain/measures/status';
import { markTooltip, plane, textStyle, type TextStyle } from './axes';
import { axisEnds } from './axis-ticks';
import type { Box } from './hatch';
import { nameLayer } from './label-places';
import type { Palette } from './palette';
import { statusSymbol } from './symbols';

/** A unit by its own target (basis points) and how much of it was attained (percent, not cut). */
export type QuadrantPoint = {
	readonly name: string;
	readonly targetBp: number;
	readonly attainment: number;
	readonly weight: number | null;
	readonly status: Status;
	readonly details: readonly (readonly [label: string, value: string])[];
};

export type QuadrantStyle = {
	readonly palette: Palette;
	readonly text: TextStyle;
	/** Names of the corners: left above, right above, left below, right below. */
	readonly corners: readonly [string, string, string, string];
	readonly xName: string;
	readonly yName: string;
	/** The province's target and what is written at its line; null draws none. */
	readonly yardstick: { readonly bp: number; readonly label: string } | null;
	readonly format: (value: number) => string;
	/** Attainment is cut here; what is beyond says so. */
	readonly most: number;
	readonly beyond: string;
};

const smallest = 9;
const largest = 30;

/**
 * The area of a mark follows the graduates.
 * @internal tested in areas, not in pixels of a chart
 */
export function markSize(weight: number | null, heaviest: number): number {
	if (weight === null || weight <= 0 || heaviest <= 0) return smallest;
	return Math.max(smallest, largest * Math.sqrt(weight / heaviest));
}

/** Where the names of the corners stand. */
function cornerBoxes({ x, y, width, height }: Box, { corners, text }: QuadrantStyle): Box[] {
	return corners.map((name, at) => {
		const box = { width: name.length * text.size * 0.6 + 16, height: 26 };
		return {
			...box,
			x: at % 2 === 0 ? x : x + width - box.width,
			y: at < 2 ? y : y + height - box.height,
		};
	});
}

/** Own target against attainment; the lines part four corners, which are named in the picture. */
export function quadrantOption(points: readonly QuadrantPoint[], style: QuadrantStyle): EChartsCoreOption {
	const { text, palette, yardstick, most } = style;
	const heaviest = Math.max(0, ...points.map(({ weight }) => weight ?? 0));
	const x = axisEnds([
		...points.map(({ targetBp }) => targetBp / 100),
		...(yardstick ? [yardstick.bp / 100] : []),
	]);
	const cut = (value: number) => Math.min(value, most);
	// the line at 100 % is never an edge, and the names of the corners keep their room
	const y = axisEnds([...points.map(({ attainment }) => cut(attainment)), 100, 100.5], 5, 0.6);

	const background = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
		const [, level = 0] = api.coord([x.min, 100]);
		const [across = 0] = yardstick ? api.coord([yardstick.bp / 100, 100]) : [0];
		const box = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
		const line = (x1: number, y1: number, x2: number, y2: number) => ({
			type: 'line' as const,
			shape: { x1, y1, x2, y2 },
			style: { stroke: text.quiet, lineWidth: 1, lineDash: [5, 4] },
		});
		const words = (said: string, at: number, y: number, align: string, fill: string, weight: number) => ({
			type: 'text' as const,
			style: {
				text: said,
				x: at,
				y,
				align,
				verticalAlign: 'middle',
				fill,
				fontSize: text.size,
				fontWeight: weight,
				fontFamily: textStyle(text).fontFamily,
			},
		});
		const [left, right] = [box.x + 10, box.x + box.width - 10];
		const [above, below] = [box.y + 14, box.y + box.height - 14];
		const [highLeft, highRight, lowLeft, lowRight] = style.corners;
		return {
			type: 'group' as const,
			children: [
				line(box.x, level, box.x + box.width, level),
				...(yardstick ? [line(across, box.y, across, box.y + box.height)] : []),
				...(yardstick ? [words(yardstick.label, across, box.y - 10, 'center', text.quiet, 400)] : []),
				...(yardstick
					? [
							words(highLeft, left, above, 'left', text.quiet, 600),
							words(highRight, right, above, 'right', text.quiet, 600),
							words(lowLeft, left, below, 'left', text.quiet, 600),
							words(lowRight, right, below, 'right', text.quiet, 600),
						]
					: []),
			],
		};
	};

	const { xAxis, yAxis } = plane(style, x, y);
	return {
		animation: false,
		textStyle: textStyle(text),
		// above it two lines: the name of the axis, and that of the line across
		grid: { left: 8, right: 16, top: 42, bottom: 30, containLabel: true },
		xAxis: { ...xAxis, splitLine: { show: false } },
		yAxis: { ...yAxis, nameGap: 26 },
		tooltip: markTooltip(points, palette, text),
		series: [
			{
				type: 'scatter',
				z: 3,
				clip: false,
				data: points.map((point) => ({
					value: [point.targetBp / 100, cut(point.attainment)],
					symbolSize: markSize(point.weight, heaviest),
					...statusSymbol(point.status, palette),
				})),
				emphasis: { scale: 1.25 },
			},
			{ type: 'custom', silent: true, z: 1, data: [[x.min, 100]], renderItem: background },
			nameLayer(
				points.map((point) => ({
					x: point.targetBp / 100,
					y: cut(point.attainment),
					r: markSize(point.weight, heaviest) / 2,
					text: point.attainment > most ? `${point.name} (${style.beyond})` : point.name,
				})),
				text,
				palette.paper,
				yardstick ? (plot) => cornerBoxes(plot, style) : undefined,
			),
		],
	};
}
