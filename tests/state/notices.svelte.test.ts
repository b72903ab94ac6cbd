import { afterEach, expect, test, vi } from 'vitest';
import { Notices } from '../../src/lib/state/notices.svelte';

test('the newest three notices stand, each with its own name', () => {
	const notices = new Notices();
	for (const text of ['một', 'hai', 'ba', 'bốn']) notices.tell({ tone: 'neutral', text });
	expect(notices.list.map(({ text }) => text)).toEqual(['hai', 'ba', 'bốn']);
	expect(new Set(notices.list.map(({ id }) => id)).size).toBe(3);
});

test('a dismissed notice goes, the others stay', () => {
	const notices = new Notices();
	notices.tell({ tone: 'success', text: 'một' });
	notices.tell({ tone: 'error', text: 'hai' });
	notices.dismiss(notices.list[0]?.id ?? '');
	expect(notices.list.map(({ text }) => text)).toEqual(['hai']);
	notices.dismiss('không có');
	expect(notices.list).toHaveLength(1);
});

test('what a notice offers is done once, and then the notice goes', async () => {
	const notices = new Notices();
	const done = Promise.withResolvers<null>();
	let times = 0;
	const onclick = () => {
		times += 1;
		return done.promise;
	};
	notices.tell({ tone: 'success', text: 'một', action: { label: 'Hoàn tác', onclick } });
	const offer = notices.list[0]?.action;
	offer?.onclick();
	offer?.onclick();
	expect(times).toBe(1);
	expect(notices.list).toHaveLength(1);
	done.resolve(null);
	await expect.poll(() => notices.list).toEqual([]);
});

test('what did not succeed can be tried again', async () => {
	const notices = new Notices();
	const answers = [false, true];
	notices.tell({
		tone: 'success',
		text: 'một',
		action: { label: 'Hoàn tác', onclick: () => answers.shift() },
	});
	notices.list[0]?.action?.onclick();
	await Promise.resolve();
	await Promise.resolve();
	expect(notices.list).toHaveLength(1);
	notices.list[0]?.action?.onclick();
	await expect.poll(() => notices.list).toEqual([]);
	expect(answers).toEqual([]);
});

afterEach(() => vi.useRealTimers());

test('a statement goes after some seconds, an offer after a good while, a fault not by itself', () => {
	vi.useFakeTimers();
	const notices = new Notices();
	notices.tell({ tone: 'success', text: 'lời báo' });
	notices.tell({
		tone: 'success',
		text: 'hoàn tác được',
		action: { label: 'Hoàn tác', onclick: () => true },
	});
	notices.tell({ tone: 'error', text: 'lỗi' });
	vi.advanceTimersByTime(10_000);
	expect(notices.list.map(({ text }) => text)).toEqual(['hoàn tác được', 'lỗi']);
	vi.advanceTimersByTime(60_000);
	expect(notices.list.map(({ text }) => text)).toEqual(['lỗi']);
});

test('while somebody is at the notices they stay', () => {
	vi.useFakeTimers();
	const notices = new Notices();
	notices.tell({ tone: 'success', text: 'một' });
	notices.isHeld = true;
	vi.advanceTimersByTime(60_000);
	expect(notices.list).toHaveLength(1);
	notices.isHeld = false;
	vi.advanceTimersByTime(10_000);
	expect(notices.list).toEqual([]);
});
