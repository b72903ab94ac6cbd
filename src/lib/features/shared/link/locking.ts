import { freshId } from '$lib/domain/base/fresh-id';
import { isOfDataset, type Lock } from '$lib/domain/documents/lock';
import { slug } from '$lib/domain/units/names';
import type { Overview } from '$lib/domain/comparisons/overview';
import { overview } from '$lib/db/views/overview';
import { inPlaceOf, type Changes } from '$lib/db/schema/change';
import { save } from '$lib/export/office/save';
import type { App } from '$lib/state/app.svelte';
import { locked } from '$lib/state/dataset/dataset-files';
import type { Kept } from '$lib/workspace/saved-items';
import type { Unsealed } from '$lib/workspace/backup/lock-file';
import { lockPacked, lockUnpacked, summed } from '$lib/workers/archive';
import { dataFolder } from './backup';

/** Locks of the data set that this browser keeps, the newest first. */
export function locksIn(kept: readonly Kept[]): Lock[] {
	return kept
		.flatMap((one) => (one.kind === 'lock' ? [one.value] : []))
		.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}

export const keptLock = (dataset: string, lock: Lock): Kept => ({
	dataset,
	kind: 'lock',
	key: lock.id,
	value: lock,
});

type Said = { readonly name: string; readonly cutOff: string; readonly who: string };

/** Locks every record as it counts now. Rejects when the data set is not open or the browser cannot keep it. */
export async function lockNow(app: App, said: Said): Promise<Lock> {
	const { asker } = app.dataset;
	if (asker === null || app.lock !== null) throw new Error('Only figures that count now can be locked.');
	const mark = app.markNow;
	const { province } = await overview(asker, app.view);
	const files = (await dataFolder(app)).map(({ path, text }) => ({ name: path, text }));
	const unsealed: Unsealed = {
		...said,
		sealed: 2,
		id: freshId(),
		madeAt: new Date().toISOString(),
		coverage: `${province.unitsReported}/${province.unitsExpected}`,
		dataMark: mark,
		files,
		rules: app.store.kept.flatMap((one) => (one.kind === 'award' ? [one.value] : [])),
	};
	const lock: Lock = { ...unsealed, sha256: await summed(unsealed) };
	await app.store.keep(keptLock(app.info.id, lock));
	return lock;
}

/** Hands a lock to the browser's download; gives the name of the file. */
export async function saveLock(app: App, lock: Lock): Promise<string> {
	const name = `chot-so-lieu-${app.info.id}-${lock.cutOff}-${slug(lock.name).slice(0, 40) || 'khong-ten'}.zip`;
	save(name, 'application/zip', new Blob([await lockPacked(lock)]));
	return name;
}

/** A lock of another data set than the one that is open. */
export class OtherDataset extends Error {
	override readonly name = 'OtherDataset';
	constructor(readonly lockName: string) {
		super(`The lock "${lockName}" belongs to another data set.`);
	}
}

/**
 * Keeps a lock that came as a file. Rejects with `BackupError` when it is none, or damaged, and with `OtherDataset`
 * when its figures are not of the data set that is open.
 */
export async function takeLock(app: App, file: Blob): Promise<Lock> {
	const lock = await lockUnpacked(file);
	if (!isOfDataset(lock, app.info.id)) throw new OtherDataset(lock.name);
	await app.store.keep(keptLock(app.info.id, lock));
	return lock;
}

/** The same view under the lock and now. */
export type LockDifference = Changes & { readonly before: Overview; readonly after: Overview };

/** How what counts now differs from a lock, in all values and in the view on screen. */
export async function sinceLock(app: App, lock: Lock): Promise<LockDifference> {
	const { asker } = app.dataset;
	if (asker === null) throw new Error('The data set is not open.');
	const { view } = app;
	const after = await overview(asker, view);
	const { batches } = await locked(app.info, lock);
	const { answer: before, ...changes } = await inPlaceOf(await app.dataset.ready(), batches, (then) =>
		overview(then, view),
	);
	return { ...changes, before, after };
}
