import { looseKey, tidy } from '../../../domain/units/names';
import type { Row } from '../../text/csv';
import { textFacets, whatOf } from '../../meaning/words/facets';

/** A line of figures under what it is said to count, from the top down. */
type Line = { readonly path: readonly string[]; readonly row: Row };

/** A label without its numbering: "1.2. Vào THPT", "- Vào THPT". */
export const bare = (text: string) =>
	tidy(text).replace(/^(?:(?:\d{1,2}[.)]?){1,3}|[IVX]{1,4}[.)]|[a-zđA-H][.)]|[-–+*•])\s+(?=\p{L})/u, '');

const isBullet = (text: string) => /^\s*[-–+*•]/.test(text);
const isInside = (label: string) => /^(?:trong do|trong so do|bao gom|gom|chia ra)\b/.test(looseKey(label));
/** "Trong đó:" and nothing more. */
const opensInside = (label: string) =>
	/^(?:trong do|trong so do|bao gom|gom|chia ra)\W*$/.test(looseKey(label));

/** Pupils who went somewhere, as "Trong đó" below them speaks of a part of those alone. */
function namesMove(label: string): boolean {
	const what = whatOf(textFacets(label).whats);
	return what !== null && !['graduates', 'grade', 'pupils', 'schools'].includes(what);
}

/**
 * The lines with figures, each below the line without figures that stands over it. A part of a line, "Trong đó: …",
 * is called by the whole as well: some of the pupils of a centre who learn a trade are not all who do.
 */
export function linesOf(
	rows: readonly Row[],
	labels: number,
	measures: number,
	isFigure: (index: number) => boolean,
): Line[] {
	let group: string | null = null;
	let whole: string | null = null;
	let isOpen = false;
	return rows.flatMap((row) => {
		const written = row.cells[labels] ?? '';
		const label = bare(written);
		if (label === '') return [];
		if (!row.cells.some((cell, index) => isFigure(index) && cell.trim() !== '')) {
			const { says, whats, periods, unknown } = textFacets(label);
			isOpen = opensInside(label);
			// also words that nobody knows: what stands below them is not what stands above
			if (says.size > 0 || whats.length > 0 || periods.length > 0 || unknown.length > 0) group = label;
			return [];
		}
		const isNumbered = row.cells.slice(0, labels).some((cell) => cell.trim() !== '');
		isOpen &&= labels > 0 ? !isNumbered : isBullet(written);
		const isPart = whole !== null && (isOpen || isInside(label));
		if (!isPart) whole = namesMove(label) ? label : null;
		const full = isPart ? `${whole}, ${label}` : label;
		const measure = measures === -1 ? '' : (row.cells[measures] ?? '').trim();
		const name = measure === '' || full.includes(measure) ? full : `${full} (${measure})`;
		return [{ path: group === null ? [name] : [group, name], row }];
	});
}
