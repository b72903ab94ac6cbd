import { historyWords } from '$lib/messages/data/history';
import type { App } from '$lib/state/app.svelte';
import { WorkspaceError } from '$lib/workspace/workspace-error';
import { shownName } from './shown-name';

type Way = 'undo' | 'redo';

/** How an import stands once that is done. */
const reached = { undo: 'undone', redo: 'active' } as const;

/** What is being done. */
const turning = new Set<string>();

/**
 * Takes an import back or puts it back, and offers the reverse: undo instead of a question. What is being done, or
 * is done, is not done again. Gives false when it may be tried again.
 */
export async function turnImport(app: App, id: number, way: Way): Promise<boolean> {
	const words = () => historyWords[app.language];
	const turn = `${way} ${id}`;
	const state = app.store.list.find((one) => one.id === id)?.state;
	if (turning.has(turn) || state === reached[way]) return true;
	turning.add(turn);
	try {
		const { record } = await app.imports[way](id);
		const back = way === 'undo' ? 'redo' : 'undo';
		const name = shownName(record.name, app.words);
		app.notices.tell({
			tone: 'neutral',
			text: way === 'undo' ? words().undone(name) : words().redone(name),
			action: { label: words()[back], onclick: () => turnImport(app, id, back) },
		});
		return true;
	} catch (cause) {
		console.error(cause);
		const isConflict = cause instanceof WorkspaceError && cause.kind === 'conflict';
		app.notices.tell({ tone: 'error', text: isConflict ? words().conflict : words().failed });
		return isConflict;
	} finally {
		turning.delete(turn);
	}
}

/** Takes back several imports that were made together, the last one first. */
export async function turnAllBack(app: App, records: readonly { readonly id: number }[]): Promise<void> {
	for (const { id } of records.toReversed()) await turnImport(app, id, 'undo');
}
