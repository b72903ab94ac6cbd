import { base } from '$app/paths';
import { dump } from '$lib/db/dump';
import { vietnamDay } from '$lib/domain/reporting';
import { csvText } from '$lib/export/csv';
import { save } from '$lib/export/save';
import { backupWords } from '$lib/messages/data/backup';
import type { App } from '$lib/state/app.svelte';
import type { FolderFile } from '$lib/workspace/bundle';
import type { Snapshot } from '$lib/workspace/snapshot';
import { packed } from './archive';

/** The data set as it counts now, as the files of a `data/` folder: what is published with all imports in it. */
async function folderOf(app: App): Promise<FolderFile[]> {
	// the list of files is made when the folder is published
	const info = { ...app.info, files: undefined, own: undefined };
	const about = { path: `${info.id}/dataset.json`, text: `${JSON.stringify(info, null, '\t')}\n` };
	return [...(await dataFolder(app)), about];
}

/** The tables of that folder, the reference lists first. */
export async function dataFolder(app: App): Promise<FolderFile[]> {
	const { asker } = app.dataset;
	if (asker === null) throw new Error('The data set is not open.');
	const { files, id } = app.info;
	const reference = files.filter((name) => name.startsWith('reference/'));
	const tables = await dump(asker);
	return [
		...(await Promise.all(
			reference.map(async (path) => {
				const response = await fetch(`${base}/data/${path}`);
				if (!response.ok) throw new Error(`data/${path}: ${response.status}`);
				return { path, text: await response.text() };
			}),
		)),
		...tables.map(({ table, header, rows }) => ({
			path: `${id}/${table}.csv`,
			text: csvText([header, ...rows]),
		})),
	];
}

/** Named by the day in Viet Nam, not by that of the clock in Greenwich. */
export const backupName = (app: Pick<App, 'language' | 'info'>, madeAt: string): string =>
	backupWords[app.language].fileName(app.info.id, vietnamDay(new Date(madeAt)));

/** Packs the whole workspace and hands it to the browser's download; gives the name of the file. */
export async function makeBackup(app: App): Promise<{ name: string; damaged: readonly string[] }> {
	const madeAt = new Date().toISOString();
	const { damaged, ...snapshot } = await app.shelf.snapshot();
	const bytes = await packed(snapshot, await folderOf(app), madeAt);
	const name = backupName(app, madeAt);
	save(name, 'application/zip', new Blob([bytes]));
	await app.shelf.backedUp(madeAt);
	return { name, damaged: damaged.map((one) => one.name) };
}

/** Puts a snapshot in the place of everything; gives what was there, so that it can be had back. */
export async function putBack(app: App, snapshot: Snapshot): Promise<Snapshot> {
	const before = await app.shelf.snapshot();
	await app.shelf.replaceAll(snapshot);
	await refreshed(app);
	return before;
}

/** Forgets everything on this machine; gives what was there. */
export async function wipe(app: App): Promise<Snapshot> {
	const before = await app.shelf.snapshot();
	await app.shelf.wipe();
	await refreshed(app);
	return before;
}

async function refreshed(app: App): Promise<void> {
	app.intray.leave();
	await app.open();
	await app.intray.recover();
}
