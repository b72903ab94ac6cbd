import { describe, expect, it } from 'vitest';
import { form } from '../support/forms/form';
import { reader } from '../support/forms/reading';

const seeds = Array.from({ length: 240 }, (_, i) => i + 1);

describe('forms as offices write them', () => {
	it('are the same for the same seed', async () => {
		const [once, again] = [await form(11), await form(11)];
		expect(again.traits).toEqual(once.traits);
		expect(again.expected).toEqual(once.expected);
	});

	it('become the right records or a question, never a wrong number', async () => {
		const read = reader();
		const wrong: string[] = [];
		for (const seed of seeds) {
			const one = await form(seed);
			const { kind, why } = await read(one);
			if (kind === 'wrong') wrong.push(`${seed} ${one.name} [${one.traits.join(', ')}]: ${why}`);
		}
		expect(wrong).toEqual([]);
	});
});
