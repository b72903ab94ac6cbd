import { describe, expect, it } from 'vitest';
import { found, matchScore } from '../../../src/lib/domain/units/search';

const units = [
	'Tỉnh Long An',
	'Huyện Thủ Thừa',
	'Huyện Tân Thạnh',
	'Huyện Tân Trụ',
	'Thành phố Tân An',
	'Huyện Thạnh Hóa',
	'Huyện Đức Hòa',
	'Huyện Đức Huệ',
	'Trường THCS Thủ Thừa',
].map((label) => ({ label }));

it.each([
	['thu thua', 'Huyện Thủ Thừa'],
	['THU THUA', 'Huyện Thủ Thừa'],
	['Thủ Thừa', 'Huyện Thủ Thừa'],
	['huyen thu', 'Huyện Thủ Thừa'],
	['thcs thu', 'Trường THCS Thủ Thừa'],
	['duc ho', 'Huyện Đức Hòa'],
	['đức huệ', 'Huyện Đức Huệ'],
	['hoà', 'Huyện Đức Hòa'],
	['an tan', 'Thành phố Tân An'],
	['t tru', 'Huyện Tân Trụ'],
	['TP. Tân An', 'Thành phố Tân An'],
	['tp tan', 'Thành phố Tân An'],
])('"%s" finds %s first', (query, label) => expect(found(query, units, 3)[0]?.label).toBe(label));

describe('what does not match', () => {
	it.each(['', '  ', '?', 'hua', 'long xuyen'])('"%s"', (query) =>
		expect(found(query, units, 9)).toEqual([]),
	);
});

it('the name itself stands before what only contains it', () => {
	const [exact, longer] = [matchScore('tan an', 'Thành phố Tân An'), matchScore('tan an', 'Xã Tân An Tây')];
	expect(exact ?? 0).toBeGreaterThan(longer ?? 0);
	expect(longer ?? 0).toBeGreaterThan(matchScore('an tan', 'Thành phố Tân An') ?? 9);
});

it('marks that were typed decide between names that fold alike', () => {
	const names = [{ label: 'Xã Hoa Binh' }, { label: 'Xã Hòa Bình' }];
	expect(found('hòa bình', names, 2)[0]?.label).toBe('Xã Hòa Bình');
	expect(found('hoa binh', names, 2)).toHaveLength(2);
});

it('another name of the same thing counts, a little less', () => {
	const list = [{ label: 'Into VET college', also: ['Vào cao đẳng'] }, { label: 'Cao đẳng' }];
	expect(found('cao dang', list, 2).map(({ label }) => label)).toEqual(['Cao đẳng', 'Into VET college']);
});

it('gives no more than asked for', () => expect(found('huyen', units, 2)).toHaveLength(2));
