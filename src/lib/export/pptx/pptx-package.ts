import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ChartSpec } from '../chart/chart-spec';
import { chartXml } from '../chart/chart-xml';
import { repaired } from './pptx-repair';
import { chartWorkbook } from '../chart/chart-sheet';

const isText = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/** Numbers of chart parts count from 1 in every file: the library counts on from file to file. */
function renumbered(names: readonly string[]): (text: string) => string {
	const found = names.flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
	const order = new Map(found.toSorted((a, b) => Number(a) - Number(b)).map((old, at) => [old, at + 1]));
	return (text) =>
		text.replace(
			/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/g,
			(whole, stem: string, old: string) => {
				const now = order.get(old);
				return now === undefined ? whole : `${stem}${now}`;
			},
		);
}

/**
 * The library's package with its parts repaired and the stand-ins of its charts replaced by the charts, in the
 * order in which they were placed.
 */
export async function packaged(
	raw: Uint8Array,
	charts: readonly ChartSpec[],
	tongue: string,
): Promise<Uint8Array> {
	const parts = Object.entries(unzipSync(raw)).filter(([name]) => !name.endsWith('/'));
	const renumber = renumbered(parts.map(([name]) => name));
	const files = new Map<string, Uint8Array>(
		parts.map(([name, bytes]) => [
			renumber(name),
			isText(name) ? strToU8(renumber(strFromU8(bytes))) : bytes,
		]),
	);
	const names = [...files.keys()];
	for (const [name, bytes] of files)
		if (isText(name)) files.set(name, strToU8(repaired(name, strFromU8(bytes), names, tongue)));
	for (const [at, chart] of charts.entries()) {
		files.set(`ppt/charts/chart${at + 1}.xml`, strToU8(chartXml(chart, tongue)));
		files.set(`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`, await chartWorkbook(chart));
	}
	return zipSync(Object.fromEntries(files), { level: 6 });
}
