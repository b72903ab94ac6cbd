import { qualityOf } from '../../domain/quality';
import { tables, type Quality } from '../../domain/tables';
import { day } from '../cell';
import type { Row } from '../csv';
import { issue } from '../issue';
import { cellOf, noValue, remembered, useOf, valueOf, type Reading, type Value } from '../reading';

/** Reads the day in a column, if there is such a column. */
export function dayReader(reading: Reading, name: string): (row: Row) => Value<string> {
	const use = useOf(reading, name);
	const parsed = remembered(day);
	return (row) => {
		const text = cellOf(row, use);
		return use === null || text === '' ? noValue : valueOf(reading, row, use, parsed(text));
	};
}

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
