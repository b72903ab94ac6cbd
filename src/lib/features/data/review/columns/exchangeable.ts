import type { TableRead } from '$lib/intake/issues/issue-collector';
import type { Issue } from '$lib/intake/issues/issue';
import type { ColumnLine } from '$lib/intake/meaning/words/line';

/** The two columns that an error of their numbers says are exchanged; null for another error. */
export function exchangeable(
	{ code, cell }: Pick<Issue, 'code' | 'cell'>,
	tables: readonly Pick<TableRead, 'lines'>[],
): { readonly one: ColumnLine; readonly other: ColumnLine } | null {
	if (code !== 'V11') return null;
	for (const { lines } of tables)
		for (const line of lines) {
			if (line.proof?.kind !== 'swapped' || (cell !== null && line.index !== cell)) continue;
			const { denominator } = line.proof;
			const other = lines.find(({ letter }) => letter === denominator);
			if (other === undefined) continue;
			return other.index < line.index ? { one: other, other: line } : { one: line, other };
		}
	return null;
}
