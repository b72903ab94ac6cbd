import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unitNameIn, type DatasetInfo } from '../domain/schema/dataset';
import type { SourceFile } from '../intake/open';

/** Where the published data lies when the site is built and the steward's commands run. */
export const dataFolder = join(process.cwd(), 'data');

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

/** `dataset.json` of a folder; null for a folder without one. */
export function datasetInfo(folder: string): Omit<DatasetInfo, 'files' | 'mark'> | null {
	const path = join(folder, 'dataset.json');
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
	return JSON.parse(readFileSync(path, 'utf8')) as Omit<DatasetInfo, 'files' | 'mark'>;
}

/** The files that a data set is read from, the reference files first. */
export function datasetFiles(id: string): SourceFile[] {
	return ['reference', id].flatMap((name) => csvFiles(join(dataFolder, name), dataFolder));
}

function published(files: readonly SourceFile[]): Pick<DatasetInfo, 'files' | 'mark'> {
	const hash = createHash('sha256');
	for (const { name, bytes } of files) hash.update(name).update(bytes);
	return { files: files.map(({ name }) => name), mark: hash.digest('hex').slice(0, 8) };
}

function rootOf({ id, root_unit }: Pick<DatasetInfo, 'id' | 'root_unit'>): Pick<DatasetInfo, 'root_name'> {
	const path = join(dataFolder, id, 'units.csv');
	const name = existsSync(path) ? unitNameIn(readFileSync(path, 'utf8'), root_unit) : undefined;
	return name === undefined ? {} : { root_name: name };
}

/** The data sets that the site publishes, real ones first. */
export function publishedDatasets(): DatasetInfo[] {
	return readdirSync(dataFolder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => datasetInfo(join(dataFolder, entry.name)))
		.filter((info) => info !== null)
		.map((info) => ({ ...info, ...rootOf(info), ...published(datasetFiles(info.id)) }))
		.toSorted((a, b) => Number(a.fictional) - Number(b.fictional) || (a.id < b.id ? -1 : 1));
}
