import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../src/lib/domain/documents/deck';
import { partColour, statusColours } from '../../../src/lib/export/office/office-theme';
import { chartXml, deckOf, made, part, seriesXml, valuesOf, type Parts } from '../../support/pptx-parts';
import { bars, barsBlock, gapsBlock, sampleDeck, sharesBlock, trendBlock } from '../../support/sample-deck';
import { elements, paragraphs, points } from '../../support/xml';

let parts: Parts;
beforeAll(async () => {
	parts = await made(sampleDeck);
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

describe('charts', () => {
	test('bars: rates and targets to the digit, no point where nothing is known', async () => {
		const [rates = '', targets = ''] = seriesXml(parts, 1);
		expect(chartXml(parts, 1)).toContain('<c:barDir val="col"/>');
		expect(valuesOf(rates)).toEqual(expected(bars.map(({ valueBp }) => valueBp)));
		expect(valuesOf(targets)).toEqual(expected(bars.map(({ targetBp }) => targetBp)));
		expect(elements(chartXml(parts, 1), 'c:formatCode')).toEqual(['0.00', '0.00']);
		expect(await sheetRows(1)).toEqual([
			[null, 'Tỷ lệ vào GDNN', 'Chỉ tiêu đăng ký'],
			...bars.map(({ name, valueBp, targetBp }) => [
				valueBp === null && targetBp === null ? `${name} (–)` : name,
				valueBp === null ? null : Number(decimal(valueBp)),
				targetBp === null ? null : Number(decimal(targetBp)),
			]),
		]);
		expect(chartXml(parts, 1)).toContain('<c:dispBlanksAs val="gap"/>');
	});

	test('bars: targets are dashes without a line, each bar has the colour of its status', () => {
		const [rates = '', targets = ''] = seriesXml(parts, 1);
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
		const labels = seriesXml(parts, 1).map((xml) =>
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
		const said = elements(chartXml(parts, 5), 'c:dLbl').flatMap(paragraphs);
		for (const { value, target } of bars.slice(0, 4))
			expect(said).toEqual(expect.arrayContaining([value, target]));
	});

	test('shares: counts of every part of one hundred percent', async () => {
		const block = sharesBlock as Extract<Block, { kind: 'shares' }>;
		expect(chartXml(parts, 2)).toContain('<c:grouping val="percentStacked"/>');
		expect(seriesXml(parts, 2).map((xml) => [...valuesOf(xml).values()].map(Number))).toEqual(
			block.categories.map((_name, at) => block.bars.map(({ parts: all }) => all[at]?.count)),
		);
		expect((await sheetRows(2))[3]?.[0]).toBe('Đức Huệ & “vùng biên”');
		// as the slide on screen has them: SharesBlock.svelte.test.ts
		for (const [at, xml] of seriesXml(parts, 2).entries())
			expect(/<c:spPr>.*?<a:srgbClr val="(\w{6})"/s.exec(xml)?.[1]).toBe(partColour(at).fill);
	});

	test('trend: a year without a figure is a gap, targets are dashed', () => {
		const block = trendBlock as Extract<Block, { kind: 'trend' }>;
		const [rates = '', targets = ''] = seriesXml(parts, 3);
		expect(valuesOf(rates)).toEqual(expected(block.points.map(({ valueBp }) => valueBp)));
		expect(valuesOf(targets)).toEqual(expected(block.points.map(({ targetBp }) => targetBp)));
		expect(targets).toContain('<a:prstDash val="sysDash"/>');
		expect(rates).toContain('<c:v>2023\nđiều chỉnh</c:v>');
		expect(elements(rates, 'c:dLbl').flatMap(paragraphs)).toEqual(
			block.points.filter(({ valueBp }) => valueBp !== null).map(({ value }) => value),
		);
	});

	test('gaps: signed points, two colours, the words of the deck', () => {
		const block = gapsBlock as Extract<Block, { kind: 'gaps' }>;
		const [all = ''] = seriesXml(parts, 4);
		expect(valuesOf(all)).toEqual(expected(block.bars.map(({ hundredths }) => hundredths)));
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
		const xml = part(of, 'ppt/charts/chart1.xml');
		expect([...points(elements(xml, 'c:cat')[0] ?? '').keys()]).toHaveLength(20);
	});

	test('bars without any figure have an axis, names and no point', async () => {
		const none = bars.map((bar) => ({ ...bar, valueBp: null, targetBp: null, value: '–', target: '–' }));
		const of = await made(deckOf({ ...barsBlock, bars: none } as Block));
		const xml = part(of, 'ppt/charts/chart1.xml');
		const [most, least] = [/<c:max val="([^"]*)"/, /<c:min val="([^"]*)"/].map((end) =>
			Number(end.exec(xml)?.[1]),
		);
		expect(most).toBeGreaterThan(least ?? 0);
		expect(elements(xml, 'c:val').flatMap((one) => [...points(one)])).toEqual([]);
		expect(points(elements(xml, 'c:cat')[0] ?? '').get(0)).toBe('Tân An (–)');
	});

	test('a dash upon a dark bar is light', () => {
		const light = elements(seriesXml(parts, 1)[1] ?? '', 'c:dPt').map((point) =>
			Number(/<c:idx val="(\d+)"/.exec(point)?.[1]),
		);
		const met = bars.flatMap(({ status }, at) => (status === 'met' || status === 'exceeded' ? [at] : []));
		expect(light).toEqual(met);
	});
});
