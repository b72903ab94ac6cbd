import type { App } from '$lib/state/app.svelte';

/** Takes an import back and offers to put it there again: undo instead of a question. */
export async function undoImport(app: App, seq: number, name: string): Promise<void> {
	const words = () => app.words.importing;
	try {
		const file = await app.importing.undo(seq);
		app.notices.tell({
			tone: 'neutral',
			text: words().undone(name),
			...(file ? { action: { label: words().restore, onclick: () => void app.importing.redo(file) } } : {}),
		});
	} catch (cause) {
		console.error(cause);
		app.notices.tell({ tone: 'error', text: words().failed(name) });
	}
}
