import { compareVi } from '$lib/domain/units/names';
import type { Order } from './address';

type Value = string | number | null;

/** Rows in an order; what is missing stands last in either direction, equals by name. */
export function sortedBy<T>(
	rows: readonly T[],
	{ dir }: Order,
	value: (row: T) => Value,
	name: (row: T) => string,
): T[] {
	const turn = dir === 'asc' ? 1 : -1;
	return rows.toSorted((a, b) => {
		const [own, other] = [value(a), value(b)];
		if (own === null || other === null)
			return Number(own === null) - Number(other === null) || compareVi(name(a), name(b));
		const step =
			typeof own === 'number' && typeof other === 'number'
				? own - other
				: compareVi(String(own), String(other));
		return turn * step || compareVi(name(a), name(b));
	});
}
