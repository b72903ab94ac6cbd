import { strToU8, zipSync } from 'fflate';
import { slug } from '../../domain/units/names';
import { fixedTime } from './archive-parts';
import { BackupError } from './backup-error';
import { contentsOf, contentsPath, filesFolder, sumsPath } from './backup-format';
import { backupLimits, checkSize } from './backup-limits';
import type { ImportRecord, PackedImport } from '../import-record';
import { refuseBrokenLock } from './lock-file';
import { sha256 } from '../sha256';
import type { Snapshot } from '../snapshot';

/** A file of the data folder: its path with '/', and its text. */
export type FolderFile = { readonly path: string; readonly text: string };

type Packed = { readonly facts: PackedImport; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * A backup as one .zip, whose inside is a data folder: the given files and, below `workspace/`, everything that
 * was given and decided. Equal input gives equal bytes. `madeAt` is an ISO time. Rejects with `BackupError`:
 * damaged names a stored file, or locked figures, that the browser has lost or changed; too_big what could not be
 * read back.
 */
export async function bundle(
	{ records, memory, kept, meta }: Snapshot,
	folder: readonly FolderFile[],
	madeAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
	if (folder.some(({ path }) => path.startsWith('workspace/')))
		throw new TypeError('The folder of a backup already holds a workspace.');
	refuseBrokenLock(kept);
	const packed: Packed[] = [];
	for (const record of records) packed.push(await packedOf(record));
	const contents = contentsOf({ madeAt, records: packed.map(({ facts }) => facts), memory, kept, meta });
	const files = new Map(folder.map(({ path, text }) => [path, strToU8(text)]));
	for (const { facts, bytes } of packed) files.set(facts.file, bytes);
	files.set(contentsPath, strToU8(JSON.stringify(contents, null, '\t') + '\n'));
	const known = new Map(packed.map(({ facts: { file, sha256 } }) => [file, sha256]));
	files.set(sumsPath, strToU8(sumsOf(inOrder(files), known)));
	checkSize(
		Array.from(files, ([name, { length }]) => ({ name, bytes: length })),
		backupLimits,
	);
	return zipSync(Object.fromEntries(inOrder(files)), { mtime: fixedTime() });
}

type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

const inOrder = (files: ReadonlyMap<string, Uint8Array>): Files =>
	[...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** `12-khao-sat-csv.goc`: 'gốc', the original. */
function fileOf({ id, name }: ImportRecord): string {
	return `${filesFolder}/${id}-${slug(name).slice(0, 60) || 'tep'}.goc`;
}

async function packedOf({ content, ...facts }: ImportRecord): Promise<Packed> {
	const bytes = await bytesOf(content, facts.name);
	if (sha256(bytes) !== facts.sha256) throw new BackupError('damaged', facts.name);
	return { facts: { ...facts, file: fileOf({ content, ...facts }) }, bytes };
}

async function bytesOf(content: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await content.arrayBuffer());
	} catch (cause) {
		throw new BackupError('damaged', name, { cause });
	}
}

/** One line a file, as `sha256sum --check` reads it from the top of the folder. */
function sumsOf(files: Files, known: ReadonlyMap<string, string>): string {
	return files.map(([path, bytes]) => `${known.get(path) ?? sha256(bytes)}  ${path}\n`).join('');
}
