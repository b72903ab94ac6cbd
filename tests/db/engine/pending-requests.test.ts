import { expect, it } from 'vitest';
import { PendingRequests } from '../../../src/lib/db/engine/pending-requests';
import { isTrap } from '../../../src/lib/db/engine/trap';

const never = () => new Promise<string>(() => undefined);

it('an answer comes through, and so does a fault', async () => {
	const line = new PendingRequests();
	await expect(line.wait(async () => 'a')).resolves.toBe('a');
	await expect(line.wait(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('whoever waits is told when the line is cut, and whoever comes later is told at once', async () => {
	const line = new PendingRequests();
	const waiting = [line.wait(never), line.wait(never)];
	line.cut(new Error('cut'));
	for (const one of waiting) await expect(one).rejects.toThrow('cut');
	let isAsked = false;
	const late = line.wait(async () => {
		isAsked = true;
		return 'late';
	});
	await expect(late).rejects.toThrow('cut');
	expect(isAsked).toBe(false);
});

it('what was answered before stays answered', async () => {
	const line = new PendingRequests();
	const answer = line.wait(async () => 'a');
	await answer;
	line.cut(new Error('cut'));
	await expect(answer).resolves.toBe('a');
});

it('an engine that breaks down is no engine: the question is named, the others are told, nobody asks again', async () => {
	const line: PendingRequests = new PendingRequests(() => line.cut(new Error('cut')));
	const other = line.wait(never);
	const trap = Object.assign(new Error('memory access out of bounds'), { name: 'RuntimeError' });
	await expect(line.wait(() => Promise.reject(trap))).rejects.toMatchObject({ fault: 'trap', cause: trap });
	await expect(other).rejects.toThrow('cut');
	await expect(line.wait(async () => 'late')).rejects.toThrow('cut');
});

it.each([
	[new WebAssembly.RuntimeError('unreachable'), true],
	[new RangeError('Maximum call stack size exceeded'), true],
	[new Error('Out of Memory Error: could not allocate block'), true],
	[new Error('Binder Error: no "RuntimeError: Out of Memory Error"'), false],
	['RuntimeError', false],
])('%s', (cause, is) => expect(isTrap(cause)).toBe(is));
