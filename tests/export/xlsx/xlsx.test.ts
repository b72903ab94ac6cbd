import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { workbook } from '../../../src/lib/export/xlsx/xlsx';
import { sheetNames } from '../../../src/lib/export/xlsx/xlsx-name';
import type { CellSpec, SheetSpec } from '../../../src/lib/export/xlsx/xlsx-spec';

const text = (value: string): CellSpec => ({ value });

function sheetOf(rows: readonly (readonly (CellSpec | null)[])[], more: Partial<SheetSpec> = {}): SheetSpec {
	return { name: 'Số liệu', columns: [], rows, ...more };
}

async function readBack(spec: SheetSpec): Promise<Sheet> {
	const { sheets } = await readXlsx(await workbook([spec]), { readStyles: true });
	const [first] = sheets;
	if (first === undefined) throw new Error('no sheet came back');
	return first;
}

async function parts(sheets: readonly SheetSpec[], options?: Parameters<typeof workbook>[1]) {
	const files = unzipSync(await workbook(sheets, options));
	return (name: string) => {
		const bytes = files[name];
		if (bytes === undefined) throw new Error(`no ${name} in the file`);
		return strFromU8(bytes);
	};
}

describe('cells', () => {
	test.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '=HYPERLINK("x")', '#N/A', '#REF!', 'Thủ Thừa', '01', ' x '])(
		'%j stays text',
		async (value) => {
			const sheet = await readBack(sheetOf([[text(value)]]));
			expect(sheet.rows).toEqual([[value]]);
			expect(sheet.cells?.get('0,0')?.formula).toBeUndefined();
		},
	);

	test('text that looks like an escape of the format stays as it is', async () => {
		const value = 'a_x0041_b _x000d_ c_x_d';
		expect((await readBack(sheetOf([[text(value)]]))).rows).toEqual([[value]]);
	});

	test('numbers, truth and nothing keep their kind', async () => {
		const row: CellSpec[] = [
			{ value: 27.92 },
			{ value: 0 },
			{ value: true },
			{ value: null },
			{ value: 'x' },
		];
		expect((await readBack(sheetOf([row]))).rows).toEqual([[27.92, 0, true, null, 'x']]);
	});

	test('only a cell that says so is a formula', async () => {
		const sheet = await readBack(
			sheetOf([[{ value: 2 }, { value: 3 }, { value: 5, formula: 'SUM(A1:B1)' }, text('=A1')]]),
		);
		const formulas = [...(sheet.cells ?? [])].flatMap(([at, { formula }]) =>
			formula ? [[at, formula]] : [],
		);
		expect(formulas).toEqual([['0,2', 'SUM(A1:B1)']]);
		expect(sheet.rows).toEqual([[2, 3, 5, '=A1']]);
	});

	test('a text too long for a cell is cut where the format ends', async () => {
		const [[value] = []] = (await readBack(sheetOf([[text('ư'.repeat(40_000))]]))).rows;
		expect(String(value)).toHaveLength(32_767);
		expect(String(value).endsWith('ư…')).toBe(true);
	});

	test('an empty cell has the format of its column, its own comes first', async () => {
		const sheet = await readBack(
			sheetOf([[null, null, { value: 1, style: { format: '0.00' } }]], {
				columns: [{ width: 8, format: '@' }, { width: 8 }, { width: 8, format: '0' }],
			}),
		);
		expect(sheet.cells?.get('0,0')?.style?.numFmt).toBe('@');
		expect(sheet.cells?.get('0,1')).toBeUndefined();
		expect(sheet.cells?.get('0,2')?.style?.numFmt).toBe('0.00');
	});

	test('looks and remarks arrive', async () => {
		const style = { bold: true, fill: 'FFC7CE', colour: '9C0006', wrap: true, align: 'center' } as const;
		const sheet = await readBack(sheetOf([[{ value: 'sai', style, comment: 'Không đọc được số.' }]]));
		const cell = sheet.cells?.get('0,0');
		expect(cell?.style).toMatchObject({
			font: { bold: true, name: 'Times New Roman', size: 12, color: { rgb: '9C0006' } },
			fill: { pattern: 'solid', fgColor: { rgb: 'FFC7CE' } },
			alignment: { wrapText: true, horizontal: 'center' },
		});
		expect(cell?.comment?.text).toBe('Không đọc được số.');
	});
});

describe('sheets', () => {
	const one = { top: 2, left: 1, bottom: 4, right: 2 };

	test('protects all but unlocked cells', async () => {
		const read = await parts([
			sheetOf([[text('khóa'), { value: null, style: { unlocked: true } }]], { isProtected: true }),
		]);
		expect(read('xl/worksheets/sheet1.xml')).toMatch(/<sheetProtection sheet="1"/);
		const sheet = await readBack(
			sheetOf([[text('khóa'), { value: null, style: { unlocked: true } }]], { isProtected: true }),
		);
		expect(sheet.cells?.get('0,0')?.style?.protection?.locked).not.toBe(false);
		expect(sheet.cells?.get('0,1')?.style?.protection?.locked).toBe(false);
	});

	test('refuses what a validation does not allow, in the words given', async () => {
		const error = { title: 'Chưa đúng', text: 'Chỉ ghi số nguyên.' };
		const sheet = await readBack(
			sheetOf([[text('a')]], {
				validations: [
					{ over: one, allow: { kind: 'whole', min: 0 }, error, prompt: { title: 'Số', text: 'Ghi số.' } },
					{ over: one, allow: { kind: 'decimal', min: 0, max: 100 }, error },
					{ over: one, allow: { kind: 'list', name: 'chat_luong' }, error },
					{ over: one, allow: { kind: 'list', words: ['chính thức', 'tạm tính'] }, error },
				],
			}),
		);
		const common = { range: 'B3:C5', showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Chưa đúng' };
		expect(sheet.dataValidations).toMatchObject([
			{ ...common, type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', inputMessage: 'Ghi số.' },
			{ ...common, type: 'decimal', operator: 'between', formula1: '0', formula2: '100' },
			{ ...common, type: 'list', formula1: 'chat_luong', errorMessage: 'Chỉ ghi số nguyên.' },
			{ ...common, type: 'list', values: ['chính thức', 'tạm tính'] },
		]);
	});

	test('freezes, filters, merges, prints on A4 and repeats the header', async () => {
		const sheet = await readBack(
			sheetOf([[text('a')], [text('b')]], {
				columns: [{ width: 40 }],
				heights: new Map([[1, 60]]),
				merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
				frozen: { rows: 2, columns: 1 },
				filter: one,
				print: { orientation: 'landscape', repeated: { from: 0, to: 1 } },
			}),
		);
		expect(sheet).toMatchObject({
			merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
			freezePane: { rows: 2, columns: 1 },
			autoFilter: { range: 'B3:C5' },
			pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, printTitlesRow: '$1:$2' },
		});
		expect(sheet.columns?.[0]?.width).toBe(40);
		expect(sheet.rowDefs?.get(1)?.height).toBe(60);
	});

	test('a rule colours cells while its formula holds', async () => {
		const sheet = await readBack(
			sheetOf([[text('a')]], { rules: [{ over: one, formula: 'B3<>C3', style: { fill: 'FFC7CE' } }] }),
		);
		expect(sheet.conditionalRules).toMatchObject([{ type: 'expression', range: 'B3:C5', formula: 'B3<>C3' }]);
	});

	test('a named range points into a hidden sheet, whatever the sheet is called', async () => {
		const hidden = sheetOf([[text('chính thức')]], { name: "Danh mục: 'a'", isHidden: true });
		const over = { top: 0, left: 0, bottom: 1, right: 0 };
		const read = await parts([sheetOf([]), hidden], {
			title: 'Mẫu <1>',
			names: [{ name: 'chat_luong', sheet: hidden.name, over }],
		});
		const book = read('xl/workbook.xml');
		expect(book).toContain(`<definedName name="chat_luong">'Danh mục ''a'!$A$1:$A$2</definedName>`);
		expect(book).toMatch(/name="Danh mục &apos;a" sheetId="2"[^>]*state="hidden"/);
		expect(read('docProps/core.xml')).toContain('<dc:title>Mẫu &lt;1&gt;</dc:title>');
	});
});

describe('names of sheets', () => {
	test.each([
		[
			['Biểu 1/2', 'biểu 1?2'],
			['Biểu 1 2', 'biểu 1 2 (2)'],
		],
		[
			['', '[]', 'History'],
			['Trang', 'Trang (2)', 'Trang History'],
		],
		[["'x'"], ['x']],
		[
			['a\ufffeb\ud800', '\uffff'],
			['a b', 'Trang'],
		],
		[
			['ư'.repeat(40), 'Ư'.repeat(40)],
			['ư'.repeat(31), `${'Ư'.repeat(27)} (2)`],
		],
	])('%j become %j', async (given, names) => {
		expect(sheetNames(given)).toEqual(names);
		const { sheets } = await readXlsx(await workbook(given.map((name) => sheetOf([], { name }))));
		expect(sheets.map(({ name }) => name)).toEqual(names);
	});
});
