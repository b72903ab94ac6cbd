import { afterEach, expect, test, vi } from 'vitest';
import { makeBackup } from '$lib/features/shared/link/backup';
import type { App } from '$lib/state/app.svelte';
import { keepFolder, lastBackup } from '$lib/workspace/backup/backup-place';
import { noMeta } from '$lib/workspace/snapshot';

/** A folder of the browser's own, as if somebody had chosen it, whose permission is asked for anew. */
async function chosenFolder(answer: PermissionState, steps: string[]): Promise<FileSystemDirectoryHandle> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle(`sao-luu-${crypto.randomUUID()}`, { create: true });
	await keepFolder(folder);
	// what is stored comes back as another object
	Object.assign(FileSystemHandle.prototype, {
		queryPermission: () => Promise.resolve('prompt'),
		requestPermission: () => (steps.push('asked'), Promise.resolve(answer)),
	});
	return folder;
}

const { queryPermission, requestPermission } = FileSystemHandle.prototype as unknown as Record<
	string,
	unknown
>;
afterEach(async () => {
	Object.assign(FileSystemHandle.prototype, { queryPermission, requestPermission });
	await keepFolder(null);
});

/** A workspace of nothing and a data set without rows; what is done to them stands in `steps`. */
const withNothing = (steps: string[]): App =>
	({
		language: 'vi',
		info: { id: 'long-an', files: [] },
		markNow: 'm',
		dataset: { asker: { query: () => (steps.push('figures read'), Promise.resolve([])) } },
		store: {
			snapshot: () => (
				steps.push('workspace read'),
				Promise.resolve({ records: [], memory: [], kept: [], meta: noMeta, damaged: [] })
			),
			backedUp: () => Promise.resolve(),
		},
	}) as unknown as App;

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
	const names: string[] = [];
	for await (const name of folder.keys()) names.push(name);
	return names;
}

test('the folder is asked for before anything is read or packed: a browser lets a page ask only soon after a press', async () => {
	const steps: string[] = [];
	const folder = await chosenFolder('granted', steps);
	const made = await makeBackup(withNothing(steps));
	expect(steps.slice(0, 2)).toEqual(['asked', 'workspace read']);
	expect(steps).toContain('figures read');
	expect(steps.filter((step) => step === 'asked')).toHaveLength(1);
	expect(made).toMatchObject({ folder: folder.name, isElsewhere: false, damaged: [] });
	expect(await namesIn(folder)).toEqual([made.name]);
	expect(await lastBackup()).toMatchObject({ name: made.name, mark: 'm' });
});

test('a folder that is refused sends the backup to the downloads, and that is said', async () => {
	const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
	const steps: string[] = [];
	const folder = await chosenFolder('denied', steps);
	expect(await makeBackup(withNothing(steps))).toMatchObject({ folder: null, isElsewhere: true });
	expect(clicked).toHaveBeenCalledOnce();
	expect(await namesIn(folder)).toEqual([]);
	clicked.mockRestore();
});
