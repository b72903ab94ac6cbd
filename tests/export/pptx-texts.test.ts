import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../src/lib/domain/documents/deck';
import { deckOf, made, part, slideXml, type Parts } from '../support/pptx-parts';
import { sampleDeck, tableBlock } from '../support/sample-deck';
import { assertWellFormed, elements, paragraphs } from '../support/xml';

let parts: Parts;
beforeAll(async () => {
	parts = await made(sampleDeck);
});

describe('texts', () => {
	test('titles are titles; texts stand as they are, formulas and tags too', () => {
		sampleDeck.slides.forEach(({ title }, at) => {
			const title$ =
				elements(slideXml(parts, at + 1), 'p:sp').find((shape) => shape.includes('type="title"')) ?? '';
			expect(paragraphs(title$).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([title]);
		});
		expect(paragraphs(slideXml(parts, 2))).toContain(
			'Số liệu của "Đức Huệ" <chưa nộp> & Thạnh Hóa sẽ được bổ sung: =HYPERLINK("http://example.com","x")',
		);
		// 28 points would leave its last word in a second line
		expect(slideXml(parts, 2)).toMatch(
			/ sz="2[46]00"[^>]*>(?:(?!<a:t>).)*<a:t>Toàn tỉnh đạt 27,34 %, còn thiếu/,
		);
		expect(slideXml(parts, 2)).not.toContain('hlinkClick');
		expect(paragraphs(slideXml(parts, 2))).toEqual(
			expect.arrayContaining([
				'27,34 %',
				'Tỷ lệ toàn tỉnh',
				// a status is a word, not only the colour of an edge
				'Gần đạt · chỉ tiêu 27,92 %',
				'Chưa đạt',
				'Chưa nộp · Đức Huệ, Thạnh Hóa',
			]),
		);
	});

	test('notes are notes, a line a paragraph', () => {
		sampleDeck.slides.forEach(({ notes }, at) => {
			const body =
				elements(part(parts, `ppt/notesSlides/notesSlide${at + 1}.xml`), 'p:sp').find((shape) =>
					shape.includes('type="body"'),
				) ?? '';
			expect(paragraphs(body)).toEqual(notes.split('\n'));
		});
	});

	test('source, day and coverage stand at every foot, the part beside its title', () => {
		const { source, cutOff, coverage, demo } = sampleDeck.foot;
		sampleDeck.slides.forEach(({ isIllustrative, part: piece }, at) => {
			const said = paragraphs(slideXml(parts, at + 1));
			expect(said).toContain(`${isIllustrative ? `${demo} · ` : ''}${source} · ${cutOff} · ${coverage}`);
			expect(said.includes(demo)).toBe(isIllustrative);
			if (piece !== undefined) expect(said).toContain(piece);
		});
	});

	test('a table is a table with a head, its cells and its total', () => {
		const [table = ''] = elements(slideXml(parts, 7), 'a:tbl');
		const rows = elements(table, 'a:tr').map((row) => elements(row, 'a:tc').flatMap(paragraphs));
		expect(table).toContain('firstRow="1"');
		expect(rows).toEqual([tableBlock.head, ...tableBlock.rows, tableBlock.total]);
	});

	test('a table on the first slide shares its number with no other object', async () => {
		const xml = part(await made(deckOf(tableBlock)), 'ppt/slides/slide1.xml');
		const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('a picture keeps its shape; what PowerPoint may not show is replaced by its words', async () => {
		const [width = 0, height = 1] =
			/<a:ext cx="(\d+)" cy="(\d+)"\/>/
				.exec(elements(slideXml(parts, 8), 'p:pic')[0] ?? '')
				?.slice(1)
				.map(Number) ?? [];
		expect(width / height).toBeCloseTo(2, 3);
		expect(slideXml(parts, 8)).toContain('descr="Ngày hội &quot;hướng nghiệp&quot;"');
		const of = await made(
			deckOf({ kind: 'picture', source: 'data:image/svg+xml;base64,PHN2Zy8+', alt: 'Sơ đồ' }),
		);
		expect(paragraphs(part(of, 'ppt/slides/slide1.xml'))).toContain('Sơ đồ');
	});

	test('characters that XML cannot hold do not break the file', async () => {
		const of = await made(
			deckOf({ kind: 'lines', key: 'a', lines: ['a\u0000b\u0007c\ud800d\uffff', 'e\r\nf'] }),
		);
		const xml = part(of, 'ppt/slides/slide1.xml');
		expect(() => assertWellFormed(xml)).not.toThrow();
		expect(paragraphs(xml)).toContain('a\ufffdb\ufffdc\ufffdd\ufffd');
	});

	test('nothing in a block is still a slide', async () => {
		const of = await made(
			deckOf(
				{ kind: 'lines', key: 'a', lines: [] },
				{ kind: 'tiles', tiles: [] },
				{ kind: 'bars', valueLabel: 'x', targetLabel: 'y', bars: [] },
				{ kind: 'gaps', label: 'x', bars: [] },
				{ kind: 'shares', categories: [], bars: [] },
				{ kind: 'table', head: [], align: [], rows: [] },
				{ kind: 'table', head: ['a', ''], align: ['start', 'end'], rows: [['', '']] },
			),
		);
		for (const [name, bytes] of of) if (name.endsWith('.xml')) assertWellFormed(bytes.toString('utf8'));
	});
});

describe('a long table', () => {
	const long = Array.from({ length: 61 }, (_none, at) => [`Đơn vị ${at}`, String(at)]);
	const block: Block = {
		kind: 'table',
		head: ['Đơn vị', 'Số'],
		align: ['start', 'end'],
		rows: long,
		total: ['Tổng', '1'],
	};

	test('goes on over slides that can be read, head repeated, no row lost, the total once', async () => {
		const of = await made(deckOf({ kind: 'lines', key: 'a', lines: ['Một dòng.'] }, block));
		const names = [...of.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
		const tables = names.flatMap((name) => elements(part(of, name), 'a:tbl'));
		const rows = tables.map((table) =>
			elements(table, 'a:tr').map((row) => elements(row, 'a:tc').flatMap(paragraphs)),
		);
		expect(tables.length).toBeGreaterThan(2);
		for (const [head] of rows) expect(head).toEqual(['Đơn vị', 'Số']);
		expect(rows.flatMap((all) => all.slice(1))).toEqual([...long, ['Tổng', '1']]);
		for (const table of tables)
			for (const [, size] of table.matchAll(/ sz="(\d+)"/g))
				expect(Number(size)).toBeGreaterThanOrEqual(1400);
		expect(paragraphs(part(of, 'ppt/slides/slide2.xml'))).toContain(`2/${names.length}`);
	});
});
