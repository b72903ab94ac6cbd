import { count } from '$lib/domain/base/format';
import { clipHtml, clipText, type ClipRow } from '$lib/export/text/clip';
import { give, toClipboard } from '$lib/export/text/clipboard';
import { copyWords } from '$lib/messages/shared/copy';
import type { App } from '$lib/state/app.svelte';
import { readCell, readTable } from './read-table';

const clipOf = (rows: readonly ClipRow[], { language }: App) => ({
	html: clipHtml(rows, language),
	text: clipText(rows, language),
});
const width = (rows: readonly ClipRow[]) =>
	Math.max(0, ...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));

/** Copies a table of the page and says so. */
export async function copyTable(app: App, table: Element): Promise<void> {
	const words = copyWords[app.language];
	try {
		const rows = await readTable(table);
		const data = rows.filter((row) => row.some(({ isHead }) => !isHead)).length;
		if (data === 0) return app.notices.tell({ tone: 'warning', text: words.nothing });
		await toClipboard(clipOf(rows, app));
		const text = words.done(count(data, app.language), count(width(rows), app.language));
		app.notices.tell({ tone: 'success', text });
	} catch (cause) {
		console.error(cause);
		app.notices.tell({ tone: 'warning', text: words.failed });
	}
}

/** Answers a `copy` event with a range of cells of a table, and says what was copied. */
export function copyRange(app: App, cells: readonly (readonly Element[])[], to: DataTransfer): void {
	const rows = cells.map((row) => row.map(readCell));
	give(clipOf(rows, app), to);
	const [all, down, across] = [rows.flat().length, rows.length, width(rows)].map((one) =>
		count(one, app.language),
	);
	const text = copyWords[app.language].range(all ?? '', down ?? '', across ?? '');
	app.notices.tell({ tone: 'success', text });
}
