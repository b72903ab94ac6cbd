import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { readDataset, type DatasetReading } from '$lib/intake/dataset';
import type { SourceFile } from '$lib/intake/open';
import type { Found } from '$lib/intake/reading';
import { csvFiles, dataFolder, datasetInfo } from '$lib/server/files';
import { UsageError } from './usage';

export type Opened = DatasetReading & {
	readonly root: string;
	readonly level: string;
	readonly isFictional: boolean;
};

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
	const place = placeOf(folder);
	if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`--dataset ${folder}: không có thư mục này / no such folder.`);
	const own = csvFiles(resolve(place));
	const info = datasetInfo(place);
	const root = info?.root_unit ?? guessedRoot(own);
	const files = [...csvFiles(join(dataFolder, 'reference')), ...own];
	const isFictional = info?.fictional ?? false;
	const reading = readDataset(files, root, sink, isFictional);
	return { ...reading, root, isFictional, level: info?.default.level ?? 'district' };
}

/** `npm run` moves to the project's folder: what is not there lies where the command was typed. */
export function placeOf(path: string): string {
	const typed = join(process.env.INIT_CWD ?? '.', path);
	return existsSync(path) || isAbsolute(path) || !existsSync(typed) ? path : typed;
}

/** The files that a path names: itself, or every CSV file below a folder. */
export function filesAt(path: string): SourceFile[] {
	const place = placeOf(path);
	const stat = statSync(place, { throwIfNoEntry: false });
	if (!stat) throw new UsageError(`${path}: không có tệp này / no such file.`);
	if (!stat.isDirectory()) return [{ name: path, bytes: readFileSync(place) }];
	const files = csvFiles(place).map((file) => ({ ...file, name: join(path, file.name) }));
	if (files.length === 0) throw new UsageError(`${path}: không có tệp CSV nào / no CSV file in here.`);
	return files;
}
