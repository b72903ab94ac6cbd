import { strFromU8, strToU8, zipSync } from 'fflate';
import { canonical } from '../../domain/schema/canonical';
import { isOfDataset, type Lock } from '../../domain/documents/lock';
import { ownValue } from '../../domain/base/own-value';
import { fixedTime, inflated, parsed } from './archive-parts';
import { BackupError } from './backup-error';
import { lockOf, type Kept } from '../saved-items';
import { sha256 } from '../sha256';

export const factsPath = 'chot.json';
const folder = 'data/';

/** What is summed: everything that a lock says but the sum itself. */
export type Unsealed = Omit<Lock, 'sha256'>;

/** The newest way to write a lock: its sum covers all that is shown. Older ones stay readable. */
const seal = 2;

/**
 * SHA-256 over names and texts of the files, in their order; since the second seal also over what is said of them.
 * Which figures are illustrative the files themselves say.
 */
export function sumOf({ sealed, files, ...said }: Unsealed): string {
	const texts = files.map(({ name, text }) => `${name}\n${text.length}\n${text}`).join('');
	if (sealed !== seal) return sha256(strToU8(texts));
	return sha256(strToU8(`${canonical({ ...said, sealed })}\n${texts}`));
}

const isSumRight = ({ sha256: sum, ...summed }: Lock): boolean => sumOf(summed) === sum;

/** A lock in a backup must be what was locked, under its own id, of the data set for which it is kept. */
export function refuseBrokenLock(kept: readonly Kept[]): void {
	for (const { dataset, kind, key, value } of kept)
		if (kind === 'lock' && !(key === value.id && isOfDataset(value, dataset) && isSumRight(value)))
			throw new BackupError('damaged', value.name);
}

/** What a file of locked figures holds: what is said of them, and their files below `data/`. */
export function lockParts(lock: Lock): Record<string, Uint8Array> {
	const { files, ...facts } = lock;
	const said = {
		app: 'phan-luong',
		format: lock.sealed ?? 1,
		...facts,
		files: files.map(({ name }) => name),
	};
	return {
		[factsPath]: strToU8(`${JSON.stringify(said, null, '\t')}\n`),
		...Object.fromEntries(files.map(({ name, text }) => [folder + name, strToU8(text)])),
	};
}

/** Locked figures as one .zip. Equal input, equal bytes. */
export const lockFile = (lock: Lock): Uint8Array<ArrayBuffer> =>
	zipSync(lockParts(lock), { mtime: fixedTime() });

/** Reads locked figures whole, or throws `BackupError`: foreign, newer, damaged or too_big. */
export function lockIn(bytes: Uint8Array): Lock {
	const inside = inflated(bytes);
	const written = inside[factsPath];
	if (!written) throw new BackupError('foreign', null);
	const said = parsed(written, factsPath);
	if (said['app'] !== 'phan-luong') throw new BackupError('foreign', null);
	if (Number(said['format']) > seal) throw new BackupError('newer', null);
	const names: unknown = said['files'];
	const files = (Array.isArray(names) ? names : []).map((name: unknown) => {
		const file = ownValue(inside, `${folder}${String(name)}`);
		if (!file) throw new BackupError('damaged', String(name));
		return { name: String(name), text: strFromU8(file) };
	});
	const lock = lockOf({ ...said, files });
	if (lock === null) throw new BackupError('damaged', factsPath);
	if ((lock.sealed ?? 1) !== said['format'] || !isSumRight(lock)) throw new BackupError('damaged', factsPath);
	return lock;
}
