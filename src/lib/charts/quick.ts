import type { EChartsCoreOption } from 'echarts/core';
import { categoryAxis, textStyle, tooltip, valueAxis, type TextStyle } from './axes';
import type { Palette } from './palette';
import { tooltipHtml } from './tooltip';

export type QuickPoint = {
	readonly category: string;
	readonly value: number | null;
	/** Which line it belongs to; null where there is one. */
	readonly group: string | null;
};

export type QuickWords = {
	readonly value: string;
	readonly format: (value: number | null) => string;
};

export type Quick = {
	readonly kind: 'bar' | 'line';
	readonly points: readonly QuickPoint[];
	/** Points beyond what a reader could tell apart are left out. */
	readonly left: number;
	readonly lines: readonly string[];
	readonly allLines: number;
	/** A line would have two values in one place. */
	readonly isAmbiguous: boolean;
};

const mostBars = 40;
const mostLines = 8;

/** What of an answer is drawn: the first bars, or the first lines. */
export function quick(kind: 'bar' | 'line', points: readonly QuickPoint[]): Quick {
	if (kind === 'bar') {
		const shown = points.slice(0, mostBars).map((point) => ({ ...point, group: null }));
		return {
			kind,
			points: shown,
			left: points.length - shown.length,
			lines: [],
			allLines: 0,
			isAmbiguous: false,
		};
	}
	const groups = [...new Set(points.map(({ group }) => group ?? ''))];
	const lines = groups.slice(0, mostLines);
	const shown = points.filter(({ group }) => lines.includes(group ?? ''));
	const places = new Set(shown.map(({ category, group }) => JSON.stringify([category, group])));
	return {
		kind,
		points: shown,
		left: points.length - shown.length,
		lines,
		allLines: groups.length,
		isAmbiguous: places.size < shown.length,
	};
}

/** Strokes and signs that tell lines apart without colour. */
const colours = [
	'var(--accent)',
	'var(--status-far)',
	'var(--ink-2)',
	'var(--status-met)',
	'var(--status-behind-edge)',
	'var(--ink)',
	'var(--status-near-edge)',
	'var(--field)',
];
const dashes = ['solid', 'dashed', 'dotted'] as const;
const signs = ['circle', 'rect', 'triangle', 'diamond'] as const;

const at = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

/** Categories of the axis: years ascend, names keep the order of the table. */
export function categoriesOf({ kind, points }: Quick): string[] {
	const all = [...new Set(points.map(({ category }) => category))];
	return kind === 'line'
		? all.toSorted((a, b) => Number(a) - Number(b))
		: points.map(({ category }) => category);
}

/** Bars lie, so that names can be read; lines stand over the years. */
export function quickOption(
	chart: Quick,
	words: QuickWords,
	style: TextStyle,
	palette: Palette,
): EChartsCoreOption {
	const common = { animation: false, textStyle: textStyle(style) };
	const axis = valueAxis(style, (value) => words.format(value));
	const names = categoriesOf(chart);
	if (chart.kind === 'bar') {
		const category = categoryAxis(style, names);
		return {
			...common,
			grid: { left: 4, right: 40, top: 8, bottom: 4, containLabel: true },
			xAxis: axis,
			yAxis: {
				...category,
				inverse: true,
				axisLabel: { ...category.axisLabel, color: style.ink, width: 180, overflow: 'truncate', interval: 0 },
			},
			tooltip: {
				...tooltip(palette, style),
				trigger: 'item',
				formatter: ({ dataIndex }: { dataIndex: number }) => {
					const point = chart.points[dataIndex];
					return point ? tooltipHtml(point.category, [[words.value, words.format(point.value)]]) : '';
				},
			},
			series: [
				{
					type: 'bar',
					name: words.value,
					barMaxWidth: 16,
					itemStyle: { color: 'var(--accent)' },
					data: chart.points.map(({ value }) => value),
				},
			],
		};
	}
	const isOne = chart.lines.length < 2;
	return {
		...common,
		grid: { left: 4, right: isOne ? 24 : 150, top: 16, bottom: 4, containLabel: true },
		xAxis: { ...categoryAxis(style, names), boundaryGap: false },
		yAxis: { ...axis, scale: true },
		tooltip: {
			...tooltip(palette, style),
			trigger: 'item',
			formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) => {
				const line = chart.lines[seriesIndex] ?? '';
				const name = names[dataIndex] ?? '';
				const found = valueIn(chart, line, name);
				return tooltipHtml(line === '' ? name : `${line}, ${name}`, [[words.value, words.format(found)]]);
			},
		},
		series: chart.lines.map((line, index) => ({
			type: 'line',
			name: line === '' ? words.value : line,
			data: names.map((name) => valueIn(chart, line, name)),
			connectNulls: false,
			symbol: at(signs, index),
			symbolSize: 7,
			lineStyle: { width: 2, type: at(dashes, index), color: colours[index] },
			itemStyle: { color: colours[index] },
			endLabel: {
				show: !isOne,
				formatter: () => line,
				color: style.ink,
				fontSize: style.size,
				width: 130,
				overflow: 'truncate',
			},
			labelLayout: { moveOverlap: 'shiftY' },
		})),
	};
}

function valueIn({ points }: Quick, line: string, category: string): number | null {
	return points.find((point) => (point.group ?? '') === line && point.category === category)?.value ?? null;
}
