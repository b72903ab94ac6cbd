import { describe, expect, it } from 'vitest';
import { isWestern } from '../../../../src/lib/intake/text/legacy/western';

describe('isWestern', () => {
	it.each([
		'café',
		'Müller',
		'Größe',
		'MÜNCHEN',
		'Conceição',
		'créée',
		'œuvre',
		'£',
		'm²',
		'Nº',
		'«Bonjour»',
		'Ñandú',
		'à',
	])('%s', (word) => {
		expect(isWestern(word)).toBe(true);
	});

	it.each(['HuyÖn', 'TØnh', 'T­êng', 'x·', '§ång', 'Ñöùc', 'Töôøng', 'Ãâàæ', 'ÖÐ¹ú', 'cafŽ', 'ÀÁ'])(
		'not %s',
		(word) => {
			expect(isWestern(word)).toBe(false);
		},
	);
});
