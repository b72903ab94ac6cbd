import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { published, suppressed } from '$lib/domain/measures/suppress';

const hiddenOf = (counts: readonly (number | null)[]) =>
	suppressed(counts).hidden.flatMap((is, at) => (is ? [at] : []));

describe('small cells', () => {
	it('hides nothing where every count is five or more', () => {
		expect(suppressed([5, 6, null, 700])).toEqual({
			hidden: [false, false, false, false],
			isTotalHidden: false,
		});
		expect(suppressed([])).toEqual({ hidden: [], isTotalHidden: false });
	});

	it('hides a single small count together with the smallest other one', () => {
		expect(hiddenOf([120, 4, 30, 30])).toEqual([1, 2]);
		expect(suppressed([120, 4, 30, 30]).isTotalHidden).toBe(false);
	});

	it('needs no further cell where two small counts are five people together', () => {
		expect(hiddenOf([1, 4, 90])).toEqual([0, 1]);
	});

	it('hides one more where the hidden ones are too few together, zero included', () => {
		expect(hiddenOf([0, 0, 90, 12])).toEqual([0, 1, 3]);
		expect(hiddenOf([1, 3, 90])).toEqual([0, 1, 2]);
	});

	it('hides the total where no other cell can cover', () => {
		expect(suppressed([3])).toEqual({ hidden: [true], isTotalHidden: true });
		expect(suppressed([3, null])).toEqual({ hidden: [true, false], isTotalHidden: true });
		expect(suppressed([0, 1, 2])).toEqual({ hidden: [true, true, true], isTotalHidden: true });
		expect(suppressed([2, 4])).toEqual({ hidden: [true, true], isTotalHidden: false });
	});

	it('never lets the total and the rest give a small count away', () => {
		const counts = fc.array(fc.option(fc.nat({ max: 40 })), { maxLength: 12 });
		fc.assert(
			fc.property(counts, (given) => {
				const { hidden, isTotalHidden } = suppressed(given);
				const missing = given.filter((count, at) => count !== null && hidden[at]);
				const sum = missing.reduce<number>((total, count) => total + (count ?? 0), 0);
				expect(given.every((count, at) => count === null || count >= 5 || hidden[at])).toBe(true);
				if (missing.length > 0 && !isTotalHidden) {
					expect(missing.length).toBeGreaterThanOrEqual(2);
					expect(sum).toBeGreaterThanOrEqual(5);
				}
			}),
		);
	});
});

describe('a table for the public', () => {
	const rows = [
		{ unitId: 'xa-C', numerator: 3 },
		{ unitId: 'xa-A', numerator: 90 },
		{ unitId: 'xa-B', numerator: 4 },
		{ unitId: 'xa-D', numerator: null },
	];

	it('has the hidden rows last and by their code, so that no place tells how large they are', () => {
		const { rows: shown, hidden, isTotalHidden } = published(rows, true);
		expect(shown.map(({ unitId }) => unitId)).toEqual(['xa-A', 'xa-D', 'xa-B', 'xa-C']);
		expect(hidden).toEqual([false, false, true, true]);
		expect(isTotalHidden).toBe(false);
	});

	it('stays as it is where nothing is small, and where it is not for the public', () => {
		const large = rows.map((row) => ({ ...row, numerator: 50 }));
		expect(published(large, true).rows).toEqual(large);
		expect(published(rows, false)).toEqual({ rows, hidden: rows.map(() => false), isTotalHidden: false });
	});
});
