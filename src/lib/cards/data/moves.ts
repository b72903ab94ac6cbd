import type { Overview, UnitProgress } from '$lib/domain/overview';

export type Move = {
	readonly id: string;
	readonly name: string;
	readonly before: UnitProgress | null;
	readonly after: UnitProgress;
};

/** Headings over the two columns of a comparison. */
export type Sides = { readonly before: string; readonly after: string };

/** The units of a view whose rate, target, rank or status an import moves. */
export function movesIn({ before, after }: { readonly before: Overview; readonly after: Overview }): Move[] {
	const earlier = new Map(before.rows.map((row) => [row.unitId, row]));
	return after.rows.flatMap((row): Move[] => {
		const was = earlier.get(row.unitId) ?? null;
		const isSame =
			was?.rateBp === row.rateBp &&
			was.targetBp === row.targetBp &&
			was.gapRank === row.gapRank &&
			was.status === row.status;
		return isSame ? [] : [{ id: row.unitId, name: row.nameVi, before: was, after: row }];
	});
}
