import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { gradual } from '../../src/lib/state/gradual.svelte';

const ends: (() => void)[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end();
});

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

/** A list that is written two at a time, the first time one; `seen` has what was on screen after each step. */
function written(first: readonly number[]) {
	let list = $state.raw(first);
	const seen: number[][] = [];
	let shown: { rows: readonly number[]; isWhole: boolean } | undefined;
	ends.push(
		$effect.root(() => {
			const rows = gradual(
				() => list,
				() => 2,
			);
			shown = rows;
			$effect(() => {
				seen.push([...rows.rows]);
			});
		}),
	);
	flushSync();
	if (!shown) throw new Error('Nothing was made.');
	const give = (next: readonly number[]) => {
		list = next;
		flushSync();
	};
	return { shown, seen, give };
}

const frames = async (count: number) => {
	for (let frame = 0; frame < count; frame++)
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

describe('a long list, written slice by slice', () => {
	test('its front is there at once, the rest follows', async () => {
		const { shown, seen } = written(numbers(5));
		expect(shown.rows).toEqual([0]);
		expect(shown.isWhole).toBe(false);
		await expect.poll(() => shown.isWhole).toBe(true);
		expect(shown.rows).toEqual([0, 1, 2, 3, 4]);
		expect(seen.at(-1)).toEqual([0, 1, 2, 3, 4]);
		expect(seen).toContainEqual([0, 1, 2]);
	});

	test('once written it rests', async () => {
		const { shown, seen } = written(numbers(5));
		await expect.poll(() => shown.isWhole).toBe(true);
		const steps = seen.length;
		await frames(4);
		expect(seen.length).toBe(steps);
	});

	test('a short list is written in one step', () => {
		const { shown, seen } = written([7]);
		expect([shown.rows, shown.isWhole]).toEqual([[7], true]);
		expect(seen.at(-1)).toEqual([7]);
	});

	test('a place keeps what stood there until its turn comes', async () => {
		const { shown, give } = written(numbers(5));
		await expect.poll(() => shown.isWhole).toBe(true);
		give(numbers(6, 10));
		expect(shown.rows).toEqual([10, 1, 2, 3, 4]);
		await expect.poll(() => shown.isWhole).toBe(true);
		expect(shown.rows).toEqual(numbers(6, 10));
	});

	test('places beyond the new list go at once', async () => {
		const { shown, give } = written(numbers(7));
		await expect.poll(() => shown.isWhole).toBe(true);
		give(numbers(3, 10));
		expect(shown.rows).toEqual([10, 1, 2]);
	});

	test('of two lists in a row the later one is written', async () => {
		const { shown, give } = written(numbers(9));
		await expect.poll(() => shown.isWhole).toBe(true);
		give(numbers(9, 10));
		give(numbers(9, 20));
		expect(shown.rows[0]).toBe(20);
		await frames(8);
		expect(shown.rows).toEqual(numbers(9, 20));
	});

	test('nothing is written any more after its end', async () => {
		const { shown } = written(numbers(9));
		for (const end of ends.splice(0)) end();
		await frames(8);
		expect(shown.rows.length).toBeLessThan(9);
	});
});
