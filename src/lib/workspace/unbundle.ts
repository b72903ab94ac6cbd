import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { ownValue } from '../domain/own-value';
import { BackupError } from './backup-error';
import { contentsPath, filesFolder, isContents, sumsPath, type Contents } from './backup-format';
import { backupLimits, checkSize, type BackupLimits } from './backup-limits';
import { byOrder, type ImportRecord, type PackedImport } from './import-record';
import { refuseBrokenLock } from './lock-file';
import { upToDate } from './migrations';
import { sha256 } from './sha256';
import type { Snapshot } from './snapshot';

/** ISO time of the making, and all that was in the workspace then. */
export type Backup = { readonly madeAt: string; readonly snapshot: Snapshot };

/** Reads a backup whole or throws `BackupError`; nothing of it is believed before it is checked. */
export function unbundle(bytes: Uint8Array, limits: BackupLimits = backupLimits): Backup {
	const files = inflated(bytes, limits);
	const { madeAt, memory, kept, meta, records: packed } = contentsIn(files);
	const records = packed.map((one) => recordOf(one, files)).sort(byOrder);
	for (const numbers of [records.map(({ id }) => id), records.flatMap(({ seq }) => seq ?? [])])
		if (new Set(numbers).size < numbers.length) throw new BackupError('damaged', contentsPath);
	refuseBrokenLock(kept);
	return { madeAt, snapshot: { records, memory, kept, meta } };
}

/** What stands below `workspace/`; sizes are checked before anything is inflated, the rest never is. */
function inflated(bytes: Uint8Array, limits: BackupLimits): Unzipped {
	const isOurs = (name: string) =>
		name === contentsPath || name === sumsPath || name.startsWith(`${filesFolder}/`);
	const listed: { name: string; bytes: number }[] = [];
	try {
		unzipSync(bytes, {
			filter({ name, originalSize }) {
				if (isOurs(name)) listed.push({ name, bytes: originalSize });
				return false;
			},
		});
	} catch (cause) {
		throw new BackupError(isArchive(bytes) ? 'damaged' : 'foreign', null, { cause });
	}
	checkSize(listed, limits);
	try {
		return unzipSync(bytes, { filter: ({ name }) => isOurs(name) });
	} catch (cause) {
		throw new BackupError('damaged', null, { cause });
	}
}

const isArchive = (bytes: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte);

function contentsIn(files: Unzipped): Contents {
	const written = files[contentsPath];
	if (!written) throw new BackupError('foreign', null);
	const sums = sumsIn(files[sumsPath] ?? new Uint8Array());
	const contents = upToDate(parsed(written), sums);
	if (sums.get(contentsPath) !== sha256(written) || !isContents(contents))
		throw new BackupError('damaged', contentsPath);
	return contents;
}

function parsed(written: Uint8Array): unknown {
	try {
		return JSON.parse(strFromU8(written));
	} catch (cause) {
		throw new BackupError('damaged', contentsPath, { cause });
	}
}

/** Path → checksum. */
function sumsIn(written: Uint8Array): Map<string, string> {
	const lines = strFromU8(written).matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
	return new Map(Array.from(lines, ([, sum = '', path = '']) => [path, sum]));
}

function recordOf({ file, ...facts }: PackedImport, files: Unzipped): ImportRecord {
	const bytes = ownValue(files, file);
	if (bytes?.length !== facts.size || sha256(bytes) !== facts.sha256)
		throw new BackupError('damaged', facts.name);
	return { ...facts, content: new Blob([bytes]) };
}
