import { expect, it } from 'vitest';
import { completeness, receipt, type Receipt } from '../../src/lib/domain/completeness';

const due = '2023-11-25';

it.each<[string | null, string | null, boolean, string | null, Receipt]>([
	['2023-11-24', due, true, null, { state: 'on_time' }],
	['2023-11-25', due, true, null, { state: 'on_time' }],
	['2023-11-26', due, true, null, { state: 'late', days: 1 }],
	['2023-11-27', due, true, null, { state: 'late', days: 2 }],
	['2023-12-02', due, true, null, { state: 'late', days: 7 }],
	['2023-11-27', due, true, '2023-11-26', { state: 'missing' }],
	['2023-11-27', due, true, '2023-11-27', { state: 'late', days: 2 }],
	['2023-11-24', due, false, null, { state: 'empty' }],
	[null, due, false, null, { state: 'missing' }],
	[null, due, true, null, { state: 'undated' }],
	['2023-11-27', null, true, null, { state: 'on_time' }],
])('received %j, due %j, values %j, seen on %j: %j', (received, dueAt, hasValues, asOf, expected) =>
	expect(receipt(received, dueAt, hasValues, asOf)).toEqual(expected),
);

it('counts on time, received and expected at a moment (F12, H5)', () => {
	const received = ['2023-11-20', '2023-11-25', '2023-11-27', null];
	const on = (asOf: string) => completeness(received.map((day) => receipt(day, due, day !== null, asOf)));
	expect(on('2023-11-24')).toEqual({ onTime: 1, received: 1, expected: 4 });
	expect(on('2023-11-25')).toEqual({ onTime: 2, received: 2, expected: 4 });
	expect(on('2023-11-27')).toEqual({ onTime: 2, received: 3, expected: 4 });
});
