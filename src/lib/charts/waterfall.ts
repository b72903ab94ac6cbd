import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import { categoryAxis, textStyle, tooltip, valueAxis, type TextStyle } from './axes';
import { hatch } from './hatch';
import type { Palette } from './palette';

/** One step of a sum that runs from 0 to its total. Values in points. */
export type WaterfallStep = {
	readonly name: string;
	readonly value: number;
	/** The value as it is printed. */
	readonly shown: string;
	/** Does it bring the sum where it is wanted? null: it is not judged. */
	readonly helps: boolean | null;
	readonly isEstimated: boolean;
	/** HTML. */
	readonly tip: string;
};

export type WaterfallTotal = Pick<WaterfallStep, 'name' | 'value' | 'shown' | 'tip'>;

export type WaterfallStyle = {
	readonly palette: Palette;
	readonly text: TextStyle;
	/** Writes a tick of the axis. */
	readonly format: (points: number) => string;
};

/** Pixels: the pitch of a step, the room of the axis. */
const waterfallPitch = 26;
const axisRoom = 34;
const barHeight = 14;

export const waterfallHeight = (steps: number) => `${(steps + 1) * waterfallPitch + axisRoom + 4}px`;

type Shape = Readonly<Record<string, unknown>>;

/**
 * Where each step begins and ends; the last is the total, which begins at 0 again.
 * @internal tested in values, not in pixels of a chart
 */
export function waterfallSpans(steps: readonly WaterfallStep[], total: WaterfallTotal): [number, number][] {
	let at = 0;
	const spans = steps.map(({ value }): [number, number] => [at, (at += value)]);
	return [...spans, [0, total.value]];
}

/** Pixels of the longest name, as far as there is room for it. */
function nameRoom(names: readonly string[]): number {
	const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
	return Math.min(150, Math.max(64, Math.ceil(longest * 7.4) + 16));
}

/** A waterfall on its side: each bar begins where the one above it ended; the last is what they come to. */
export function waterfallOption(
	steps: readonly WaterfallStep[],
	total: WaterfallTotal,
	{ palette, text, format }: WaterfallStyle,
): EChartsCoreOption {
	const spans = waterfallSpans(steps, total);
	const rows = [...steps.map((step) => ({ ...step, isTotal: false })), { ...total, isTotal: true }];
	const names = rows.map(({ name }) => name);
	const ends = spans.flat();
	const width = Math.max(...ends, 0) - Math.min(...ends, 0) || 1;

	function colours(index: number): { fill: string; edge: string } {
		const step = steps[index];
		if (step === undefined) return { fill: text.quiet, edge: text.quiet };
		if (step.helps === null) return palette.status.not_assessed;
		return step.helps ? palette.status.met : palette.status.far;
	}
	const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
		const index = params.dataIndex;
		const [from, to] = spans[index] ?? [0, 0];
		const [x1 = 0, y = 0] = api.coord([from, index]);
		const [x2 = 0] = api.coord([to, index]);
		const { fill, edge } = colours(index);
		const box = {
			x: Math.min(x1, x2),
			y: y - barHeight / 2,
			width: Math.max(1.5, Math.abs(x2 - x1)),
			height: barHeight,
		};
		const isHatched = steps[index]?.isEstimated ?? false;
		const children: Shape[] = [
			{
				type: 'rect',
				shape: box,
				style: isHatched ? { fill: palette.paper, stroke: edge, lineWidth: 1 } : { fill },
				emphasis: { style: { stroke: text.ink, lineWidth: 1.5 } },
			},
		];
		if (isHatched)
			children.push({
				type: 'path',
				shape: { pathData: hatch(box, 4) },
				style: { fill: 'none', stroke: edge, lineWidth: 1 },
				silent: true,
			});
		if (index < steps.length) {
			const x = Math.round(x2) + 0.5;
			const y2 = y + waterfallPitch - barHeight / 2;
			children.push({
				type: 'line',
				shape: { x1: x, x2: x, y1: y + barHeight / 2, y2 },
				style: { stroke: palette.province, lineWidth: 1 },
				silent: true,
			});
		}
		return { type: 'group', children } as const;
	};
	const category = categoryAxis(text, names);
	const room = nameRoom(names);
	return {
		animation: false,
		textStyle: textStyle(text),
		grid: { left: room, right: 62, top: 4, bottom: axisRoom },
		tooltip: {
			...tooltip(palette, text),
			trigger: 'item',
			formatter: ({ dataIndex }: { readonly dataIndex: number }) => rows[dataIndex]?.tip ?? '',
		},
		xAxis: {
			...valueAxis(text, format),
			min: Math.min(...ends, 0) - width * 0.02,
			max: Math.max(...ends, 0) + width * 0.02,
			splitNumber: 4,
			// its ends lie between two ticks
			splitLine: { ...valueAxis(text, format).splitLine, showMinLine: false, showMaxLine: false },
			axisLabel: {
				...valueAxis(text, format).axisLabel,
				showMinLabel: false,
				showMaxLabel: false,
				hideOverlap: true,
			},
		},
		yAxis: [
			{
				...category,
				inverse: true,
				axisLine: { show: false },
				axisLabel: {
					...category.axisLabel,
					color: text.ink,
					interval: 0,
					width: room - 10,
					overflow: 'truncate',
					formatter: (name: string, index: number) => (index === steps.length ? `{total|${name}}` : name),
					rich: { total: { ...textStyle(text), fontWeight: 600 } },
				},
			},
			{
				...categoryAxis(
					text,
					rows.map(({ shown }) => shown),
				),
				inverse: true,
				position: 'right',
				axisLine: { show: false },
				axisLabel: {
					...category.axisLabel,
					color: text.ink,
					interval: 0,
					align: 'right',
					margin: 58,
					formatter: (shown: string, index: number) => (index === steps.length ? `{total|${shown}}` : shown),
					rich: { total: { ...textStyle(text), fontWeight: 600 } },
				},
			},
		],
		series: [
			{
				type: 'custom',
				data: rows.map((_, index) => [0, index]),
				encode: { x: 0, y: 1 },
				renderItem: draw,
				clip: false,
				markLine: {
					silent: true,
					symbol: 'none',
					label: { show: false },
					lineStyle: { color: text.quiet, width: 1, type: 'solid' },
					data: [{ xAxis: 0 }],
				},
			},
		],
	};
}
