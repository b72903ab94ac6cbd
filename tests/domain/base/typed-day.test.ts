import { describe, expect, it } from 'vitest';
import { fieldDay, typedDay } from '../../../src/lib/domain/base/typed-day';

describe('a day that is typed', () => {
	it.each([
		['7/3/2023', '2023-03-07'],
		['07.03.2023', '2023-03-07'],
		[' 07 / 03 / 2023 ', '2023-03-07'],
		['2023-03-07', '2023-03-07'],
		['ngày 7 tháng 3 năm 2023', '2023-03-07'],
		['7 Mar 2023', '2023-03-07'],
		['7 march 2023', '2023-03-07'],
		['29/2/2024', '2024-02-29'],
		['29/2/2023', null],
		['31/04/2023', null],
		// months first are nobody's habit here: it is no guess
		['10/25/2023', null],
		['7/3/23', null],
		['7 Foo 2023', null],
		['', null],
	])('"%s" is %s', (text, iso) => expect(typedDay(text)).toBe(iso));

	it.each(['2023-03-07', '2024-12-31', '2024-02-29'])('%s is read back as it is shown', (iso) => {
		expect(typedDay(fieldDay(iso, 'vi'))).toBe(iso);
		expect(typedDay(fieldDay(iso, 'en'))).toBe(iso);
	});
	it('is shown day first', () =>
		expect([fieldDay('2023-03-07', 'vi'), fieldDay('2023-03-07', 'en'), fieldDay('', 'vi')]).toEqual([
			'07/03/2023',
			'7 Mar 2023',
			'',
		]));
});
