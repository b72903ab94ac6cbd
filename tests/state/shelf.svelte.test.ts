import { afterEach, expect, test, vi } from 'vitest';
import { Shelf, type NewImport } from '../../src/lib/state/shelf.svelte';
import { Workspace } from '../../src/lib/workspace/workspace';

const flag = () => localStorage.getItem('phan-luong.workspace');
const file = (name: string, dataset = 'long-an'): NewImport => ({
	dataset,
	name,
	size: 1,
	content: new Blob(['x']),
	importedAt: '2026-11-21T08:00:00.000Z',
	assume: {},
	form: 'outcomes',
	rows: 1,
	warnings: 0,
});

afterEach(async () => {
	const workspace = await Workspace.open();
	await workspace.wipe();
	workspace.close();
	localStorage.clear();
});

async function started(onOtherTab: () => void = () => undefined): Promise<Shelf> {
	const shelf = new Shelf();
	await shelf.start(onOtherTab);
	return shelf;
}

test('lists the imports of one data set, without their content', async () => {
	const shelf = await started();
	expect(shelf.isKept).toBe(true);
	await shelf.add(file('a.csv'));
	await shelf.add(file('tm.csv', 'tinh-mau'));
	const stored = await shelf.stored('long-an');
	expect(stored.map(({ name }) => name)).toEqual(['a.csv']);
	expect(shelf.list.map(({ name }) => name)).toEqual(['a.csv']);
	expect(shelf.list[0]).not.toHaveProperty('content');
});

test('marks for the next start that there are imports, until the last one goes', async () => {
	const shelf = await started();
	expect(flag()).toBeNull();
	const first = await shelf.add(file('a.csv'));
	const second = await shelf.add(file('b.csv', 'tinh-mau'));
	expect(flag()).toBe('1');
	await shelf.remove(first);
	expect(flag()).toBe('1');
	await shelf.remove(second);
	expect(flag()).toBeNull();
});

test('hands out what it removes, and takes it back', async () => {
	const shelf = await started();
	const seq = await shelf.add(file('a.csv'));
	const removed = await shelf.remove(seq);
	expect(removed).toMatchObject({ name: 'a.csv', seq });
	expect(shelf.list).toEqual([]);
	if (removed === null) return;
	await shelf.restore(removed);
	expect(shelf.list.map(({ name }) => name)).toEqual(['a.csv']);
	expect(await (await shelf.stored('long-an'))[0]?.content.text()).toBe('x');
});

test('keeps nothing of a file that could not be imported', async () => {
	const shelf = await started();
	const refused = vi.spyOn(Workspace.prototype, 'activate').mockRejectedValue(new Error('crash'));
	await expect(shelf.add(file('a.csv'))).rejects.toThrow('crash');
	refused.mockRestore();
	const workspace = await Workspace.open();
	expect((await workspace.snapshot()).records).toEqual([]);
	workspace.close();
});

test('tells other tabs of every change', async () => {
	const heard = vi.fn();
	await started(heard);
	const shelf = await started();
	await shelf.add(file('a.csv'));
	await expect.poll(() => heard.mock.calls.length).toBe(1);
	await shelf.remove(shelf.list[0]?.seq ?? -1);
	await expect.poll(() => heard.mock.calls.length).toBe(2);
});

test('without storage holds imports until the page closes', async () => {
	const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	const shelf = await started();
	opening.mockRestore();
	expect(shelf.isKept).toBe(false);
	const seq = await shelf.add(file('a.csv'));
	await shelf.add(file('tm.csv', 'tinh-mau'));
	expect((await shelf.stored('long-an')).map(({ name }) => name)).toEqual(['a.csv']);
	const removed = await shelf.remove(seq);
	expect(removed?.name).toBe('a.csv');
	expect(await shelf.stored('long-an')).toEqual([]);
	if (removed) await shelf.restore(removed);
	expect(shelf.list.map(({ name }) => name)).toEqual(['a.csv']);
});
