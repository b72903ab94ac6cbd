import { expect, test } from 'vitest';
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
