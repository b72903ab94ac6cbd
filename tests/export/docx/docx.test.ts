import { beforeAll, describe, expect, test } from 'vitest';
import { reportModel } from '../../../src/lib/features/report/build/build';
import { reportDocument } from '../../../src/lib/export/docx/docx';
import { documentWords } from '../../../src/lib/messages/report/document';
import { figuresOf, levelOf, tablesOf } from '../../support/report';
import { elements, points } from '../../support/xml';
import { unpacked } from '../../support/zip';
import { facts } from '../../features/units';

const units = Array.from({ length: 60 }, (_, index) =>
	facts(`Xã ${index + 1}`, {
		numerator: index === 7 ? null : 100 + index,
		denominator: index === 7 ? null : 1200 + index,
		targetBp: 900 + index,
		quality: 'demo',
	}),
);
const hostile = '=HYPERLINK("http://x")<w:b/>&amp; \u0000\ufffe{PAGE} Nguye\u0302\u0303n';
const model = reportModel(
	figuresOf(levelOf('THCS', units), levelOf('THPT', units.slice(0, 3))),
	{ issuer: 'Sở Giáo dục và Đào tạo', strengths: `${hostile}\nDòng hai` },
	false,
);

let files: Map<string, Buffer>;
let body = '';
beforeAll(async () => {
	files = unpacked(await reportDocument(model, documentWords));
	body = files.get('word/document.xml')?.toString('utf8') ?? '';
});

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
	xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
const textOf = (xml: string) =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => plain(text)).join('');
const parts = (xml: string, tag: string) =>
	[...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gs'))].map(([part]) => part);
const tables = () => parts(body, 'tbl').filter((table) => table.includes('w:tblHeader'));

/** Tags that close in the order in which they opened. */
function isWellFormed(xml: string): boolean {
	const open: string[] = [];
	for (const [, closing, name, single] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
		if (closing === '/') {
			if (open.pop() !== name) return false;
		} else if (single !== '/') open.push(name ?? '');
	}
	return open.length === 0 && !xml.replace(/<[^<>]*>/g, '').includes('<');
}

test('the line that ends a section after a table is too low to make a page of its own', () => {
	const low =
		/<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"\/><w:rPr><w:sz w:val="2"\/><\/w:rPr><w:sectPr/g;
	// a section that ends with words ends in their own line; the body ends with the table of the signature
	expect(body.match(low)).toHaveLength(1);
	expect(body).not.toContain('<w:p><w:pPr><w:sectPr');
});

test('every part is well-formed, and nothing points out of the file', () => {
	for (const [name, bytes] of files) {
		if (!/\.(?:xml|rels)$/.test(name)) continue;
		expect(isWellFormed(bytes.toString('utf8')), name).toBe(true);
		expect(bytes.toString('utf8'), name).not.toContain('TargetMode="External"');
	}
});

describe('tables', () => {
	test('hold the figures of the model to the digit, in their order', () => {
		const expected = tablesOf(model).map(({ rows, total }) => [...rows, ...(total ? [total] : [])]);
		const found = tables().map((table) =>
			parts(table, 'tr')
				.filter((row) => !row.includes('w:tblHeader'))
				.map((row) => parts(row, 'tc').map(textOf)),
		);
		expect(found).toEqual(expected);
	});

	test('repeat their head on every page and tear no row apart', () => {
		tables().forEach((table, index) => {
			const rows = parts(table, 'tr');
			const heads = rows.filter((row) => row.includes('w:tblHeader'));
			expect(heads).toHaveLength(tablesOf(model)[index]?.groups ? 2 : 1);
			expect(rows.every((row) => row.includes('w:cantSplit'))).toBe(true);
		});
	});

	test('end in a bold total', () => {
		const [first] = tables().filter((table) => textOf(table).includes('Tổng cộng'));
		const total = parts(first ?? '', 'tr').at(-1) ?? '';
		expect(total).toContain('<w:b/>');
		expect(textOf(total)).toContain('Tổng cộng');
	});

	test('leave room for the ordinal', () => {
		for (const { head, widths } of tablesOf(model))
			if (head[0] === 'STT') expect(widths[0]).toBeGreaterThanOrEqual(14);
	});
});

describe('charts', () => {
	const charts = model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
	const chartXml = (at: number) => files.get(`word/charts/chart${at}.xml`)?.toString('utf8') ?? '';

	test('each stands in its place, native, with its sheet, and says in words what it shows', () => {
		expect(charts.length).toBeGreaterThanOrEqual(2);
		const relations = files.get('word/_rels/document.xml.rels')?.toString('utf8') ?? '';
		const drawings = parts(body, 'drawing');
		expect(drawings).toHaveLength(charts.length);
		expect(body).not.toContain('w:bookmarkStart');
		charts.forEach(({ title }, at) => {
			const drawing = drawings[at] ?? '';
			const [, id] = /<c:chart [^>]*r:id="(\w+)"/.exec(drawing) ?? [];
			expect(relations).toContain(`Id="${id ?? 'none'}" Type=`);
			expect(relations).toContain(`Target="charts/chart${at + 1}.xml"`);
			expect(plain(/descr="([^"]*)"/.exec(drawing)?.[1] ?? '')).toContain(`${title}. Thực hiện (Chỉ tiêu): `);
			expect(body.indexOf(drawing)).toBeGreaterThan(body.indexOf(title));
			expect(chartXml(at + 1)).toContain('r:id="rId1"');
			expect(files.get(`word/charts/_rels/chart${at + 1}.xml.rels`)?.toString('utf8')).toContain(
				`Target="../embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx"`,
			);
			expect(files.has(`word/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`)).toBe(true);
		});
	});

	test('hold the rates and targets of the model to the digit, in its order', () => {
		charts.forEach(({ chart }, at) => {
			if (chart.kind !== 'bars') return;
			const [rates = '', targets = ''] = elements(chartXml(at + 1), 'c:ser').map(
				(series) => elements(series, 'c:val')[0] ?? '',
			);
			const given = (value: number | null, index: number) =>
				value === null ? [] : [[index, String(value / 100)] as const];
			expect(points(rates)).toEqual(
				new Map(chart.bars.flatMap(({ valueBp }, index) => given(valueBp, index))),
			);
			expect(points(targets)).toEqual(
				new Map(chart.bars.flatMap(({ targetBp }, index) => given(targetBp, index))),
			);
		});
	});

	test('are written in the letters of the paper', () => {
		expect(chartXml(1)).toContain('typeface="Times New Roman"');
		expect(new Set([...chartXml(1).matchAll(/ sz="(\d+)"/g)].map(([, size]) => size))).toEqual(
			new Set(['900']),
		);
	});

	test('a bookmark is all that gives way: a text that names the place stays a text', async () => {
		const named = facts('chart_1"/><w:bookmarkStart w:name="chart_1"/>', {
			numerator: 1,
			denominator: 40,
			targetBp: 100,
		});
		const other = reportModel(
			figuresOf(levelOf('THCS', [named]), levelOf('THPT', [])),
			{ tasks: 'chart_1' },
			false,
		);
		const written = unpacked(await reportDocument(other, documentWords));
		const text = written.get('word/document.xml')?.toString('utf8') ?? '';
		expect(isWellFormed(text)).toBe(true);
		expect(parts(text, 'drawing')).toHaveLength(1);
		expect(textOf(text)).toContain('chart_1"/><w:bookmarkStart');
	});
});

describe('text', () => {
	test('stays text, whatever it looks like', () => {
		expect(textOf(body)).toContain('=HYPERLINK("http://x")<w:b/>&amp; {PAGE} Nguyễn');
		expect(body).not.toContain('w:hyperlink');
	});

	test('is in one form of every letter', () => {
		expect(body).toBe(body.normalize('NFC'));
	});

	test('what is not written is marked, and an optional part is left out', () => {
		expect(textOf(body)).toContain(`[${documentWords.fields.tasks.hint}]`);
		expect(textOf(body)).not.toContain(documentWords.sections.awards);
	});

	test('ends in its sign, and illustrative figures are marked on every page', () => {
		expect(textOf(body)).toContain('của Sở Giáo dục và Đào tạo./.');
		const feet = [...files].filter(([name]) => /word\/footer\d+\.xml/.test(name));
		expect(feet.length).toBeGreaterThan(0);
		for (const [, foot] of feet) expect(textOf(foot.toString('utf8'))).toBe(documentWords.mark);
	});
});

describe('form', () => {
	test('A4 with the margins of the decree; annexes on pages of their own, the wide ones across', () => {
		const sections = parts(body, 'sectPr');
		expect(sections).toHaveLength(1 + model.annexes.length);
		for (const section of sections)
			expect(section).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
		expect(sections[0]).toMatch(/w:w="11906" w:h="16838"/);
	});

	test('the name of the country stands in one line: 90,1 mm in bold 12 points', () => {
		const [, right = 0] = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
		expect((right * 25.4) / 1440).toBeGreaterThan(92);
	});

	test('Times New Roman, Vietnamese, real headings, pages numbered from the second on', () => {
		const styles = files.get('word/styles.xml')?.toString('utf8') ?? '';
		expect(styles).toContain('Times New Roman');
		expect(styles).toContain('w:val="vi-VN"');
		expect(
			parts(body, 'p')
				.filter((one) => one.includes('w:val="Heading1"'))
				.map(textOf),
		).toEqual([
			...model.sections.slice(0, 5).map(({ title }) => title),
			...model.annexes.map(({ name, title }) => name + title),
		]);
		expect(body).toContain('<w:titlePg/>');
		const heads = [...files].filter(([name]) => /word\/header\d+\.xml/.test(name));
		expect(heads.filter(([, head]) => head.toString('utf8').includes('PAGE')).length).toBeGreaterThan(0);
	});
});
