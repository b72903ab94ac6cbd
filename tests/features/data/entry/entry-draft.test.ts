import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { EntryDraft } from '../../../../src/lib/features/data/entry/entry-draft.svelte';
import type { Kept } from '../../../../src/lib/workspace/saved-items';
import type { App } from '../../../../src/lib/state/app.svelte';

function drafted() {
	const store = {
		kept: [] as Kept[],
		keep: vi.fn(async (one: Kept) => void store.kept.push(one)),
		letGo: vi.fn(async () => undefined),
	};
	const made = () => new EntryDraft({ info: { id: 'own' }, store } as unknown as App, 'form');
	return { draft: made(), again: made, store };
}

it('takes changes back one after another, and makes them again', async () => {
	const { draft, store } = drafted();
	expect(draft.turn('undo')).toBeNull();
	await draft.set({ a: '1' });
	await draft.set({ a: '1', b: '2' });
	// the same again is no change
	await draft.set({ a: '1', b: '2' });
	await draft.turn('undo');
	expect(draft.texts).toEqual({ a: '1' });
	await draft.turn('undo');
	expect(draft.texts).toEqual({});
	expect(store.letGo).toHaveBeenCalledOnce();
	expect(draft.turn('undo')).toBeNull();
	await draft.turn('redo');
	await draft.turn('redo');
	expect(draft.texts).toEqual({ a: '1', b: '2' });
	expect(draft.turn('redo')).toBeNull();
});

it('a change after one taken back takes the place of what was', async () => {
	const { draft } = drafted();
	await draft.set({ a: '1' });
	await draft.turn('undo');
	await draft.set({ b: '2' });
	expect(draft.turn('redo')).toBeNull();
	await draft.turn('undo');
	expect(draft.texts).toEqual({});
});

it('remembers a hundred changes', async () => {
	const { draft } = drafted();
	for (let at = 1; at <= 130; at += 1) await draft.set({ a: String(at) });
	let steps = 0;
	while ((await draft.turn('undo')) !== null) steps += 1;
	expect([steps, draft.texts]).toEqual([100, { a: '30' }]);
});

it('knows the file that was made of it, until it is changed', async () => {
	const { draft, again, store } = drafted();
	await draft.set({ a: '1' });
	await draft.send('a;1');
	const digest = createHash('sha256').update('a;1').digest('hex');
	expect(draft.sent).toBe(digest);
	// what was kept last stands first
	store.kept.reverse();
	expect(again().sent).toBe(digest);
	await draft.set({ a: '1' });
	expect(draft.sent).toBe(digest);
	await draft.set({ a: '2' });
	expect(draft.sent).toBeNull();
});
