import { expect, it } from 'vitest';
import { completeness, receipt, shareBp, type Receipt } from '../../../src/lib/domain/measures/completeness';

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
	expect(on('2023-11-24')).toEqual({ onTime: 1, received: 1, undated: 0, expected: 4 });
	expect(on('2023-11-25')).toEqual({ onTime: 2, received: 2, undated: 0, expected: 4 });
	expect(on('2023-11-27')).toEqual({ onTime: 2, received: 3, undated: 0, expected: 4 });
});

const of = (...states: Receipt['state'][]) =>
	completeness(states.map((state) => (state === 'late' ? { state, days: 1 } : { state })));

it('how many came on time is not known where no return has a day of receipt, and never 0 then', () => {
	expect(shareBp(of('undated', 'undated', 'missing'), 'onTime')).toBeNull();
	expect(shareBp(of('undated', 'undated', 'missing', 'missing'), 'received')).toBe(5000);
});

it('late or missing returns are known not to have come on time', () => {
	expect(shareBp(of('late', 'undated'), 'onTime')).toBe(0);
	expect(shareBp(of('missing', 'empty'), 'onTime')).toBe(0);
	expect(shareBp(of('on_time', 'undated'), 'onTime')).toBe(5000);
	expect(shareBp(of(), 'onTime')).toBeNull();
});
