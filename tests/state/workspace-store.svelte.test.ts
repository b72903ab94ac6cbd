import { afterEach, describe, expect, test, vi } from 'vitest';
import { noDecisions } from '../../src/lib/domain/schema/decisions';
import { Shelf } from '../../src/lib/state/workspace-store.svelte';
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

async function started(onOtherTab: () => void = () => undefined): Promise<Shelf> {
	const shelf = new Shelf();
	await shelf.start(onOtherTab);
	await shelf.open('long-an');
	return shelf;
}

async function imported(shelf: Shelf, name: string, dataset?: string): Promise<number> {
	const id = await shelf.addDraft(named(name, dataset));
	await shelf.activate(id, receipt());
	return id;
}

test('lists the files of one data set, without their content', async () => {
	const shelf = await started();
	expect(shelf.trouble).toBeNull();
	await imported(shelf, 'a.csv');
	await imported(shelf, 'tm.csv', 'tinh-mau');
	await shelf.addDraft(named('b.csv'));
	expect(shelf.list.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
	expect(shelf.active.map(({ name }) => name)).toEqual(['a.csv']);
	expect(shelf.drafts.map(({ name }) => name)).toEqual(['b.csv']);
	expect(shelf.list[0]).not.toHaveProperty('content');
	expect((await shelf.open('tinh-mau')).map(({ name }) => name)).toEqual(['tm.csv']);
	expect(shelf.list.map(({ name }) => name)).toEqual(['tm.csv']);
});

test('marks for the next start that imports count, until the last one goes; a draft is no mark', async () => {
	const shelf = await started();
	const id = await shelf.addDraft(named('a.csv'));
	expect(flag()).toBeNull();
	await shelf.activate(id, receipt());
	expect(flag()).toBe('1');
	const second = await imported(shelf, 'b.csv');
	await shelf.undo(id);
	expect(flag()).toBe('1');
	await shelf.remove(second);
	expect(flag()).toBeNull();
	await shelf.redo(id);
	expect(flag()).toBe('1');
});

test('hands out what it removes, and takes it back', async () => {
	const shelf = await started();
	const id = await imported(shelf, 'a.csv');
	const removed = await shelf.remove(id);
	expect(removed).toMatchObject({ name: 'a.csv', id, state: 'active' });
	expect(shelf.list).toEqual([]);
	if (removed === null) throw new Error('Nothing was handed out.');
	await shelf.restore(removed);
	expect(shelf.active.map(({ name }) => name)).toEqual(['a.csv']);
	expect(await (await shelf.get(id))?.content.text()).toBe('x');
});

test('keeps what was decided about a draft, and what was learned', async () => {
	const shelf = await started();
	const id = await shelf.addDraft(named('a.csv'));
	await shelf.decide(id, { ...noDecisions, edits: { '!3:1': '7' } });
	await shelf.remember('name', 'long-an>duc hoa', 'long-an.duc-hoa');
	const later = await started();
	expect(later.drafts[0]?.decisions.edits).toEqual({ '!3:1': '7' });
	expect(later.remembered.names).toEqual({ 'long-an>duc hoa': 'long-an.duc-hoa' });
});

test('tells other tabs of every change', async () => {
	const heard = vi.fn();
	await started(heard);
	const shelf = await started();
	const id = await shelf.addDraft(named('a.csv'));
	await expect.poll(() => heard.mock.calls.length).toBe(1);
	await shelf.activate(id, receipt());
	await expect.poll(() => heard.mock.calls.length).toBe(2);
	await shelf.undo(id);
	await expect.poll(() => heard.mock.calls.length).toBe(3);
});

describe('a change that fails', () => {
	test('is a rejection, leaves the list as it was and is told to nobody', async () => {
		const heard = vi.fn();
		await started(heard);
		const shelf = await started();
		const id = await imported(shelf, 'a.csv');
		await expect.poll(() => heard.mock.calls.length).toBe(2);
		await expect(shelf.activate(id, receipt())).rejects.toMatchObject({ kind: 'conflict' });
		await shelf.undo(id);
		await expect.poll(() => heard.mock.calls.length).toBe(3);
		expect(shelf.list.map(({ state }) => state)).toEqual(['undone']);
	});
});

test('without storage holds imports until the page closes, and says why', async () => {
	const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	const shelf = await started();
	opening.mockRestore();
	expect(shelf.trouble).toBe('denied');
	const id = await imported(shelf, 'a.csv');
	await imported(shelf, 'tm.csv', 'tinh-mau');
	expect(shelf.active.map(({ name }) => name)).toEqual(['a.csv']);
	expect(flag()).toBeNull();
	const removed = await shelf.remove(id);
	expect(shelf.list).toEqual([]);
	if (removed) await shelf.restore(removed);
	expect(shelf.active.map(({ name }) => name)).toEqual(['a.csv']);
	const kept = await Workspace.open();
	expect(await kept.count()).toBe(0);
	kept.close();
});

test('knows whether illustrative figures were chosen, and marks that for the next start', async () => {
	const shelf = await started();
	const choice = { dataset: 'long-an', kind: 'illustrated', key: '' } as const;
	expect(shelf.illustrated).toBeNull();
	await shelf.keep({ ...choice, value: false });
	expect(shelf.illustrated).toBe(false);
	expect(flag()).toBe('1');
	await shelf.open('tinh-mau');
	expect(shelf.illustrated).toBeNull();
	expect(flag()).toBeNull();
	await shelf.open('long-an');
	await shelf.letGo(choice);
	expect(shelf.illustrated).toBeNull();
	expect(flag()).toBeNull();
});
