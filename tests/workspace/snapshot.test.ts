import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Workspace } from '../../src/lib/workspace/workspace';
import { acts } from '../support/any-workspace';
import { fault, onStoring, ownStore, tab } from '../support/open-workspace';
import { draft, opened, receipt } from '../support/workspace';

ownStore();
let made = 0;

test('wiping and putting a snapshot back changes nothing, whatever was done before', async () => {
	let replacements = 0;
	await fc.assert(
		fc.asyncProperty(acts, async (all) => {
			const workspace = await Workspace.open(`snapshot-${++made}`);
			const ids: number[] = [];
			for (const act of all) await act(workspace, ids);
			const before = await workspace.snapshot();
			expect(before.damaged).toEqual([]);
			replacements += before.records.filter(({ state }) => state === 'replaced').length;
			await workspace.wipe();
			const empty = await workspace.snapshot();
			expect([empty.records, empty.memory, empty.meta.who]).toEqual([[], [], null]);
			await workspace.replaceAll(before);
			expect(await opened(await workspace.snapshot())).toEqual(await opened(before));
			workspace.close();
		}),
		{ numRuns: 30 },
	);
	expect(replacements).toBeGreaterThan(0);
});

test('a snapshot takes the place of everything, or of nothing', async () => {
	const workspace = await tab();
	await workspace.activate(await workspace.addDraft(draft('1', { name: 'a.csv' })), receipt());
	const coming = await workspace.snapshot();
	await workspace.addDraft(draft('2', { name: 'b.csv' }));
	await workspace.remember('long-an', 'name', 'x', 'y');
	await workspace.setMeta('who', 'Minh');
	const before = await workspace.snapshot();
	const undo = onStoring(() => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
	expect(await fault(workspace.replaceAll(coming))).toBe('full');
	expect(await fault(workspace.wipe())).toBe('full');
	undo();
	expect(await opened(await workspace.snapshot())).toEqual(await opened(before));
	const [twin] = coming.records;
	if (!twin) throw new Error('Nothing was stored.');
	expect(await fault(workspace.replaceAll({ ...coming, records: [twin, { ...twin, id: 77 }] }))).toBe(
		'conflict',
	);
	expect(await opened(await workspace.snapshot())).toEqual(await opened(before));
	await workspace.replaceAll(coming);
	expect(await opened(await workspace.snapshot())).toEqual(await opened(coming));
});
