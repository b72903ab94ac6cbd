import { beforeEach, describe, expect, it } from 'vitest';
import { noDecisions } from '../../src/lib/domain/schema/decisions';
import { MemoryWorkspace } from '../../src/lib/workspace/memory-workspace';

let workspace: MemoryWorkspace;
beforeEach(() => {
	workspace = new MemoryWorkspace();
});

const draft = (name: string) => ({
	dataset: 'long-an',
	name,
	content: new Blob([name]),
	sha256: '0'.repeat(64),
	addedAt: '2026-11-24T01:00:00.000Z',
	who: '',
	decisions: noDecisions,
});
const receipt = (replaces: number | null = null) => ({
	importedAt: '2026-11-24T02:00:00.000Z',
	who: 'Lan',
	form: 'outcomes',
	rows: 3,
	warnings: 0,
	acknowledged: [],
	decisions: noDecisions,
	replaces,
});
const states = async () =>
	(await workspace.imports('long-an')).records.map(({ name, state, seq }) => [name, state, seq]);

describe('a workspace that lasts as long as the page', () => {
	it('keeps drafts, imports them once, under numbers that are never given twice', async () => {
		const first = await workspace.addDraft(draft('a'));
		const second = await workspace.addDraft(draft('b'));
		await workspace.activate(first, receipt());
		await expect(workspace.activate(first, receipt())).rejects.toMatchObject({ kind: 'conflict' });
		expect(await states()).toEqual([
			['a', 'active', 1],
			['b', 'draft', null],
		]);
		await workspace.remove(first);
		await workspace.activate(second, receipt());
		expect(await states()).toEqual([['b', 'active', 2]]);
	});
	it('undoes and redoes a replacement', async () => {
		const first = await workspace.addDraft(draft('a'));
		const second = await workspace.addDraft(draft('b'));
		await workspace.activate(first, receipt());
		await workspace.activate(second, receipt(first));
		expect(await states()).toEqual([
			['a', 'replaced', 1],
			['b', 'active', 2],
		]);
		await workspace.undo(second);
		expect(await states()).toEqual([
			['a', 'active', 1],
			['b', 'undone', 2],
		]);
		await workspace.redo(second);
		expect(await states()).toEqual([
			['a', 'replaced', 1],
			['b', 'active', 2],
		]);
	});
	it('gives everything back after it was wiped', async () => {
		const id = await workspace.addDraft(draft('a'));
		await workspace.activate(id, receipt());
		await workspace.remember('long-an', 'name', 'Bến Lưc', 'long-an.ben-luc');
		const before = await workspace.snapshot();
		expect(await workspace.isEmpty()).toBe(false);
		await workspace.wipe();
		expect(await states()).toEqual([]);
		expect(await workspace.isEmpty()).toBe(true);
		await workspace.replaceAll(before);
		expect(await states()).toEqual([['a', 'active', 1]]);
		expect(await workspace.recall('long-an')).toMatchObject([{ key: 'Bến Lưc' }]);
	});
	it('puts a removed import back, and not twice', async () => {
		const id = await workspace.addDraft(draft('a'));
		const record = await workspace.activate(id, receipt());
		await workspace.remove(id);
		await workspace.restore(record);
		expect(await states()).toEqual([['a', 'active', 1]]);
		await expect(workspace.restore(record)).rejects.toMatchObject({ kind: 'conflict' });
	});
});
