import { strFromU8, type Unzipped } from 'fflate';
import { ownValue } from '../../domain/base/own-value';
import { inflated, parsed } from './archive-parts';
import { BackupError } from './backup-error';
import { contentsPath, filesFolder, isContents, sumsPath, type Contents } from './backup-format';
import { backupLimits, type BackupLimits } from './backup-limits';
import { byOrder, type ImportRecord, type PackedImport } from '../import-record';
import { refuseBrokenLock } from './lock-file';
import { upToDate } from '../migrations';
import { sha256 } from '../sha256';
import type { Snapshot } from '../snapshot';

/** ISO time of the making, and all that was in the workspace then. */
export type Backup = { readonly madeAt: string; readonly snapshot: Snapshot };

/** Reads a backup whole or throws `BackupError`; nothing of it is believed before it is checked. */
export function unbundle(bytes: Uint8Array, limits: BackupLimits = backupLimits): Backup {
	const files = partsIn(bytes, limits);
	const { madeAt, memory, kept, meta, records: packed } = contentsIn(files);
	const records = packed.map((one) => recordOf(one, files)).sort(byOrder);
	for (const numbers of [records.map(({ id }) => id), records.flatMap(({ seq }) => seq ?? [])])
		if (new Set(numbers).size < numbers.length) throw new BackupError('damaged', contentsPath);
	refuseBrokenLock(kept);
	return { madeAt, snapshot: { records, memory, kept, meta } };
}

const isOurs = (name: string) =>
	name === contentsPath || name === sumsPath || name.startsWith(`${filesFolder}/`);

/** What stands below `workspace/`; a .zip that broke off is damaged, not foreign. */
function partsIn(bytes: Uint8Array, limits: BackupLimits): Unzipped {
	try {
		return inflated(bytes, limits, isOurs);
	} catch (cause) {
		const isBroken = cause instanceof BackupError && cause.kind === 'foreign' && isArchive(bytes);
		throw isBroken ? new BackupError('damaged', null, { cause }) : cause;
	}
}

const isArchive = (bytes: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte);

function contentsIn(files: Unzipped): Contents {
	const written = files[contentsPath];
	if (!written) throw new BackupError('foreign', null);
	const sums = sumsIn(files[sumsPath] ?? new Uint8Array());
	const contents = upToDate(parsed(written, contentsPath), sums);
	if (sums.get(contentsPath) !== sha256(written) || !isContents(contents))
		throw new BackupError('damaged', contentsPath);
	return contents;
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
