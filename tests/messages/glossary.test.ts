import { expect, test } from 'vitest';
import { aboutWords } from '../../src/lib/messages/about/about';
import { formulaOf, glossary, termAnchor, termKeys } from '../../src/lib/messages/shared/glossary';

test.each(['vi', 'en'] as const)(
	'every term is explained in one sentence of office words (%s)',
	(language) => {
		const formulas = new Set(aboutWords[language].formulas.list.map(({ no }) => no));
		const terms = new Set<string>();
		for (const key of termKeys) {
			const { term, text } = glossary[language][key];
			terms.add(term.toLowerCase());
			expect(text).toMatch(/^\p{Lu}.+[.]$/u);
			expect([key, text.length]).toEqual([key, Math.min(text.length, 170)]);
			expect(text).not.toMatch(/tử số|mẫu số|numerator|denominator|[Σ⌈]/iu);
			const no = formulaOf[key];
			if (no !== undefined) expect(formulas).toContain(no);
		}
		expect(terms.size).toBe(termKeys.length);
	},
);

test('no two terms share an anchor of the method page', () => {
	const anchors = termKeys.map(termAnchor);
	expect(new Set(anchors).size).toBe(anchors.length);
	expect(anchors).toContain('term-not-reported');
});
