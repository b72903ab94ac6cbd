import { BackupError } from '$lib/workspace/backup-error';
import { bundle } from '$lib/workspace/bundle';
import { lockFile, lockIn, sumOf } from '$lib/workspace/lock-file';
import { unbundle } from '$lib/workspace/unbundle';
import type { ArchiveAnswer, ArchiveJob } from './archive';

/** Packs and unpacks backups and locked figures away from the page. */
async function work(job: ArchiveJob): Promise<ArchiveAnswer> {
	try {
		if (job.kind === 'pack')
			return { kind: 'packed', bytes: await bundle(job.snapshot, job.folder, job.madeAt) };
		if (job.kind === 'sum') return { kind: 'summed', sha256: sumOf(job.lock) };
		if (job.kind === 'lock') return { kind: 'packed', bytes: lockFile(job.lock) };
		if (job.kind === 'unlock')
			return { kind: 'unlocked', lock: lockIn(new Uint8Array(await job.file.arrayBuffer())) };
		return { kind: 'unpacked', backup: unbundle(new Uint8Array(await job.file.arrayBuffer())) };
	} catch (cause) {
		if (cause instanceof BackupError) return { kind: 'fault', fault: cause.kind, file: cause.file };
		throw cause;
	}
}

addEventListener('message', ({ data }: MessageEvent<ArchiveJob>) => {
	work(data).then(
		(answer) => postMessage(answer, { transfer: answer.kind === 'packed' ? [answer.bytes.buffer] : [] }),
		(cause: unknown) =>
			setTimeout(() => {
				throw cause instanceof Error ? cause : new Error(String(cause));
			}),
	);
});
