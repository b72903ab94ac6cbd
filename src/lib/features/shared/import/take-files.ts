import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { linkWords } from '$lib/messages/shared/link';
import { lockWords } from '$lib/messages/shared/lock';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from './data-address';
import { enterReview } from './leave';

/**
 * Files given anywhere. What this site wrote for another machine (locked figures, a deck, a backup) is opened; all
 * others are read on the page Số liệu, and a single one is opened for review at once.
 */
export async function takeFiles(app: App, given: readonly File[]): Promise<void> {
	const files = given.some(isArchive)
		? await import('../link/open-travelling').then(({ openTravelling }) => openTravelling(app, given))
		: given;
	if (files.length === 0) return;
	if (app.dataset.known === null) {
		const { notYet, onServer } = linkWords[app.language];
		const text =
			app.lock !== null ? lockWords[app.language].readOnly : app.dataset.isRemote ? onServer : notYet;
		app.notices.tell({ tone: 'warning', text });
		return;
	}
	const reading = app.queue.take(files);
	await goto(resolve(dataAddress(app)));
	const [first, ...others] = await reading;
	if (first?.draft == null || others.length > 0 || app.queue.items.length !== 1) return;
	await enterReview(app, first.draft);
}

/** What was typed on a page goes to its own review, whatever else waits. */
export async function takeTyped(app: App, file: File): Promise<void> {
	const reading = app.queue.take([file]);
	await goto(resolve(dataAddress(app)));
	const [taken] = await reading;
	if (taken?.draft != null) await enterReview(app, taken.draft);
}

const isArchive = ({ name }: File) => /\.zip$/i.test(name);
