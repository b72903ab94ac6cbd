import { save } from '$lib/export/office/save';
import { historyWords } from '$lib/messages/data/history';
import { difference, type Changes } from '$lib/db/schema/change';
import { shownName } from '../../shared/import/shown-name';
import type { App } from '$lib/state/app.svelte';
import { readFile } from '$lib/state/import/intake-job';

/** The file as it was given. */
export async function downloadOriginal(app: App, id: number): Promise<void> {
	const record = await app.store.get(id);
	if (record) save(record.name, record.content.type, record.content);
}

/** Removes an import for good; until the page closes it can be had back. */
export async function removeImport(app: App, id: number): Promise<void> {
	const record = await app.imports.remove(id);
	if (record === null) return;
	const words = historyWords[app.language];
	app.notices.tell({
		tone: 'neutral',
		text: words.removed(shownName(record.name, app.words)),
		action: { label: words.bringBack, onclick: () => app.imports.restore(record) },
	});
}

/** Value by value: what the later of two returns says otherwise than the earlier one. */
export async function compareImports(app: App, earlier: number, later: number): Promise<Changes> {
	const read = async (id: number) => {
		const [record, known] = [await app.store.get(id), app.dataset.known];
		if (record === null || known === null) throw new Error(`Import ${id} is not at hand.`);
		return (await readFile(record.name, record.content, known, record.decisions)).batches;
	};
	return difference(await app.dataset.ready(), await read(earlier), await read(later));
}
