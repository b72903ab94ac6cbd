import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Workspace } from '../../src/lib/workspace/workspace';
import { acts } from '../support/any-workspace';
import { fault, ownStore, tab } from '../support/open-workspace';
import { draft, receipt } from '../support/workspace';

ownStore();

async function imported(workspace: Workspace, name: string, replaces: number | null = null) {
	const id = await workspace.addDraft(draft(name, { name }));
	await workspace.activate(id, receipt({ replaces }));
	return id;
}

async function states(workspace: Workspace): Promise<Record<string, string>> {
	const { records } = await workspace.imports('long-an');
	return Object.fromEntries(records.map(({ name, state }) => [name, state]));
}

describe('an import in place of another', () => {
	test('lets the other count no more', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		await imported(workspace, 'b', a);
		expect(await states(workspace)).toEqual({ a: 'replaced', b: 'active' });
	});

	test('comes in place of one that counts, of its data set, and only once', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		await imported(workspace, 'b', a);
		const c = await workspace.addDraft(draft('c', { name: 'c' }));
		const other = await workspace.addDraft(draft('d', { name: 'd', dataset: 'tinh-mau' }));
		await workspace.activate(other, receipt());
		for (const replaces of [a, c, other, 999])
			expect(await fault(workspace.activate(c, receipt({ replaces })))).toBe('conflict');
		expect(await states(workspace)).toEqual({ a: 'replaced', b: 'active', c: 'draft' });
		expect((await workspace.get(other))?.state).toBe('active');
	});
});

describe('undoing', () => {
	test('lets what was replaced count again, and back', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await imported(workspace, 'b', a);
		for (let round = 0; round < 2; round++) {
			expect(await workspace.undo(b)).toMatchObject({
				record: { id: b, state: 'undone' },
				replaced: { id: a, state: 'active' },
			});
			expect(await states(workspace)).toEqual({ a: 'active', b: 'undone' });
			expect(await workspace.redo(b)).toMatchObject({
				record: { id: b, state: 'active', seq: 2 },
				replaced: { id: a, state: 'replaced' },
			});
			expect(await states(workspace)).toEqual({ a: 'replaced', b: 'active' });
		}
	});

	test('of an import that replaced nothing changes it alone', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		await imported(workspace, 'b');
		expect(await workspace.undo(a)).toMatchObject({ replaced: null });
		expect(await states(workspace)).toEqual({ a: 'undone', b: 'active' });
	});

	test('is for imports that count, redoing for those undone', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await imported(workspace, 'b', a);
		const c = await workspace.addDraft(draft('c', { name: 'c' }));
		for (const id of [a, c, 999]) expect(await fault(workspace.undo(id))).toBe('conflict');
		for (const id of [a, b, c, 999]) expect(await fault(workspace.redo(id))).toBe('conflict');
		expect(await states(workspace)).toEqual({ a: 'replaced', b: 'active', c: 'draft' });
	});

	test('holds for what stands in place of something that was undone too', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await imported(workspace, 'b', a);
		await workspace.undo(b);
		const c = await imported(workspace, 'c', a);
		await workspace.undo(c);
		await workspace.undo(a);
		await workspace.redo(b);
		expect(await fault(workspace.redo(a))).toBe('conflict');
		expect(await fault(workspace.redo(c))).toBe('conflict');
		expect(await states(workspace)).toEqual({ a: 'undone', b: 'active', c: 'undone' });
	});

	test('cannot be reversed when another took the place', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await imported(workspace, 'b', a);
		await workspace.undo(b);
		await imported(workspace, 'c', a);
		expect(await fault(workspace.redo(b))).toBe('conflict');
		expect(await states(workspace)).toEqual({ a: 'replaced', b: 'undone', c: 'active' });
	});

	test('goes down a chain one by one', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await imported(workspace, 'b', a);
		const c = await imported(workspace, 'c', b);
		expect(await fault(workspace.undo(b))).toBe('conflict');
		await workspace.undo(c);
		await workspace.undo(b);
		expect(await states(workspace)).toEqual({ a: 'active', b: 'undone', c: 'undone' });
	});

	test('does not bring back what was undone on its own, nor what is gone', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await imported(workspace, 'b', a);
		await workspace.undo(b);
		await workspace.undo(a);
		await workspace.redo(b);
		await workspace.undo(b);
		expect(await states(workspace)).toEqual({ a: 'undone', b: 'undone' });
		await workspace.remove(a);
		expect(await workspace.redo(b)).toMatchObject({ record: { state: 'active' }, replaced: null });
	});
});

describe('removing for good', () => {
	test('lets what was replaced count again, and back', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await workspace.get(await imported(workspace, 'b', a));
		if (!b) throw new Error('Nothing was stored.');
		await workspace.remove(b.id);
		expect(await states(workspace)).toEqual({ a: 'active' });
		await workspace.restore(b);
		expect(await states(workspace)).toEqual({ a: 'replaced', b: 'active' });
	});

	test('of what does not count changes nothing else', async () => {
		const workspace = await tab();
		const a = await imported(workspace, 'a');
		const b = await imported(workspace, 'b', a);
		await workspace.undo(b);
		const c = await imported(workspace, 'c', a);
		await workspace.remove(b);
		expect(await states(workspace)).toEqual({ a: 'replaced', c: 'active' });
		await workspace.remove(a);
		await workspace.undo(c);
		expect(await states(workspace)).toEqual({ c: 'undone' });
	});
});

test('removing the middle of a chain loses nothing: what it stood for can be brought back', async () => {
	const workspace = await tab();
	const a = await imported(workspace, 'a');
	const b = await workspace.get(await imported(workspace, 'b', a));
	if (!b) throw new Error('Nothing was stored.');
	const c = await imported(workspace, 'c', b.id);
	await workspace.remove(b.id);
	expect(await states(workspace)).toEqual({ a: 'undone', c: 'active' });
	await workspace.restore(b);
	expect(await states(workspace)).toEqual({ a: 'undone', b: 'replaced', c: 'active' });
	await workspace.remove(b.id);
	await workspace.undo(c);
	await workspace.redo(a);
	expect(await states(workspace)).toEqual({ a: 'active', c: 'undone' });
	const d = await imported(workspace, 'd', a);
	expect(await fault(workspace.restore(b))).toBe('conflict');
	await workspace.undo(d);
	await workspace.restore(b);
	expect(await states(workspace)).toEqual({ a: 'replaced', b: 'active', c: 'undone', d: 'undone' });
});

test('removing the middle of a long chain leaves all before it undone', async () => {
	const workspace = await tab();
	const a = await imported(workspace, 'a');
	const b = await imported(workspace, 'b', a);
	const c = await imported(workspace, 'c', b);
	await imported(workspace, 'd', c);
	await workspace.remove(c);
	expect(await states(workspace)).toEqual({ a: 'undone', b: 'undone', d: 'active' });
});

let made = 0;

test('no import ever counts together with one that stands in its place, whatever is done', async () => {
	await fc.assert(
		fc.asyncProperty(acts, async (all) => {
			const workspace = await Workspace.open(`standing-${++made}`);
			const ids: number[] = [];
			for (const act of all) {
				await act(workspace, ids);
				const { records } = await workspace.snapshot();
				const inForce = records.filter(({ state }) => state === 'active' || state === 'replaced');
				for (const { id, state } of records) {
					const successors = inForce.filter(({ replaces }) => replaces === id).length;
					if (state === 'replaced') expect(successors).toBe(1);
					else if (state === 'active') expect(successors).toBe(0);
					else expect(successors).toBeLessThanOrEqual(1);
				}
				const seqs = records.flatMap(({ seq }) => seq ?? []);
				expect(new Set(seqs).size).toBe(seqs.length);
			}
			workspace.close();
		}),
		{ numRuns: 60 },
	);
});
