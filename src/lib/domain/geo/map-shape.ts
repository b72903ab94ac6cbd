import type { MapFeature, Point, Ring } from './own-map';

/** Width or height of everything, in degrees, whichever is more. */
export function extent(features: readonly MapFeature[]): number {
	let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { polygons } of features)
		for (const rings of polygons)
			for (const ring of rings)
				for (const [x, y] of ring) {
					left = Math.min(left, x);
					right = Math.max(right, x);
					bottom = Math.min(bottom, y);
					top = Math.max(top, y);
				}
	return Math.max(right - left, top - bottom, 0);
}

/** Whether a ring runs with the clock: twice its area by the shoelace formula is below zero. */
export function clockwise(ring: Ring): boolean {
	let doubled = 0;
	for (let at = 1; at < ring.length; at++) {
		const [a, b] = [ring[at - 1], ring[at]];
		if (a !== undefined && b !== undefined) doubled += (b[0] - a[0]) * (b[1] + a[1]);
	}
	return doubled > 0;
}

/** About a metre: the same corner, written with more digits in one area than in its neighbour, is one. */
const grid = 1e5;
const onGrid = (value: number) => Math.round(value * grid) / grid;
const isSame = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** null: less than a metre wide, or a line there and back. */
function roundedRing(ring: Ring): Ring | null {
	const points: Point[] = [];
	for (const [x, y] of ring) {
		const point: Point = [onGrid(x), onGrid(y)];
		if (!isSame(points.at(-1), point)) points.push(point);
	}
	const [first, second] = points;
	const isArea = points.some((point) => !isSame(point, first) && !isSame(point, second));
	return points.length >= 4 && isArea ? points : null;
}

/** On a grid of about a metre, without what is smaller. */
export function rounded(features: readonly MapFeature[]): MapFeature[] {
	return features.flatMap(({ said, polygons }) => {
		const kept = polygons.flatMap((rings) => {
			const [outer, ...holes] = rings.map(roundedRing);
			return outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
		});
		return kept.length > 0 ? [{ said, polygons: kept }] : [];
	});
}
