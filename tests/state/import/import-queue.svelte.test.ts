import { beforeAll, expect, test } from 'vitest';
import { cellKey, noDecisions, type Decisions } from '../../../src/lib/domain/schema/decisions';
import type { Known } from '../../../src/lib/intake/catalogue';
import type { Dataset } from '../../../src/lib/state/dataset/dataset.svelte';
import type { Imports } from '../../../src/lib/state/dataset/imports';
import { readDataset } from '../../../src/lib/state/import/intake-job';
import { ImportQueue } from '../../../src/lib/state/import/import-queue.svelte';
import { rememberedOf } from '../../../src/lib/state/remembered';
import type { WorkspaceStore } from '../../../src/lib/state/workspace-store.svelte';
import { published } from '../published';

let known: Known;
beforeAll(async () => {
	known = (await readDataset('long-an', published)).answer.known;
});

test('what another tab decides about a file while it is being read is heeded', async () => {
	const content = new Blob([
		'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;10;11\n',
	]);
	const later: Decisions = { ...noDecisions, edits: { [cellKey(null, 3, 2)]: '7' } };
	let asked = 0;
	const facts = { id: 1, name: 'a.csv', state: 'draft', content };
	// stored as it was when its reading begins, and as the other tab has it from then on
	const store = {
		drafts: [{ id: 1, decisions: noDecisions }],
		remembered: rememberedOf([]),
		get: () => Promise.resolve({ ...facts, decisions: (asked += 1) > 2 ? later : noDecisions }),
	} as unknown as WorkspaceStore;
	const dataset = { known, info: { id: 'long-an' }, settled: () => Promise.resolve() } as unknown as Dataset;
	const queue = new ImportQueue(dataset, store, {} as Imports);
	await queue.recover();
	expect(queue.items).toMatchObject([{ phase: 'read', decisions: later }]);
	expect(queue.items[0]?.answer?.understood.errors).toBe(0);
	queue.leave();
});

test('a file that is given while everything is being deleted waits for the end and is read', async () => {
	const kept: number[] = [];
	const store = {
		drafts: [] as { id: number; decisions: Decisions }[],
		remembered: rememberedOf([]),
		get: (id: number) => Promise.resolve({ id, name: 'b.csv', state: 'draft', decisions: noDecisions }),
	};
	const imports = {
		keep: () => {
			const id = kept.push(1);
			store.drafts.push({ id, decisions: noDecisions });
			return Promise.resolve(id);
		},
	} as unknown as Imports;
	const dataset = { known, info: { id: 'long-an' }, settled: () => Promise.resolve() } as unknown as Dataset;
	const queue = new ImportQueue(dataset, store as unknown as WorkspaceStore, imports);
	const file = new File(
		['KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;10;7\n'],
		'b.csv',
	);
	let isOver!: () => void;
	const replaced = queue.replaced(() => new Promise((resolve) => (isOver = resolve)));
	const taken = queue.take([file]);
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(kept).toEqual([]);
	expect(queue.items).toMatchObject([{ name: 'b.csv', phase: 'waiting' }]);
	isOver();
	await replaced;
	expect(await taken).toMatchObject([{ name: 'b.csv', phase: 'read', draft: 1 }]);
	expect(queue.items).toMatchObject([{ name: 'b.csv', phase: 'read', draft: 1 }]);
	queue.leave();
});

test('a file that was left while its data set was being opened is not kept in the next one', async () => {
	let open!: () => void;
	const opening = new Promise<void>((resolve) => (open = resolve));
	const kept: string[] = [];
	const imports = { keep: (dataset: string) => Promise.resolve(kept.push(dataset)) } as unknown as Imports;
	const store = { drafts: [], remembered: rememberedOf([]) } as unknown as WorkspaceStore;
	const dataset = { known, info: { id: 'another' }, settled: () => opening } as unknown as Dataset;
	const queue = new ImportQueue(dataset, store, imports);
	const taken = queue.take([new File(['Đơn vị;Số HS tốt nghiệp THCS\nĐức Hòa;10\n'], 'c.csv')]);
	await Promise.resolve();
	queue.leave();
	open();
	expect(await taken).toEqual([]);
	expect(kept).toEqual([]);
});

test('what waited stands in the list again when it could not be replaced', async () => {
	const content = new Blob(['Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;10;7\n']);
	const store = {
		drafts: [{ id: 1, decisions: noDecisions }],
		remembered: rememberedOf([]),
		get: () => Promise.resolve({ id: 1, name: 'd.csv', state: 'draft', content, decisions: noDecisions }),
	} as unknown as WorkspaceStore;
	const dataset = { known, info: { id: 'long-an' }, settled: () => Promise.resolve() } as unknown as Dataset;
	const queue = new ImportQueue(dataset, store, {} as Imports);
	await queue.recover();
	await expect(queue.replaced(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
	expect(queue.items).toMatchObject([{ name: 'd.csv', draft: 1 }]);
	queue.leave();
});
