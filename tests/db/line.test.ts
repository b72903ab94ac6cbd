import { expect, it } from 'vitest';
import { Line } from '../../src/lib/db/line';

const never = () => new Promise<string>(() => undefined);

it('an answer comes through, and so does a fault', async () => {
	const line = new Line();
	await expect(line.wait(async () => 'a')).resolves.toBe('a');
	await expect(line.wait(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('whoever waits is told when the line is cut, and whoever comes later is told at once', async () => {
	const line = new Line();
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
	const line = new Line();
	const answer = line.wait(async () => 'a');
	await answer;
	line.cut(new Error('cut'));
	await expect(answer).resolves.toBe('a');
});
