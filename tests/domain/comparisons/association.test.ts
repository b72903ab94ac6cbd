import { describe, expect, it } from 'vitest';
import { pearson, spearman, trendLine, type Pair } from '../../../src/lib/domain/comparisons/association';

const pairs = (...points: readonly (readonly [number, number])[]): Pair[] =>
	points.map(([x, y]) => ({ x, y }));

describe('Pearson', () => {
	it('of a worked example: x 1…5, y 2 4 5 4 5 gives 6/√60', () =>
		expect(pearson(pairs([1, 2], [2, 4], [3, 5], [4, 4], [5, 5]))).toBeCloseTo(6 / Math.sqrt(60), 12));
	it('is 1 and −1 of points on a line', () => {
		expect(pearson(pairs([1, 3], [2, 5], [3, 7], [4, 9], [5, 11]))).toBeCloseTo(1, 12);
		expect(pearson(pairs([1, 9], [2, 7], [3, 5], [4, 3], [5, 1]))).toBeCloseTo(-1, 12);
	});
	it('says nothing below five pairs', () =>
		expect(pearson(pairs([1, 1], [2, 2], [3, 3], [4, 4]))).toBeNull());
	it('says nothing where one side never changes', () => {
		expect(pearson(pairs([1, 100], [2, 100], [3, 100], [4, 100], [5, 100]))).toBeNull();
		expect(pearson(pairs([0, 1], [0, 2], [0, 3], [0, 4], [0, 5]))).toBeNull();
	});
});

describe('Spearman', () => {
	it('is 1 of anything that always rises', () =>
		expect(spearman(pairs([1, 1], [2, 8], [3, 27], [4, 64], [5, 125]))).toBeCloseTo(1, 12));
	it('shares the ranks of ties: 1 2½ 2½ 4 5 against 1…5 gives 9,5/√95', () =>
		expect(spearman(pairs([10, 1], [20, 2], [20, 3], [30, 4], [40, 5]))).toBeCloseTo(
			9.5 / Math.sqrt(95),
			12,
		));
	it('says nothing below five pairs or without spread', () => {
		expect(spearman(pairs([1, 1], [2, 2], [3, 3], [4, 4]))).toBeNull();
		expect(spearman(pairs([1, 7], [2, 7], [3, 7], [4, 7], [5, 7]))).toBeNull();
	});
});

describe('trend line', () => {
	const ten = Array.from({ length: 10 }, (_, index) => ({ x: index, y: 3 + 2 * index }));
	it('finds slope and intercept from ten points on', () => {
		const line = trendLine(ten);
		expect(line?.slope).toBeCloseTo(2, 12);
		expect(line?.intercept).toBeCloseTo(3, 12);
	});
	it('is not drawn through nine', () => expect(trendLine(ten.slice(1))).toBeNull());
	it('is not drawn where x never changes', () =>
		expect(trendLine(ten.map(({ y }) => ({ x: 4, y })))).toBeNull());
});
