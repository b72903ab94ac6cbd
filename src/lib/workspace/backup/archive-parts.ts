import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { BackupError } from './backup-error';
import { backupLimits, checkSize, type BackupLimits } from './backup-limits';

type Listed = { readonly name: string; readonly bytes: number };
type IsOurs = (name: string) => boolean;

/** Local time on purpose: an archive holds times of day without a zone, and these must not depend on it. */
export const fixedTime = () => new Date(2000, 0, 1);

/** Names and sizes as a .zip declares them; nothing is inflated. Throws `BackupError`, foreign, where it is none. */
export function listedIn(bytes: Uint8Array, isOurs: IsOurs = () => true): Listed[] {
	const listed: Listed[] = [];
	try {
		unzipSync(bytes, {
			filter({ name, originalSize }) {
				if (isOurs(name)) listed.push({ name, bytes: originalSize });
				return false;
			},
		});
	} catch (cause) {
		throw new BackupError('foreign', null, { cause });
	}
	return listed;
}

/**
 * The parts of a .zip that are ours; sizes are checked before anything is inflated, the other parts never are.
 * Throws `BackupError`: foreign, too_big or damaged.
 */
export function inflated(
	bytes: Uint8Array,
	limits: BackupLimits = backupLimits,
	isOurs: IsOurs = () => true,
): Unzipped {
	checkSize(listedIn(bytes, isOurs), limits);
	try {
		return unzipSync(bytes, { filter: ({ name }) => isOurs(name) });
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
