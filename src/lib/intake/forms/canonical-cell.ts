import { unguarded } from '../../domain/base/guard';
import { tidy } from '../../domain/units/names';
import type { Column } from '../../domain/schema/tables';
import { basisPoints, flag, isMissing, type Cell } from '../cells/cell';
import type { ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';
import { issue } from '../issues/issue';
import { cellOf, countOf, dayOf, rateOf, remembered, valueOf, type Reading } from '../reading';

/** A value; `instead` where the cell is empty; undefined after a fault was reported. */
type CellReader = (row: Row, instead: unknown) => unknown;

const errorText = /^(?:=[-+(@]*[A-Z]+[(\d!]|#(?:REF|DIV\/0|N\/A|NAME|VALUE|NUM|NULL)[!?]?$)/i;

/** How the cells of one canonical column are read; what does not depend on the column is settled once. */
export function cellReader(reading: Reading, use: ColumnUse, column: Column, name: string): CellReader {
	switch (column.type) {
		case 'text':
			return textReader(reading, use, column);
		case 'integer':
			return (row, instead) => settled(countOf(reading, row, use), instead);
		case 'bp':
			return isPlain(use, name)
				? parsedBy(reading, use, basisPoints)
				: (row, instead) => settled(rateOf(reading, row, use), instead);
		case 'date':
			return daysOf(reading, use);
		case 'boolean':
			return flagReader(reading, use);
	}
}

/** A header that says `_bp` holds basis points; every other rate is in percent. */
function isPlain(use: ColumnUse, name: string): boolean {
	return name.endsWith('_bp') && use.header.trim().toLowerCase().endsWith('_bp');
}

function settled(cell: { ok: true; value: unknown } | { ok: false }, instead: unknown): unknown {
	return cell.ok ? (cell.value ?? instead) : undefined;
}

function parsedBy<T>(reading: Reading, use: ColumnUse, parse: (text: string) => Cell<T>): CellReader {
	const parsed = remembered(parse);
	return (row, instead) => {
		const text = cellOf(row, use);
		return text === '' ? instead : settled(valueOf(reading, row, use, parsed(text)), instead);
	};
}

function daysOf(reading: Reading, use: ColumnUse): CellReader {
	const read = dayOf(reading, use);
	return (row, instead) => settled(read(row), instead);
}

function textReader(reading: Reading, use: ColumnUse, { oneOf }: Column): CellReader {
	const tidied = remembered((text: string) => tidy(unguarded(text)));
	const isAllowed = (text: string) => oneOf === undefined || oneOf.includes(text);
	return (row, instead) => {
		const text = cellOf(row, use);
		if (text === '') return instead;
		const place = { row: row.line, column: use.header, value: text };
		const value = tidied(text);
		if ((text.startsWith('=') || text.startsWith('#')) && errorText.test(value)) {
			reading.report(issue('V36', place));
			return instead;
		}
		if (isAllowed(value)) return value;
		if (isAllowed(value.toLowerCase())) return value.toLowerCase();
		if (isMissing(value)) return instead;
		reading.report(issue('V39', place, { list: oneOf?.join(', ') ?? '' }));
		return undefined;
	};
}

function flagReader(reading: Reading, use: ColumnUse): CellReader {
	const parsed = remembered(flag);
	return (row, instead) => {
		const text = cellOf(row, use);
		if (text === '') return instead;
		const cell = parsed(text);
		if (cell.ok || cell.code === 'V36') return settled(valueOf(reading, row, use, cell), instead);
		const place = { row: row.line, column: use.header, value: text };
		reading.report(issue('V39', place, { list: 'true, false' }));
		return undefined;
	};
}
