import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import { markTooltip, textStyle, type TextStyle } from './axes';
import type { Palette } from './palette';
import { dodgeLabels } from './label-dodge';

/** One unit of the slope chart: its rates of both years in basis points, and what stands beside its ends. */
export type SlopeLine = {
	readonly unitId: string;
	readonly name: string;
	readonly fromBp: number;
	readonly toBp: number;
	/** Is the name written beside the line? */
	readonly isNamed: boolean;
	readonly isEstimated: boolean;
	/** At the ends: name and figure; shorter where the picture is narrow. */
	readonly left: string;
	readonly right: string;
	readonly details: readonly (readonly [label: string, value: string])[];
};

export type SlopeStyle = {
	readonly palette: Palette;
	readonly text: TextStyle;
	readonly heads: readonly [from: string, to: string];
	/** Pixels kept for the labels at each end. */
	readonly sides: { readonly left: number; readonly right: number };
	readonly isLower: boolean;
};

const top = 30;
const bottom = 14;
const pitch = 16;

type Shape = Readonly<Record<string, unknown>>;

export type Trend = 'up' | 'down' | 'level';
export const trend = ({ fromBp, toBp }: Pick<SlopeLine, 'fromBp' | 'toBp'>): Trend =>
	toBp > fromBp ? 'up' : toBp < fromBp ? 'down' : 'level';

/** Rising is a full line, falling a dashed one, unchanged a dotted one: told without colour. */
export const dashes: Readonly<Record<Trend, readonly number[] | null>> = {
	up: null,
	down: [6, 4],
	level: [1, 4],
};

/** Pixels that the longest words at each end need, within what must be left for the lines. */
export function slopeSides(lines: readonly SlopeLine[], style: Pick<TextStyle, 'size'>): SlopeStyle['sides'] {
	const room = (end: 'left' | 'right') => {
		const longest = Math.max(0, ...lines.flatMap((line) => (line.isNamed ? [line[end].length] : [])));
		return Math.min(300, 30 + longest * style.size * 0.56);
	};
	return { left: room('left'), right: room('right') };
}

/** Height in pixels that gives every label its own line. */
export const slopeHeight = (lines: readonly SlopeLine[]): number =>
	Math.max(420, top + bottom + lines.filter(({ isNamed }) => isNamed).length * (pitch + 3));

/**
 * Where each line begins and ends, and where its labels stand, for a height in pixels.
 * @internal tested in values, not in pixels of a chart
 */
export function slopePlaces(lines: readonly SlopeLine[], height: number) {
	const values = lines.flatMap(({ fromBp, toBp }) => [fromBp, toBp]);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const span = Math.max(most - least, 1);
	const y = (bp: number) => top + 8 + (1 - (bp - least) / span) * (height - top - bottom - 16);
	const ends = lines.map(({ fromBp, toBp }) => ({ from: y(fromBp), to: y(toBp) }));
	const named = lines.flatMap(({ isNamed }, index) => (isNamed ? [index] : []));
	const placed = (end: 'from' | 'to') => {
		const spaced = dodgeLabels(
			named.map((index) => ends[index]?.[end] ?? 0),
			pitch,
			top + 8,
			height - bottom,
		);
		return new Map(named.map((index, at) => [index, spaced[at] ?? 0]));
	};
	return { ends, left: placed('from'), right: placed('to') };
}

function ink(line: SlopeLine, { palette, isLower, text }: SlopeStyle): string {
	const way = trend(line);
	if (way === 'level') return text.quiet;
	return (way === 'up') !== isLower ? palette.status.met.edge : palette.status.behind.edge;
}

/** Lines between two years, with names at both ends that do not run into each other. */
export function slopeOption(lines: readonly SlopeLine[], style: SlopeStyle): EChartsCoreOption {
	const { text, palette, sides, heads } = style;
	let known: { height: number; places: ReturnType<typeof slopePlaces> } | null = null;
	const placesFor = (height: number) => {
		if (known?.height !== height) known = { height, places: slopePlaces(lines, height) };
		return known.places;
	};

	const label = (words: string, x: number, y: number, isLeft: boolean): Shape => ({
		type: 'text',
		style: {
			...textStyle(text),
			font: undefined,
			fill: text.ink,
			text: words,
			x,
			y,
			align: isLeft ? 'right' : 'left',
			verticalAlign: 'middle',
			width: (isLeft ? sides.left : sides.right) - 22,
			overflow: 'truncate',
		},
	});

	const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
		const index = params.dataIndex;
		const line = lines[index];
		const { ends, left, right } = placesFor(api.getHeight());
		const end = ends[index];
		if (!line || !end) return null;
		const [x1, x2] = [sides.left, api.getWidth() - sides.right];
		const stroke = line.isNamed ? ink(line, style) : text.quiet;
		const dash = dashes[trend(line)];
		const children: Shape[] = [
			{
				type: 'line',
				shape: { x1, y1: end.from, x2, y2: end.to },
				style: {
					stroke,
					lineWidth: line.isNamed ? 2 : 1,
					opacity: line.isNamed ? 1 : 0.5,
					...(dash ? { lineDash: dash } : {}),
				},
				emphasis: { style: { lineWidth: 3.5, opacity: 1 } },
			},
			...[
				[x1, end.from],
				[x2, end.to],
			].map(([cx, cy]) => ({
				type: 'circle',
				shape: { cx, cy, r: line.isNamed ? 3.5 : 2 },
				// what was estimated is hollow
				style: { fill: line.isEstimated ? palette.paper : stroke, stroke, lineWidth: 1.5 },
			})),
		];
		const [from, to] = [left.get(index), right.get(index)];
		if (from !== undefined && to !== undefined)
			for (const [x, y, at, isLeft] of [
				[x1, end.from, from, true],
				[x2, end.to, to, false],
			] as const) {
				const way = isLeft ? -1 : 1;
				if (Math.abs(at - y) > 2)
					children.push({
						type: 'line',
						silent: true,
						shape: { x1: x + way * 5, y1: y, x2: x + way * 15, y2: at },
						style: { stroke: text.quiet, lineWidth: 0.75 },
					});
				children.push(label(isLeft ? line.left : line.right, x + way * 18, at, isLeft));
			}
		return { type: 'group', children };
	};

	const frame = (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => ({
		type: 'group' as const,
		silent: true,
		children: [sides.left, api.getWidth() - sides.right].flatMap((x, at): Shape[] => [
			{
				type: 'line',
				shape: { x1: x, x2: x, y1: top - 6, y2: api.getHeight() - bottom },
				style: { stroke: text.line, lineWidth: 1 },
			},
			{
				type: 'text',
				style: {
					text: heads[at === 0 ? 0 : 1],
					x,
					y: 2,
					align: 'center',
					fill: text.ink,
					fontSize: text.size + 1,
					fontWeight: 600,
					fontFamily: textStyle(text).fontFamily,
				},
			},
		]),
	});

	return {
		animation: false,
		tooltip: markTooltip(lines, palette, text),
		series: [
			{
				type: 'custom',
				coordinateSystem: 'none',
				data: lines.map(({ fromBp, toBp }) => [fromBp, toBp]),
				renderItem: draw,
			},
			{ type: 'custom', coordinateSystem: 'none', silent: true, z: 1, data: [0], renderItem: frame },
		],
	};
}
