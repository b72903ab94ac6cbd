import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Status } from '../domain/measures/status';
import { hatch, type Box } from './hatch';
import type { Palette } from './palette';
import type { Scale } from './scale';
import { shapeGroup } from './shape-group';

/** One row of the bullet chart: bar = actual rate, tick = the unit's own target, both in basis points. */
export type BulletRow = {
	readonly unitId: string;
	readonly rateBp: number | null;
	readonly targetBp: number | null;
	readonly status: Status;
};

export type BulletStyle = {
	readonly palette: Palette;
	readonly scale: Scale;
	/** Pixels. */
	readonly barHeight: number;
	readonly tickHeight: number;
	/** Do the common lines run through all rows, or stand beside each bar only (two-line rows)? */
	readonly hasThroughLines: boolean;
};

/** Lines common to all rows, in basis points; null is not drawn. */
export type BulletLines = { readonly provinceBp: number | null; readonly floorBp: number | null };

type Shape = Readonly<Record<string, unknown>>;
type Frame = {
	readonly x: (bp: number) => number;
	readonly middle: number;
	readonly top: number;
	readonly height: number;
};

/** Strokes that tell statuses apart in grey print: spacing, and whether they are lighter or darker than the bar. */
const texture: Readonly<Partial<Record<Status, { readonly gap: number; readonly isLight: boolean }>>> = {
	behind: { gap: 7, isLight: false },
	far: { gap: 5, isLight: true },
};

function strokes(box: Box, gap: number, stroke: string, opacity: number): Shape {
	return {
		type: 'path',
		shape: { pathData: hatch(box, gap) },
		style: { fill: 'none', stroke, lineWidth: 1, opacity },
	};
}

function bar(row: BulletRow, rate: number, frame: Frame, { palette, barHeight }: BulletStyle): Shape[] {
	const { fill, edge } = palette.status[row.status];
	const y = frame.middle - barHeight / 2;
	const box = { x: 0, y, width: Math.max(1.5, frame.x(rate)), height: barHeight };
	// the edge keeps a pale bar readable on white; half a pixel in, so that it stays sharp
	const shape = { x: 0.5, y: y + 0.5, width: Math.max(0.5, box.width - 1), height: barHeight - 1 };
	const rect = { type: 'rect', shape, style: { fill, stroke: edge, lineWidth: 1 } };
	const lines = texture[row.status];
	if (lines === undefined) return [rect];
	return [
		rect,
		strokes(box, lines.gap, lines.isLight ? palette.paper : palette.target, lines.isLight ? 0.75 : 0.4),
	];
}

/** Who has not reported has an empty track, over the whole scale: nothing in it is as long as a result would be. */
function emptyTrack(frame: Frame, { palette, scale }: BulletStyle): Shape {
	const y = Math.round(frame.middle) + 0.5;
	const shape = { x1: 0, x2: frame.x(scale.max * 100), y1: y, y2: y };
	return {
		type: 'line',
		shape,
		style: { fill: 'none', stroke: palette.status.missing.edge, lineWidth: 1, lineDash: [1, 4] },
	};
}

function tick(target: number, frame: Frame, { palette, tickHeight }: BulletStyle): Shape {
	const shape = {
		x: frame.x(target) - 1.25,
		y: frame.middle - tickHeight / 2,
		width: 2.5,
		height: tickHeight,
	};
	// a halo parts the tick from a dark bar
	return {
		type: 'rect',
		shape,
		style: { fill: palette.target, stroke: palette.paper, lineWidth: 1, strokeFirst: true },
	};
}

function commonLine(
	bp: number | null,
	stroke: string,
	dash: readonly number[] | null,
	frame: Frame,
	style: BulletStyle,
): Shape[] {
	if (bp === null) return [];
	const x = Math.round(frame.x(bp)) + 0.5;
	const [y1, y2] = style.hasThroughLines
		? [frame.top, frame.top + frame.height]
		: [frame.middle - style.tickHeight / 2, frame.middle + style.tickHeight / 2];
	return [
		{
			type: 'line',
			shape: { x1: x, x2: x, y1, y2 },
			style: { stroke, lineWidth: 1, ...(dash ? { lineDash: dash } : {}) },
		},
	];
}

/**
 * Option of the bullet chart that is laid over table rows: no axes, no margins; the element's height is
 * shared by the rows, row i of `rows` is band i from the top.
 */
export function bulletOption(
	rows: readonly BulletRow[],
	lines: BulletLines,
	style: BulletStyle,
): EChartsCoreOption {
	const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
		const row = rows[params.dataIndex];
		if (!row) return null;
		const height = api.getHeight() / rows.length;
		const top = params.dataIndex * height;
		const frame: Frame = {
			x: (bp) => (bp / 100 / style.scale.max) * api.getWidth(),
			middle: top + height / 2,
			top,
			height,
		};
		const { palette } = style;
		const children: Shape[] = [
			...commonLine(lines.provinceBp, palette.province, null, frame, style),
			...commonLine(lines.floorBp, palette.floor, [2, 3], frame, style),
		];
		if (row.rateBp !== null) children.push(...bar(row, row.rateBp, frame, style));
		else if (row.targetBp !== null && row.status === 'missing') children.push(emptyTrack(frame, style));
		if (row.targetBp !== null) children.push(tick(row.targetBp, frame, style));
		return shapeGroup(children);
	};
	return {
		animation: false,
		series: [
			{
				type: 'custom',
				coordinateSystem: 'none',
				silent: true,
				data: rows.map((row) => [row.rateBp, row.targetBp]),
				renderItem: draw,
			},
		],
	};
}
