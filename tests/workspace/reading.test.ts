import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fault, ownStore, storeName, tab } from '../support/open-workspace';
import { draft, receipt } from '../support/workspace';

ownStore();
afterEach(() => vi.restoreAllMocks());

/** Writes something below the workspace, as a broken disk or a faulty page might. */
async function spoil(id: number, change: (record: Record<string, unknown>) => unknown): Promise<void> {
	const stored = await openDB(storeName());
	await stored.put('imports', change(await stored.get('imports', id)));
	stored.close();
}

function without(record: Record<string, unknown>, field: string) {
	return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}

async function three() {
	const workspace = await tab();
	const ids: number[] = [];
	for (const name of ['a.csv', 'b.csv', 'c.csv']) {
		ids.push(await workspace.addDraft(draft(name, { name })));
		await workspace.activate(ids.at(-1) ?? 0, receipt());
	}
	return { workspace, second: ids[1] ?? 0 };
}

describe('an import that cannot be understood is told; the others are read', () => {
	test.each<[string, (record: Record<string, unknown>) => unknown, string]>([
		['without content', (record) => without(record, 'content'), 'b.csv'],
		['with content that is no file', (record) => ({ ...record, content: 'x' }), 'b.csv'],
		['in an unknown state', (record) => ({ ...record, state: 'half' }), 'b.csv'],
		['active without a number', (record) => ({ ...record, seq: null }), 'b.csv'],
		['a draft with a number', (record) => ({ ...record, state: 'draft' }), 'b.csv'],
		['with a checksum that is none', (record) => ({ ...record, sha256: '' }), 'b.csv'],
		['with half its decisions', (record) => ({ ...record, decisions: { assume: {} } }), 'b.csv'],
		['imported at no time', (record) => ({ ...record, importedAt: 'gestern' }), 'b.csv'],
		['with a fraction of a row', (record) => ({ ...record, rows: 0.5 }), 'b.csv'],
		['without a data set', (record) => without(record, 'dataset'), 'b.csv'],
		['of which the key alone is left', ({ id }) => ({ id }), ''],
	])('%s', async (_what, change, name) => {
		const { workspace, second } = await three();
		await spoil(second, change);
		const { records, damaged } = await workspace.imports('long-an');
		expect(records.map((record) => record.name)).toEqual(['a.csv', 'c.csv']);
		expect(damaged).toEqual([{ id: second, name }]);
		expect((await workspace.snapshot()).damaged).toEqual(damaged);
		expect(await workspace.get(second)).toBeNull();
		expect(await workspace.count()).toBe(2);
		expect(await fault(workspace.undo(second))).toBe('conflict');
		await workspace.remove(second);
		expect((await workspace.imports('long-an')).damaged).toEqual([]);
	});

	test('it is told for its data set, or for each when it names none', async () => {
		const { workspace, second } = await three();
		await spoil(second, (record) => ({ ...record, dataset: 'tinh-mau', rows: -1 }));
		expect((await workspace.imports('long-an')).damaged).toEqual([]);
		expect((await workspace.imports('tinh-mau')).damaged).toEqual([{ id: second, name: 'b.csv' }]);
		await spoil(second, (record) => without(record, 'dataset'));
		for (const dataset of ['long-an', 'tinh-mau'])
			expect((await workspace.imports(dataset)).damaged).toHaveLength(1);
	});

	test('one that the browser itself cannot read', async () => {
		const { workspace, second } = await three();
		const { getAll, get } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
			this: IDBObjectStore,
			...query
		) {
			if (this.name === 'imports') throw new DOMException('large value', 'UnknownError');
			return getAll.apply(this, query);
		});
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
			if (this.name === 'imports' && key === second) throw new DOMException('large value', 'UnknownError');
			return get.call(this, key);
		});
		for (const found of [await workspace.imports('long-an'), await workspace.snapshot()]) {
			expect(found.records.map(({ name }) => name)).toEqual(['a.csv', 'c.csv']);
			expect(found.damaged).toEqual([{ id: second, name: '' }]);
		}
		expect((await workspace.snapshot()).meta.lastSeq).toBe(3);
	});
});

test('what was learned and cannot be understood is passed over', async () => {
	const workspace = await tab();
	await workspace.remember('long-an', 'name', 'Thanh Hóa', 'la-thanh-hoa');
	const stored = await openDB(storeName());
	await stored.put('memory', { dataset: 'long-an', kind: 'columns', key: 'x', value: 7 });
	await stored.put('meta', 'many', 'lastSeq');
	await stored.put('meta', 7, 'who');
	stored.close();
	expect((await workspace.recall('long-an')).map(({ key }) => key)).toEqual(['Thanh Hóa']);
	expect((await workspace.snapshot()).memory).toHaveLength(1);
	expect(await workspace.meta('who')).toBeNull();
	expect((await workspace.activate(await workspace.addDraft(draft()), receipt())).seq).toBe(1);
});
