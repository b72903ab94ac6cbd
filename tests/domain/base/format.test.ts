import { describe, expect, it } from 'vitest';
import {
	attainmentText,
	count,
	date,
	percent,
	rate,
	shownAttainment,
	signed,
	signedCount,
} from '../../../src/lib/domain/base/format';

const nbsp = '\u00a0';

describe('rates', () => {
	it.each([
		[2792, '27,92', '27.92'],
		[2000, '20,00', '20.00'],
		[0, '0,00', '0.00'],
		[7, '0,07', '0.07'],
		[10_000, '100,00', '100.00'],
		[123_456, '1.234,56', '1,234.56'],
		[null, '–', '–'],
	])('%j: %s, %s', (bp, vi, en) => {
		expect([rate(bp, 'vi'), rate(bp, 'en')]).toEqual([vi, en]);
		const sign = bp === null ? '' : `${nbsp}%`;
		expect([percent(bp, 'vi'), percent(bp, 'en')]).toEqual([vi + sign, en + sign]);
	});
});

it.each([
	[1183, '1.183', '1,183'],
	[999, '999', '999'],
	[0, '0', '0'],
	[1_000_000, '1.000.000', '1,000,000'],
	[null, '–', '–'],
])('count %j: %s, %s', (value, vi, en) => expect([count(value, 'vi'), count(value, 'en')]).toEqual([vi, en]));

it.each([
	[-1.7, '−1,70', '−1.70'],
	[0.93, '+0,93', '+0.93'],
	[0, '0,00', '0.00'],
	[-12, '−12,00', '−12.00'],
	[null, '–', '–'],
])('signed %j: %s, %s', (points, vi, en) =>
	expect([signed(points, 'vi'), signed(points, 'en')]).toEqual([vi, en]),
);

it.each([
	[1234, '+1.234', '+1,234'],
	[-57, '−57', '−57'],
	[0, '0', '0'],
] as const)('a change of %j: %s, %s', (change, vi, en) =>
	expect([signedCount(change, 'vi'), signedCount(change, 'en')]).toEqual([vi, en]),
);

it.each([
	[91.5, `91,50${nbsp}%`, `91.50${nbsp}%`],
	[(1129 * 100) / 1001, `112,79${nbsp}%`, `112.79${nbsp}%`],
	[(3602 * 100) / 3509, `102,65${nbsp}%`, `102.65${nbsp}%`],
	[0, `0,00${nbsp}%`, `0.00${nbsp}%`],
	[100, `100,00${nbsp}%`, `100.00${nbsp}%`],
	[99.95, `99,95${nbsp}%`, `99.95${nbsp}%`],
	// a bound that is not reached is not printed
	[99.999, `99,99${nbsp}%`, `99.99${nbsp}%`],
	[89.996, `89,99${nbsp}%`, `89.99${nbsp}%`],
	[69.995, `69,99${nbsp}%`, `69.99${nbsp}%`],
	[104.996, `104,99${nbsp}%`, `104.99${nbsp}%`],
	[105, `105,00${nbsp}%`, `105.00${nbsp}%`],
	[200, `200,00${nbsp}%`, `200.00${nbsp}%`],
	[200.01, `>200${nbsp}%`, `>200${nbsp}%`],
	[null, '–', '–'],
])('attainment %j: %s, %s', (value, vi, en) =>
	expect([attainmentText(value, 'vi'), attainmentText(value, 'en')]).toEqual([vi, en]),
);

it.each([
	['2023-03-07', '07/3/2023', '7 Mar 2023'],
	['2023-02-28', '28/02/2023', '28 Feb 2023'],
	['2023-12-31', '31/12/2023', '31 Dec 2023'],
	['2023-01-01', '01/01/2023', '1 Jan 2023'],
	[null, '–', '–'],
])('date %j: %s, %s', (iso, vi, en) => expect([date(iso, 'vi'), date(iso, 'en')]).toEqual([vi, en]));

it('attainment is what whole numbers say, half up, and in its own band', () => {
	for (let aim = 1; aim <= 10_000; aim += 37)
		for (let reached = 0; reached <= 10_000; reached += 41) {
			const up = Math.floor((20_000 * reached + aim) / (2 * aim));
			const isBound = [7000, 9000, 10_000, 10_500].includes(up) && up * aim > 10_000 * reached;
			if (Math.round(shownAttainment((reached * 100) / aim) * 100) !== (isBound ? up - 1 : up))
				throw new Error(`${reached} of ${aim} is shown as ${shownAttainment((reached * 100) / aim)}.`);
		}
	// 105 % of 1.001 is 1.051,05: 1.051 is met and not exceeded, and reads so
	expect((1051 * 100) / 1001).toBeGreaterThan(104.995);
	expect(shownAttainment((1051 * 100) / 1001)).toBe(104.99);
});
