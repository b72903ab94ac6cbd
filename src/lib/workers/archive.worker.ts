import { BackupError } from '../workspace/backup/backup-error';
import { bundle } from '../workspace/backup/bundle';
import { deckFile, deckIn } from '../workspace/backup/deck-file';
import { lockFile, lockIn, sumOf } from '../workspace/backup/lock-file';
import { sha256 } from '../workspace/sha256';
import { travellingIn } from '../workspace/backup/travelling';
import { unbundle } from '../workspace/backup/unbundle';
import type { ArchiveAnswer, ArchiveJob } from './archive';
import { does } from './job';

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

does<ArchiveJob, ArchiveAnswer>(work, (answer) => ('bytes' in answer ? [answer.bytes.buffer] : []));
