import { ownValue } from '../../domain/base/own-value';
import { headerKey } from '../layout/header-key';
import type { Row } from '../text/csv';
import type { Catalogue } from '../catalogue';
import { destinationCodes, meaningFacets } from './meaning-key';
import { pathFacets, type PathFacets } from './words/facets';
import type { ColumnPart, FacetName, LeftOut, Proof, Said } from './words/line';
import { statsOf, type Stats } from './words/numbers';
import { ownReading, type OwnWords } from './words/own-words';
import { bases } from './binding/scope';

/** One column on its way from words to records; what is decided of it is written here, step by step. */
export type Column = {
	readonly index: number;
	readonly header: string;
	readonly path: readonly string[];
	readonly key: string;
	readonly stats: Stats;
	facets: Partial<Record<FacetName, Said>>;
	readonly field: string | null;
	readonly isUnit: boolean;
	readonly unknown: readonly string[];
	readonly torn: readonly FacetName[];
	readonly isNegated: boolean;
	readonly isWeak: boolean;
	part: ColumnPart | null;
	/** Whose figures they are, until the catalogue is asked which indicator that is. */
	slot: { readonly base: string; readonly level: string | null } | null;
	of: string | null;
	table: 'targets' | 'outcomes' | 'destinations' | null;
	left: LeftOut | null;
	proof: Proof | null;
	asked: FacetName[];
	/** It says words of indicators that the office defined itself. */
	readonly own: OwnWords | null;
};

/** How many titles at the top of all paths are one and the same: they stand above the whole table. */
function sharedTitles(paths: readonly (readonly string[])[]): number {
	const long = paths.filter(({ length }) => length > 1);
	if (long.length < 2 || long.length < paths.length - 3) return 0;
	let shared = 0;
	while (long.every((path) => path.length > shared + 1 && path[shared] === long[0]?.[shared])) shared += 1;
	return shared;
}

export type Chosen = {
	readonly columns: Readonly<Record<string, string>>;
	readonly facets: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly swaps: readonly (readonly [string, string])[];
};

export function columnsOfTable(
	paths: readonly (readonly string[])[],
	headers: readonly string[],
	rows: readonly Row[],
	catalogue: Catalogue,
	chosen: Chosen,
	skips: ReadonlySet<number>,
): Column[] {
	const shared = sharedTitles(paths);
	const seen = new Map<string, number>();
	const columns = paths.map((path, index): Column => {
		const header = headers[index] ?? '';
		const bare = headerKey(header);
		const times = (seen.get(bare) ?? 0) + 1;
		seen.set(bare, times);
		const key = times === 1 ? bare : `${bare}#${times}`;
		const found = ownReading(path, shared, catalogue);
		const read = found?.read ?? facetsOf(path, shared, catalogue);
		return {
			index,
			header,
			path,
			key,
			stats: skips.has(index) ? statsOf([], index) : statsOf(rows, index),
			...read,
			facets: { ...read.facets },
			part: null,
			slot: null,
			of: null,
			table: null,
			left: header === '' ? 'unknown' : null,
			proof: null,
			asked: [],
			own: found?.own ?? null,
		};
	});
	for (const column of columns) decide(column, chosen, catalogue);
	for (const [one, other] of chosen.swaps) exchange(columns, one, other);
	return columns;
}

function facetsOf(path: readonly string[], shared: number, catalogue: Catalogue): PathFacets {
	const code = (path.at(-1) ?? '').trim().toLowerCase();
	const coded = codeFacets(code, catalogue);
	const read = pathFacets(path, shared);
	// "THPT công lập (%)" is the share of a stream, whatever its name
	if (coded === null || (read.facets.measure?.value === 'rate' && coded.measure?.value === 'count'))
		return read;
	// a code has no words: the "thpt" of thpt_public is no level
	const merged = path.length > 1 ? { ...read.facets, ...coded } : coded;
	const level = merged.level ?? levelOfIndicator(coded.what, catalogue);
	const facets = level === undefined ? merged : { ...merged, level };
	return { ...read, facets, unknown: [], isNegated: false, isWeak: false, torn: [] };
}

/** An indicator of which every school level has its own names its level. */
function levelOfIndicator(what: Said | undefined, { indicatorById }: Catalogue): Said | undefined {
	const found = indicatorById.get((what?.value ?? '').replace(/^indicator:/, ''));
	if (what === undefined || found === undefined || found.family === null) return undefined;
	return { ...what, value: found.school_level };
}

/** The codes and catalogue names of indicators and destinations. */
function codeFacets(code: string, catalogue: Catalogue): PathFacets['facets'] | null {
	const said = (value: string): Said => ({ value, from: 'column', words: code });
	const { known, indicatorById, families } = catalogue;
	const key = headerKey(code);
	if (key === '') return null;
	if (indicatorById.has(code) || (families.has(code) && code !== 'vet'))
		return { what: said(`indicator:${code}`), measure: said('rate') };
	const named = known.indicators.find(
		({ indicator_id, family, role, name_vi, short_vi }) =>
			!bases.has(family ?? indicator_id) &&
			role !== 'own' &&
			(headerKey(name_vi) === key || headerKey(short_vi) === key),
	)?.indicator_id;
	if (named !== undefined) return { what: said(`indicator:${named}`), measure: said('rate') };
	const destination =
		known.destinationKinds.find((kind) => kind.destination === code)?.destination ??
		known.destinationKinds.find((kind) => headerKey(kind.name_vi) === key)?.destination;
	return destination === undefined
		? null
		: { what: said(destinationCodes.get(destination) ?? destination), measure: said('count') };
}

/** What the user said of a column beats every word of it. */
function decide(column: Column, { columns, facets }: Chosen, catalogue: Catalogue): void {
	const meant = ownValue(columns, column.key) ?? ownValue(columns, headerKey(column.header));
	if (meant !== undefined) {
		// "(số HS)": the one who says which indicator it is does not make a rate of it
		const isCounted = column.facets.measure?.value === 'count' && column.facets.measure.from === 'column';
		const chosen = meaningFacets(meant, catalogue);
		if (chosen === null) column.left = 'ignored';
		else
			take(
				column,
				isCounted && chosen['measure'] === 'rate' ? { ...chosen, measure: 'count' } : chosen,
				true,
			);
		const level = levelOfIndicator(column.facets.what, catalogue);
		if (level !== undefined) column.facets.level ??= level;
	}
	const said = ownValue(facets, column.key);
	if (said !== undefined) {
		if (said['use'] === 'ignored') column.left = 'ignored';
		take(column, said, false);
	}
}

function take(column: Column, said: Readonly<Record<string, string>>, isWhole: boolean): void {
	const answered = (value: string): Said => ({ value, from: 'answer', words: value });
	const { what, measure, role, ...rest } = said;
	if (isWhole) {
		const { level, period } = column.facets;
		column.facets = { ...(level ? { level } : {}), ...(period ? { period } : {}) };
	}
	if (what !== undefined || isWhole)
		Object.assign(column, {
			unknown: [],
			isNegated: false,
			isWeak: false,
			torn: [],
			isUnit: what === 'unit',
			field: null,
			own: null,
		});
	if (said['field'] !== undefined) Object.assign(column, { field: said['field'] });
	for (const [name, value] of Object.entries({ what, measure, role, ...rest }))
		if (value !== undefined && name !== 'field' && name !== 'use')
			column.facets = { ...column.facets, [name]: answered(value) };
}

function exchange(columns: readonly Column[], one: string, other: string): void {
	const [first, second] = [columns.find(({ key }) => key === one), columns.find(({ key }) => key === other)];
	if (first === undefined || second === undefined) return;
	const swapped = (of: Column) =>
		Object.fromEntries(
			Object.entries(of.facets).map(([name, said]) => [name, { ...said, from: 'answer' as const }]),
		);
	[first.facets, second.facets] = [swapped(second), swapped(first)];
}
