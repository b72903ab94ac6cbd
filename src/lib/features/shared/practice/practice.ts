import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { practiceId } from '$lib/domain/schema/practice';
import { practiceDataset } from '$lib/domain/schema/practice-dataset';
import { sampleKeys, sampleTypes, type SampleKey } from '$lib/domain/schema/samples';
import { save } from '$lib/export/office/save';
import { speakable } from '$lib/messages/languages';
import { sampleWords } from '$lib/messages/shared/samples';
import type { App } from '$lib/state/app.svelte';
import { written } from '$lib/workers/office';
import { removeOwn } from './own';
import { sampleFileName } from './sample-name';

const bytesOf = (key: SampleKey) => written({ kind: 'sample', key });

export async function downloadSample(key: SampleKey): Promise<void> {
	const { type } = sampleTypes[key];
	save(sampleFileName(key), type, new Blob([await bytesOf(key)]));
}

/** The list of waiting files of the practice copy. */
const trayOfPractice = (app: App) => resolve('/data/') + app.filters.addressOfDataset(practiceId);

/** To the practice copy as it was left. */
export async function goOnPractising(app: App): Promise<void> {
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved, with a parameter
	await goto(trayOfPractice(app));
}

/** Begins the practice copy, anew if there is one, with all samples waiting to be looked at. */
export async function practise(app: App): Promise<void> {
	const files = await Promise.all(
		sampleKeys.map(async (key) => new File([await bytesOf(key)], sampleFileName(key))),
	);
	const own = app.store.begun.find(({ id }) => id === practiceId);
	if (own) await removeOwn(app, own);
	await speakable('en');
	const { vi, en } = sampleWords;
	await app.store.begin(practiceDataset({ vi: vi.practice, en: en.practice }));
	await goOnPractising(app);
	// what is taken while another data set is open would be let go with it
	await app.follow();
	await app.queue.take(files);
}
