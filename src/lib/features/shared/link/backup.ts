import { base } from '$app/paths';
import { dump } from '$lib/db/schema/dump';
import { vietnamDay } from '$lib/domain/measures/reporting';
import { csvText } from '$lib/export/text/csv';
import { save } from '$lib/export/office/save';
import { backupWords } from '$lib/messages/data/backup';
import type { App } from '$lib/state/app.svelte';
import type { FolderFile } from '$lib/workspace/backup/bundle';
import type { Snapshot } from '$lib/workspace/snapshot';
import {
	backupFolder,
	keepFolder,
	keepLastBackup,
	mayWrite,
	writeInto,
	type Folder,
} from '$lib/workspace/backup/backup-place';
import { packed } from '$lib/workers/archive';

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

/**
 * Named by the day in Viet Nam, not by that of the clock in Greenwich.
 * @internal tested at midnight
 */
export const backupName = (app: Pick<App, 'language' | 'info'>, madeAt: string): string =>
	backupWords[app.language].fileName(app.info.id, vietnamDay(new Date(madeAt)));

/** Where a backup went: into the folder of this name, or to the browser's downloads (null). */
type BackupMade = {
	readonly name: string;
	readonly folder: string | null;
	/** There is a folder, but it could not be written to. */
	readonly isElsewhere: boolean;
	readonly damaged: readonly string[];
};

/** May the folder be written to? One that is gone may not. */
const isOpen = (folder: Folder): Promise<boolean> =>
	mayWrite(folder).catch((cause: unknown) => {
		console.warn(cause);
		return false;
	});

/** Into the folder; to the browser's downloads where there is none to write to. */
async function put(
	name: string,
	content: Blob,
	folder: Folder | null,
): Promise<Pick<BackupMade, 'name' | 'folder'>> {
	if (folder !== null)
		try {
			return { name: await writeInto(folder, name, content), folder: folder.name };
		} catch (cause) {
			console.warn(cause);
		}
	save(name, 'application/zip', content);
	return { name, folder: null };
}

/** Packs the whole workspace and puts it where backups are kept. Asks for the folder after a press of the user only. */
export async function makeBackup(app: App): Promise<BackupMade> {
	// first of all: a browser lets a page ask for some seconds after a press only
	const chosen = await backupFolder();
	const folder = chosen !== null && (await isOpen(chosen)) ? chosen : null;
	const madeAt = new Date().toISOString();
	const mark = app.markNow;
	const { damaged, ...snapshot } = await app.store.snapshot();
	const { bytes, sha256 } = await packed(snapshot, await folderOf(app), madeAt);
	const made = await put(backupName(app, madeAt), new Blob([bytes]), folder);
	await keepLastBackup({ name: made.name, sha256, mark });
	await app.store.backedUp(madeAt);
	const isElsewhere = chosen !== null && made.folder === null;
	return { ...made, isElsewhere, damaged: damaged.map((one) => one.name) };
}

/** Puts a snapshot in the place of everything; gives what was there, so that it can be had back. */
export async function putBack(app: App, snapshot: Snapshot): Promise<Snapshot> {
	const before = await app.store.snapshot();
	await anew(app, () => app.store.replaceAll(snapshot));
	return before;
}

/** Forgets everything on this machine; gives what was there. */
export async function wipe(app: App): Promise<Snapshot> {
	const before = await app.store.snapshot();
	await anew(app, async () => {
		await app.store.wipe();
		await keepFolder(null);
		await keepLastBackup(null);
	});
	return before;
}

/** Does something that leaves nothing as it was; what is shown and what waits follows. */
const anew = (app: App, work: () => Promise<void>): Promise<void> =>
	app.queue.replaced(async () => {
		await work();
		await app.open();
	});
