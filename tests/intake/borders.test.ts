import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockwise } from '../../src/lib/domain/geo/map-shape';
import type { MapFeature, Point, Polygon, Ring } from '../../src/lib/domain/geo/own-map';
import { simplifiedBorders } from '../../src/lib/intake/borders';

const square = (x: number, y: number, size = 1): Point[] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];
const area = (...polygons: Polygon[]): MapFeature => ({ said: {}, polygons });
const circle = (points: number, radius = 1, x = 106, y = 10): Point[] =>
	Array.from({ length: points + 1 }, (_, index): Point => {
		const turn = (index % points) * ((2 * Math.PI) / points);
		return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
	});
function made(features: readonly MapFeature[]): MapFeature[] {
	const drawn = simplifiedBorders(features);
	if (drawn === null) throw new Error('too fine');
	return drawn;
}
const ringsOf = (features: readonly MapFeature[]): Ring[] =>
	features.flatMap(({ polygons }) => polygons.flat());
const points = (features: readonly MapFeature[]) =>
	ringsOf(features).reduce((sum, { length }) => sum + length, 0);
const edgesOf = (ring: Ring): string[] =>
	ring.slice(1).map((point, at) => [String(ring[at]), String(point)].toSorted().join(' '));
/** Twice the area, without its sign. */
const doubled = (ring: Ring) =>
	Math.abs(
		ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0),
	);
const closed = (line: readonly Point[]): Ring => [...line, line[0] ?? [0, 0]];
/** The same ring begun elsewhere. */
const begunAt = (ring: Ring, at: number): Ring => closed([...ring.slice(at, -1), ...ring.slice(0, at)]);
/** A coast, different in every piece of it. */
const wave = (at: number) => 0.03 * Math.sin(at * 97) * Math.cos(at * 31) + 0.002 * Math.sin(at * 1913);

describe('what neighbours share', () => {
	const border = Array.from({ length: 5001 }, (_, at): Point => [106 + wave(at / 5000), 10 + at / 5000]);
	const west = closed([...border, [105, 11], [105, 10]]);
	const east = closed([...border.toReversed(), [107, 10], [107, 11]]);

	test('stays the same on both sides, wherever a ring begins and whichever way it runs', () => {
		const [left, right] = made([area([west]), area([begunAt(east, 2500).toReversed()])]);
		const [one, other] = [left, right].map(
			(feature) => new Set(ringsOf(feature ? [feature] : []).flatMap(edgesOf)),
		);
		const common = [...(one ?? [])].filter((edge) => other?.has(edge));
		expect(common.length).toBeGreaterThan(50);
		expect(common.length).toBeLessThan(1000);
		// all but the three straight sides of each
		expect([one?.size, other?.size]).toEqual([common.length + 3, common.length + 3]);
	});

	test('is found where one of them writes more digits', () => {
		const more = east.map(([x, y]): Point => [x + 1e-9, y - 1e-9]);
		const both = made([area([west]), area([more])]);
		const [one, other] = both.map((feature) => new Set(ringsOf([feature]).flatMap(edgesOf)));
		expect([...(one ?? [])].filter((edge) => !other?.has(edge))).toHaveLength(3);
	});

	test('of a whole map of cells every border is drawn by exactly its two cells, the outline by one', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 5 }),
				fc.integer({ min: 3, max: 60 }),
				fc.nat(1e6),
				(cells, steps, seed) => {
					const at = (x: number, y: number): Point => [
						105 + x + wave(seed + x * 7 + y * 13) / 2,
						10 + y + wave(seed + x * 17 + y * 3) / 2,
					];
					const side = (from: Point, to: Point) =>
						Array.from({ length: steps }, (_, index): Point => {
							const part = index / steps;
							return at(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
						});
					const features = Array.from({ length: cells * cells }, (_, index) => {
						const [x, y] = [index % cells, Math.floor(index / cells)];
						// every border is sampled the same way from both sides
						const [bottom, right] = [side([x, y], [x + 1, y]), side([x + 1, y], [x + 1, y + 1])];
						const [top, left] = [side([x, y + 1], [x + 1, y + 1]), side([x, y], [x, y + 1])];
						const corner = at(x + 1, y + 1);
						return area([
							closed([...bottom, ...right, corner, ...top.toReversed(), ...left.slice(1).toReversed()]),
						]);
					});
					const times = new Map<string, number>();
					for (const edge of ringsOf(made(features)).flatMap(edgesOf))
						times.set(edge, (times.get(edge) ?? 0) + 1);
					const outline = [...times].filter(([, count]) => count === 1).map(([edge]) => edge);
					expect([...times.values()].every((count) => count <= 2)).toBe(true);
					// the outline is closed: every corner of it is met twice
					const ends = new Map<string, number>();
					for (const end of outline.flatMap((edge) => edge.split(' ')))
						ends.set(end, (ends.get(end) ?? 0) + 1);
					expect([...ends.values()].every((count) => count === 2)).toBe(true);
					expect(outline.length).toBeLessThanOrEqual(cells * 4 * steps);
				},
			),
			{ numRuns: 40 },
		);
	});
});

describe('holes and islands', () => {
	test('an enclave fills the hole that it lies in', () => {
		const hole = circle(600, 0.01);
		const [outer, enclave] = made([area([square(105, 9, 2), hole]), area([hole.toReversed()])]);
		const [inner, own] = [outer?.polygons[0]?.[1] ?? [], enclave?.polygons[0]?.[0] ?? []];
		expect(new Set(edgesOf(inner))).toEqual(new Set(edgesOf(own)));
		expect(doubled(own)).toBeGreaterThan(0);
	});

	test('the smallest stay, if only as triangles, beside an archipelago far away', () => {
		const islands = Array.from({ length: 40 }, (_, at): Polygon => [circle(50, 0.0005, 111 + at / 20, 9)]);
		const [coast, unit] = made([
			area([square(105, 9, 2), circle(300, 0.0004, 106, 10)], ...islands),
			area([circle(50, 0.0003, 117, 8)]),
		]);
		expect(coast?.polygons).toHaveLength(41);
		expect(coast?.polygons[0]).toHaveLength(2);
		expect(unit?.polygons).toHaveLength(1);
		const rings = ringsOf([...(coast ? [coast] : []), ...(unit ? [unit] : [])]);
		expect(rings.every((ring) => ring.length >= 4 && doubled(ring) > 0)).toBe(true);
		expect(rings.every((ring) => String(ring[0]) === String(ring.at(-1)))).toBe(true);
	});

	test('a lens between two units keeps a side', () => {
		const upper = circle(400, 0.002).slice(0, 201);
		const lens = circle(400, 0.002);
		const [, , middle] = made([
			area([closed([[107, 10], [107, 11], [105, 11], [105, 10], ...upper.toReversed()])]),
			area([closed([[105, 10], [105, 9], [107, 9], [107, 10], ...lens.slice(200)])]),
			area([lens]),
		]);
		expect(doubled(middle?.polygons[0]?.[0] ?? [])).toBeGreaterThan(0);
	});

	test('outer rings run against the clock and holes with it, however they were written', () => {
		const written = area([square(105, 9, 2).toReversed(), circle(50, 0.5)]);
		const [ring] = made([written]);
		expect(ring?.polygons[0]?.map(clockwise)).toEqual([false, true]);
	});

	test('what is narrower than a metre is nothing', () => {
		expect(made([area([square(105, 9, 1e-7)]), area([square(105, 9)])])).toHaveLength(1);
		expect(
			made([
				area([
					[
						[105, 9],
						[106, 9],
						[105, 9],
						[106, 9],
						[105, 9],
					],
				]),
			]),
		).toEqual([]);
	});
});

test('a circle of many points becomes one of few that is still closed and round', () => {
	const [ring = []] = ringsOf(made([area([circle(2000)])]));
	expect(ring.length).toBeGreaterThan(20);
	expect(ring.length).toBeLessThan(150);
	expect(ring[0]).toEqual(ring.at(-1));
	for (const [x, y] of ring) expect(Math.hypot(x - 106, y - 10)).toBeCloseTo(1, 4);
});

test('texts stay with their areas', () => {
	const drawn = made([
		{ said: { ten: 'nothing' }, polygons: [[square(105, 9, 1e-7)]] },
		{ said: { ten: 'a' }, polygons: [[square(105, 9)]] },
		{ said: { ten: 'b' }, polygons: [[square(107, 9)]] },
	]);
	expect(drawn.map(({ said, polygons }) => [said.ten, polygons[0]?.[0]?.some(([x]) => x === 107)])).toEqual([
		['a', false],
		['b', true],
	]);
});

describe('hostile shapes', () => {
	const seconds = (work: () => void) => {
		const started = process.cpuUsage();
		work();
		return process.cpuUsage(started).user / 1e6;
	};
	const zigzag = (length: number): Ring =>
		closed([
			...Array.from({ length }, (_, at): Point => [
				100 + at / (length / 15),
				8 + (at % 2) * (1 + at / length),
			]),
			[115, 5],
			[100, 5],
		]);
	const spiral = Array.from({ length: 100_000 }, (_, at): Point => {
		const radius = at / 1e5;
		return [106 + radius * Math.cos(at / 100), 10 + radius * Math.sin(at / 100)];
	});
	const fan = Array.from({ length: 5_000 }, (_, at): Polygon => {
		const turn = (2 * Math.PI * at) / 5_000;
		return [
			closed([
				[106, 10],
				[106 + Math.cos(turn), 10 + Math.sin(turn)],
				[106 + Math.cos(turn + 6e-4), 10 + Math.sin(turn + 6e-4)],
			]),
		];
	});
	const same = Array.from({ length: 1_000 }, () => area([circle(100)]));
	const twice: Ring = closed(
		Array.from({ length: 100_000 }, (_, at): Point => [105 + (at % 2), 10 + (at % 1000) / 1000]),
	);

	test.each<[string, MapFeature[]]>([
		['a zigzag of 100,000 points', [area([zigzag(100_000)])]],
		['a spiral of 100,000 points', [area([closed(spiral)])]],
		['5,000 triangles around one point', [area(...fan)]],
		['a thousand times the same ring', same],
		['a line of 100,000 points over itself', [area([twice])]],
		[
			'a coast of 100,000 points',
			[area([circle(100_000).map(([x, y], at): Point => [x + wave(at), y + wave(at + 0.5)])])],
		],
	])('%s: no work, and within the budget', (_, features) => {
		let kept: MapFeature[] = [];
		expect(seconds(() => (kept = made(features)))).toBeLessThan(10);
		expect(points(kept)).toBeLessThanOrEqual(60_000);
		expect(kept).toHaveLength(features.length);
	});

	test('the budget is used, not merely kept', () => {
		const detailed = Array.from({ length: 600 }, () => area([circle(1000)]));
		const kept = points(made(detailed));
		expect(kept).toBeGreaterThan(60_000 / 4);
		expect(kept).toBeLessThanOrEqual(60_000);
	});

	test('areas whose every point is shared cannot be simplified, and it is said', () => {
		const cells = Array.from({ length: 130 * 130 }, (_, at): Polygon => [
			square(100 + (at % 130) / 100, 8 + Math.floor(at / 130) / 100, 0.01),
		]);
		expect(simplifiedBorders([area(...cells)])).toBeNull();
	});
});
