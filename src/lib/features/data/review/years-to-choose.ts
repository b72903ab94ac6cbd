import type { Known } from '$lib/intake/catalogue';

const isYear = (id: string) => /^(?:19|20)\d\d$/.test(id);

/**
 * Years that a column or a table may be said to speak of: first those that its titles `offered`, of which none won, then
 * those that are known, the next one, and the one that was read.
 */
export function yearsToChoose(
	known: Pick<Known, 'periods'> | null,
	read: string | null,
	offered: readonly string[] = [],
): string[] {
	const ids = (known?.periods ?? []).map(({ period_id }) => period_id).filter(isYear);
	const last = Math.max(...ids.map(Number), Number(isYear(read ?? '') ? read : 0));
	const next = Number.isFinite(last) && last > 0 ? [String(last + 1)] : [];
	const said = [...new Set(offered)].filter(isYear).toSorted().toReversed();
	const others = [...new Set([...ids, ...next, ...(read !== null && isYear(read) ? [read] : [])])].toSorted().toReversed();
	return [...new Set([...said, ...others])];
}
