import type { Catalogue } from '../catalogue';
import type { Column } from './column';
import { bases } from './binding/scope';

/** Destination codes of the catalogue that go by one word of the lexicon. */
export const destinationCodes: ReadonlyMap<string, string> = new Map([['tc_only', 'tc']]);

/** What a meaning chosen in one word says, facet by facet; null: the column is left out. */
export function meaningFacets(
	key: string,
	{ indicatorById }: Pick<Catalogue, 'indicatorById'>,
): Readonly<Record<string, string>> | null {
	const [kind = '', name = ''] = key.split(':');
	if (kind === 'indicator') return { what: `indicator:${name}`, measure: 'rate' };
	if (kind === 'counted') {
		const family = indicatorById.get(name)?.family ?? null;
		const level = indicatorById.get(name)?.school_level;
		if (family !== null && level !== undefined && bases.has(family))
			return { what: family, measure: 'count', level };
		return { what: indicatorById.has(name) ? `indicator:${name}` : name, measure: 'count' };
	}
	if (kind === 'whole') return { what: key, measure: 'count' };
	if (kind === 'destination') return { what: destinationCodes.get(name) ?? name, measure: 'count' };
	if (kind !== 'field') return null;
	switch (name) {
		case 'unit':
			return { what: 'unit' };
		case 'denominator':
			return { what: 'graduates', measure: 'count' };
		case 'schools':
			return { what: 'schools', measure: 'count' };
		case 'numerator':
			return { what: 'vet', measure: 'count' };
		case 'declared_pct':
			return { what: 'vet', measure: 'rate', role: 'result' };
		case 'value_pct':
			return { what: 'vet', measure: 'rate', role: 'target' };
		case 'planned_denominator':
			return { what: 'graduates', measure: 'count', role: 'plan' };
		case 'neither':
			return { what: 'neither', measure: 'count' };
		case 'note':
			return { role: 'note' };
		default:
			return { field: name };
	}
}

/** The meaning of a column as one word, as decisions and choices of columns write it. */
export function keyOfColumn({ left, part, slot, of, facets, field, header, isUnit }: Column): string {
	if (header === '' || left === 'ignored') return 'empty';
	if (left === 'personal') return 'personal';
	if (left === 'order') return 'ordinal';
	const what = facets.what?.value ?? null;
	if (part === 'unit' || isUnit) return 'field:unit';
	if (field !== null) return `field:${field}`;
	if (left === 'note') return 'field:note';
	if (part === 'denominator' && what?.startsWith('whole:') === true) return what;
	if (part === 'denominator') return what === 'schools' ? 'field:schools' : 'field:denominator';
	if (part === 'planned' && what === 'graduates') return 'field:planned_denominator';
	if (part === 'students') return `destination:${of ?? what ?? ''}`;
	if (part === 'target' && slot?.base === 'vet' && facets.measure?.value === 'count')
		return 'field:numerator';
	if (part === 'target') return `indicator:${of ?? ''}`;
	if (part === 'rate')
		return slot?.base === 'vet' && !what?.startsWith('indicator:')
			? 'field:declared_pct'
			: `indicator:${of ?? ''}`;
	if (part === 'numerator' || part === 'fraction' || part === 'planned')
		return of === 'neither'
			? 'field:neither'
			: slot?.base === 'vet'
				? 'field:numerator'
				: `counted:${of ?? ''}`;
	return 'unknown';
}
