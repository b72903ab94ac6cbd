import type { ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';

const isFigure = (text: string) => /\d/.test(text) && /^[\d.,\s%]+$/.test(text);
const headFields: ReadonlySet<string> = new Set([
	'unit',
	'unit_id',
	'period',
	'period_id',
	'as_of',
	'submitted_at',
]);

/** How many numbers a row holds, beside its own number, its unit and its time. */
export function figureCounter(uses: readonly ColumnUse[]): (row: Row) => number {
	const heads = new Set(
		uses.flatMap(({ index, meaning }) =>
			meaning.kind === 'ordinal' || (meaning.kind === 'field' && headFields.has(meaning.name)) ? [index] : [],
		),
	);
	return ({ cells }) => cells.filter((cell, index) => !heads.has(index) && isFigure(cell)).length;
}
