import { entryCell } from '$lib/domain/schema/entry-cells';
import { nameForms, tidy } from '$lib/domain/units/names';
import { filled } from '$lib/state/import/decided';
import { isNew, unitFields, type UnitRow } from '../../shared/units/unit-table';

type Texts = Readonly<Record<string, string>>;

/**
 * What was typed, after a block was put down with its first corner on a cell. On the column of names a line goes to
 * the one unit that it names; another name becomes a new unit, and so does what runs over the end of the table.
 */
export function withUnitBlock(
	shown: readonly UnitRow[],
	all: readonly UnitRow[],
	texts: Texts,
	{ line, at }: { readonly line: number; readonly at: number },
	block: readonly (readonly string[])[],
): Texts {
	const after = new Map(Object.entries(texts));
	const numberOf = (id: string) => Number(id.slice(1));
	// the last row of the table is the one to begin with
	let next = Math.max(1, ...all.filter(({ id }) => isNew(id)).map(({ id }) => numberOf(id)));
	const isByName = unitFields[at] === 'name';
	block.forEach((cells, down) => {
		if (cells.every((text) => tidy(text) === '')) return;
		const under = isByName ? null : (shown[line - 1 + down]?.id ?? null);
		const known = isByName ? named(all, cells[0] ?? '') : null;
		const id = known ?? under ?? `+${next}`;
		if (isNew(id)) next = Math.max(next, numberOf(id) + 1);
		cells.forEach((text, right) => {
			const field = unitFields[at + right];
			if (field !== undefined && !(known !== null && right === 0))
				after.set(entryCell(id, field), tidy(text));
		});
	});
	return filled(Object.fromEntries(after));
}

/** The only unit of that name, written whole; null where none or several have it. */
function named(all: readonly UnitRow[], text: string): string | null {
	const key = nameForms(text).wholeKey;
	const found = all.filter(({ unit, cells }) => unit !== null && nameForms(cells.name).wholeKey === key);
	return found.length === 1 ? (found[0]?.id ?? null) : null;
}
