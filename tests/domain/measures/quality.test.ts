import { expect, test } from 'vitest';
import { qualityNames, qualityOf } from '../../../src/lib/domain/measures/quality';
import { tables } from '../../../src/lib/domain/schema/tables';

test('every quality is read back from its code and from its name', () => {
	for (const quality of tables.outcomes.quality.oneOf) {
		expect(qualityOf(quality)).toBe(quality);
		expect(qualityOf(qualityNames[quality])).toBe(quality);
	}
});

test.each([
	['Chính thức', 'official'],
	[' TAM TINH ', 'provisional'],
	['Minh họa', 'demo'],
	['sơ bộ', null],
	['', null],
])('%j is %j', (text, quality) => {
	expect(qualityOf(text)).toBe(quality);
});
