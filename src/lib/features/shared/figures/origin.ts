import { date, localDay, noValue } from '$lib/domain/base/format';
import { isHandMade } from '$lib/domain/schema/hand-made';
import { shownName } from '../import/shown-name';
import type { App } from '$lib/state/app.svelte';

type Place = { readonly seq: number | null; readonly sheet: string | null; readonly row: number | null };

/** Which file, sheet and line a value came from; number 0 is the published data, whose sheet is the file. */
export function origin({ words, store, language }: App, { seq, sheet, row }: Place): string {
	const said = words.overview.table;
	const at = String(row ?? noValue);
	if (seq === null || seq === 0) return said.originPublished(sheet ?? noValue, at);
	const file = store.list.find((one) => one.seq === seq);
	const name = file?.name ?? String(seq);
	if (file?.importedAt && isHandMade(name)) return said.originHand(date(localDay(file.importedAt), language));
	const shown = shownName(name, words);
	return sheet === null ? said.originImport(shown, at) : said.originSheet(shown, sheet, at);
}
