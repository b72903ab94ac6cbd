import { qualityOf } from '../../domain/measures/quality';
import { tables } from '../../domain/schema/tables';
import type { Quality } from '../../domain/schema/vocabulary';
import type { Row } from '../text/csv';
import { issue } from '../issues/issue';
import { cellOf, dayOf, remembered, useOf, type Reading } from '../reading';

/** Reads the day in a column, if there is such a column. */
export const dayReader = (reading: Reading, name: string) => dayOf(reading, useOf(reading, name));

const qualityWords: readonly string[] = tables.outcomes.quality.oneOf;

/** Reads the quality of a row; null after an unknown word was reported. */
export function qualityReader(reading: Reading): (row: Row) => Quality | null {
	const use = useOf(reading, 'quality');
	const read = remembered(qualityOf);
	return (row) => {
		const value = cellOf(row, use) || (reading.hints.quality ?? 'official');
		const quality = read(value);
		if (quality !== null) return quality;
		const place = { row: row.line, column: use?.header ?? null, value };
		reading.report(issue('V39', place, { list: qualityWords.join(', ') }));
		return null;
	};
}
