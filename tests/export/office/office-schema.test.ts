import { describe, expect, test } from 'vitest';
import { overviewSheet } from '../../../src/lib/features/overview/overview-sheet';
import { reportModel } from '../../../src/lib/features/report/build/build';
import { sampleFileName } from '../../../src/lib/features/shared/practice/sample-name';
import { sampleKeys, sampleTypes } from '../../../src/lib/domain/schema/samples';
import { reportDocument } from '../../../src/lib/export/docx/docx';
import { pptx } from '../../../src/lib/export/pptx/pptx';
import { returnedWorkbook } from '../../../src/lib/export/returned/returned';
import { sample } from '../../../src/lib/export/samples/samples';
import { templateWorkbook } from '../../../src/lib/export/template/template-workbook';
import { workbook } from '../../../src/lib/export/xlsx/xlsx';
import { overviewSheetWords } from '../../../src/lib/messages/overview/sheet';
import { documentWords } from '../../../src/lib/messages/report/document';
import { facts, overviewWith } from '../../features/units';
import { longAnKnowledge } from '../../support/catalogue';
import { faultsOf, validator } from '../../support/office-faults';
import { figuresOf, levelOf } from '../../support/report';
import { sampleDeck } from '../../support/sample-deck';
import { templateOf } from '../../support/templates';
import { unpacked } from '../../support/zip';
import { powerpointWords } from '../../../src/lib/messages/present/powerpoint';

const hostile = '=HYPERLINK("http://x")<w:b/>&amp; \u0000\ufffe _x0041_ Nguye\u0302\u0303n';

const units = Array.from({ length: 30 }, (_, at) =>
	facts(at === 3 ? hostile : `Xã ${at}`, {
		numerator: at === 7 ? null : 100 + at,
		denominator: at === 7 ? null : 1200 + at,
		targetBp: at === 9 ? null : 900 + at,
		quality: 'demo',
	}),
);

function report() {
	const level = levelOf('THCS', units);
	const [year] = level.years;
	const years = year === undefined ? [] : [{ ...year, year: 2022 }, year];
	const model = reportModel(
		figuresOf({ ...level, years }, levelOf('THPT', units)),
		{ tasks: hostile },
		false,
	);
	return reportDocument(model, documentWords);
}

function overview() {
	const shown = overviewWith(units);
	return workbook(
		[
			overviewSheet({
				title: hostile,
				subtitle: '',
				overview: shown,
				rows: shown.rows,
				words: overviewSheetWords.vi,
				heads: { numerator: 'HS vào GDNN', denominator: 'HS tốt nghiệp' },
				totalText: 'Toàn tỉnh (29/30 đơn vị)',
				missing: shown.province.missingStudents,
				nameOf: ({ nameVi }) => nameVi,
				statusOf: ({ status }) => status,
				targetText: () => '',
				notes: ['Nguồn: minh họa.'],
				isPublic: true,
			}),
		],
		{ title: hostile },
	);
}

const sent = {
	name: hostile,
	rows: [
		{ line: 1, cells: ['Đơn vị', 'Số HS'] },
		{ line: 2, cells: [hostile, 'một nghìn'] },
	],
};
const fault = { sheet: hostile, row: 2, cell: 1, severity: 'error', message: hostile } as const;

const made: readonly (readonly [name: string, () => Promise<Uint8Array>])[] = [
	['trinh-chieu.pptx', () => pptx(sampleDeck, { words: powerpointWords.vi })],
	['bao-cao.docx', report],
	['ket-qua.xlsx', overview],
	[
		'bieu.xlsx',
		() => templateWorkbook(templateOf(longAnKnowledge().catalogue, 'targets', { level: 'THCS' })),
	],
	['can-sua.xlsx', () => returnedWorkbook([sent], [fault])],
	...sampleKeys
		.filter((key) => sampleTypes[key].ending !== 'csv')
		.map((key) => [sampleFileName(key), () => sample(key)] as const),
];

const where = validator === null ? ' (NOT CHECKED: this machine has no validator)' : '';

/** Open XML SDK, Office of today: the schemas of ECMA-376 and what Office asks beyond them. */
describe.skipIf(validator === null)(`files that Office opens without a repair${where}`, () => {
	test.each(made)('%s has no fault', async (name, make) => {
		expect(faultsOf(name, await make())).toEqual([]);
	});

	test('the sheets behind the charts have none either', async () => {
		const sheets = [
			...unpacked(await report()),
			...unpacked(await pptx(sampleDeck, { words: powerpointWords.vi })),
		]
			.filter(([name]) => name.endsWith('.xlsx'))
			.slice(0, 3);
		expect(sheets).toHaveLength(3);
		for (const [, bytes] of sheets) expect(faultsOf('sheet.xlsx', bytes)).toEqual([]);
	});

	test('a fault is found where there is one', async () => {
		const { zipSync } = await import('fflate');
		const parts = unpacked(await overview());
		const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
		const broken = new Map<string, Uint8Array>(parts);
		broken.set(
			'xl/worksheets/sheet1.xml',
			Buffer.from(sheet.replace('<sheetData>', '<sheetDatum/><sheetData>')),
		);
		expect(faultsOf('hong.xlsx', zipSync(Object.fromEntries(broken))).join()).toContain('sheetDatum');
	});
});
