import { looseKey, splitPrefix } from '$lib/domain/units/names';
import type { Template } from '$lib/export/template/template';
import type { EntryTable } from './entry-table';

/** 'Huyện Châu Thành (Long An)' without what tells it from others of its name. */
const withoutAbove = (label: string) => label.replace(/ \([^()]*\)$/u, '');

/** The names on screen of all units that one name fits, where it fits several. */
export function namesakes({ units }: Pick<Template, 'units'>, name: string): string[] {
	const keys = (text: string) => [looseKey(text), looseKey(splitPrefix(text).rest || text)];
	const whole = units.filter((unit) => looseKey(unit.name) === looseKey(name));
	const fitting = whole.length > 0 ? whole : units.filter((unit) => keys(unit.name)[1] === keys(name)[1]);
	return fitting.length > 1 ? fitting.map(({ name: own, label }) => label ?? own) : [];
}

/**
 * Finds the line of a unit by its name, or of a sum by what the table calls it, with or without its type; a name that
 * two have, or that came before, is none.
 */
export function lineFinder({ rows }: EntryTable): (name: string) => number | null {
	const bare = (name: string) => looseKey(splitPrefix(name).rest || name);
	const lines = new Map<string, number | null>();
	rows.forEach(({ unitId, cells }, index) => {
		const label = cells[0] ?? '';
		if (!unitId) return void lines.set(looseKey(label), index + 1);
		for (const key of new Set([label, withoutAbove(label)].flatMap((name) => [looseKey(name), bare(name)])))
			lines.set(key, lines.has(key) ? null : index + 1);
	});
	const taken = new Set<number>();
	return (name) => {
		const line = lines.get(looseKey(name)) ?? lines.get(bare(name)) ?? null;
		if (line === null || taken.has(line)) return null;
		taken.add(line);
		return line;
	};
}
