import { cellKind, type CellKind } from '../cells/cell-kind';

const EVIDENCE = 200;

/** The kind of most filled cells of each column; columns that only a few overlong rows have are 'empty'. */
export function columnKinds(rows: readonly (readonly string[])[]): CellKind[] {
	const seen = rows.slice(0, EVIDENCE);
	const width = seen.reduce((most, { length }) => Math.max(most, length), 0);
	return Array.from({ length: width }, (_, i) => {
		const there = seen.filter(({ length }) => length > i);
		if (there.length < seen.length / 2) return 'empty';
		const counts = new Map<CellKind, number>();
		for (const row of there) {
			const kind = cellKind(row[i] ?? '');
			if (kind !== 'empty') counts.set(kind, (counts.get(kind) ?? 0) + 1);
		}
		const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
		for (const [kind, n] of counts) if (n >= total * 0.5 && kind !== 'text') return kind;
		return total === 0 ? 'empty' : 'text';
	});
}

export function isTyped(kind: CellKind | undefined): boolean {
	return kind !== undefined && kind !== 'text' && kind !== 'empty';
}
