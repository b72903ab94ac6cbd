import fc from 'fast-check';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { archive } from '../../../../src/lib/intake/workbook/package/archive';
import { FontTexts } from '../../../../src/lib/intake/workbook/sheet/fonts';
import { Parts } from '../../../../src/lib/intake/workbook/package/inflate';
import { sheetJsXlsx } from '../../../../src/lib/intake/workbook/other';
import { cellPackage } from '../../../../src/lib/intake/workbook/package/package';
import type { Read } from '../../../../src/lib/intake/workbook/read';
import { xlsx } from '../../../../src/lib/intake/workbook/sheet/xlsx';
import { cellsOf, open, written, type CellSpec } from '../../../support/workbooks';

const formats = ['', '0', '0.00', '#,##0', '0%', '0.00%', '00', '000', '0.0E+00', '@', '#,##0\\ "đ"'];
const dayFormats = ['dd/mm/yyyy', 'd/m/yy', 'mm/yyyy', 'mmm-yy', 'yyyy', 'yyyy-mm-dd hh:mm'];

const words = fc.oneof(
	fc.constantFrom('Thủ Thừa', ' ', 'a\nb', '<b>&"x"</b>', '=1', '_x0041_', '1.183', 'TRUE', '🙂'),
	fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[^\P{C}\n]/gu, '')),
);
const numbers = fc.oneof(
	fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
	// SheetJS writes numbers next to nothing as others into an .xls
	fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value)),
	fc.integer({ min: 0, max: 10_000 }).map((bp) => bp / 100),
	fc.constantFrom(0.1 + 0.2, 1e21, 1e-7, 35.089999999999996),
);
const formatted = fc.oneof(
	fc.tuple(numbers, fc.constantFrom(...formats)),
	fc.tuple(fc.integer({ min: 61, max: 70_000 }), fc.constantFrom(...dayFormats)),
);
const cell: fc.Arbitrary<Partial<Cell>> = fc.oneof(
	fc.constant({ value: null }),
	words.map((value) => ({ value })),
	fc.boolean().map((value) => ({ value })),
	formatted.map(([value, numFmt]) => ({ value, style: { numFmt } })),
	numbers.map((value) => ({ value, formula: 'A1+1', formulaResult: value })),
	fc.tuple(words, words).map(([a, b]) => ({
		type: 'richText' as const,
		value: a + b,
		richText: [{ text: a, font: { bold: true } }, { text: b }],
	})),
);

function contents({ sheets, issues }: Read): unknown {
	const rows: unknown[] = [];
	sheets[0]?.each((more) => rows.push(...more));
	return { rows, issues };
}

describe('hucre and SheetJS', () => {
	it('read the same text in each cell of any .xlsx', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
				fc.boolean(),
				fc.boolean(),
				async (rows, is1904, isMerged) => {
					const cells = new Map(rows.flatMap((row, r) => row.map((each, c) => [`${r},${c}`, each] as const)));
					const merges = isMerged ? [{ startRow: 0, startCol: 0, endRow: 2, endCol: 1 }] : [];
					const bytes = await writeXlsx({
						sheets: [{ name: 'T', rows: rows.map((row) => row.map(() => null)), cells, merges }],
						dateSystem: is1904 ? '1904' : '1900',
					});
					const pack = cellPackage(new Parts(bytes, archive(bytes)));
					expect(pack.isCompact).toBe(true);
					const [one, other] = [await xlsx(pack, new FontTexts()), await sheetJsXlsx(pack, new FontTexts())];
					expect(contents(one)).toEqual(contents(other));
				},
			),
			{ numRuns: 150 },
		);
	});

	it('read the same numbers in an .xlsx and an .xls', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(formatted, { minLength: 1, maxLength: 20 }), async (values) => {
				const rows: CellSpec[][] = values.map(([v, z]) => [{ t: 'n', v, ...(z === '' ? {} : { z }) }, 'x']);
				const [one, other] = [await open(written(rows, 'xlsx')), await open(written(rows, 'biff8'))];
				expect(cellsOf(one)).toEqual(cellsOf(other));
				expect(cellsOf(one)).toHaveLength(values.length);
			}),
			{ numRuns: 60 },
		);
	});
});
