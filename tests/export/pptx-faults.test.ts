import { beforeAll, describe, expect, test } from 'vitest';
import { made, part, slideXml, type Parts } from '../support/pptx-parts';
import { sampleDeck } from '../support/sample-deck';
import { elements } from '../support/xml';

const slideCount = sampleDeck.slides.length;
let parts: Parts;
beforeAll(async () => {
	parts = await made(sampleDeck);
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
		expect(part(parts, 'ppt/presentation.xml')).toMatch(
			/<\/p:sldMasterIdLst><p:notesMasterIdLst>.*<\/p:notesMasterIdLst><p:sldIdLst>/,
		);
		for (let at = 1; at <= slideCount; at += 1)
			for (const paragraph of elements(slideXml(parts, at), 'a:p'))
				expect(paragraph.match(/<a:pPr/g)?.length ?? 0).toBeLessThanOrEqual(1);
	});
});
