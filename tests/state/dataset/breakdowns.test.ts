import { expect, test } from 'vitest';
import { Breakdowns } from '../../../src/lib/state/dataset/breakdowns';

/** Ready at each of these seconds, broken down at the one beside it. */
const hopes = (times: readonly (readonly [ready: number, broken: number])[]) => {
	const breakdowns = new Breakdowns();
	return times.map(([ready, broken]) => {
		breakdowns.ready(ready * 1000);
		return breakdowns.isHopeful(broken * 1000);
	});
};

test('an engine that breaks down at once, three times in a row, is given up', () => {
	expect(
		hopes([
			[0, 1],
			[9, 10],
			[19, 20],
		]),
	).toEqual([true, true, false]);
});

test('one that answered for a while between is started again, however often', () => {
	expect(
		hopes([
			[0, 1],
			[9, 10],
			[19, 60],
			[70, 71],
			[80, 81],
		]),
	).toEqual([true, true, true, true, true]);
});

test('given up and started by hand, it has its chances again', () => {
	expect(
		hopes([
			[0, 1],
			[2, 3],
			[4, 5],
			[6, 7],
			[8, 9],
			[10, 11],
		]),
	).toEqual([true, true, false, true, true, false]);
});

test('one that never was ready is not given up here: that is a failed opening', () => {
	expect(new Breakdowns().isHopeful(1000)).toBe(true);
});
