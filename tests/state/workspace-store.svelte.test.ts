import { afterEach, describe, expect, test, vi } from 'vitest';
import { noDecisions } from '../../src/lib/domain/schema/decisions';
import { WorkspaceStore } from '../../src/lib/state/workspace-store.svelte';
import { Workspace } from '../../src/lib/workspace/workspace';
import { draft, receipt } from '../support/workspace';

const flag = () => localStorage.getItem('phan-luong.workspace');
const named = (name: string, dataset = 'long-an') => draft('x', { name, dataset });

afterEach(async () => {
	const workspace = await Workspace.open();
	await workspace.wipe();
	workspace.close();
	localStorage.clear();
});

async function started(onOtherTab: () => void = () => undefined): Promise<WorkspaceStore> {
	const store = new WorkspaceStore();
	await store.start(onOtherTab);
	await store.open('long-an');
	return store;
}

async function imported(store: WorkspaceStore, name: string, dataset?: string): Promise<number> {
	const id = await store.addDraft(named(name, dataset));
	await store.activate(id, receipt());
	return id;
}

test('lists the files of one data set, without their content', async () => {
	const store = await started();
	expect(store.trouble).toBeNull();
	await imported(store, 'a.csv');
	await imported(store, 'tm.csv', 'tinh-mau');
	await store.addDraft(named('b.csv'));
	expect(store.list.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
	expect(store.active.map(({ name }) => name)).toEqual(['a.csv']);
	expect(store.drafts.map(({ name }) => name)).toEqual(['b.csv']);
	expect(store.list[0]).not.toHaveProperty('content');
	expect((await store.open('tinh-mau')).map(({ name }) => name)).toEqual(['tm.csv']);
	expect(store.list.map(({ name }) => name)).toEqual(['tm.csv']);
});

test('marks for the next start that imports count, until the last one goes; a draft is no mark', async () => {
	const store = await started();
	const id = await store.addDraft(named('a.csv'));
	expect(flag()).toBeNull();
	await store.activate(id, receipt());
	expect(flag()).toBe('1');
	const second = await imported(store, 'b.csv');
	await store.undo(id);
	expect(flag()).toBe('1');
	await store.remove(second);
	expect(flag()).toBeNull();
	await store.redo(id);
	expect(flag()).toBe('1');
});

test('hands out what it removes, and takes it back', async () => {
	const store = await started();
	const id = await imported(store, 'a.csv');
	const removed = await store.remove(id);
	expect(removed).toMatchObject({ name: 'a.csv', id, state: 'active' });
	expect(store.list).toEqual([]);
	if (removed === null) throw new Error('Nothing was handed out.');
	await store.restore(removed);
	expect(store.active.map(({ name }) => name)).toEqual(['a.csv']);
	expect(await (await store.get(id))?.content.text()).toBe('x');
});

test('keeps what was decided about a draft, and what was learned', async () => {
	const store = await started();
	const id = await store.addDraft(named('a.csv'));
	await store.decide(id, { ...noDecisions, edits: { '!3:1': '7' } });
	await store.remember('name', 'long-an>duc hoa', 'long-an.duc-hoa');
	const later = await started();
	expect(later.drafts[0]?.decisions.edits).toEqual({ '!3:1': '7' });
	expect(later.remembered.names).toEqual({ 'long-an>duc hoa': 'long-an.duc-hoa' });
});

test('tells other tabs of every change', async () => {
	const heard = vi.fn();
	await started(heard);
	const store = await started();
	const id = await store.addDraft(named('a.csv'));
	await expect.poll(() => heard.mock.calls.length).toBe(1);
	await store.activate(id, receipt());
	await expect.poll(() => heard.mock.calls.length).toBe(2);
	await store.undo(id);
	await expect.poll(() => heard.mock.calls.length).toBe(3);
});

describe('a change that fails', () => {
	test('is a rejection, leaves the list as it was and is told to nobody', async () => {
		const heard = vi.fn();
		await started(heard);
		const store = await started();
		const id = await imported(store, 'a.csv');
		await expect.poll(() => heard.mock.calls.length).toBe(2);
		await expect(store.activate(id, receipt())).rejects.toMatchObject({ kind: 'conflict' });
		await store.undo(id);
		await expect.poll(() => heard.mock.calls.length).toBe(3);
		expect(store.list.map(({ state }) => state)).toEqual(['undone']);
	});
});

test('without storage holds imports until the page closes, and says why', async () => {
	const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	const store = await started();
	opening.mockRestore();
	expect(store.trouble).toBe('denied');
	const id = await imported(store, 'a.csv');
	await imported(store, 'tm.csv', 'tinh-mau');
	expect(store.active.map(({ name }) => name)).toEqual(['a.csv']);
	expect(flag()).toBeNull();
	const removed = await store.remove(id);
	expect(store.list).toEqual([]);
	if (removed) await store.restore(removed);
	expect(store.active.map(({ name }) => name)).toEqual(['a.csv']);
	const kept = await Workspace.open();
	expect(await kept.count()).toBe(0);
	kept.close();
});

test('knows whether illustrative figures were chosen, and marks that for the next start', async () => {
	const store = await started();
	const choice = { dataset: 'long-an', kind: 'illustrated', key: '' } as const;
	expect(store.illustrated).toBeNull();
	await store.keep({ ...choice, value: false });
	expect(store.illustrated).toBe(false);
	expect(flag()).toBe('1');
	await store.open('tinh-mau');
	expect(store.illustrated).toBeNull();
	expect(flag()).toBeNull();
	await store.open('long-an');
	await store.letGo(choice);
	expect(store.illustrated).toBeNull();
	expect(flag()).toBeNull();
});
