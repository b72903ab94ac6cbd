import { BackupError } from './backup-error';

export type BackupLimits = {
	readonly files: number;
	/** Bytes of one file, inflated. */
	readonly fileBytes: number;
	/** Bytes of all files together, inflated. */
	readonly allBytes: number;
};

/** Far above what an office gives in ten years, and still below what a tab can hold. */
export const backupLimits: BackupLimits = {
	files: 10_000,
	fileBytes: 128 * 2 ** 20,
	allBytes: 512 * 2 ** 20,
};

/** Throws `too_big` for what would not be read back: the same holds for making a backup and for reading one. */
export function checkSize(
	files: readonly { readonly name: string; readonly bytes: number }[],
	limits: BackupLimits,
): void {
	const large = files.find(({ bytes }) => bytes > limits.fileBytes);
	if (large) throw new BackupError('too_big', large.name);
	const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
	if (files.length > limits.files || all > limits.allBytes) throw new BackupError('too_big', null);
}
