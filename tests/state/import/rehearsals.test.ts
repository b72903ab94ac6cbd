import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { batch } from '../../../src/lib/db/schema/columns';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load, replaceAll } from '../../../src/lib/db/schema/load';
import { Dataset } from '../../../src/lib/state/dataset/dataset.svelte';
import { EngineData } from '../../../src/lib/state/dataset/engine-data';
import { WorkspaceStore } from '../../../src/lib/state/workspace-store.svelte';
import { outcome } from '../../support/database';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => database.close());

const coming = [batch('outcomes', [outcome('b', 1, 9)])];

/** An import is there already; the next one is rehearsed, perhaps in its place. What `commit` says of it afterwards. */
async function rehearsed(
	instead: number | null,
): Promise<{ dataset: Dataset; commit: () => Promise<boolean> }> {
	await replaceAll(database, []);
	await load(database, [batch('outcomes', [outcome('a', 1, 9)])], 2);
	vi.spyOn(EngineData.prototype, 'database').mockResolvedValue(database);
	const dataset = new Dataset(new WorkspaceStore());
	dataset.phase = 'ready';
	const made = await dataset.rehearse(coming, async () => null, instead);
	return { dataset, ...(made as typeof made & { commit: () => Promise<boolean> }) };
}

it.each([null, 2])(
	'a review that was closed leaves no transaction open (in the place of: %s)',
	async (instead) => {
		const { dataset, commit } = await rehearsed(instead);
		await dataset.unrehearse();
		expect(await commit()).toBe(false);
	},
);

it('what would stand in the place of an import is not added beside it', async () => {
	const { dataset } = await rehearsed(2);
	const adding = vi.spyOn(database, 'change');
	await dataset.add(1, coming, []);
	expect(adding).toHaveBeenCalled();
});

it('what was rehearsed is added as it stands', async () => {
	const { dataset } = await rehearsed(null);
	const adding = vi.spyOn(database, 'change');
	await dataset.add(1, coming, []);
	expect(adding).not.toHaveBeenCalled();
});
