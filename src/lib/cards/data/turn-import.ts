import { historyWords } from '$lib/messages/data/history';
import type { App } from '$lib/state/app.svelte';
import { WorkspaceError } from '$lib/workspace/workspace-error';

/** Takes an import back or puts it back, and offers the reverse: undo instead of a question. */
export async function turnImport(app: App, id: number, way: 'undo' | 'redo'): Promise<void> {
	const words = () => historyWords[app.language];
	try {
		const { record } = await app.imports[way](id);
		const back = way === 'undo' ? 'redo' : 'undo';
		app.notices.tell({
			tone: 'neutral',
			text: way === 'undo' ? words().undone(record.name) : words().redone(record.name),
			action: { label: words()[back], onclick: () => void turnImport(app, id, back) },
		});
	} catch (cause) {
		console.error(cause);
		const isConflict = cause instanceof WorkspaceError && cause.kind === 'conflict';
		app.notices.tell({ tone: 'error', text: isConflict ? words().conflict : words().failed });
	}
}
