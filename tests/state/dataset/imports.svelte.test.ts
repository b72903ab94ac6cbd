import { expect, test } from 'vitest';
import { noDecisions } from '../../../src/lib/domain/schema/decisions';
import type { Dataset } from '../../../src/lib/state/dataset/dataset.svelte';
import { Imports } from '../../../src/lib/state/dataset/imports';
import type { FileRead } from '../../../src/lib/state/import/intake-job';
import { WorkspaceStore } from '../../../src/lib/state/workspace-store.svelte';
import { draft } from '../../support/workspace';

const read = {
	answer: { understood: { form: 'outcomes', counts: {}, warnings: 0, issues: [] }, learned: [] },
	batches: [],
} as unknown as FileRead;

/** A data set whose illustrative figures end with the first import, unless they stay whatever is imported. */
async function begun({ isEnded }: { isEnded: boolean }) {
	const store = new WorkspaceStore();
	await store.open('long-an');
	const follow = () => {
		if (isEnded) dataset.isIllustrated = store.active.length === 0;
		return Promise.resolve();
	};
	const dataset = {
		info: { id: 'long-an' },
		known: null,
		isIllustrated: true,
		counts: () => false,
		open: follow,
		add: follow,
		remove: follow,
	};
	let told = 0;
	const imports = new Imports(dataset as unknown as Dataset, store, () => (told += 1));
	const make = async () => {
		const id = await store.addDraft(draft());
		return imports.make({ id, read, decisions: noDecisions, acknowledged: [], replaces: null });
	};
	return { imports, make, told: () => told };
}

test('the import that puts an end to illustrative figures is told of, and no other', async () => {
	const { imports, make, told } = await begun({ isEnded: true });
	await make();
	expect(told()).toBe(1);
	const second = await make();
	await imports.undo(second.id);
	await imports.redo(second.id);
	expect(told()).toBe(1);
});

test('put back, the only import is told of again; taken back, it is not', async () => {
	const { imports, make, told } = await begun({ isEnded: true });
	const { id } = await make();
	await imports.undo(id);
	expect(told()).toBe(1);
	await imports.redo(id);
	expect(told()).toBe(2);
	const removed = await imports.remove(id);
	if (removed === null) throw new Error('nothing was removed');
	await imports.restore(removed);
	expect(told()).toBe(3);
});

test('where they stay, nothing is told', async () => {
	const { make, told } = await begun({ isEnded: false });
	await make();
	expect(told()).toBe(0);
});
