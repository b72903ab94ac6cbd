import { BackupError, type BackupFault } from '$lib/workspace/backup-error';
import type { FolderFile } from '$lib/workspace/bundle';
import type { Snapshot } from '$lib/workspace/snapshot';
import type { Backup } from '$lib/workspace/unbundle';

export type ArchiveJob =
	| {
			readonly kind: 'pack';
			readonly snapshot: Snapshot;
			readonly folder: readonly FolderFile[];
			readonly madeAt: string;
	  }
	| { readonly kind: 'unpack'; readonly file: Blob };

export type ArchiveAnswer =
	| { readonly kind: 'packed'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'unpacked'; readonly backup: Backup }
	| { readonly kind: 'fault'; readonly fault: BackupFault; readonly file: string | null };

function answered(job: ArchiveJob): Promise<ArchiveAnswer> {
	const worker = new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<ArchiveAnswer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<ArchiveAnswer>) => resolve(data);
		worker.onerror = (event) => reject(new Error(event.message || 'The archive could not be handled.'));
		worker.postMessage(job);
	}).finally(() => worker.terminate());
}

/** Rejects with `BackupError` when a stored file was lost or everything together is too big. */
export async function packed(
	snapshot: Snapshot,
	folder: readonly FolderFile[],
	madeAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
	const answer = await answered({ kind: 'pack', snapshot, folder, madeAt });
	if (answer.kind === 'packed') return answer.bytes;
	throw answer.kind === 'fault' ? new BackupError(answer.fault, answer.file) : new Error('No archive came.');
}

/** Rejects with `BackupError` when the file is no backup, a newer one, or damaged. */
export async function unpacked(file: Blob): Promise<Backup> {
	const answer = await answered({ kind: 'unpack', file });
	if (answer.kind === 'unpacked') return answer.backup;
	throw answer.kind === 'fault' ? new BackupError(answer.fault, answer.file) : new Error('No backup came.');
}
