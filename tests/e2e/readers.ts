import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { choose, patience } from './screen';
import { expect } from './site';

export type Reader = {
	readonly width: number;
	readonly height: number;
	readonly colorScheme: 'light' | 'dark';
	readonly language: 'vi' | 'en';
};

const wide = { width: 1366, height: 768 };

/** Every screen with every appearance; all of one language follow one another. */
export const readers = (
	screens: readonly { readonly width: number; readonly height: number }[],
	languages: readonly Reader['language'][] = ['vi', 'en'],
): readonly Reader[] =>
	languages.flatMap((language) =>
		screens.flatMap(({ width, height }) =>
			(['light', 'dark'] as const).map((colorScheme) => ({ width, height, colorScheme, language })),
		),
	);

/** What moves has come to rest. */
const settled = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		await frame();
		await frame();
		const ending = document
			.getAnimations()
			.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
		await Promise.allSettled(ending.map(({ finished }) => finished));
	});

/** Longer than a question may be on its way before the page turns pale and says so. */
const untold = 250;

/** What was asked last has been answered. A timer of the page ends after those that were set before it. */
async function answered(page: Page): Promise<void> {
	await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), untold);
	await expect(page.locator('.pending')).toHaveCount(0, patience);
}

/** Another screen and another appearance of the page as it stands. */
export async function wear(
	page: Page,
	{ width, height, colorScheme }: Omit<Reader, 'language'>,
): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width, height });
	// figures that wait for an answer are pale, and said to be so
	await expect(page.locator('.pending')).toHaveCount(0, patience);
	await settled(page);
}

/** Another language, too: not while something modal is open, which leaves no way to choose one. */
export async function readAs(page: Page, reader: Reader): Promise<void> {
	const html = page.locator('html');
	if ((await html.getAttribute('lang')) !== reader.language) {
		await page.setViewportSize(wide);
		await choose(page, reader.language === 'vi' ? 'VI' : 'EN');
		await expect(html).toHaveAttribute('lang', reader.language);
	}
	await wear(page, reader);
}

/** The rules that an appearance decides about; all others say of light what they say of dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Which rules are asked. */
export const colours: RunOptions = { runOnly: ofColours };
const words: RunOptions = { rules: Object.fromEntries(ofColours.map((id) => [id, { enabled: false }])) };

/** A colour of axe's, which it reads from what a style says. */
type Colour = { r: number; g: number; b: number; alpha: number };
type ReadColour = (this: Colour, text: string) => Colour;

/**
 * Half of the time that contrasts take goes into reading the same few colours again for each element: here each is
 * read once a page, by axe itself.
 */
function readColoursOnce(): void {
	const { axe } = window as unknown as {
		axe: { commons: { color: { Color: { prototype: { parseString: ReadColour } } } } };
	};
	const { prototype } = axe.commons.color.Color;
	const read = prototype.parseString;
	const known = new Map<string, Colour>();
	prototype.parseString = function (text) {
		const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
		known.set(text, { r, g, b, alpha });
		return Object.assign(this, { r, g, b, alpha });
	};
}

/** What axe finds, by rule and element. A page takes in its script once; what passes is not described. */
export async function faults(page: Page, asked: RunOptions = {}, within = 'html'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(axe.source);
		await page.evaluate(readColoursOnce);
	}
	const { violations } = await page.evaluate(
		([place, options]) => (window as unknown as { axe: typeof axe }).axe.run(place, options),
		[within, { ...asked, reporter: 'no-passes' }] as const,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
	);
}

/** Nothing is wider than the screen. */
const expectNoOverflow = (page: Page, label: string): Promise<void> =>
	expect
		.poll(
			() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
			{ message: `${label}: pixels beyond the screen`, timeout: 10_000 },
		)
		.toBeLessThanOrEqual(0);

const nameOf = ({ width, colorScheme, language }: Reader) => `${width} px, ${colorScheme}, ${language}`;

/**
 * Each of them, in turn, finds no fault with the page as it stands, and nothing runs off the screen. What a language
 * says at a width is looked at once by every rule; what colours say, once at a width in each appearance.
 */
export async function expectReadable(
	page: Page,
	all: readonly Reader[],
	what: string,
	within?: string,
): Promise<void> {
	await answered(page);
	const looked = new Set<string>();
	for (const reader of all) {
		const label = `${what}, ${nameOf(reader)}`;
		await readAs(page, reader);
		const { width, colorScheme, language } = reader;
		const [said, painted] = [`${width} ${language}`, `${width} ${colorScheme}`];
		const isPainted = looked.has(painted);
		if (!looked.has(said) || !isPainted) {
			const asked = looked.has(said) ? colours : isPainted ? words : {};
			expect(await faults(page, asked, within), label).toEqual([]);
		}
		looked.add(said).add(painted);
		await expectNoOverflow(page, label);
	}
}
