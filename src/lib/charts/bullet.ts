import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Status } from '../domain/status';
import { hatch } from './hatch';
import type { Palette } from './palette';
import type { Scale } from './scale';

/** One row of the bullet chart: bar = actual rate, tick = the unit's own target, both in basis points. */
export type BulletRow = {
	readonly unitId: string;
	readonly rateBp: number | null;
	readonly targetBp: number | null;
	readonly status: Status;
	/** Illustrative or estimated outcomes are drawn with a hatched bar. */
	readonly isTentative?: boolean;
};

export type BulletStyle = {
	readonly palette: Palette;
	readonly scale: Scale;
	/** Pixels. */
	readonly barHeight: number;
	readonly tickHeight: number;
	readonly animates: boolean;
};

/** Lines across all rows, in basis points; null is not drawn. */
export type BulletLines = { readonly provinceBp: number | null; readonly floorBp: number | null };

/** Spacing of strokes that tell statuses apart in grey print; null is a plain bar. */
const texture: Readonly<Record<Status, number | null>> = {
	exceeded: null,
	met: null,
	near: null,
	behind: 7,
	far: 4,
	missing: null,
	no_target: null,
	not_assessed: null,
};

type Drawn = Record<string, unknown>;

function bar(row: BulletRow, x: number, width: number, middle: number, style: BulletStyle): Drawn[] {
	const { fill, edge } = style.palette.status[row.status];
	const box = { x, y: middle - style.barHeight / 2, width, height: style.barHeight };
	const rect: Drawn = {
		type: 'rect',
		shape: box,
		style: { fill },
		...(style.animates ? { transition: ['shape'], enterFrom: { shape: { width: 0 } } } : {}),
	};
	const gap = texture[row.status];
	if (gap === null) return [rect];
	const lines = { fill: 'none', stroke: edge, lineWidth: 1, opacity: 0.55 };
	return [rect, { type: 'path', shape: { pathData: hatch(box, gap) }, style: lines, silent: true }];
}

function missingBar(x: number, width: number, middle: number, style: BulletStyle): Drawn {
	const box = { x, y: middle - style.barHeight / 2, width, height: style.barHeight };
	const stroke = style.palette.status.missing.edge;
	return { type: 'path', shape: { pathData: hatch(box, 4) }, style: { fill: 'none', stroke, lineWidth: 1 } };
}

function tick(x: number, middle: number, style: BulletStyle): Drawn {
	return {
		type: 'rect',
		shape: { x: x - 1.25, y: middle - style.tickHeight / 2, width: 2.5, height: style.tickHeight },
		style: { fill: style.palette.target },
		...(style.animates ? { transition: ['shape'] } : {}),
	};
}

/**
 * Option of the bullet chart that is laid over table rows: no axes, no margins, row i of `rows` is band i from
 * the top. A missing unit is a hatched band up to its target, never a bar of 0.
 */
export function bulletOption(rows: readonly BulletRow[], lines: BulletLines, style: BulletStyle): EChartsCoreOption {
	const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
		const row = rows[params.dataIndex];
		if (!row) return { type: 'group', children: [] } as const;
		const [zero = 0, middle = 0] = api.coord([0, params.dataIndex]);
		const at = (bp: number) => api.coord([bp / 100, params.dataIndex])[0] ?? 0;
		const children: Drawn[] = [];
		if (row.rateBp !== null) children.push(...bar(row, zero, Math.max(1, at(row.rateBp) - zero), middle, style));
		else if (row.targetBp !== null && row.status === 'missing')
			children.push(missingBar(zero, at(row.targetBp) - zero, middle, style));
		if (row.targetBp !== null) children.push(tick(at(row.targetBp), middle, style));
		return { type: 'group', children };
	};
	const line = (bp: number | null, stroke: string, dash: number[] | null) => ({
		type: 'custom',
		silent: true,
		z: 1,
		animation: false,
		data: bp === null ? [] : [[bp / 100, 0]],
		renderItem: (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
			const [x = 0] = api.coord([api.value(0), 0]);
			const shape = { x1: x, x2: x, y1: 0, y2: api.getHeight() };
			return { type: 'line', shape, style: { stroke, lineWidth: 1, ...(dash ? { lineDash: dash } : {}) } };
		},
	});
	return {
		animation: style.animates,
		animationDuration: 200,
		animationDurationUpdate: 200,
		grid: { left: 0, right: 0, top: 0, bottom: 0, containLabel: false },
		xAxis: { type: 'value', min: 0, max: style.scale.max, show: false },
		yAxis: { type: 'category', inverse: true, show: false, data: rows.map((row) => row.unitId) },
		series: [
			line(lines.provinceBp, style.palette.province, null),
			line(lines.floorBp, style.palette.floor, [2, 3]),
			{
				type: 'custom',
				z: 2,
				silent: true,
				encode: { x: [0, 1], y: 2 },
				data: rows.map((row, index) => [
					row.rateBp === null ? null : row.rateBp / 100,
					row.targetBp === null ? null : row.targetBp / 100,
					index,
				]),
				renderItem: draw,
			},
		],
	};
}
