import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDataset, type DatasetReading } from '$lib/intake/dataset';
import type { SourceFile } from '$lib/intake/intake';
import type { Found } from '$lib/intake/reading';
import { csvFiles, dataFolder, datasetInfo } from '$lib/server/files';
import { UsageError } from './usage';

export type Opened = DatasetReading & { readonly root: string; readonly level: string };

/** The province is the topmost unit of a folder that has no dataset.json. */
function guessedRoot(files: readonly SourceFile[]): string {
	const { knowledge } = readDataset(
		files.filter((file) => /(^|\/)units\.csv$/.test(file.name)),
		'',
		() => undefined,
	);
	const units = knowledge.known.units;
	return (
		units.find((unit) => unit.level === 'province' && unit.valid_to === null)?.unit_id ??
		units.find((unit) => unit.level === 'province')?.unit_id ??
		units[0]?.unit_id ??
		''
	);
}

/** Reads the reference files and one data set folder; every record goes to the sink. */
export function openDataset(folder: string, sink: (found: Found) => void = () => undefined): Opened {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`--dataset ${folder}: không có thư mục này / no such folder.`);
	const own = csvFiles(resolve(folder));
	const info = datasetInfo(folder);
	const root = info?.root_unit ?? guessedRoot(own);
	const reading = readDataset([...csvFiles(join(dataFolder, 'reference')), ...own], root, sink);
	return { ...reading, root, level: info?.default.level ?? 'district' };
}

/** The files that a path names: itself, or every CSV file below a folder. */
export function filesAt(path: string): SourceFile[] {
	if (!existsSync(path)) throw new UsageError(`${path}: không có tệp này / no such file.`);
	if (!statSync(path).isDirectory()) return [{ name: path, bytes: readFileSync(path) }];
	return csvFiles(path).map((file) => ({ ...file, name: join(path, file.name) }));
}
