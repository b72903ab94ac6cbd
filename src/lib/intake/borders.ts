import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { clockwise, extent, rounded } from '../domain/geo/map-shape';
import type { MapFeature, Polygon, Ring } from '../domain/geo/own-map';

/** Positions that all rings of a map may have together: more than a picture can show. */
const borderBudget = 60_000;

type Areas = { areas: GeometryCollection };
/** What `presimplify` makes: x, y, and the area that goes with the point; an end of an arc has no end of it. */
type Weighted = [x: number, y: number, weight: number];
type ArcIndex = number;

const arcOf = (index: ArcIndex) => (index < 0 ? ~index : index);
const weightsOf = (built: Topology<Areas>) => built.arcs as unknown as readonly Weighted[][];

/** The rings of all areas, as the arcs that they are made of. */
const ringsOf = (built: Topology<Areas>): ArcIndex[][] =>
	built.objects.areas.geometries.flatMap((geometry) => (geometry as MultiPolygon).arcs.flat());

/** A ring of fewer than three arcs keeps the heaviest points between their ends, so that it stays an area. */
function keepAreas(arcs: readonly Weighted[][], rings: readonly ArcIndex[][]): void {
	for (const ring of rings.filter(({ length }) => length < 3)) {
		const inner = ring.flatMap((index) => (arcs[arcOf(index)] ?? []).slice(1, -1));
		const held = inner.filter(([, , weight]) => weight === Infinity).length;
		for (let needed = 3 - ring.length - held; needed > 0; needed--) {
			let heaviest: Weighted | undefined;
			for (const point of inner)
				if (point[2] < Infinity && point[2] > (heaviest?.[2] ?? -1)) heaviest = point;
			if (heaviest !== undefined) heaviest[2] = Infinity;
		}
	}
}

/** The weight below which points go, so that no more than the budget stay; a point counts in every ring it stands in. */
function leastWeight(arcs: readonly Weighted[][], rings: readonly ArcIndex[][], area: number): number {
	const weights: number[] = [];
	for (const ring of rings)
		for (const index of ring)
			for (const [, , weight] of arcs[arcOf(index)] ?? []) if (weight >= area) weights.push(weight);
	// what weighs as much as the first that is too many goes with it
	const tooMany = Float64Array.from(weights)
		.sort()
		.at(-borderBudget - 1);
	return tooMany === undefined ? area : tooMany * (1 + Number.EPSILON);
}

const turned = (ring: Ring, isClockwise: boolean): Ring =>
	clockwise(ring) === isClockwise ? ring : ring.toReversed();

/**
 * Borders as a picture shows them. What neighbours have in common is one arc and is simplified once, so that it stays
 * common; every hole and every island stays, if only as a triangle. A point goes when the triangle that it makes with
 * its neighbours is smaller than a square of the 450th part of the extent
 * (Visvalingam and Whyatt 1993), or when the budget asks for it. Outer rings run against the clock, holes with it (RFC 7946). Null: even so there are
 * more points than the budget has.
 */
export function simplifiedBorders(features: readonly MapFeature[]): MapFeature[] | null {
	const clean = rounded(features);
	const areas = {
		type: 'FeatureCollection' as const,
		features: clean.map(({ polygons }) => ({
			type: 'Feature',
			properties: null,
			geometry: { type: 'MultiPolygon', coordinates: polygons },
		})),
	};
	const built = presimplify(topology({ areas }) as unknown as Topology<Areas>);
	const [arcs, rings] = [weightsOf(built), ringsOf(built)];
	keepAreas(arcs, rings);
	const made = simplify(built, leastWeight(arcs, rings, (extent(clean) / 450) ** 2));
	const drawn = feature(made, made.objects.areas).features.map(({ geometry }, index): MapFeature => {
		const polygons = geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Polygon[]) : [];
		return {
			said: clean[index]?.said ?? {},
			polygons: polygons.map((own) => own.map((ring, at) => turned(ring, at > 0))),
		};
	});
	const points = drawn.flatMap(({ polygons }) => polygons.flat()).reduce((sum, ring) => sum + ring.length, 0);
	return points > borderBudget ? null : drawn;
}
