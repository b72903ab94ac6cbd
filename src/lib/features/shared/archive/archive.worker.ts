import { BackupError } from '$lib/workspace/backup/backup-error';
import { bundle } from '$lib/workspace/backup/bundle';
import { deckFile, deckIn } from '$lib/workspace/backup/deck-file';
import { lockFile, lockIn, sumOf } from '$lib/workspace/backup/lock-file';
import { sha256 } from '$lib/workspace/sha256';
import { travellingIn } from '$lib/workspace/backup/travelling';
import { unbundle } from '$lib/workspace/backup/unbundle';
import type { ArchiveAnswer, ArchiveJob } from './archive';

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function answered(job: ArchiveJob): Promise<ArchiveAnswer> {
	switch (job.kind) {
		case 'pack': {
			const bytes = await bundle(job.snapshot, job.folder, job.madeAt);
			return { kind: 'packed', bytes, sha256: sha256(bytes) };
		}
		case 'sum':
			return { kind: 'summed', sha256: sumOf(job.lock) };
		case 'lock':
			return { kind: 'written', bytes: lockFile(job.lock) };
		case 'deck':
			return { kind: 'written', bytes: deckFile(job.deck) };
		case 'unlock':
			return { kind: 'unlocked', lock: lockIn(await bytesOf(job.file)) };
		case 'undeck':
			return { kind: 'undecked', deck: deckIn(await bytesOf(job.file)) };
		case 'peek':
			return { kind: 'peeked', is: travellingIn(await bytesOf(job.file)) };
		case 'unpack':
			return { kind: 'unpacked', backup: unbundle(await bytesOf(job.file)) };
	}
}

/** Packs and unpacks backups, locked figures and decks away from the page. */
async function work(job: ArchiveJob): Promise<ArchiveAnswer> {
	try {
		return await answered(job);
	} catch (cause) {
		if (cause instanceof BackupError) return { kind: 'fault', fault: cause.kind, file: cause.file };
		throw cause;
	}
}

addEventListener('message', ({ data }: MessageEvent<ArchiveJob>) => {
	work(data).then(
		(answer) => postMessage(answer, { transfer: 'bytes' in answer ? [answer.bytes.buffer] : [] }),
		(cause: unknown) =>
			setTimeout(() => {
				throw cause instanceof Error ? cause : new Error(String(cause));
			}),
	);
});
