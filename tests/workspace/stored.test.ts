import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDB } from 'idb';
import { noDecisions } from '../../src/lib/domain/schema/decisions';
import { sha256 } from '../../src/lib/workspace/sha256';
import { Workspace } from '../../src/lib/workspace/workspace';
import { fault, onStoring, ownStore, storeName, tab } from '../support/open-workspace';
import { draft, open, receipt } from '../support/workspace';
import { oldFile, oldStore } from '../support/version1';

ownStore();
afterEach(() => vi.restoreAllMocks());

describe('a store of version 1', () => {
	test('is brought up to date: every import counts, under its number, verbatim', async () => {
		await oldStore(storeName(), [
			oldFile('Đức Hòa;1', { name: 'a.csv' }),
			oldFile('Bến Lức;2', { name: 'b.csv', dataset: 'tinh-mau', assume: {} }),
			oldFile('Tân Trụ;3', { name: 'c.csv', warnings: 3 }),
		]);
		const workspace = await tab();
		const { records, damaged, memory, meta } = await workspace.snapshot();
		expect(damaged).toEqual([]);
		expect(memory).toEqual([]);
		expect(meta.lastSeq).toBe(3);
		expect(records.map(({ id, seq, state, name }) => [id, seq, state, name])).toEqual([
			[1, 1, 'active', 'a.csv'],
			[2, 2, 'active', 'b.csv'],
			[3, 3, 'active', 'c.csv'],
		]);
		const bytes = new TextEncoder().encode('Đức Hòa;1');
		const [first] = records;
		if (!first) throw new Error('Nothing was kept.');
		expect(await open(first)).toEqual({
			id: 1,
			dataset: 'long-an',
			state: 'active',
			seq: 1,
			name: 'a.csv',
			size: bytes.length,
			bytes: [...bytes],
			sha256: sha256(bytes),
			addedAt: '2026-11-20T08:00:00.000Z',
			importedAt: '2026-11-20T08:00:00.000Z',
			who: '',
			decisions: { ...noDecisions, assume: { year: '2023' } },
			form: 'outcomes',
			rows: 1,
			warnings: 0,
			acknowledged: [],
			replaces: null,
		});
		expect((await workspace.imports('tinh-mau')).records.map(({ name }) => name)).toEqual(['b.csv']);
	});

	test('is emptied once, however often it is opened', async () => {
		await oldStore(storeName(), [oldFile('1')]);
		(await tab()).close();
		const [one, other] = await Promise.all([tab(), tab()]);
		expect((await one.snapshot()).records).toHaveLength(1);
		expect((await other.snapshot()).damaged).toEqual([]);
	});

	test('gives no number again that a removed import had', async () => {
		await oldStore(storeName(), [oldFile('1'), oldFile('2'), oldFile('3')], [2, 3]);
		const workspace = await tab();
		expect((await workspace.snapshot()).records.map(({ seq }) => seq)).toEqual([1]);
		expect((await workspace.activate(await workspace.addDraft(draft()), receipt())).seq).toBe(4);
	});

	test('that was empty is empty', async () => {
		await oldStore(storeName(), []);
		const { records, damaged, meta } = await (await tab()).snapshot();
		expect({ records, damaged, lastSeq: meta.lastSeq }).toEqual({ records: [], damaged: [], lastSeq: 0 });
	});

	test('keeps what cannot be understood', async () => {
		await oldStore(storeName(), [oldFile('1', { assume: 7 }), oldFile('2', { name: 'b.csv' })]);
		const { records, damaged } = await (await tab()).snapshot();
		expect(records.map(({ name }) => name)).toEqual(['b.csv']);
		expect(damaged).toEqual([{ id: 1, name: 'khao-sat.csv' }]);
	});

	test.each([
		['full', new DOMException('no room', 'QuotaExceededError')],
		['failed', new Error('crash')],
	] as const)('stays what it was when the upgrade fails: %s', async (kind, reason) => {
		await oldStore(storeName(), [oldFile('1', { name: 'a.csv' }), oldFile('2', { name: 'b.csv' })]);
		let writes = 0;
		const undo = onStoring(() => {
			if (++writes === 3) throw reason;
		});
		expect(await fault(Workspace.open(storeName()))).toBe(kind);
		undo();
		const old = await openDB(storeName());
		expect([old.version, [...old.objectStoreNames]]).toEqual([1, ['imports']]);
		expect((await old.getAll('imports')).map(({ seq, name }) => [seq, name])).toEqual([
			[1, 'a.csv'],
			[2, 'b.csv'],
		]);
		old.close();
		expect((await (await tab()).snapshot()).records.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
	});

	test('takes its checksums at the next start when the page closed in between', async () => {
		await oldStore(storeName(), [oldFile('1', { name: 'a.csv' })]);
		const closed = vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new Error('closed'));
		const before = await tab();
		expect((await before.snapshot()).damaged).toEqual([{ id: 1, name: 'a.csv' }]);
		before.close();
		closed.mockRestore();
		expect((await (await tab()).snapshot()).records.map(({ name }) => name)).toEqual(['a.csv']);
	});
});

test('a store of a newer version is left alone', async () => {
	const newer = await openDB(storeName(), 4, {
		upgrade: (database) => void database.createObjectStore('imports', { keyPath: 'id' }),
	});
	await newer.put('imports', { id: 1, what: 'of the future' });
	newer.close();
	expect(await fault(Workspace.open(storeName()))).toBe('newer');
	const after = await openDB(storeName());
	expect(after.version).toBe(4);
	expect(await after.getAll('imports')).toEqual([{ id: 1, what: 'of the future' }]);
	after.close();
});

describe('a browser that forbids storage', () => {
	test.each(['SecurityError', 'InvalidStateError'])('says %s', async (name) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('forbidden', name);
		});
		expect(await fault(Workspace.open(storeName()))).toBe('denied');
	});

	test('has no store at all', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await fault(Workspace.open(storeName()))).toBe('denied');
		vi.unstubAllGlobals();
	});

	test('is told from one that is broken', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('disk', 'UnknownError');
		});
		const failing = Workspace.open(storeName());
		expect(await fault(failing)).toBe('failed');
		await expect(failing).rejects.toMatchObject({ cause: { name: 'UnknownError' } });
	});
});
