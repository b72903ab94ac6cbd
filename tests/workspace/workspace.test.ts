import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Workspace, type NewImport } from '../../src/lib/workspace/workspace';

let name = '';
let made = 0;
const open: Workspace[] = [];

async function opened(): Promise<Workspace> {
	const workspace = await Workspace.open(name);
	open.push(workspace);
	return workspace;
}

beforeEach(() => {
	name = `workspace-${++made}`;
});
afterEach(() => {
	for (const workspace of open.splice(0)) workspace.close();
});

const file = (more: Partial<NewImport> = {}): NewImport => ({
	dataset: 'long-an',
	name: 'khao-sat.csv',
	size: 9,
	content: new Blob(['Đức Hòa;1']),
	importedAt: '2026-11-21T08:00:00.000Z',
	assume: { year: '2023' },
	form: 'outcomes',
	rows: 1,
	warnings: 0,
	...more,
});

const names = async (workspace: Workspace, dataset = 'long-an') =>
	(await workspace.imports(dataset)).map((one) => one.name);

describe('the workspace', () => {
	test('begins empty', async () => {
		const workspace = await opened();
		expect(await workspace.count()).toBe(0);
		expect(await workspace.imports('long-an')).toEqual([]);
	});

	test('keeps a file verbatim with what was decided about it', async () => {
		const workspace = await opened();
		const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x3b, 0x0d, 0x0a, 0x00, 0xff]);
		const seq = await workspace.add(file({ content: new Blob([bytes]), size: bytes.length }));
		const [stored] = await workspace.imports('long-an');
		expect(stored).toMatchObject({ ...file({ size: 8 }), content: expect.any(Blob), seq });
		expect(new Uint8Array((await stored?.content.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
	});

	test('lists imports in the order in which they were made', async () => {
		const workspace = await opened();
		const seqs: number[] = [];
		for (const one of ['c.csv', 'a.csv', 'b.csv']) seqs.push(await workspace.add(file({ name: one })));
		expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
		expect(new Set(seqs).size).toBe(3);
		expect(seqs.every((seq) => seq > 0)).toBe(true);
		expect(await names(workspace)).toEqual(['c.csv', 'a.csv', 'b.csv']);
	});

	test('holds data sets apart, and counts them together', async () => {
		const workspace = await opened();
		await workspace.add(file({ name: 'la.csv' }));
		await workspace.add(file({ name: 'tm.csv', dataset: 'tinh-mau' }));
		expect(await names(workspace)).toEqual(['la.csv']);
		expect(await names(workspace, 'tinh-mau')).toEqual(['tm.csv']);
		expect(await names(workspace, 'khac')).toEqual([]);
		expect(await workspace.count()).toBe(2);
	});

	test('forgets what is removed, and only that', async () => {
		const workspace = await opened();
		const first = await workspace.add(file({ name: 'a.csv' }));
		await workspace.add(file({ name: 'b.csv' }));
		await workspace.remove(first);
		expect(await names(workspace)).toEqual(['b.csv']);
		await workspace.remove(first);
		expect(await workspace.count()).toBe(1);
	});

	test('puts a removed import back in its place', async () => {
		const workspace = await opened();
		for (const one of ['a.csv', 'b.csv', 'c.csv']) await workspace.add(file({ name: one }));
		const [, second] = await workspace.imports('long-an');
		if (!second) throw new Error('Nothing was stored.');
		await workspace.remove(second.seq);
		expect(await names(workspace)).toEqual(['a.csv', 'c.csv']);
		await workspace.restore(second);
		expect(await names(workspace)).toEqual(['a.csv', 'b.csv', 'c.csv']);
	});

	test('never gives a removed number to another file', async () => {
		const workspace = await opened();
		const first = await workspace.add(file());
		await workspace.remove(first);
		expect(await workspace.add(file())).toBeGreaterThan(first);
	});

	test('is there after it was closed and opened again', async () => {
		const before = await opened();
		await before.add(file({ name: 'a.csv' }));
		before.close();
		const after = await opened();
		expect(await names(after)).toEqual(['a.csv']);
		const [stored] = await after.imports('long-an');
		expect(await stored?.content.text()).toBe('Đức Hòa;1');
	});

	test('is one for two who have it open', async () => {
		const [own, other] = [await opened(), await opened()];
		await Promise.all([own.add(file({ name: 'a.csv' })), other.add(file({ name: 'b.csv' }))]);
		expect((await names(own)).toSorted()).toEqual(['a.csv', 'b.csv']);
		expect(await names(other)).toEqual(await names(own));
	});

	test('lets go when a newer version of the page needs it', async () => {
		await opened();
		const upgraded = await new Promise<boolean>((resolve) => {
			const request = indexedDB.open(name, 99);
			request.onblocked = () => resolve(false);
			request.onsuccess = () => {
				request.result.close();
				resolve(true);
			};
		});
		expect(upgraded).toBe(true);
	});
});
