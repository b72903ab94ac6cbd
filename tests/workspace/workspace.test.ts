import { afterEach, describe, expect, test } from 'vitest';
import { noDecisions } from '../../src/lib/domain/schema/decisions';
import { Workspace } from '../../src/lib/workspace/workspace';
import { fault, onStoring, ownStore, storeName, tab } from '../support/open-workspace';
import { draft, draftOf, open, receipt } from '../support/workspace';

ownStore();

const names = async (workspace: Awaited<ReturnType<typeof tab>>, dataset = 'long-an') =>
	(await workspace.imports(dataset)).records.map(({ name }) => name);

describe('a draft', () => {
	test('is kept verbatim, and does not count', async () => {
		const workspace = await tab();
		const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x3b, 0x0d, 0x0a, 0x00, 0xff]);
		const given = draftOf(bytes);
		const id = await workspace.addDraft(given);
		const [stored] = (await workspace.imports('long-an')).records;
		expect(stored).toMatchObject({ id, state: 'draft', seq: null, size: 8, importedAt: null, rows: null });
		expect(stored).toMatchObject({ name: given.name, sha256: given.sha256, who: 'Lan' });
		expect(new Uint8Array((await stored?.content.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
		expect(await workspace.count()).toBe(0);
	});

	test('keeps what is decided about it', async () => {
		const workspace = await tab();
		const id = await workspace.addDraft(draft());
		const decisions = { ...noDecisions, assume: { year: '2023' }, columns: { constructor: 'ignore' } };
		await workspace.decide(id, decisions);
		expect((await workspace.get(id))?.decisions).toEqual(decisions);
	});

	test('stands behind the imports', async () => {
		const workspace = await tab();
		const first = await workspace.addDraft(draft('1', { name: 'a.csv' }));
		const second = await workspace.addDraft(draft('2', { name: 'b.csv' }));
		await workspace.addDraft(draft('3', { name: 'c.csv' }));
		await workspace.activate(second, receipt());
		expect(await names(workspace)).toEqual(['b.csv', 'a.csv', 'c.csv']);
		await workspace.activate(first, receipt());
		expect(await names(workspace)).toEqual(['b.csv', 'a.csv', 'c.csv']);
	});
});

describe('an import', () => {
	test('counts, with a number and what was said of it', async () => {
		const workspace = await tab();
		const id = await workspace.addDraft(draft());
		const said = receipt({ who: 'Minh', rows: 15, warnings: 2, acknowledged: ['V15'] });
		const record = await workspace.activate(id, said);
		expect(record).toMatchObject({ ...said, id, state: 'active', seq: 1, addedAt: draft().addedAt });
		const stored = await workspace.get(id);
		if (!stored) throw new Error('Nothing was stored.');
		expect(await open(stored)).toEqual(await open(record));
		expect(await workspace.count()).toBe(1);
	});

	test('is decided and imported once', async () => {
		const workspace = await tab();
		const id = await workspace.addDraft(draft());
		const first = await workspace.activate(id, receipt());
		expect(await fault(workspace.activate(id, receipt({ rows: 99 })))).toBe('conflict');
		expect(await fault(workspace.decide(id, { ...noDecisions, skipped: ['x'] }))).toBe('conflict');
		expect(await workspace.get(id)).toMatchObject({ seq: first.seq, rows: 1, decisions: noDecisions });
		expect(await fault(workspace.activate(id + 1, receipt()))).toBe('conflict');
	});

	test('belongs to one data set', async () => {
		const workspace = await tab();
		for (const [name, dataset] of [
			['la.csv', 'long-an'],
			['tm.csv', 'tinh-mau'],
		] as const)
			await workspace.activate(await workspace.addDraft(draft(name, { name, dataset })), receipt());
		expect(await names(workspace)).toEqual(['la.csv']);
		expect(await names(workspace, 'tinh-mau')).toEqual(['tm.csv']);
		expect(await names(workspace, 'khac')).toEqual([]);
		expect(await workspace.count()).toBe(2);
	});

	test('is there after the page was closed, and in the other tab', async () => {
		const [before, other] = [await tab(), await tab()];
		await before.activate(await before.addDraft(draft('Tân Trụ;2', { name: 'a.csv' })), receipt());
		expect(await names(other)).toEqual(['a.csv']);
		before.close();
		const { records } = await (await tab()).imports('long-an');
		expect(await records[0]?.content.text()).toBe('Tân Trụ;2');
	});
});

describe('what goes wrong leaves everything as it was', () => {
	let undo: () => void = () => undefined;
	afterEach(() => undo());
	const full = () => {
		throw new DOMException('no room', 'QuotaExceededError');
	};

	test('no room for a draft', async () => {
		const workspace = await tab(() => '2026-11-21T08:00:00.000Z');
		await workspace.addDraft(draft());
		const before = await workspace.snapshot();
		undo = onStoring(full);
		expect(await fault(workspace.addDraft(draft('2')))).toBe('full');
		undo();
		expect(await workspace.snapshot()).toEqual(before);
		expect(await fault(workspace.addDraft(draft('2')))).toBe('none');
	});

	test('no room on importing', async () => {
		const workspace = await tab();
		const id = await workspace.addDraft(draft());
		const before = await workspace.snapshot();
		undo = onStoring(full);
		expect(await fault(workspace.activate(id, receipt()))).toBe('full');
		undo();
		expect(await workspace.snapshot()).toEqual(before);
		expect((await workspace.activate(id, receipt())).seq).toBe(1);
	});

	test('no room when all is said, and the browser takes the transaction back', async () => {
		const workspace = await tab();
		const id = await workspace.addDraft(draft());
		const before = await workspace.snapshot();
		undo = onStoring((store) => {
			// the store's own way of ending a transaction for a reason, as a browser does on commit
			if (store.name === 'imports') (store.transaction as unknown as Ends)._abort('QuotaExceededError');
		});
		expect(await fault(workspace.activate(id, receipt()))).toBe('full');
		undo();
		expect(await workspace.snapshot()).toEqual(before);
	});
	type Ends = { _abort(reason: string): void };

	test.each([1, 2, 3, 4])('a crash at write %i of a replacement', async (crashAt) => {
		const workspace = await tab();
		const old = await workspace.addDraft(draft());
		await workspace.activate(old, receipt());
		const id = await workspace.addDraft(draft('2'));
		const before = await workspace.snapshot();
		let writes = 0;
		undo = onStoring(() => {
			if (++writes === crashAt) throw new Error('crash');
		});
		expect(await fault(workspace.activate(id, receipt({ replaces: old })))).toBe('failed');
		undo();
		expect(writes).toBe(crashAt);
		expect(await workspace.snapshot()).toEqual(before);
		expect(await workspace.get(id)).toMatchObject({ state: 'draft', seq: null });
		expect(await workspace.get(old)).toMatchObject({ state: 'active' });
	});

	test('a closed store', async () => {
		const workspace = await tab();
		workspace.close();
		expect(await fault(workspace.addDraft(draft()))).toBe('failed');
		expect(await fault(workspace.imports('long-an'))).toBe('failed');
		expect(await fault(workspace.snapshot())).toBe('failed');
	});
});

describe('removing', () => {
	test('forgets an import for good, and only that', async () => {
		const workspace = await tab();
		const ids: number[] = [];
		for (const name of ['a.csv', 'b.csv', 'c.csv']) {
			ids.push(await workspace.addDraft(draft(name, { name })));
			await workspace.activate(ids.at(-1) ?? 0, receipt());
		}
		const { records } = await workspace.imports('long-an');
		const [, second] = records;
		if (!second) throw new Error('Nothing was stored.');
		await workspace.remove(second.id);
		expect(await names(workspace)).toEqual(['a.csv', 'c.csv']);
		expect(await workspace.get(second.id)).toBeNull();
		await workspace.remove(second.id);
		await workspace.restore(second);
		expect(await names(workspace)).toEqual(['a.csv', 'b.csv', 'c.csv']);
		expect(await fault(workspace.restore(second))).toBe('conflict');
		expect(await fault(workspace.restore({ ...second, id: 99 }))).toBe('conflict');
		expect(await names(workspace)).toEqual(['a.csv', 'b.csv', 'c.csv']);
	});
});

describe('what was learned', () => {
	test('is recalled for its data set, the last word for each key', async () => {
		const workspace = await tab();
		await workspace.remember('long-an', 'name', 'Thanh Hóa', 'la-thanh-hoa');
		await workspace.remember('long-an', 'name', 'Thanh Hóa', 'la-thanh-hoa-2');
		await workspace.remember('long-an', 'columns', 'đơn vị|tỉ lệ', { 'đơn vị': 'unit' });
		await workspace.remember('long-an', 'assume', 'đơn vị|tỉ lệ', { year: '2023' });
		await workspace.remember('long-an-2', 'name', 'Bến Lức', 'la-ben-luc');
		expect(await workspace.recall('long-an')).toEqual([
			{ dataset: 'long-an', kind: 'assume', key: 'đơn vị|tỉ lệ', value: { year: '2023' } },
			{ dataset: 'long-an', kind: 'columns', key: 'đơn vị|tỉ lệ', value: { 'đơn vị': 'unit' } },
			{ dataset: 'long-an', kind: 'name', key: 'Thanh Hóa', value: 'la-thanh-hoa-2' },
		]);
		expect(await workspace.recall('long')).toEqual([]);
	});

	test('is forgotten for its key alone', async () => {
		const workspace = await tab();
		await workspace.remember('long-an', 'name', 'Thanh Hóa', 'la-thanh-hoa');
		await workspace.remember('long-an', 'name', 'long-an.ben-luc>Thanh Hóa', 'la-thanh-hoa-2');
		await workspace.forget('long-an', 'name', 'Thanh Hóa');
		await workspace.forget('long-an', 'name', 'chưa từng có');
		const left = await workspace.recall('long-an');
		expect(left.map(({ key }) => key)).toEqual(['long-an.ben-luc>Thanh Hóa']);
	});
});

describe('what is known of the whole', () => {
	test('begins with nothing', async () => {
		const workspace = await tab();
		expect((await workspace.snapshot()).meta).toEqual({
			who: null,
			lastBackupAt: null,
			lastChangeAt: null,
			lastSeq: 0,
		});
	});

	test('tells when it was changed last; a backup is no change', async () => {
		let clock = 0;
		const workspace = await tab(() => `2026-11-21T08:00:0${++clock}.000Z`);
		const changes: (string | null)[] = [];
		const changed = async (work: Promise<unknown>) => {
			await work;
			changes.push(await workspace.meta('lastChangeAt'));
		};
		await changed(workspace.setMeta('lastBackupAt', '2026-11-21T07:00:00.000Z'));
		expect(changes).toEqual([null]);
		await changed(workspace.setMeta('who', 'Lan'));
		const id = await workspace.addDraft(draft());
		await changed(Promise.resolve());
		await changed(workspace.decide(id, noDecisions));
		await changed(workspace.activate(id, receipt()));
		await changed(workspace.undo(id));
		await changed(workspace.redo(id));
		const record = await workspace.get(id);
		await changed(workspace.remove(id));
		if (record) await changed(workspace.restore(record));
		await changed(workspace.remember('long-an', 'name', 'a', 'b'));
		await changed(workspace.wipe());
		expect(changes).toHaveLength(11);
		expect(new Set(changes).size).toBe(11);
		await workspace.setMeta('lastBackupAt', '2026-11-21T09:00:00.000Z');
		expect(await workspace.meta('lastChangeAt')).toBe(changes.at(-1));
		expect(await workspace.meta('lastBackupAt')).toBe('2026-11-21T09:00:00.000Z');
	});
});

test('lets go when a newer version of the page needs the store, and says so afterwards', async () => {
	const workspace = await tab();
	const upgraded = await new Promise<boolean>((resolve) => {
		const request = indexedDB.open(storeName(), 99);
		request.onblocked = () => resolve(false);
		request.onsuccess = () => {
			request.result.close();
			resolve(true);
		};
	});
	expect(upgraded).toBe(true);
	expect(await fault(workspace.addDraft(draft()))).toBe('newer');
	expect(await fault(workspace.imports('long-an'))).toBe('newer');
});

test('deleted from outside while it is open, it says so once and at every later call', async () => {
	const losses: string[] = [];
	const workspace = await Workspace.open(storeName(), undefined, (how) => losses.push(how));
	await workspace.addDraft(draft());
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase(storeName());
		request.onblocked = () => reject(new Error('The page did not let go.'));
		request.onsuccess = () => resolve();
	});
	expect(losses).toEqual(['gone']);
	expect(await fault(workspace.addDraft(draft()))).toBe('gone');
	expect(await fault(workspace.imports('long-an'))).toBe('gone');
	const next = await tab();
	expect((await next.imports('long-an')).records).toEqual([]);
});
