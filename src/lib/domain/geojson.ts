import { tidy } from './names';
import type { MapFeature, Point, Polygon, Ring } from './own-map';

/** Bytes of a file, features in it, and points of all of them. */
export const geojsonLimits = { bytes: 20_000_000, features: 3_000, points: 1_000_000 } as const;

export type GeojsonFault =
	/** Larger than is read. */
	| 'too_big'
	| 'too_many'
	/** No JSON, or JSON that is no collection of features. */
	| 'not_json'
	| 'not_collection'
	/** A collection without any area. */
	| 'no_area'
	/** Not longitude and latitude in degrees. */
	| 'not_degrees'
	/** A ring that is no ring. */
	| 'broken';

export type Geojson =
	| { readonly fault: GeojsonFault }
	| {
			readonly features: readonly MapFeature[];
			/** Points, lines and empty shapes that were passed over. */
			readonly passedOver: number;
	  };

class Refusal extends Error {
	constructor(readonly fault: GeojsonFault) {
		super(fault);
	}
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Short texts and numbers, tidied; everything else of a feature is left behind. */
function saidOf(value: unknown, id: unknown): Record<string, string> {
	const said = new Map<string, string>();
	for (const [key, own] of Object.entries({ id, ...(isRecord(value) ? value : {}) }).slice(0, 40)) {
		if (typeof own !== 'string' && typeof own !== 'number') continue;
		const text = tidy(String(own));
		if (text !== '' && text.length <= 120) said.set(key.slice(0, 60), text);
	}
	return Object.fromEntries(said);
}

function pointOf(value: unknown): Point {
	if (!Array.isArray(value)) throw new Refusal('broken');
	const [x, y] = value as readonly unknown[];
	if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
		throw new Refusal('broken');
	if (Math.abs(x) > 180 || Math.abs(y) > 90) throw new Refusal('not_degrees');
	return [x, y];
}

function ringOf(value: unknown, left: { points: number }): Ring {
	if (!Array.isArray(value) || value.length < 4) throw new Refusal('broken');
	left.points -= value.length;
	if (left.points < 0) throw new Refusal('too_big');
	const ring = value.map(pointOf);
	const [first, last] = [ring[0], ring.at(-1)];
	if (first === undefined || last === undefined) throw new Refusal('broken');
	return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

function polygonOf(value: unknown, left: { points: number }): Polygon {
	if (!Array.isArray(value) || value.length === 0) throw new Refusal('broken');
	return value.map((ring) => ringOf(ring, left));
}

function polygonsOf(geometry: unknown, left: { points: number }): Polygon[] {
	if (!isRecord(geometry)) return [];
	const { type, coordinates } = geometry;
	if (type === 'Polygon') return [polygonOf(coordinates, left)];
	if (type !== 'MultiPolygon') return [];
	if (!Array.isArray(coordinates)) throw new Refusal('broken');
	return coordinates.map((one) => polygonOf(one, left));
}

/** Reads a FeatureCollection of areas in longitude and latitude; nothing of it is believed before it is checked. */
export function geojsonOf(text: string): Geojson {
	let read: unknown;
	try {
		read = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return { fault: 'not_json' };
	}
	if (!isRecord(read) || read.type !== 'FeatureCollection' || !Array.isArray(read.features))
		return { fault: 'not_collection' };
	if (read.features.length > geojsonLimits.features) return { fault: 'too_many' };
	const left = { points: geojsonLimits.points };
	const features: MapFeature[] = [];
	try {
		for (const feature of read.features as readonly unknown[]) {
			if (!isRecord(feature)) throw new Refusal('broken');
			const polygons = polygonsOf(feature.geometry, left);
			if (polygons.length > 0) features.push({ said: saidOf(feature.properties, feature.id), polygons });
		}
	} catch (cause) {
		if (cause instanceof Refusal) return { fault: cause.fault };
		throw cause;
	}
	if (features.length === 0) return { fault: 'no_area' };
	return { features, passedOver: read.features.length - features.length };
}
