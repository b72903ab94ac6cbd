import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import { textStyle, type TextStyle } from './axes';
import type { Box } from './hatch';
import { shapeGroup } from './shape-group';

/**
 * A mark in pixels with the words that belong to it.
 * @internal of `labelPlaces`
 */
export type Marked = { readonly x: number; readonly y: number; readonly r: number; readonly text: string };

export type LabelPlace = {
	readonly x: number;
	readonly y: number;
	readonly align: 'left' | 'right' | 'center';
};

const gap = 4;
/** Of a letter, in parts of the size of the text: wide enough for names in capitals and small letters. */
const letter = 0.56;

function meets(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * Where names stand beside their marks without touching other marks, other names or what is `taken`: right, left, above
 * or below, whichever is free first; null where none is. Earlier marks choose first.
 * @internal tested with boxes, without a chart
 */
export function labelPlaces(
	marks: readonly Marked[],
	inside: Box,
	taken: readonly Box[],
	size: number,
): (LabelPlace | null)[] {
	const bodies = marks.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
	const placed: Box[] = [...taken];
	return marks.map(({ x, y, r, text }, own) => {
		const [width, height] = [text.length * size * letter, size * 1.2];
		const tries: readonly (readonly [LabelPlace, Box])[] = [
			[
				{ x: x + r + gap, y, align: 'left' },
				{ x: x + r + gap, y: y - height / 2, width, height },
			],
			[
				{ x: x - r - gap, y, align: 'right' },
				{ x: x - r - gap - width, y: y - height / 2, width, height },
			],
			[
				{ x, y: y - r - height / 2 - 1, align: 'center' },
				{ x: x - width / 2, y: y - r - height - 1, width, height },
			],
			[
				{ x, y: y + r + height / 2 + 1, align: 'center' },
				{ x: x - width / 2, y: y + r + 1, width, height },
			],
		];
		const fits = ([, box]: (typeof tries)[number]) =>
			box.x >= inside.x &&
			box.x + box.width <= inside.x + inside.width &&
			box.y >= inside.y &&
			box.y + box.height <= inside.y + inside.height &&
			!placed.some((other) => meets(box, other)) &&
			!bodies.some((body, index) => index !== own && meets(box, body));
		const found = tries.find(fits);
		if (!found) return null;
		placed.push(found[1]);
		return found[0];
	});
}

/** A point of a chart with two axes and its name; `r` in pixels. */
export type NamedPoint = {
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly text: string;
};

/** A layer of names over the marks of a chart; `taken` says which places in the plot are not free. */
export function nameLayer(
	points: readonly NamedPoint[],
	style: TextStyle,
	paper: string,
	taken: (plot: Box) => readonly Box[] = () => [],
) {
	const size = style.size - 0.5;
	const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
		const plot = params.coordSys as unknown as Box;
		const marks = points.map(({ x, y, r, text }) => {
			const [across = 0, down = 0] = api.coord([x, y]);
			return { x: across, y: down, r, text };
		});
		const places = labelPlaces(marks, plot, taken(plot), size);
		return shapeGroup(
			marks.flatMap(({ text }, index) => {
				const place = places[index];
				if (!place) return [];
				return [
					{
						type: 'text' as const,
						style: {
							text,
							...place,
							verticalAlign: 'middle' as const,
							fill: style.ink,
							// parts the name from the lines behind it
							stroke: paper,
							lineWidth: 3,
							fontSize: size,
							fontFamily: textStyle(style).fontFamily,
						},
					},
				];
			}),
		);
	};
	const [first] = points;
	return {
		type: 'custom' as const,
		silent: true,
		z: 4,
		data: first ? [[first.x, first.y]] : [],
		renderItem: draw,
	};
}
