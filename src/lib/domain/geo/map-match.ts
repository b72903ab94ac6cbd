import { nameForms } from '../units/names';
import type { MapFeature, Polygon } from './own-map';
import { ownValue } from '../base/own-value';

export type PlacedUnit = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly officialCode: string | null;
};

export type MatchedMap = {
	/** By unit; what a file says in several features belongs together. */
	readonly areas: ReadonlyMap<string, readonly Polygon[]>;
	/** Features that belong to no unit, under what the file calls them. */
	readonly strangers: readonly { readonly name: string; readonly polygons: readonly Polygon[] }[];
	/** Units without an area. */
	readonly missing: readonly string[];
};

type Finder = (text: string) => string | null;

/** Keys that stand for one unit only. */
function unique(pairs: readonly (readonly [key: string, unitId: string])[]): ReadonlyMap<string, string> {
	const found = new Map<string, string | null>();
	for (const [key, unitId] of pairs) {
		const other = found.get(key);
		found.set(key, other === undefined || other === unitId ? unitId : null);
	}
	return new Map([...found].flatMap(([key, unitId]) => (unitId === null ? [] : [[key, unitId] as const])));
}

function finders(units: readonly PlacedUnit[]): { byCode: Finder; byName: Finder } {
	const forms = units.map(({ unitId, nameVi }) => ({ unitId, ...nameForms(nameVi) }));
	const codes = unique(
		units.flatMap(({ unitId, officialCode }) => [
			[unitId, unitId] as const,
			...(officialCode === null ? [] : [[officialCode, unitId] as const]),
		]),
	);
	const whole = unique(forms.map(({ wholeKey, unitId }) => [wholeKey, unitId]));
	const bare = unique(forms.map(({ key, unitId }) => [key, unitId]));
	return {
		byCode: (text) => codes.get(text) ?? null,
		byName: (text) => {
			const { key, wholeKey, subtype } = nameForms(text);
			const exact = whole.get(wholeKey);
			if (exact !== undefined) return exact;
			const unitId = bare.get(key);
			// "Xã Thủ Thừa" is not "Huyện Thủ Thừa"
			const own = forms.find((form) => form.unitId === unitId)?.subtype ?? null;
			return unitId === undefined || (subtype !== null && own !== null && subtype !== own) ? null : unitId;
		},
	};
}

/** The property by which most features are found, and what it finds. */
function bestBy(features: readonly MapFeature[], find: Finder): (feature: MapFeature) => string | null {
	const keys = new Set(features.flatMap(({ said }) => Object.keys(said)));
	const foundBy = ({ said }: MapFeature, key: string) => {
		const text = ownValue(said, key);
		return text === undefined ? null : find(text);
	};
	let best: { key: string; count: number } | null = null;
	for (const key of keys) {
		const found = new Set(features.map((feature) => foundBy(feature, key)));
		found.delete(null);
		if (found.size > (best?.count ?? 0)) best = { key, count: found.size };
	}
	const key = best?.key;
	return (feature) => (key === undefined ? null : foundBy(feature, key));
}

/** What a file calls a feature: the longest of its texts that has a letter, or else any. */
function calledOf({ said }: MapFeature): string {
	const texts = Object.values(said);
	const named = Object.entries(said).find(([key]) => /name|ten|tên/i.test(key))?.[1];
	return named ?? texts.find((text) => /\p{L}/u.test(text)) ?? texts[0] ?? '?';
}

/** Features to units: by `unit_id` or official code, else by name as files of numbers are read. */
export function matchedMap(features: readonly MapFeature[], units: readonly PlacedUnit[]): MatchedMap {
	const { byCode, byName } = finders(units);
	const coded = bestBy(features, byCode);
	const named = bestBy(features, byName);
	const areas = new Map<string, Polygon[]>();
	const strangers: MatchedMap['strangers'][number][] = [];
	for (const feature of features) {
		const unitId = coded(feature) ?? named(feature);
		if (unitId === null) strangers.push({ name: calledOf(feature), polygons: feature.polygons });
		else areas.set(unitId, [...(areas.get(unitId) ?? []), ...feature.polygons]);
	}
	const missing = units.filter(({ unitId }) => !areas.has(unitId)).map(({ unitId }) => unitId);
	return { areas, strangers, missing };
}
