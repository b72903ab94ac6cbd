import { noValue } from '$lib/domain/format';
import type { App } from '$lib/state/app.svelte';

type Place = { readonly seq: number | null; readonly sheet: string | null; readonly row: number | null };

/** Which file, sheet and line a value came from; number 0 is the published data, whose sheet is the file. */
export function origin({ words, shelf }: App, { seq, sheet, row }: Place): string {
	const said = words.overview.table;
	const at = String(row ?? noValue);
	if (seq === null || seq === 0) return said.originPublished(sheet ?? noValue, at);
	const name = shelf.list.find((file) => file.seq === seq)?.name ?? String(seq);
	return sheet === null ? said.originImport(name, at) : said.originSheet(name, sheet, at);
}
