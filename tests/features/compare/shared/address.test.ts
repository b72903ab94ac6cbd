import { describe, expect, it, test } from 'vitest';
import {
	lensFrom,
	nextOrder,
	orderFrom,
	showFrom,
	spanFrom,
	stagesWithin,
	unitsFrom,
} from '../../../../src/lib/features/compare/shared/address';

const params = (text: string) => new URLSearchParams(text);
const years = [2019, 2020, 2021, 2022, 2023, 2024];

describe('two years of the address', () => {
	test.each([
		['', { from: 2022, to: 2024 }],
		['from=2019&to=2021', { from: 2019, to: 2021 }],
		['from=2021', { from: 2021, to: 2024 }],
		['to=2020', { from: 2019, to: 2020 }],
		['from=2024&to=2020', { from: 2020, to: 2024 }],
		['from=2022&to=2022', { from: 2019, to: 2022 }],
		['from=2019&to=2019', { from: 2019, to: 2020 }],
		['from=1999&to=abc', { from: 2022, to: 2024 }],
	])('%s', (text, span) => expect(spanFrom(params(text), years)).toEqual(span));
	it('there are none of one year', () => {
		expect(spanFrom(params(''), [2023])).toBeNull();
		expect(spanFrom(params(''), [])).toBeNull();
	});
	it('of two years both', () => expect(spanFrom(params(''), [2022, 2023])).toEqual({ from: 2022, to: 2023 }));
});

test('stages end with the years there are; one year is no stage', () =>
	expect(
		stagesWithin(
			[
				{ stageId: 'a', first: 2019, last: 2025 },
				{ stageId: 'b', first: 2024, last: 2025 },
				{ stageId: 'c', first: 2026, last: 2030 },
			],
			years,
		),
	).toEqual([{ stageId: 'a', first: 2019, last: 2025, from: 2019, to: 2024 }]));

test('what is unreadable takes the default', () => {
	expect(lensFrom(params('lens=cluster'))).toBe('cluster');
	expect(lensFrom(params('lens=x'))).toBe('as_was');
	expect(showFrom(params('show=gap'))).toBe('gap');
	expect(showFrom(params('show=x'))).toBe('rate');
	expect([...unitsFrom(params('units=a,,b'))]).toEqual(['a', 'b']);
	expect([...unitsFrom(params(''))]).toEqual([]);
});

test('orders go to the address and back', () => {
	const first = { key: 'pooled', dir: 'desc' } as const;
	const keys = ['name', 'pooled'];
	expect(orderFrom(params(''), keys, first)).toEqual(first);
	expect(orderFrom(params('order=name.asc'), keys, first)).toEqual({ key: 'name', dir: 'asc' });
	expect(orderFrom(params('order=other.asc'), keys, first)).toEqual(first);
	expect(nextOrder(first, 'pooled', false)).toBe('pooled.asc');
	expect(nextOrder(first, 'name', true)).toBe('name.asc');
	expect(nextOrder({ key: 'name', dir: 'asc' }, 'name', true)).toBe('name.desc');
});
