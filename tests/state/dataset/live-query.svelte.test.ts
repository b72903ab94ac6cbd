import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { askAhead, liveQuery, type LiveQuery } from '../../../src/lib/state/dataset/live-query.svelte';

/** A question whose answer comes when the test says so. */
class Asked {
	readonly questions: string[] = [];
	running = 0;
	most = 0;
	#answers: { resolve: (text: string) => void; reject: (cause: unknown) => void }[] = [];

	ask = (text: string) => (): Promise<string> => {
		this.questions.push(text);
		this.running += 1;
		this.most = Math.max(this.most, this.running);
		return new Promise<string>((resolve, reject) => this.#answers.push({ resolve, reject })).finally(
			() => (this.running -= 1),
		);
	};

	answer(text: string): void {
		this.#answers.shift()?.resolve(text);
	}

	fail(cause: unknown): void {
		this.#answers.shift()?.reject(cause);
	}
}

const ends: (() => void)[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end();
});

function asking(first?: () => string) {
	const asked = new Asked();
	let year = $state<number | null>(2023);
	let answer: LiveQuery<string> | undefined;
	ends.push(
		$effect.root(() => {
			answer = liveQuery(() => {
				const own = year;
				return own === null ? null : asked.ask(String(own));
			}, first);
		}),
	);
	if (!answer) throw new Error('Nothing was made.');
	flushSync();
	const choose = (next: number | null) => {
		year = next;
		flushSync();
	};
	return { asked, answer, choose };
}

describe('an answer that follows its question', () => {
	test('is pending, then there', async () => {
		const { asked, answer } = asking();
		expect(answer.value).toBeUndefined();
		await expect.poll(() => answer.isPending).toBe(true);
		asked.answer('một');
		await expect.poll(() => answer.value).toBe('một');
		expect(answer.isPending).toBe(false);
		expect(answer.error).toBeNull();
	});

	test('that comes at once was never told to be pending', async () => {
		const { asked, answer, choose } = asking();
		asked.answer('một');
		await expect.poll(() => answer.value).toBe('một');
		const told: boolean[] = [];
		ends.push(
			$effect.root(() => {
				$effect(() => void told.push(answer.isPending));
			}),
		);
		flushSync();
		choose(2024);
		asked.answer('hai');
		await expect.poll(() => answer.value).toBe('hai');
		await new Promise((resolve) => setTimeout(resolve, 300));
		flushSync();
		expect(told).toEqual([false]);
	});

	test('is what it was given first until then', async () => {
		const { asked, answer } = asking(() => 'sẵn');
		expect(answer.value).toBe('sẵn');
		asked.answer('một');
		await expect.poll(() => answer.value).toBe('một');
	});

	test('stays while the next one is on its way', async () => {
		const { asked, answer, choose } = asking();
		asked.answer('một');
		await expect.poll(() => answer.value).toBe('một');
		choose(2024);
		expect(answer.value).toBe('một');
		await expect.poll(() => answer.isPending).toBe(true);
		asked.answer('hai');
		await expect.poll(() => answer.value).toBe('hai');
	});

	test('of many questions in a row only the first and the last are asked, one at a time', async () => {
		const { asked, answer, choose } = asking();
		for (const year of [2024, 2025, 2026]) choose(year);
		expect(asked.questions).toEqual(['2023']);
		asked.answer('cũ');
		await expect.poll(() => asked.questions).toEqual(['2023', '2026']);
		// the answer to a question that nobody asks any more is not shown
		expect(answer.value).toBeUndefined();
		await expect.poll(() => answer.isPending).toBe(true);
		asked.answer('mới');
		await expect.poll(() => answer.value).toBe('mới');
		expect(answer.isPending).toBe(false);
		expect(asked.most).toBe(1);
	});

	test('is not asked while there is nothing to ask', () => {
		const { asked, answer, choose } = asking();
		expect(asked.questions).toHaveLength(1);
		choose(null);
		expect(asked.questions).toHaveLength(1);
		expect(answer.value).toBeUndefined();
	});

	test('a failure is kept until the next answer, with the answer before it', async () => {
		const { asked, answer, choose } = asking();
		asked.answer('một');
		await expect.poll(() => answer.value).toBe('một');
		choose(2024);
		const cause = new Error('hỏng');
		asked.fail(cause);
		await expect.poll(() => answer.error).toBe(cause);
		expect(answer.value).toBe('một');
		expect(answer.isPending).toBe(false);
		choose(2025);
		asked.answer('ba');
		await expect.poll(() => answer.value).toBe('ba');
		expect(answer.error).toBeNull();
	});

	test('a failure of a question that was overtaken is not told', async () => {
		const { asked, answer, choose } = asking();
		choose(2024);
		asked.fail(new Error('cũ'));
		await expect.poll(() => asked.questions).toEqual(['2023', '2024']);
		asked.answer('mới');
		await expect.poll(() => answer.value).toBe('mới');
		expect(answer.error).toBeNull();
	});
});

describe('what is asked ahead', () => {
	/** Asks `list` ahead and writes down what was asked, until what it reads changes. */
	function ahead(list: readonly string[]) {
		const asked: string[] = [];
		let isQuiet = $state(true);
		ends.push(
			$effect.root(() => {
				askAhead(() =>
					isQuiet
						? () =>
								list.map((text) => async () => {
									asked.push(text);
									if (text === 'hỏng') throw new Error(text);
								})
						: null,
				);
			}),
		);
		flushSync();
		const stop = () => {
			isQuiet = false;
			flushSync();
		};
		return { asked, stop };
	}

	test('is asked one by one after a while, whatever fails', async () => {
		const { asked } = ahead(['một', 'hỏng', 'hai']);
		expect(asked).toEqual([]);
		await expect.poll(() => asked, { timeout: 3000 }).toEqual(['một', 'hỏng', 'hai']);
	});
	test('ends when something better is to do', async () => {
		const { asked, stop } = ahead(Array.from({ length: 500 }, (_, index) => String(index)));
		await expect.poll(() => asked.length, { timeout: 3000 }).toBeGreaterThan(0);
		stop();
		const { length } = asked;
		await new Promise((resolve) => setTimeout(resolve, 600));
		expect(asked.length).toBeLessThanOrEqual(length + 1);
	});
});
