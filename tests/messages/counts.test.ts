import { expect, test } from 'vitest';
import { publishedAnswers } from '../../src/lib/server/published';
import { countHeads } from '../../src/lib/messages/shared/counts';

const unknown = { vi: ['Số thực hiện', 'Tổng số'], en: ['Counted', 'Total'] } as const;

test.each(['vi', 'en'] as const)(
	'every indicator of the catalogue counts in its own words (%s)',
	async (language) => {
		const { choices: all } = await publishedAnswers();
		expect(all.indicators.length).toBeGreaterThan(10);
		for (const indicator of all.indicators) {
			const { numerator, denominator } = countHeads(indicator, language);
			expect([indicator.indicatorId, numerator]).not.toContain(unknown[language][0]);
			expect([indicator.indicatorId, denominator]).not.toContain(unknown[language][1]);
			expect(numerator).not.toBe(denominator);
		}
	},
);

test('what is counted is named as an office names it', () => {
	const of = (numeratorDef: string, denominatorDef: string) =>
		countHeads({ numeratorDef, denominatorDef }, 'vi');
	expect(of('so_cap+tc_only+gdtx_plus_tc', 'graduates')).toEqual({
		numerator: 'HS vào GDNN',
		denominator: 'HS tốt nghiệp',
	});
	expect(of('schools_with_programme', 'schools').denominator).toBe('Số trường');
	expect(of('something_new', 'graduates').numerator).toBe('Số thực hiện');
	for (const word of ['constructor', '__proto__', 'toString'])
		expect(of(word, word)).toEqual({ numerator: 'Số thực hiện', denominator: 'Tổng số' });
	expect(countHeads(null, 'vi')).toEqual({ numerator: 'Số thực hiện', denominator: 'Tổng số' });
});
