import type { Catalogue } from '../catalogue';

/** The province that a unit lay in before it ended; the root for what lies below no other. */
export function provinceOf(unit: string, { unitById, known }: Catalogue): string {
	const seen = new Set<string>();
	for (let at = unit; at !== known.root && !seen.has(at); at = unitById.get(at)?.parent_id ?? known.root) {
		if (unitById.get(at)?.level === 'province') return at;
		seen.add(at);
	}
	return known.root;
}
