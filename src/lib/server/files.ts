import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../intake/intake';

/** Where the published data lies when the site is built and the steward's commands run. */
export const dataFolder = join(process.cwd(), 'data');

export type DatasetInfo = {
	readonly id: string;
	readonly name_vi: string;
	readonly name_en: string;
	readonly root_unit: string;
	readonly default: { readonly year: number; readonly level: string; readonly indicator: string };
	readonly fictional: boolean;
	readonly about_vi: string;
	readonly about_en: string;
};

/** Every CSV file below a folder, in name order, with paths relative to `from`. */
export function csvFiles(folder: string, from = folder): SourceFile[] {
	return readdirSync(folder, { withFileTypes: true })
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry): SourceFile[] => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return csvFiles(path, from);
			if (!entry.name.endsWith('.csv')) return [];
			return [{ name: relative(from, path).split(sep).join('/'), bytes: readFileSync(path) }];
		});
}

/** `dataset.json` of a folder; a folder without one is described by its province. */
export function datasetInfo(folder: string): DatasetInfo | null {
	const path = join(folder, 'dataset.json');
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
	return JSON.parse(readFileSync(path, 'utf8')) as DatasetInfo;
}

/** The data sets that the site publishes, Long An first. */
export function publishedDatasets(): DatasetInfo[] {
	return readdirSync(dataFolder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => datasetInfo(join(dataFolder, entry.name)))
		.filter((info) => info !== null)
		.toSorted((a, b) => Number(a.fictional) - Number(b.fictional) || (a.id < b.id ? -1 : 1));
}
