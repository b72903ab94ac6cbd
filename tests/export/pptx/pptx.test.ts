import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { pptx } from '../../../src/lib/export/pptx/pptx';
import { statusColours } from '../../../src/lib/export/office/office-theme';
import { made, part, slideXml, type Parts } from '../../support/pptx-parts';
import { sampleDeck } from '../../support/sample-deck';
import { assertWellFormed, elements } from '../../support/xml';
import { unpacked } from '../../support/zip';
import { powerpointWords } from '../../../src/lib/messages/present/powerpoint';

const slideCount = sampleDeck.slides.length;
let parts: Parts;
beforeAll(async () => {
	parts = await made(sampleDeck);
});

describe('package', () => {
	test('every part is well-formed', () => {
		for (const [name, bytes] of parts)
			if (/\.(?:xml|rels)$/.test(name))
				expect(() => assertWellFormed(bytes.toString('utf8')), name).not.toThrow();
	});

	test('has a slide and its notes for each slide of the deck, 16:9', () => {
		const names = [...parts.keys()];
		expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slideCount);
		expect(names.filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))).toHaveLength(
			slideCount,
		);
		expect(part(parts, 'ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
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
		for (const [, named = ''] of part(parts, '[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g))
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
		const english = unpacked(await pptx(sampleDeck, { words: powerpointWords.en }));
		expect(said(english)).toEqual(new Set(['lang="en-GB"', '<c:lang val="en-GB"']));
	});

	test('is the same each time, but for the time of writing', async () => {
		const again = await made(sampleDeck);
		expect([...again.keys()]).toEqual([...parts.keys()]);
		const plain = (of: Parts, name: string) => part(of, name).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
		for (const name of parts.keys())
			if (!/\.xlsx$/.test(name)) expect(plain(again, name), name).toBe(plain(parts, name));
	});

	test('every object of a slide has a number of its own, every font is Arial', () => {
		for (let at = 1; at <= slideCount; at += 1) {
			const ids = [...slideXml(parts, at).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const [, face] of slideXml(parts, at).matchAll(/typeface="([^"]*)"/g)) expect(face).toBe('Arial');
		}
	});

	test('no type is smaller than 14 points but for the foot and the page number', () => {
		for (let at = 1; at <= slideCount; at += 1)
			for (const shape of elements(slideXml(parts, at), 'p:sp').concat(
				elements(slideXml(parts, at), 'p:graphicFrame'),
			)) {
				const isFoot = /name="(?:Nguồn|Slide Number[^"]*)"/.test(shape);
				for (const [, size] of shape.matchAll(/ sz="(\d{3,})"/g))
					expect(Number(size), shape.slice(0, 200)).toBeGreaterThanOrEqual(isFoot ? 1200 : 1400);
			}
	});
});

describe('agreement with the page', () => {
	test('colours are those of the stage', async () => {
		const css = await readFile('src/styles/tokens.css', 'utf8');
		const blocks = [...css.matchAll(/^(?::root,[^{]*|\.stage )\{([^}]*)\}/gm)]
			.map(([, inner]) => inner)
			.join('');
		const token = (name: string) =>
			[...blocks.matchAll(new RegExp(`--${name}: (?:light-dark\\()?#(\\w{6})[,;]`, 'g'))]
				.at(-1)?.[1]
				?.toUpperCase();
		for (const [status, { fill, edge }] of Object.entries(statusColours)) {
			expect(fill, status).toBe(token(`status-${status}`));
			expect(edge, status).toBe(token(`status-${status}-edge`));
		}
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
		await expect(
			pptx(sampleDeck, { words: powerpointWords.vi, onProgress, signal: control.signal }),
		).rejects.toThrow('enough');
		expect(told).toEqual([1, 2, 3]);
	});
});
