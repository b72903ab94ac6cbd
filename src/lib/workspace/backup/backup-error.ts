/**
 * foreign: not a backup of this page · newer: made by a newer version · damaged: incomplete, or not what was
 * written · too_big: beyond `backupLimits`.
 */
export type BackupFault = 'foreign' | 'newer' | 'damaged' | 'too_big';

/** Why a backup can be neither made nor read; `file` names the part at fault, if it is one. */
export class BackupError extends Error {
	override readonly name = 'BackupError';
	constructor(
		readonly kind: BackupFault,
		readonly file: string | null,
		options?: ErrorOptions,
	) {
		super(file === null ? `The backup is ${kind}.` : `The backup is ${kind}: ${file}`, options);
	}
}
