import type { ColumnUse } from '../columns/columns';
import type { Row } from './csv';
import { issue, type Issue } from '../issues/issue';

/** Columns whose cell a row may leave away at its end: nothing is counted there. */
const isSpare = ({ meaning }: ColumnUse) =>
	meaning.kind === 'empty' ||
	meaning.kind === 'unknown' ||
	(meaning.kind === 'field' && ['note', 'text_vi', 'order'].includes(meaning.name));

const isFilled = (cell: string | undefined) => (cell ?? '').trim() !== '';

/**
 * A row with more cells than its header, or with fewer, may hold each of them in its neighbour's column: "35,09"
 * without quotes in a file parted by commas is 35 and 9. Null where the row fits.
 */
export function widthIssue({ line, cells }: Row, uses: readonly ColumnUse[]): Issue | null {
	const columns = uses.reduce((most, { index }) => Math.max(most, index + 1), 0);
	if (columns === 0) return null;
	const isWider = cells.slice(columns).some(isFilled);
	const left = uses.filter(({ index }) => index >= cells.length);
	const isNarrower = cells.length > 1 && left.some((use) => !isSpare(use));
	if (!isWider && !isNarrower) return null;
	const value = cells.join(' | ').slice(0, 80);
	return issue('V06:width', { row: line, value }, { count: cells.length, columns });
}
