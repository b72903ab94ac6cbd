import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { powerpoint } from '../../src/lib/workers/powerpoint';
import { sampleDeck } from '../support/sample-deck';
import { powerpointWords } from '../../src/lib/messages/present/powerpoint';

const job = { deck: sampleDeck, words: powerpointWords.vi } as const;

describe('PowerPoint from a worker', () => {
	test('the whole deck arrives, step by step', async () => {
		const told: number[] = [];
		const bytes = await powerpoint(job, { onProgress: ({ done }) => told.push(done) });
		const names = Object.keys(unzipSync(bytes));
		expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(
			sampleDeck.slides.length,
		);
		expect(told).toEqual(sampleDeck.slides.map((_slide, at) => at + 1));
	});

	test('ends when told to, before it begins and amid the work', async () => {
		const reason = new Error('enough');
		await expect(powerpoint(job, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
		const control = new AbortController();
		const onProgress = () => control.abort(reason);
		await expect(powerpoint(job, { onProgress, signal: control.signal })).rejects.toBe(reason);
	});
});
