import { expect, test } from 'vitest';
import { documentText, unitHead } from '../../src/lib/cards/report/say';
import { indicatorWord } from '../../src/lib/cards/shown-file';
import type { App } from '../../src/lib/state/app.svelte';

// an id stands in the address, the type of a document in a file: either may be a word that every object has
test.each(['constructor', '__proto__', 'toString'])('%s is a word like any other', (word) => {
	const app = { dataset: { choices: null }, language: 'vi' } as unknown as App;
	expect(indicatorWord(app, word)).toBe(word);
	const told = (docType: string | null) => documentText({ docNo: '1/KH', docType, signedDate: null });
	expect(told(word)).toBe(told(null));
	expect(unitHead(word)).toBe(unitHead('other'));
});
