import { describe, expect, it } from 'vitest';
import { definitionOf, typedOf, typedOfRow } from '../../../src/lib/features/data/indicators/form';
import { isMeasuredIn, newOwnIndicator, rowOfOwn } from '../../../src/lib/domain/measures/own-indicator';
import { longAnKnowledge } from '../../support/catalogue';
import { jobs, withOwn } from '../../support/own-indicator';

const known = longAnKnowledge().known.indicators;
const typed = typedOf({ ...newOwnIndicator(2023), ...jobs });

describe('an own indicator', () => {
	it('goes into its file and comes back into its form as it was', () => {
		const [row] = withOwn(longAnKnowledge().known, jobs).indicators.filter(({ role }) => role === 'own');
		if (row === undefined) throw new Error('It was not read.');
		expect(row).toMatchObject({
			name_en: jobs.nameVi,
			max: 10_000,
			valid_from: '2020-01-01',
			valid_to: null,
		});
		expect(rowOfOwn({ ...newOwnIndicator(2020), ...jobs }, known, row)).toEqual(row);
		expect(definitionOf(typedOfRow(row), [...known, row], row.indicator_id)).toHaveProperty('own');
	});
	it('of two with one name each has an id of its own', () => {
		const after = withOwn(longAnKnowledge().known, jobs, jobs).indicators;
		const ids = after.filter(({ role }) => role === 'own').map(({ indicator_id }) => indicator_id);
		expect(ids).toEqual(['rieng-co-viec-lam_thpt', 'rieng-co-viec-lam_thpt-2']);
	});
	it.each([
		['name', { nameVi: ' ' }],
		['sameName', { shortVi: 'vào CAO đẳng' }],
		['numerator', { numerator: '' }],
		['denominator', { among: 'words', denominator: '' }],
		['years', { firstYear: '2024', lastYear: '2023' }],
		['year', { firstYear: '24' }],
		[{ known: 'Học sinh học nghề' }, { numerator: 'Học sinh học nghề' }],
	] as const)('is not kept: %j', (fault, change) => {
		expect(definitionOf({ ...typed, ...change }, known, null)).toEqual({ fault });
	});
	it('is measured from its first year to its last', () => {
		const row = rowOfOwn({ ...newOwnIndicator(2022), ...jobs, lastYear: 2023 }, known);
		expect([2021, 2022, 2023, 2024].map((year) => isMeasuredIn(row, year))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});
});
