import { describe, expect, test } from 'vitest';
import type { Template, TemplateForm } from '../../../src/lib/export/template/template';
import { templateWorkbook } from '../../../src/lib/export/template/template-workbook';
import type { Catalogue } from '../../../src/lib/intake/catalogue';
import { longAnKnowledge, sampleKnowledge } from '../../support/catalogue';
import { filled, headerRow, openCells, sheetNamed, type Value } from '../../support/filled';
import { openedSheets, readingOfRows, templateOf } from '../../support/templates';

const sample = sampleKnowledge().catalogue;
const longAn = longAnKnowledge().catalogue;

type Fill = (header: string, unitId: string, at: number) => Value;

/** What the reader makes of a template after its unit filled it in. */
async function sentBack(
	catalogue: Catalogue,
	template: Template,
	fill: Fill,
	result?: (id: string) => number,
) {
	const order = template.units.map(({ unitId }) => unitId);
	const bytes = await filled(
		await templateWorkbook(template),
		'Biểu nhập',
		(header, unitId) => fill(header, unitId, order.indexOf(unitId)),
		result,
	);
	const { sheets, issues } = await openedSheets(bytes);
	expect(issues).toEqual([]);
	const rows = sheets.find(({ name }) => name === 'Biểu nhập')?.rows ?? [];
	return readingOfRows(catalogue, rows);
}

describe('a filled template is read without a question', () => {
	const planned = (at: number) => 1000 + at;
	const rate = (at: number) => 40 + at / 4;

	test.each(['THCS', 'THPT'] as const)('registered targets, %s', async (level) => {
		const template = templateOf(longAn, 'targets', { level });
		const read = await sentBack(longAn, template, (header, _, at) =>
			header.includes('dự kiến') ? planned(at) : header.includes('nghề nghiệp') ? rate(at) : 100,
		);
		expect(read.issues).toEqual([]);
		const suffix = level.toLowerCase();
		const common = {
			period_id: '2023',
			kind: 'registered',
			effective_date: '2023-03-07',
			source_id: 'la-568',
		};
		expect(read.of('targets')).toMatchObject(
			template.units.flatMap(({ unitId }, at) => [
				{ ...common, unit_id: unitId, indicator_id: `prog_local_${suffix}`, value_bp: 10_000 },
				{ ...common, unit_id: unitId, indicator_id: `counsellor_${suffix}`, value_bp: 10_000 },
				{
					...common,
					unit_id: unitId,
					indicator_id: `vet_after_${suffix}`,
					value_bp: 4000 + at * 25,
					planned_denominator: planned(at),
				},
			]),
		);
		expect(read.of('targets')).toHaveLength(45);
	});

	test.each(['THCS', 'THPT'] as const)('outcomes counted, %s', async (level) => {
		const template = templateOf(longAn, 'counted', { level });
		const read = await sentBack(longAn, template, (header, _, at) => {
			if (header === 'Chất lượng số liệu') return at % 2 === 0 ? 'tạm tính' : null;
			return header.includes('tốt nghiệp') ? 1000 : 280 + at;
		});
		expect(read.issues).toEqual([]);
		expect(read.of('outcomes')).toMatchObject(
			template.units.map(({ unitId }, at) => ({
				unit_id: unitId,
				indicator_id: `vet_after_${level.toLowerCase()}`,
				period_id: '2023',
				as_of: '2023-10-31',
				numerator: 280 + at,
				denominator: 1000,
				declared_bp: null,
				quality: at % 2 === 0 ? 'provisional' : 'official',
			})),
		);
	});

	test.each(['THCS', 'THPT'] as const)('destinations, %s', async (level) => {
		const template = templateOf(longAn, 'destinations', { level });
		const codes = template.destinations.map(({ code }) => code);
		const graduates = codes.length * 10;
		const read = await sentBack(
			longAn,
			template,
			(header) =>
				header === 'Chất lượng số liệu' ? 'chính thức' : header.startsWith('Số học sinh') ? graduates : 10,
			() => graduates,
		);
		expect(read.issues).toEqual([]);
		expect(read.of('destinations')).toMatchObject(
			template.units.flatMap(({ unitId }) =>
				codes.map((destination) => ({
					unit_id: unitId,
					school_level: level,
					period_id: '2023',
					as_of: '2023-10-31',
					destination,
					students: 10,
					quality: 'official',
				})),
			),
		);
		expect(read.of('destinations')).toHaveLength(15 * codes.length);
	});

	test('the monthly return of communes; 0 is a number, empty is not', async () => {
		const units = ['xa-a', 'xa-b', 'thi-tran-c'].map((id) => `tinh-mau.huyen-a.${id}`);
		const template = templateOf(sample, 'monthly', {
			period: { id: '2023-11', label: 'Tháng 11/2023' },
			units: units.map((unitId) => ({
				unitId,
				name: sample.unitById.get(unitId)?.name_vi ?? '',
				targetBp: null,
			})),
		});
		const read = await sentBack(sample, template, (header, _, at) => {
			if (header === 'Ngày nộp') return new Date(Date.UTC(2023, 10, 24));
			if (at === 2) return null;
			return header.startsWith('HS chưa học') ? (at === 0 ? 6 : 0) : 85;
		});
		expect(read.errors).toBe(0);
		expect(read.codes.filter((code) => !['V13', 'V21'].includes(code))).toEqual([]);
		expect(read.of('outcomes')).toMatchObject(
			units.map((unit_id, at) => ({
				unit_id,
				indicator_id: 'neither',
				period_id: '2023-11',
				numerator: [6, 0, null][at],
				denominator: [85, 85, null][at],
				submitted_at: '2023-11-24',
			})),
		);
	});

	test.each([
		// the screens show the graduates of a school year under the year in which it ends
		[{ id: '2022-2023', label: 'Năm học 2022-2023' }, '2023'],
		[{ id: '2023-2025', label: 'Giai đoạn 2023-2025' }, '2023-2025'],
		[{ id: 'gd-2024-2025', label: 'Giai đoạn 2024-2025' }, 'gd-2024-2025'],
		[{ id: '2023-11', label: 'Tháng 11' }, '2023-11'],
	])('the period %j', async (period, id) => {
		const template = templateOf(longAn, 'counted', { period });
		const read = await sentBack(longAn, template, (header, _, at) =>
			header === 'Chất lượng số liệu' ? null : header.includes('tốt nghiệp') ? 1000 : 280 + at,
		);
		expect(read.errors).toBe(0);
		expect([...new Set(read.of('outcomes').map(({ period_id }) => period_id))]).toEqual([id]);
		expect(read.of('outcomes')).toHaveLength(15);
	});

	test('one unit alone', async () => {
		const all = templateOf(longAn, 'destinations');
		const template = { ...all, units: all.units.slice(3, 4) };
		const read = await sentBack(longAn, template, (header) =>
			header === 'Chất lượng số liệu' ? null : header.startsWith('Số học sinh') ? 120 : 10,
		);
		expect(read.issues).toEqual([]);
		expect(read.of('destinations').map(({ unit_id }) => unit_id)).toEqual(Array(12).fill('long-an.thu-thua'));
	});

	test('a document that the unit writes into the title', async () => {
		const template = templateOf(longAn, 'targets', { document: null });
		const { sheets } = await openedSheets(
			await filled(await templateWorkbook(template), 'Biểu nhập', (header) =>
				header.includes('dự kiến') ? 900 : 45,
			),
		);
		const rows = (sheets[0]?.rows ?? []).map(({ line, cells }) => ({
			line,
			cells: cells.map((cell) =>
				cell.startsWith('(Kèm theo') ? '(Kèm theo văn bản số 12/KH-PGDĐT ngày 05/4/2023)' : cell,
			),
		}));
		const read = readingOfRows(longAn, rows);
		expect(read.errors).toBe(0);
		expect(read.hints).toMatchObject({ docNo: '12/KH-PGDĐT', effectiveDate: '2023-04-05', level: 'THCS' });
		expect(read.of('targets')).toHaveLength(45);
	});
});

describe('the sheet to fill in', () => {
	const forms: readonly TemplateForm[] = ['targets', 'counted', 'destinations', 'monthly'];

	test.each(forms)(
		'%s: only entry cells are open, each with a check in Vietnamese that blocks',
		async (form) => {
			const template = templateOf(longAn, form);
			const sheet = await sheetNamed(await templateWorkbook(template), 'Biểu nhập');
			const top = headerRow(sheet);
			const open = openCells(sheet).filter(({ row }) => row > top);
			const columns = [...new Set(open.map(({ column }) => column))];
			expect(open).toHaveLength(columns.length * 15);
			expect(sheet.protection?.sheet).toBe(true);
			expect(openCells(sheet).filter(({ row }) => row <= top)).toEqual([]);
			for (const column of columns) {
				const letter = String.fromCharCode(65 + column);
				const range = `${letter}${top + 2}:${letter}${top + 16}`;
				const check = sheet.dataValidations?.find((one) => one.range === range);
				expect(check).toMatchObject({ showErrorMessage: true, errorStyle: 'stop', allowBlank: true });
				expect(check?.errorMessage).toMatch(/^(?:Chỉ|Ghi) /);
				expect(check?.errorMessage?.length).toBeLessThanOrEqual(255);
				expect(check?.inputMessage?.length).toBeLessThanOrEqual(255);
				expect(check?.inputTitle?.length).toBeLessThanOrEqual(32);
				expect(check?.errorTitle?.length).toBeLessThanOrEqual(32);
			}
			expect(sheet.dataValidations).toHaveLength(columns.length);
			const [, code, name] = columns.includes(1) || columns.includes(2) ? [] : (sheet.rows[top + 1] ?? []);
			expect([code, name]).toEqual(['long-an.tan-an', 'Thành phố Tân An']);
		},
	);

	test('shows the registered target, locked', async () => {
		const sheet = await sheetNamed(await templateWorkbook(templateOf(longAn, 'counted')), 'Biểu nhập');
		const top = headerRow(sheet);
		const column = sheet.rows[top]?.indexOf('Chỉ tiêu đăng ký (%)') ?? -1;
		expect(sheet.rows[top + 1]?.[column]).toBe(27.92);
		expect(sheet.cells?.get(`${top + 1},${column}`)?.style?.protection?.locked).not.toBe(false);
	});

	test('has no formula but the sum of the streams, which turns red when it is wrong', async () => {
		for (const form of forms) {
			const sheet = await sheetNamed(await templateWorkbook(templateOf(longAn, form)), 'Biểu nhập');
			const formulas = [...(sheet.cells?.values() ?? [])].flatMap(({ formula }) =>
				formula ? [formula] : [],
			);
			expect(formulas).toHaveLength(form === 'destinations' ? 15 : 0);
		}
		const sheet = await sheetNamed(await templateWorkbook(templateOf(longAn, 'destinations')), 'Biểu nhập');
		const top = headerRow(sheet);
		expect(sheet.rows[top]?.slice(3, 17)).toEqual([
			'Số học sinh tốt nghiệp THCS',
			...templateOf(longAn, 'destinations').destinations.map(({ nameVi }) => nameVi),
			'Tổng các luồng',
		]);
		expect(sheet.cells?.get(`${top + 1},16`)?.formula).toBe(
			`IF(COUNT(E${top + 2}:P${top + 2})=0,"",SUM(E${top + 2}:P${top + 2}))`,
		);
		expect(sheet.conditionalRules).toMatchObject([
			{
				range: `Q${top + 2}:Q${top + 16}`,
				formula: `AND(ISNUMBER($D${top + 2}),ISNUMBER($Q${top + 2}),$Q${top + 2}<>$D${top + 2})`,
			},
		]);
	});

	test('an unknown document leaves its line open, and nothing is taken for one', async () => {
		const sheet = await sheetNamed(
			await templateWorkbook(templateOf(longAn, 'targets', { document: null })),
			'Biểu nhập',
		);
		const top = headerRow(sheet);
		const open = openCells(sheet).filter(({ row }) => row < top);
		expect([...new Set(open.map(({ row }) => sheet.rows[row]?.[0]))]).toEqual([
			'(Kèm theo văn bản số …… ngày ……)',
		]);
	});

	test('prints on A4 with the header on every page', async () => {
		const sheet = await sheetNamed(await templateWorkbook(templateOf(longAn, 'destinations')), 'Biểu nhập');
		const line = headerRow(sheet) + 1;
		expect(sheet.pageSetup).toMatchObject({
			paperSize: 'a4',
			orientation: 'landscape',
			fitToWidth: 1,
			printTitlesRow: `$${line}:$${line}`,
		});
	});

	test('without units it is still a workbook', async () => {
		const sheet = await sheetNamed(
			await templateWorkbook(templateOf(longAn, 'counted', { units: [] })),
			'Biểu nhập',
		);
		expect(headerRow(sheet)).toBeGreaterThan(0);
		expect(sheet.dataValidations ?? []).toEqual([]);
	});
});

describe('the sheet of instructions', () => {
	test.each(['targets', 'counted', 'destinations', 'monthly'] as const)('%s: is no data', async (form) => {
		const { sheets, issues } = await openedSheets(await templateWorkbook(templateOf(longAn, form)));
		expect(issues).toEqual([]);
		expect(sheets.map(({ name }) => name)).toEqual(['Biểu nhập', 'Hướng dẫn']);
		const guide = sheets[1]?.rows ?? [];
		expect(guide.length).toBeGreaterThan(5);
		expect(guide.every(({ cells }) => cells.length === 1)).toBe(true);
		const read = readingOfRows(longAn, guide);
		expect(read.form).toBe('unknown');
		expect(read.records).toEqual([]);
	});
});
