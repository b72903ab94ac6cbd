import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/lib/intake/issues/rules';

const folder = 'src/lib/messages';

test('no page and no file speaks of numerators and denominators in Vietnamese', () => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts'),
	);
	expect(files.length).toBeGreaterThan(30);
	const found = files.filter((name) => /tử số|mẫu số/iu.test(readFileSync(join(folder, name), 'utf8')));
	expect(found).toEqual([]);
});

/** Everything that a page can say, its functions called with a word in every place. */
function said(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') {
		try {
			return said((value as (...words: string[]) => unknown)('1', '1', '1', '1', '1', '1', '1'));
		} catch {
			return [];
		}
	}
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
}

test('nor in English, but for the names of the columns of a question', async () => {
	const modules = import.meta.glob<Record<string, unknown>>([
		'../../src/lib/messages/*/**/*.ts',
		'!../../src/lib/messages/**/query/names.ts',
		'!../../src/lib/messages/*/index.ts',
	]);
	const texts: string[] = [];
	for (const load of Object.values(modules)) texts.push(...said(await load()));
	expect(texts.length).toBeGreaterThan(3000);
	expect(texts.filter((text) => /numerators?|denominators?/iu.test(text))).toEqual([]);
});

test('nor what is said of a file', () => {
	const texts = Object.values(rules).flatMap(({ vi, en }) => [vi, en]);
	const words = texts.map((text) => text.replaceAll(/\{\w+\}/g, ''));
	expect(words.length).toBeGreaterThan(80);
	expect(words.filter((text) => /numerators?|denominators?|tử số|mẫu số/iu.test(text))).toEqual([]);
});
