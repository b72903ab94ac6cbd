import { expect, test } from 'vitest';
import { documentText, unitHead } from '../../src/lib/features/report/build/say';
import { indicatorWord } from '../../src/lib/features/shared/figures/shown-file';
import type { App } from '../../src/lib/state/app.svelte';

// an id stands in the address, the type of a document in a file: either may be a word that every object has
test.each(['constructor', '__proto__', 'toString'])('%s is a word like any other', (word) => {
	const app = { dataset: { choices: null }, language: 'vi' } as unknown as App;
	expect(indicatorWord(app, word)).toBe(word);
	const told = (docType: string | null) => documentText({ docNo: '1/KH', docType, signedDate: null });
	expect(told(word)).toBe(told(null));
	expect(unitHead(word)).toBe(unitHead('other'));
});

test('the chief indicator of a level has the name of the level in a file name, whatever its id is', () => {
	const own = { schoolLevel: 'THPT', shortVi: 'Vào cao đẳng', shortEn: 'Into college' };
	const indicators = [
		{ ...own, indicatorId: 'chief', role: 'headline' },
		{ ...own, indicatorId: 'other', role: null },
	];
	const app = { dataset: { choices: { indicators } }, language: 'vi' } as unknown as App;
	expect(indicatorWord(app, 'chief')).toBe('THPT');
	expect(indicatorWord(app, 'other')).toBe('Vào cao đẳng');
});
