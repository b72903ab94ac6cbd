import type { Cells } from '$lib/domain/geo/tile-grid';
import { arrangeWords } from '$lib/messages/compare/arrange';
import type { App } from '$lib/state/app.svelte';
import { importMade } from '$lib/state/import/made-file';
import { turnImport } from '../../shared/import/turn-import';
import { placedUnitsFile } from '../../shared/units/save-units';

/** Keeps where the tiles stand, in the list of units: an import that can be undone. Tells how it went; true when kept. */
export async function keepArrangement(app: App, cells: Cells): Promise<boolean> {
	const words = arrangeWords[app.language];
	try {
		const units = app.dataset.known?.units ?? [];
		const done = await importMade(app, placedUnitsFile(units, cells, arrangeWords.vi.file));
		if (!('record' in done)) throw new Error(done.errors[0]?.message_en ?? 'Nothing could be imported.');
		const { id } = done.record;
		app.notices.tell({
			tone: 'success',
			text: words.saved,
			action: { label: words.undo, onclick: () => turnImport(app, id, 'undo') },
		});
		return true;
	} catch (cause) {
		console.error(cause);
		app.notices.tell({ tone: 'error', text: words.failed });
		return false;
	}
}
