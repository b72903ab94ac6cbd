import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/lib/intake/text/csv';
import { dialect, type Dialect } from '../../src/lib/intake/text/dialect';
import { rawCell, written, type Style } from '../support/written';
import { understoodTable } from '../support/understood-table';

const style = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	quote: fc.constantFrom('"' as const, "'" as const),
	newline: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
	quoting: fc.constantFrom('needed' as const, 'text' as const, 'all' as const),
});

const textOf = (rows: readonly string[][], faults: Omit<Style, 'escape'>) =>
	written(rows, { ...faults, escape: faults.quote });

function cells(text: string, found: Dialect): string[][] {
	const rows: string[][] = [];
	readRows(text, found, (more) => void rows.push(...more.map((row) => row.cells)));
	return rows;
}

const anything = fc.string({ unit: fc.constantFrom(...'ab9ệ ,;|\t"\'\n\\.-'), maxLength: 8 });

function rowsOf(cell: fc.Arbitrary<string>, least: number): fc.Arbitrary<string[][]> {
	return fc
		.integer({ min: least, max: 6 })
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
		);
}

describe('a table of any cells', () => {
	it('comes back in the dialect it was written in', () => {
		fc.assert(
			fc.property(rowsOf(anything, 2), style, (rows, faults) => {
				const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
				const own: Dialect = { ...faults, escape: 'double' };
				const all = { ...faults, quoting: 'all' as const };
				expect(cells(textOf(filled, all), own)).toEqual(filled);
			}),
			{ numRuns: 400, seed: 7 },
		);
	});
});

const word = fc.constantFrom(
	'Tân An',
	'Bến Lức',
	'Thủ Thừa',
	"it's",
	'gọi là "điểm"',
	'a, b',
	'x; y',
	'hai\ndòng',
	'',
);
const record = fc.tuple(
	fc.integer({ min: 0, max: 99_999 }).map(String),
	word,
	fc.integer({ min: 0, max: 9999 }).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`),
	fc
		.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
		.map(([d, m]) => `${d}/${m}/2023`),
	word,
);
const header = ['so', 'don_vi', 'ty_le', 'ngay', 'ghi_chu'];

describe('a table of the usual kind', () => {
	it('comes back whole whatever its dialect', () => {
		fc.assert(
			fc.property(fc.array(record, { minLength: 6, maxLength: 40 }), style, (rows, faults) => {
				const read = understoodTable(textOf([header, ...rows], faults));
				expect([read.header, ...read.rows]).toEqual([header, ...rows]);
			}),
			{ numRuns: 300, seed: 11 },
		);
	});

	it('is found in its dialect', () => {
		fc.assert(
			fc.property(fc.array(record, { minLength: 6, maxLength: 40 }), style, (rows, faults) => {
				const text = textOf([header, ...rows], faults);
				const found = dialect(text);
				expect(found.delimiter).toBe(faults.delimiter);
				const isQuoted = rows
					.flat()
					.some((cell) => rawCell(cell, { ...faults, escape: faults.quote }) !== cell);
				if (isQuoted) expect(found.quote).toBe(faults.quote);
			}),
			{ numRuns: 200, seed: 12 },
		);
	});
});

describe('any text', () => {
	it('is read without a throw, and no cell is longer than the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab1,;"\'\n\r\t |\\'), maxLength: 400 }), (text) => {
				const read = understoodTable(text);
				for (const cell of read.rows.flat()) expect(cell.length).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 500, seed: 13 },
		);
	});
});
