import { BackupError } from '$lib/workspace/backup-error';
import { bundle } from '$lib/workspace/bundle';
import { unbundle } from '$lib/workspace/unbundle';
import type { ArchiveAnswer, ArchiveJob } from './archive';

/** Packs and unpacks backups away from the page. */
async function work(job: ArchiveJob): Promise<ArchiveAnswer> {
	try {
		if (job.kind === 'pack')
			return { kind: 'packed', bytes: await bundle(job.snapshot, job.folder, job.madeAt) };
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
