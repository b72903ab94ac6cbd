import type { MapFeature, Point, Polygon, Ring } from './own-map';

/** Square of the distance of a point from a line between two others; degrees, as on a flat map. */
function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	const [offX, offY] = [x - ax - along * dx, y - ay - along * dy];
	return offX * offX + offY * offY;
}

/** No outline splits so often at its furthest points; a zigzag would, once for each of them. */
const deepest = 64;

/** Douglas and Peucker: keeps the points that lie further than `tolerance` from the line without them. */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
	const last = line.length - 1;
	const isKept = new Uint8Array(line.length);
	isKept[0] = isKept[last] = 1;
	const open: [from: number, to: number, depth: number][] = [[0, last, 0]];
	for (let span = open.pop(); span !== undefined; span = open.pop()) {
		const [from, to, depth] = span;
		const [a, b] = [line[from], line[to]];
		if (a === undefined || b === undefined) continue;
		let furthest = tolerance * tolerance;
		let at = -1;
		for (let index = from + 1; index < to; index++) {
			const point = line[index];
			const off = point === undefined ? 0 : offLine(point, a, b);
			if (off > furthest) [furthest, at] = [off, index];
		}
		if (at === -1) continue;
		if (depth > deepest) at = (from + to) >> 1;
		isKept[at] = 1;
		open.push([from, at, depth + 1], [at, to, depth + 1]);
	}
	return line.filter((_, index) => isKept[index] === 1);
}

/** A closed ring, halved where it is furthest from its first point, so that neither half is a mere dot. */
function simplifiedRing(ring: Ring, tolerance: number): Ring | null {
	const [first] = ring;
	if (first === undefined) return null;
	let [far, at] = [0, 0];
	ring.forEach(([x, y], index) => {
		const off = (x - first[0]) ** 2 + (y - first[1]) ** 2;
		if (off > far) [far, at] = [off, index];
	});
	if (at === 0) return null;
	const points = [
		...simplified(ring.slice(0, at + 1), tolerance),
		...simplified(ring.slice(at), tolerance).slice(1),
	];
	return points.length >= 4 ? points : null;
}

const rounded = (value: number) => Math.round(value * 1e5) / 1e5;

/** Width and height of everything, in degrees. */
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

/** Details below the thousandth part of the picture go; an island that would vanish with its feature stays. */
export function simplifiedFeatures(features: readonly MapFeature[]): MapFeature[] {
	const tolerance = extent(features) / 1000;
	return features.map(({ said, polygons }) => {
		const drawn = polygons.flatMap((rings): Polygon[] => {
			const own = rings.map((ring) => simplifiedRing(ring, tolerance));
			const [outer, ...holes] = own;
			return outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
		});
		const kept = drawn.length > 0 ? drawn : polygons.slice(0, 1);
		return {
			said,
			polygons: kept.map((rings) =>
				rings.map((ring) => ring.map(([x, y]): Point => [rounded(x), rounded(y)])),
			),
		};
	});
}
