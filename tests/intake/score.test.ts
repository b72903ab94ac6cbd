import { describe, expect, it } from 'vitest';
import { cleanTables } from '../support/clean-tables';
import { pollutions } from '../support/pollutions';
import { isPerfect, score } from '../support/reader-score';
import { standard } from '../support/written';
import { understoodTable } from '../support/understood-table';

/** What nobody can tell from the file alone: two readings are equally good. */
const undecidable = new Set([
	'words, header: in two rows, full',
	'words, header: in three rows, full',
	'pairs, header: a name missing',
	'pairs, preamble: 2 lines',
]);

/** The pollutions of one table that are not read as they were meant, with the share of cells that came out right. */
function misread(delimiter: string, name: string): string[] {
	const clean = cleanTables().find((one) => one.name === name);
	if (clean === undefined) throw new Error(`no table ${name}`);
	return pollutions({ ...standard, delimiter }).flatMap((pollution) => {
		const meant = pollution.of(clean);
		if (meant === null) return [];
		const read = understoodTable(meant.text);
		const found = score(read, meant);
		const label = `${name}, ${pollution.group}: ${pollution.name}`;
		return isPerfect(found) || undecidable.has(label) ? [] : [`${label} (${found.cells.toFixed(3)})`];
	});
}

describe.each(cleanTables())('$name, one thing wrong at a time', ({ name }) => {
	it('between commas', () => expect(misread(',', name)).toEqual([]));
});

describe('between semicolons', () => {
	it.each(['permits', 'survey', 'returns'])('%s', (name) => expect(misread(';', name)).toEqual([]));
});

describe('the score', () => {
	const meant = { text: '', header: ['a', 'b'], rows: ['12', '34', '56'].map((row) => [...row]) };

	it('is full for the same table', () =>
		expect(score(meant, meant)).toEqual({ cells: 1, header: true, rows: true }));
	it('counts a lost row once', () =>
		expect(score({ ...meant, rows: meant.rows.slice(1) }, meant)).toEqual({
			cells: 0.75,
			header: true,
			rows: false,
		}));
	it('counts a header taken for a row', () =>
		expect(score({ header: [], rows: [meant.header, ...meant.rows] }, meant)).toEqual({
			cells: 0.75,
			header: false,
			rows: false,
		}));
});
