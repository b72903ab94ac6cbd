import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import { trendScale } from './axis-ticks';
import { categoryAxis, textStyle, tooltip, valueAxis, type TextStyle } from './axes';
import { shapeGroup } from './shape-group';
import { tooltipHtml } from './tooltip';
import type { Palette } from './palette';

type TrendTarget = {
	readonly bp: number;
	readonly isInForce: boolean;
	/** Written at the step. */
	readonly label: string;
};

/** One year of a unit; rates and targets in basis points, null is not drawn. */
export type TrendYear = {
	readonly year: number;
	readonly rateBp: number | null;
	readonly rateLabel: string;
	/** Only the rate was declared: a hollow mark. */
	readonly isDeclaredOnly: boolean;
	/** The same ground through a merger. */
	readonly lensBp: number | null;
	/** Worked out by shares: a hollow mark. */
	readonly isApportioned: boolean;
	readonly targets: readonly TrendTarget[];
	readonly pathBp: number | null;
	/** Lines of the tooltip. */
	readonly lines: readonly (readonly [label: string, value: string])[];
};

export type TrendEnd = {
	/** Year and how far it had gone, 0..1, when the unit ended. */
	readonly year: number;
	readonly share: number;
	readonly label: string;
};

export type TrendStyle = {
	readonly palette: Palette;
	readonly text: TextStyle;
	/** Colour of the unit's own line, and of the line through the merger. */
	readonly own: string;
	readonly lens: string;
	/** A value of the axis, with as many decimals as its steps need. */
	readonly percent: (value: number, digits: number) => string;
	/** Are figures written at the marks? */
	readonly hasLabels: boolean;
};

/** Number of the series with the unit's own rates. */
export const ownSeries = 0;
export const lensSeries = 1;

type Shape = Readonly<Record<string, unknown>>;

const line = (x1: number, y1: number, x2: number, y2: number, style: Shape): Shape => ({
	type: 'line',
	shape: { x1, x2, y1, y2 },
	style,
});

/** Where the band of a year begins and ends. */
function bandAt(api: CustomSeriesRenderItemAPI, at: number): [left: number, right: number] {
	const [middle = 0] = api.coord([at, 0]);
	const band = Number((api.size?.([1, 0]) as number[] | undefined)?.[0] ?? 0);
	return [middle - band / 2, middle + band / 2];
}

/**
 * Rates of one unit over the years, its target as a step of each year (replaced versions dashed), the straight path to
 * the end of the stage, and where the unit ended.
 */
export function trendOption(
	years: readonly TrendYear[],
	end: TrendEnd | null,
	{ palette, text, own, lens, percent, hasLabels }: TrendStyle,
): EChartsCoreOption {
	const all = years.flatMap(({ rateBp, lensBp, pathBp, targets }) =>
		[rateBp, lensBp, pathBp, ...targets.map(({ bp }) => bp)].filter((bp) => bp !== null),
	);
	const scale = trendScale(all);
	const inForce = (year: TrendYear | undefined) => year?.targets.find((target) => target.isInForce);
	const names = years.map(({ year }) => String(year));
	const share = (bp: number | null) => (bp === null ? null : bp / 100);
	const small = { ...textStyle(text), fontSize: text.size - 1 };

	const mark = (isHollow: boolean, colour: string) => ({
		color: isHollow ? palette.paper : colour,
		borderColor: colour,
		borderWidth: 2,
	});

	function drawTargets(params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) {
		const at = params.dataIndex;
		const year = years[at];
		if (!year) return null;
		const [left, right] = bandAt(api, at);
		const y = (bp: number) => api.coord([at, bp / 100])[1] ?? 0;
		const children: Shape[] = [];
		for (const target of year.targets) {
			const height = y(target.bp);
			const stroke = target.isInForce ? palette.target : text.quiet;
			const look = target.isInForce ? { lineWidth: 2 } : { lineWidth: 1.5, lineDash: [4, 3] };
			children.push(line(left + 1, height, right - 1, height, { fill: 'none', stroke, ...look }));
			if (!hasLabels) continue;
			const isBelow = isWrittenBelow(year, target);
			children.push({
				type: 'text',
				// where the step begins, away from the marks in its middle
				x: left + 4,
				y: height + (isBelow ? 5 : -5),
				style: {
					...small,
					text: target.label,
					fill: target.isInForce ? text.ink : text.quiet,
					stroke: palette.paper,
					lineWidth: 3,
					align: 'left',
					verticalAlign: isBelow ? 'top' : 'bottom',
				},
			});
		}
		const [now, next] = [inForce(year), inForce(years[at + 1])];
		if (now && next)
			children.push(
				line(right, y(now.bp), right, y(next.bp), { stroke: palette.target, lineWidth: 1, opacity: 0.35 }),
			);
		return shapeGroup(children);
	}

	function drawEnd(params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) {
		const at = years.findIndex(({ year }) => year === end?.year);
		const frame = params.coordSys as unknown as { readonly y: number; readonly height: number };
		if (end === null || at === -1) return null;
		const [left, right] = bandAt(api, at);
		const dashed = { stroke: text.ink, lineWidth: 1, lineDash: [2, 2] };
		const x = Math.round(left + end.share * (right - left)) + 0.5;
		return {
			type: 'group',
			children: [
				line(x, frame.y - 14, x, frame.y + frame.height, dashed),
				{
					type: 'text',
					x: x - 6,
					y: frame.y - 16,
					style: { ...small, text: end.label, fill: text.ink, align: 'right', verticalAlign: 'top' },
				},
			],
		};
	}

	return {
		animation: false,
		grid: {
			left: 4,
			right: 10,
			top: 34,
			bottom: 4,
			outerBoundsMode: 'same',
			outerBoundsContain: 'axisLabel',
		},
		xAxis: categoryAxis(text, names),
		yAxis: {
			...valueAxis(text, (value) => percent(value, scale.step < 1 ? 1 : 0)),
			min: scale.min,
			max: scale.max,
			interval: scale.step,
		},
		tooltip: {
			...tooltip(palette, text),
			trigger: 'axis',
			axisPointer: { type: 'line', lineStyle: { color: text.quiet, type: 'dotted' } },
			formatter: (params: unknown) => {
				const [first] = Array.isArray(params) ? (params as { readonly dataIndex: number }[]) : [];
				const year = years[first?.dataIndex ?? -1];
				return year ? tooltipHtml(String(year.year), year.lines) : '';
			},
		},
		series: [
			{
				type: 'line',
				z: 5,
				symbol: 'circle',
				symbolSize: 9,
				connectNulls: false,
				lineStyle: { width: 2.5, color: own },
				data: years.map(({ rateBp, rateLabel, isDeclaredOnly, targets }) => ({
					value: share(rateBp),
					itemStyle: mark(isDeclaredOnly, own),
					label: {
						...small,
						show: hasLabels && rateBp !== null,
						formatter: rateLabel,
						fontWeight: 600,
						color: own,
						textBorderColor: palette.paper,
						textBorderWidth: 3,
						distance: 7,
						position: isUpper(rateBp, targets) ? 'top' : 'bottom',
					},
				})),
			},
			{
				type: 'line',
				z: 4,
				symbol: 'diamond',
				symbolSize: 8,
				connectNulls: false,
				lineStyle: { width: 1.5, color: lens },
				data: years.map(({ lensBp, isApportioned }) => ({
					value: share(lensBp),
					itemStyle: { ...mark(isApportioned, lens), borderWidth: 1.5 },
				})),
			},
			{
				type: 'line',
				// under the words of the targets, whose rims keep it off them
				z: 2,
				symbol: 'none',
				silent: true,
				lineStyle: { width: 1.5, type: 'dotted', color: text.ink },
				data: years.map(({ pathBp }) => share(pathBp)),
			},
			{
				type: 'custom',
				z: 3,
				silent: true,
				data: years.map((year, at) => [at, share(inForce(year)?.bp ?? null)]),
				encode: { x: 0, y: 1 },
				renderItem: drawTargets,
			},
			{ type: 'custom', z: 1, silent: true, data: [[0, scale.min]], renderItem: drawEnd },
		],
	};
}

/** A figure above its target is written above its mark, otherwise below: the target writes on the other side. */
function isUpper(rateBp: number | null, targets: readonly TrendTarget[]): boolean {
	const target = targets.find(({ isInForce }) => isInForce) ?? targets.at(-1);
	return target === undefined || rateBp === null || rateBp >= target.bp;
}

/** Two versions of one year are written away from each other, a single one away from the mark, else from the path. */
function isWrittenBelow({ rateBp, pathBp, targets }: TrendYear, target: TrendTarget): boolean {
	const other = targets.find(({ bp, isInForce }) => isInForce !== target.isInForce && bp !== target.bp);
	const from = other?.bp ?? rateBp ?? pathBp;
	return from !== null && from > target.bp;
}
