import { tidy } from '../units/names';
import type { MapFeature, Point, Polygon, Ring } from './own-map';

/** Bytes of a file, features in it, and rings and points of all of them. */
export const geojsonLimits = {
	bytes: 20_000_000,
	features: 3_000,
	rings: 10_000,
	points: 1_000_000,
} as const;

export type GeojsonFault =
	/** Larger than is read. */
	| 'too_big'
	| 'too_many'
	/** Rings: islands and holes. */
	| 'too_many_rings'
	/** No JSON, or JSON that is no collection of features. */
	| 'not_json'
	| 'not_collection'
	/** A collection without any area. */
	| 'no_area'
	/** Not longitude and latitude in degrees, by the numbers alone: most often metres. */
	| 'not_degrees'
	/** The file names a system of coordinates that is none of longitude and latitude. */
	| 'other_crs'
	/** Latitude stands first. */
	| 'swapped'
	/** A ring that is no ring. */
	| 'broken';

export type Geojson =
	| {
			readonly fault: GeojsonFault;
			/** The system of coordinates that the file names, as it names it. */
			readonly crs?: string;
	  }
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

type Left = {
	rings: number;
	points: number;
	/** Latitude stands first, and the reader knows it. */
	readonly isSwapped: boolean;
};

function pointOf(value: unknown, { isSwapped }: Left): Point {
	if (!Array.isArray(value)) throw new Refusal('broken');
	const [x, y] = (isSwapped ? [value[1], value[0]] : value) as readonly unknown[];
	if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
		throw new Refusal('broken');
	// all of Viet Nam lies further east than 90°, so that a longitude in the second place is told from a latitude
	if (Math.abs(x) <= 90 && Math.abs(y) > 90 && Math.abs(y) <= 180) throw new Refusal('swapped');
	if (Math.abs(x) > 180 || Math.abs(y) > 90) throw new Refusal('not_degrees');
	return [x, y];
}

function ringOf(value: unknown, left: Left): Ring {
	if (!Array.isArray(value) || value.length < 4) throw new Refusal('broken');
	left.points -= value.length;
	if (left.points < 0) throw new Refusal('too_big');
	if (left.rings-- === 0) throw new Refusal('too_many_rings');
	const ring = value.map((point) => pointOf(point, left));
	const [first, last] = [ring[0], ring.at(-1)];
	if (first === undefined || last === undefined) throw new Refusal('broken');
	return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

function polygonOf(value: unknown, left: Left): Polygon {
	if (!Array.isArray(value) || value.length === 0) throw new Refusal('broken');
	return value.map((ring) => ringOf(ring, left));
}

function polygonsOf(geometry: unknown, left: Left): Polygon[] {
	if (!isRecord(geometry)) return [];
	const { type, coordinates } = geometry;
	if (type === 'Polygon') return [polygonOf(coordinates, left)];
	if (type !== 'MultiPolygon') return [];
	if (!Array.isArray(coordinates)) throw new Refusal('broken');
	return coordinates.map((one) => polygonOf(one, left));
}

/** CRS84, or any number of EPSG that stands for degrees (4001–4999): VN-2000 in degrees is 4756, WGS 84 is 4326. */
const isDegrees = (crs: string) => /crs84$/i.test(crs) || /epsg:.*\b4\d{3}$/i.test(crs);

/** The system of coordinates that a file names (the member `crs` of the older standard); null: none. */
function crsOf(value: unknown): string | null {
	const named = isRecord(value) && isRecord(value.properties) ? value.properties.name : null;
	return typeof named === 'string' && named.trim() !== '' ? tidy(named).slice(0, 60) : null;
}

/** `urn:ogc:def:crs:EPSG::3405` → `EPSG:3405` */
const shortCrs = (crs: string) => crs.replace(/^urn:ogc:def:crs:([^:]+):[^:]*:/i, '$1:');

/**
 * Reads a FeatureCollection of areas in longitude and latitude, or in latitude and longitude where the reader says so;
 * nothing of it is believed before it is checked.
 */
export function geojsonOf(text: string, isSwapped = false): Geojson {
	let read: unknown;
	try {
		read = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return { fault: 'not_json' };
	}
	if (!isRecord(read) || read.type !== 'FeatureCollection' || !Array.isArray(read.features))
		return { fault: 'not_collection' };
	const crs = crsOf(read.crs);
	if (crs !== null && !isDegrees(crs)) return { fault: 'other_crs', crs: shortCrs(crs) };
	if (read.features.length > geojsonLimits.features) return { fault: 'too_many' };
	const left = { rings: geojsonLimits.rings, points: geojsonLimits.points, isSwapped };
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
