import type { RecordOf } from '$lib/domain/schema/tables';
import { handMadeName } from '$lib/domain/schema/hand-made';
import { indicatorsCsv } from '$lib/export/text/indicators-csv';
import { indicatorWords } from '$lib/messages/data/indicators';
import type { App } from '$lib/state/app.svelte';
import { importMade } from '$lib/state/import/made-file';
import { sentence } from '../../shared/import/file-findings';
import { turnImport } from '../../shared/import/turn-import';

type Row = RecordOf<'indicators'>;

/**
 * Imports a definition as the file that it is, so that history, undo, backup and lock need nothing of their own; what
 * was said of the indicator before stays, and gives way. A problem is handed back, and nothing has changed.
 */
export async function saveIndicator(
	app: App,
	row: Row,
	told: string,
	what: string = indicatorWords.vi.fileWord,
): Promise<string | null> {
	const words = indicatorWords[app.language];
	try {
		const done = await importMade(app, {
			name: handMadeName(row.short_vi, what),
			text: indicatorsCsv([row]),
			areWarningsSeen: true,
		});
		if (!('record' in done)) {
			const [fault] = done.errors;
			return fault ? words.refused(sentence(fault, app.language)) : words.failed;
		}
		const { id } = done.record;
		app.notices.tell({
			tone: 'success',
			text: told,
			action: { label: words.undo, onclick: () => turnImport(app, id, 'undo') },
		});
		return null;
	} catch (cause) {
		console.error(cause);
		return words.failed;
	}
}
