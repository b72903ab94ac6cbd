import { foldKey, looseKey, splitPrefix } from '$lib/domain/units/names';
import type { Template } from '$lib/export/template/template';
import type { EntryTable } from './entry-table';

/** 'Huyện Châu Thành (Long An)' without what tells it from others of its name. */
const withoutAbove = (label: string) => label.replace(/ \([^()]*\)$/u, '');

const bare = (name: string) => splitPrefix(name).rest || name;
const hasMarks = (name: string) => looseKey(name) !== name.toLowerCase();

/**
 * As what a name is looked for, the closest first: as it is written, then without its type, then both without marks.
 * A name without any mark may be one with marks: 'Tan Thanh' is as much Tân Thạnh as Tân Thành.
 */
const ways: readonly { readonly key: (name: string) => string; readonly isFor: (name: string) => boolean }[] =
	[
		{ key: foldKey, isFor: () => true },
		{ key: (name) => foldKey(bare(name)), isFor: hasMarks },
		{ key: looseKey, isFor: () => true },
		{ key: (name) => looseKey(bare(name)), isFor: () => true },
	];

/** What of all a name fits, in the closest way in which it fits any. */
function finder<T>(all: readonly { readonly names: readonly string[]; readonly of: T }[]) {
	const found = ways.map(({ key, isFor }) => {
		const byKey = new Map<string, Set<T>>();
		for (const { names, of } of all)
			for (const name of names) byKey.set(key(name), (byKey.get(key(name)) ?? new Set()).add(of));
		return (name: string) => (isFor(name) ? byKey.get(key(name)) : undefined);
	});
	return (name: string): readonly T[] => {
		for (const way of found) {
			const fitting = way(name);
			if (fitting) return [...fitting];
		}
		return [];
	};
}

/** The names on screen of all units that one name fits, where it fits several. */
export function namesakes({ units }: Pick<Template, 'units'>, name: string): string[] {
	const fitting = finder(units.map((of) => ({ names: [of.name], of })))(name);
	return fitting.length > 1 ? fitting.map(({ name: own, label }) => label ?? own) : [];
}

/**
 * Finds the line of a unit by its name, or of a sum by what the table calls it, with or without its type; a name that
 * two have, or that came before, is none.
 */
export function lineFinder({ rows }: EntryTable): (name: string) => number | null {
	const sums = new Map<string, number>();
	const units = rows.flatMap(({ unitId, cells }, index) => {
		const label = cells[0] ?? '';
		if (unitId) return { names: [label, withoutAbove(label)], of: index + 1 };
		sums.set(looseKey(label), index + 1);
		return [];
	});
	const find = finder(units);
	const taken = new Set<number>();
	return (name) => {
		const lines = find(name);
		const line = lines.length > 1 ? null : (lines[0] ?? sums.get(looseKey(name)) ?? null);
		if (line === null || taken.has(line)) return null;
		taken.add(line);
		return line;
	};
}
