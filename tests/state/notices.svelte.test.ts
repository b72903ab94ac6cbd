import { afterEach, expect, test, vi } from 'vitest';
import { Notices } from '../../src/lib/state/notices.svelte';

const texts = (notices: Notices) => notices.list.map(({ text }) => text);
const undo = { label: 'Hoàn tác', onclick: () => true };

test('the newest two notices stand, each with its own name', () => {
	const notices = new Notices();
	for (const text of ['một', 'hai', 'ba', 'bốn']) notices.tell({ tone: 'neutral', text });
	expect(texts(notices)).toEqual(['ba', 'bốn']);
	expect(new Set(notices.list.map(({ id }) => id)).size).toBe(2);
});

test('a fault is the last to give way', () => {
	const notices = new Notices();
	notices.tell({ tone: 'error', text: 'lỗi' });
	for (const text of ['một', 'hai']) notices.tell({ tone: 'neutral', text });
	expect(texts(notices)).toEqual(['lỗi', 'hai']);
	for (const text of ['lỗi khác', 'lỗi sau']) notices.tell({ tone: 'error', text });
	expect(texts(notices)).toEqual(['lỗi khác', 'lỗi sau']);
});

test('a newer undo takes the place of the older one: what would be undone is never in doubt', () => {
	const notices = new Notices();
	notices.tell({ tone: 'success', text: 'đã nhập chỉ tiêu', action: undo });
	notices.tell({ tone: 'success', text: 'đã chép', action: { ...undo, label: 'Sao lưu' } });
	notices.tell({ tone: 'success', text: 'đã nhập kết quả', action: undo });
	expect(texts(notices)).toEqual(['đã chép', 'đã nhập kết quả']);
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
	vi.advanceTimersByTime(10_000);
	notices.tell({ tone: 'error', text: 'lỗi' });
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
