import { nameIn } from '$lib/domain/base/named';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { linkWords } from '$lib/messages/shared/link';
import type { App } from '$lib/state/app.svelte';
import { BackupError } from '$lib/workspace/backup/backup-error';
import type { Kept } from '$lib/workspace/saved-items';
import { WorkspaceError } from '$lib/workspace/workspace-error';
import { deckUnpacked, lockUnpacked, peeked } from '$lib/workers/archive';
import { dataAddress } from '../import/data-address';
import { keptLock } from './locking';

/** Opens what this site wrote for another machine; gives the files that are something else. */
export async function openTravelling(app: App, files: readonly File[]): Promise<readonly File[]> {
	const others: File[] = [];
	for (const file of files) if (!/\.zip$/i.test(file.name) || !(await opened(app, file))) others.push(file);
	return others;
}

/** false: it is something else. What is ours, or could not even be looked into, is told of here. */
async function opened(app: App, file: File): Promise<boolean> {
	const words = linkWords[app.language];
	try {
		const what = await peeked(file);
		if (what === null) return false;
		if (what === 'lock') await openLock(app, file);
		else if (what === 'deck') await openDeck(app, file);
		else await openBackup(app, file);
	} catch (cause) {
		if (!(cause instanceof BackupError)) console.error(cause);
		const isFull = cause instanceof WorkspaceError && cause.kind === 'full';
		const text =
			cause instanceof BackupError ? words.faults[cause.kind](file.name) : isFull ? words.full : words.failed;
		app.notices.tell({ tone: 'error', text });
	}
	return true;
}

/** A data set as it begins, but for these. */
function withParams(app: App, dataset: string, own: Readonly<Record<string, string>>): `?${string}` {
	const params = new URLSearchParams(app.filters.addressOfDataset(dataset));
	for (const [name, value] of Object.entries(own)) params.set(name, value);
	return `?${params.toString()}`;
}

/** The preview of a backup stands on the page Số liệu; nothing is restored before it was seen. */
async function openBackup(app: App, file: File): Promise<void> {
	if (app.lock !== null) await app.filters.set({ lock: null });
	app.handBackup(file);
	await goto(resolve(dataAddress(app, { tab: 'backup' })));
}

async function openLock(app: App, file: File): Promise<void> {
	const words = linkWords[app.language];
	const lock = await lockUnpacked(file);
	const info = app.datasetOf(lock);
	if (info === undefined) {
		app.notices.tell({ tone: 'error', text: words.noSetForLock(lock.name) });
		return;
	}
	await app.store.keep(keptLock(info.id, lock));
	const { told } = app.missing;
	if (told?.what === 'lock' && told.id === lock.id) app.missing.told = null;
	app.notices.tell({ tone: 'success', text: words.lockOpened(lock.name) });
	if (info.id === app.info.id) return app.filters.set({ lock: lock.id });
	await goto(resolve(`/${withParams(app, info.id, { lock: lock.id })}`));
}

async function openDeck(app: App, file: File): Promise<void> {
	const words = linkWords[app.language];
	const { dataset, set, deck, lock } = await deckUnpacked(file);
	const info = app.datasets.find(({ id }) => id === dataset);
	if (info === undefined) {
		app.notices.tell({ tone: 'error', text: words.noSetForDeck(set) });
		return;
	}
	const [year = '', level = ''] = (deck.id.split('/').at(-1) ?? '').split('.');
	const kept: Kept = { dataset, kind: 'deck', key: deck.id, value: deck };
	const before = (await app.store.keptOf(dataset)).find(
		({ kind, key }) => kind === 'deck' && key === deck.id,
	);
	if (lock !== null) await app.store.keep(keptLock(dataset, lock));
	await app.store.keep(kept);
	app.notices.tell({
		tone: 'success',
		text: words.deckOpened(nameIn(app.language, info), year),
		...(before && { action: { label: words.undo, onclick: () => app.store.keep(before) } }),
	});
	const own = { year, level, ...(lock && { lock: lock.id }) };
	await goto(resolve(`/present/${withParams(app, dataset, own)}`));
}
