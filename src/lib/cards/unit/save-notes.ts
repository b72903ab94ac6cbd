import { importedNoteRows } from '$lib/db/queries/unit';
import { noDecisions } from '$lib/domain/decisions';
import type { Note } from '$lib/domain/notes';
import { notesCsv } from '$lib/export/notes-csv';
import { unitWords } from '$lib/messages/unit';
import type { App } from '$lib/state/app.svelte';
import { valuesIn, warningsIn } from '$lib/state/imports';
import { readFile } from '$lib/state/intake-job';
import { WorkspaceError } from '$lib/workspace/workspace-error';

/** The one import that holds the notes written here. */
export const notesFile = 'ghi-chu.csv';

export type Saved = { readonly id: number } | { readonly problem: string };

/**
 * Changes the own notes: the file of all of them is written anew and imported in place of the one before, so that
 * history, undo, backup and other tabs treat it like any file. A problem is told and nothing has changed.
 */
export async function saveNotes(
	app: App,
	change: (notes: readonly Note[]) => readonly Note[],
): Promise<Saved> {
	const words = () => unitWords[app.language].notes;
	try {
		return await written(app, change);
	} catch (cause) {
		console.error(cause);
		const kind = cause instanceof WorkspaceError ? cause.kind : 'failed';
		return {
			problem: kind === 'conflict' ? words().conflict : kind === 'full' ? words().full : words().failed,
		};
	}
}

async function written(app: App, change: (notes: readonly Note[]) => readonly Note[]): Promise<Saved> {
	const words = unitWords[app.language].notes;
	const { dataset, shelf, imports } = app;
	await dataset.settled();
	// another tab may have saved: what is in the database must be what counts
	if (!dataset.counts(shelf.active.map(({ seq }) => seq))) await app.open();
	const { asker, info, known } = dataset;
	if (asker === null || info === null || known === null) return { problem: words.failed };
	const before = shelf.active.findLast(({ name, form }) => name === notesFile && form === 'annotations');
	const notes = before?.seq == null ? [] : await asker.query(importedNoteRows(before.seq));
	const file = new Blob([notesCsv(change(notes))], { type: 'text/csv' });
	const read = await readFile(notesFile, file, known, noDecisions);
	const { understood } = read.answer;
	const fault = understood.issues.find(({ severity }) => severity === 'error');
	if (fault) return { problem: words.refused(app.language === 'vi' ? fault.message_vi : fault.message_en) };
	if (understood.names.length > 0 || valuesIn(read) === 0) return { problem: words.failed };
	const id = await imports.keep(info.id, notesFile, read.answer, noDecisions);
	try {
		const acknowledged = warningsIn(read.answer);
		const replaces = before?.id ?? null;
		return await imports.make({ id, read, decisions: noDecisions, acknowledged, replaces });
	} catch (cause) {
		if ((await shelf.get(id))?.state === 'draft') await shelf.remove(id);
		throw cause;
	}
}
