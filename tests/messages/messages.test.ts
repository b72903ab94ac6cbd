import { describe, expect, test } from 'vitest';
import { heatmapWords } from '../../src/lib/messages/compare/heatmap';
import { quadrantWords } from '../../src/lib/messages/compare/quadrant';
import { scatterWords } from '../../src/lib/messages/compare/scatter';
import { sharedWords } from '../../src/lib/messages/compare/shared';
import { slopeWords } from '../../src/lib/messages/compare/slope';
import { yearsWords } from '../../src/lib/messages/compare/years';
import { awardWords } from '../../src/lib/messages/compare/award';
import { gapWords } from '../../src/lib/messages/compare/gap';
import { mapWords } from '../../src/lib/messages/compare/map';
import { whatIfWords } from '../../src/lib/messages/compare/what-if';
import { correctWords } from '../../src/lib/messages/shared/correct';
import { entryWords } from '../../src/lib/messages/shared/entry';
import { historyWords } from '../../src/lib/messages/data/history';
import { reviewWords } from '../../src/lib/messages/data/review';
import { targetsWords } from '../../src/lib/messages/data/targets';
import { templatesWords } from '../../src/lib/messages/data/templates';
import { trayWords } from '../../src/lib/messages/data/tray';
import { en } from '../../src/lib/messages/en';
import { messagesIn } from '../../src/lib/messages/messages';
import { queryWords } from '../../src/lib/messages/query/query';
import { reportWords } from '../../src/lib/messages/report/report';
import { queryNames } from '../../src/lib/messages/query/names';
import { unitWords } from '../../src/lib/messages/unit/unit';
import { vi } from '../../src/lib/messages/vi';

type Leaf = string | ((...words: string[]) => string);

/** Every sentence with the way to it. */
function leaves(value: unknown, path = ''): [string, Leaf][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') return [[path, value as (...words: string[]) => string]];
	if (value === null || typeof value !== 'object') throw new Error(`${path} is no sentence.`);
	return Object.entries(value).flatMap(([key, own]) => leaves(own, path === '' ? key : `${path}.${key}`));
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `⟨${index}⟩`);
const said = (leaf: Leaf) => (typeof leaf === 'string' ? leaf : leaf(...words(leaf.length)));

/** The words of a page or a view stand in files of their own, both languages side by side. */
const data = {
	award: awardWords,
	gap: gapWords,
	map: mapWords,
	whatIf: whatIfWords,
	history: historyWords,
	review: reviewWords,
	targets: targetsWords,
	templates: templatesWords,
	tray: trayWords,
	unit: unitWords,
	compareShared: sharedWords,
	heatmap: heatmapWords,
	slope: slopeWords,
	years: yearsWords,
	quadrant: quadrantWords,
	scatter: scatterWords,
	query: queryWords,
	report: reportWords,
	queryNames,
	correct: correctWords,
	entry: entryWords,
};
const dataIn = (language: 'vi' | 'en') =>
	Object.entries(data).flatMap(([name, words]) => leaves(words[language], `data.${name}`));

const vietnamese = [...leaves(vi), ...dataIn('vi')];
const english = [...leaves(en), ...dataIn('en')];
/** Left empty on purpose: English says "students" in the heading, not after each number. */
const mayBeEmpty = new Set([
	'overview.people.graduates.short',
	'overview.people.schools.short',
	'overview.people.papers.short',
	'overview.people.places.short',
	'overview.people.other.short',
]);

test('both languages have the same sentences', () => {
	expect(english.map(([path]) => path).toSorted()).toEqual(vietnamese.map(([path]) => path).toSorted());
});

test('a sentence is a sentence, or takes words, in both languages', () => {
	const kinds = new Map(vietnamese.map(([path, leaf]) => [path, typeof leaf]));
	for (const [path, leaf] of english) expect(typeof leaf, path).toBe(kinds.get(path));
});

describe.each([
	['vi', vietnamese],
	['en', english],
] as const)('%s', (language, all) => {
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

test('no English word is left over in Vietnamese', () => {
	const stop =
		/\b(the|and|file|files|data|dataset|import|export|upload|download|target|targets|rate|row|rows|column|error|errors|warning|warnings|loading|filter|filters|chart|table|cancel|close|unit|units|click|browser|server|offline|online|dashboard|status|demo)\b/i;
	const left = vietnamese
		.filter(([, leaf]) => stop.test(said(leaf)))
		.map(([path, leaf]) => `${path}: ${said(leaf)}`);
	expect(left).toEqual([]);
});

test('no Vietnamese word is left over in English', () => {
	const marks = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
	expect(english.filter(([, leaf]) => marks.test(said(leaf))).map(([path]) => path)).toEqual([]);
});

test('a language is fetched by its code', async () => {
	expect(await messagesIn('vi')).toBe(vi);
	expect(await messagesIn('en')).toBe(en);
});
