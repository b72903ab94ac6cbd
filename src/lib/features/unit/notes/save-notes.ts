import { importedNoteRows } from '$lib/db/queries/unit';
import type { Note } from '$lib/domain/documents/notes';
import { notesCsv } from '$lib/export/text/notes-csv';
import { sentence } from '../../shared/import/file-findings';
import { unitWords } from '$lib/messages/unit/unit';
import type { App } from '$lib/state/app.svelte';
import { importMade, upToDate } from '$lib/state/import/made-file';
import { WorkspaceError } from '$lib/workspace/workspace-error';

/** The one import that holds the notes written here. */
const notesFile = 'ghi-chu.csv';

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
	await upToDate(app);
	const { asker } = app.dataset;
	if (asker === null) return { problem: words.failed };
	const before = app.store.active.findLast(({ name, form }) => name === notesFile && form === 'annotations');
	const notes = before?.seq == null ? [] : await asker.query(importedNoteRows(before.seq));
	const done = await importMade(app, {
		name: notesFile,
		text: notesCsv(change(notes)),
		replaces: before?.id ?? null,
		areWarningsSeen: true,
	});
	if ('record' in done) return { id: done.record.id };
	const [fault] = done.errors;
	return { problem: fault ? words.refused(sentence(fault, app.language)) : words.failed };
}
