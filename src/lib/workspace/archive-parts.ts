import { strFromU8, unzipSync } from 'fflate';
import { BackupError } from './backup-error';
import { backupLimits, checkSize } from './backup-limits';

/** Local time on purpose: an archive holds times of day without a zone, and these must not depend on it. */
export const fixedTime = () => new Date(2000, 0, 1);

/** Names and sizes as a .zip declares them; nothing is inflated. Throws `BackupError`, foreign, where it is none. */
export function listedIn(bytes: Uint8Array): { name: string; bytes: number }[] {
	const listed: { name: string; bytes: number }[] = [];
	try {
		unzipSync(bytes, {
			filter({ name, originalSize }) {
				listed.push({ name, bytes: originalSize });
				return false;
			},
		});
	} catch (cause) {
		throw new BackupError('foreign', null, { cause });
	}
	return listed;
}

/** All parts of a .zip; throws `BackupError`: foreign, too_big or damaged. */
export function inflated(bytes: Uint8Array): Record<string, Uint8Array> {
	checkSize(listedIn(bytes), backupLimits);
	try {
		return unzipSync(bytes);
	} catch (cause) {
		throw new BackupError('damaged', null, { cause });
	}
}

/** An object written as JSON; throws `BackupError`, damaged, with the path of the part. */
export function parsed(written: Uint8Array, path: string): Record<string, unknown> {
	try {
		return Object(JSON.parse(strFromU8(written))) as Record<string, unknown>;
	} catch (cause) {
		throw new BackupError('damaged', path, { cause });
	}
}
