import { noDecisions } from '../../domain/schema/decisions';
import type { Issue } from '../../intake/issues/issue';
import type { ImportRecord } from '../../workspace/import-record';
import type { App } from '../app.svelte';
import { valuesIn, warningsIn } from '../dataset/imports';
import { readFile } from './intake-job';

/** A file that the site writes itself: what somebody typed on a page. */
export type MadeFile = {
	readonly name: string;
	/** CSV of a canonical table. */
	readonly text: string;
	/** Id of the import in whose place it stands. */
	readonly replaces?: number | null;
	/** Warnings do not hold it up: they were seen, or there is nobody to see them. */
	readonly areWarningsSeen: boolean;
};

/** Imported; or what stands in the way: errors, warnings that nobody has seen yet, or nothing that could be counted. */
export type MadeImport =
	| { readonly record: ImportRecord }
	| { readonly errors: readonly Issue[]; readonly warnings: readonly Issue[] };

/** Another tab may have imported something: what is in the database is what counts. */
export async function upToDate(app: App): Promise<void> {
	await app.dataset.settled();
	if (!app.dataset.counts(app.store.active.map(({ seq }) => seq))) await app.open();
}

/**
 * Reads and imports such a file through the reader, the rules and the transaction of any file that was given, so that
 * history, undo, backup, lock and other tabs need nothing of their own. Of one that is not imported nothing is kept.
 */
export async function importMade(app: App, made: MadeFile): Promise<MadeImport> {
	const { dataset, store, imports } = app;
	await upToDate(app);
	const { info, known } = dataset;
	if (info === null || known === null) throw new Error('The data set is not open.');
	const read = await readFile(made.name, new Blob([made.text], { type: 'text/csv' }), known, noDecisions);
	const { issues, names } = read.answer.understood;
	const errors = issues.filter(({ severity }) => severity === 'error');
	const warnings = issues.filter(({ severity }) => severity === 'warning');
	const isHeldUp = warnings.length > 0 && !made.areWarningsSeen;
	if (errors.length > 0 || names.length > 0 || valuesIn(read) === 0 || isHeldUp) return { errors, warnings };
	const id = await imports.keep(info.id, made.name, read.answer, noDecisions);
	try {
		const acknowledged = warningsIn(read.answer);
		const { replaces = null } = made;
		return { record: await imports.make({ id, read, decisions: noDecisions, acknowledged, replaces }) };
	} catch (cause) {
		if ((await store.get(id))?.state === 'draft') await store.remove(id);
		throw cause;
	}
}

/**
 * Several such files that belong together: all are imported, or none. What stands in the way of one is given as for a
 * single file.
 */
export async function importTogether(
	app: App,
	files: readonly MadeFile[],
): Promise<{ readonly records: readonly ImportRecord[] } | Exclude<MadeImport, { record: ImportRecord }>> {
	const records: ImportRecord[] = [];
	const takeBack = async () => {
		for (const { id } of records.toReversed()) await app.imports.undo(id);
	};
	try {
		for (const file of files) {
			const done = await importMade(app, file);
			if (!('record' in done)) {
				await takeBack();
				return done;
			}
			records.push(done.record);
		}
	} catch (cause) {
		await takeBack();
		throw cause;
	}
	return { records };
}
