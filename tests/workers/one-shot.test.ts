import { describe, expect, it, vi } from 'vitest';
import { oneShot } from '../../src/lib/workers/one-shot';

/** A worker that says what the test tells it to. */
function worker() {
	const fake = {
		onmessage: null as ((event: { data: unknown }) => void) | null,
		onerror: null as ((event: { message: string }) => void) | null,
		postMessage: vi.fn(),
		terminate: vi.fn(),
	};
	return { fake, start: vi.fn(() => fake as unknown as Worker) };
}

describe('a job of one worker', () => {
	it('gives what comes out after all progress, and the worker ends with it', async () => {
		const { fake, start } = worker();
		const heard: number[] = [];
		const result = oneShot<string, string, number>(start, 'job', { onProgress: (done) => heard.push(done) });
		expect(fake.postMessage).toHaveBeenCalledWith('job');
		fake.onmessage?.({ data: { progress: 1 } });
		fake.onmessage?.({ data: { progress: 2 } });
		fake.onmessage?.({ data: { result: 'file' } });
		expect(await result).toBe('file');
		expect(heard).toEqual([1, 2]);
		expect(fake.terminate).toHaveBeenCalledOnce();
	});

	it('fails with what the worker threw, and ends it', async () => {
		const { fake, start } = worker();
		const result = oneShot(start, 'job');
		fake.onerror?.({ message: 'out of memory' });
		await expect(result).rejects.toThrow('out of memory');
		expect(fake.terminate).toHaveBeenCalledOnce();
	});

	it('is broken off with the reason of the signal', async () => {
		const { fake, start } = worker();
		const control = new AbortController();
		const result = oneShot(start, 'job', { signal: control.signal });
		const reason = new Error('enough');
		control.abort(reason);
		await expect(result).rejects.toBe(reason);
		expect(fake.terminate).toHaveBeenCalledOnce();
	});

	it('does not begin when it is broken off already', async () => {
		const { start } = worker();
		const reason = new Error('enough');
		await expect(oneShot(start, 'job', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
		expect(start).not.toHaveBeenCalled();
	});
});
