import { describe, expect, test } from 'vitest';
import { languageCodes, speakable } from '../../src/lib/messages/languages';
import { loadedWords } from '../../src/lib/messages/words';

/** Every file below `messages`, which makes its catalogue known, and every file of a language. */
const files = import.meta.glob(['../../src/lib/messages/**/*.ts', '!../../src/lib/messages/*/index.ts']);
await Promise.all([...Object.values(files).map((load) => load()), ...languageCodes.map(speakable)]);
const catalogues = loadedWords();
const paths = Object.keys(files).map((path) => path.slice('../../src/lib/messages/'.length, -'.ts'.length));
const others = languageCodes.filter((language) => language !== 'vi');

type Leaf = string | ((...words: string[]) => string);

/** Every sentence with the way to it. */
function leaves(value: unknown, path = ''): [string, Leaf][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') return [[path, value as (...words: string[]) => string]];
	// where a word stands, no word
	if (value instanceof RegExp) return [];
	if (value === null || typeof value !== 'object') throw new Error(`${path} is no sentence.`);
	return Object.entries(value).flatMap(([key, own]) => leaves(own, path === '' ? key : `${path}.${key}`));
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `⟨${index}⟩`);
const said = (leaf: Leaf) => (typeof leaf === 'string' ? leaf : leaf(...words(leaf.length)));

const allIn = (language: string) => [...catalogues].flatMap(([file, said]) => leaves(said[language], file));
const vietnamese = allIn('vi');

/** Left empty on purpose: English says "students" in the heading, not after each number. */
const mayBeEmpty = new Set([
	'shared/core.overview.people.graduates.short',
	'shared/core.overview.people.schools.short',
	'shared/core.overview.people.papers.short',
	'shared/core.overview.people.places.short',
	'shared/core.overview.people.other.short',
]);

test('a catalogue is called as its file', () => {
	expect(catalogues.size).toBeGreaterThan(45);
	for (const file of catalogues.keys()) expect(paths).toContain(file);
});

describe.each(others)('%s', (language) => {
	test('has a file for every catalogue and none beside', () => {
		const own = paths.filter((path) => path.startsWith(`${language}/`));
		expect(own.toSorted()).toEqual([...catalogues.keys()].map((file) => `${language}/${file}`).toSorted());
	});

	test('has the same sentences', () => {
		const said = allIn(language).map(([path]) => path);
		expect(said.toSorted()).toEqual(vietnamese.map(([path]) => path).toSorted());
	});

	test('has a sentence for a sentence, one that takes words for one that does', () => {
		const kinds = new Map(vietnamese.map(([path, leaf]) => [path, typeof leaf]));
		for (const [path, leaf] of allIn(language)) expect(typeof leaf, path).toBe(kinds.get(path));
	});
});

describe.each(languageCodes)('%s', (language) => {
	const all = allIn(language);
	test.each(all)('%s says something', (path, leaf) => {
		const text = said(leaf);
		if (!(language === 'en' && mayBeEmpty.has(path))) expect(text.trim()).not.toBe('');
		expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		expect(text).not.toMatch(/\{\w+\}/);
		expect(text).toBe(text.normalize('NFC'));
		expect(text).not.toMatch(/ {2}/);
	});

	test.each(all.filter(([, leaf]) => typeof leaf === 'function'))(
		'%s uses every word it is given',
		(_, leaf) => {
			const text = said(leaf);
			for (const word of words(leaf.length)) expect(text).toContain(word);
		},
	);
});

/** Names of units, of a folder and of a language that are shown as they are written, and what somebody may type. */
const asWritten = new Set([
	'data/backup.intro',
	'data/indicators.nameHint',
	'data/indicators.numeratorHint',
	'present/present.templates.hcm',
	'present/present.templates.brvt',
	'present/present.templates.district',
	'shared/definitions.none',
	'shared/definitions.basisHint',
	'shared/definitions.changeHint',
	'shared/samples.files.oldLetters.asks',
	'shared/samples.files.schools.shows',
	'shared/samples.files.mistake.shows',
	'shared/units.faults.several',
	'shell/palette.actions.language',
]);

test('no English word is left over in Vietnamese', () => {
	const stop =
		/\b(the|and|file|files|data|dataset|import|export|upload|download|target|targets|rate|row|rows|column|error|errors|warning|warnings|loading|filter|filters|chart|table|cancel|close|unit|units|click|browser|server|offline|online|dashboard|status|demo)\b/i;
	const left = vietnamese
		.filter(([path, leaf]) => !asWritten.has(path) && stop.test(said(leaf)))
		.map(([path, leaf]) => `${path}: ${said(leaf)}`);
	expect(left).toEqual([]);
});

test('no Vietnamese word is left over in English', () => {
	const marks = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
	expect(
		allIn('en')
			.filter(([path, leaf]) => !asWritten.has(path) && marks.test(said(leaf)))
			.map(([path]) => path),
	).toEqual([]);
});
