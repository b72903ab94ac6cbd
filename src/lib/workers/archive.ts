import { BackupError, type BackupFault } from '../workspace/backup/backup-error';
import type { Lock } from '../domain/documents/lock';
import type { FolderFile } from '../workspace/backup/bundle';
import type { TravellingDeck } from '../workspace/backup/deck-file';
import type { Unsealed } from '../workspace/backup/lock-file';
import type { Snapshot } from '../workspace/snapshot';
import type { Travelling } from '../workspace/backup/travelling';
import type { Backup } from '../workspace/backup/unbundle';
import { oneShot } from './one-shot';

export type ArchiveJob =
	| {
			readonly kind: 'pack';
			readonly snapshot: Snapshot;
			readonly folder: readonly FolderFile[];
			readonly madeAt: string;
	  }
	| { readonly kind: 'unpack'; readonly file: Blob }
	| { readonly kind: 'sum'; readonly lock: Unsealed }
	| { readonly kind: 'lock'; readonly lock: Lock }
	| { readonly kind: 'unlock'; readonly file: Blob }
	| { readonly kind: 'deck'; readonly deck: TravellingDeck }
	| { readonly kind: 'undeck'; readonly file: Blob }
	| { readonly kind: 'peek'; readonly file: Blob };

export type ArchiveAnswer =
	| { readonly kind: 'packed'; readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string }
	| { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'unpacked'; readonly backup: Backup }
	| { readonly kind: 'summed'; readonly sha256: string }
	| { readonly kind: 'unlocked'; readonly lock: Lock }
	| { readonly kind: 'undecked'; readonly deck: TravellingDeck }
	| { readonly kind: 'peeked'; readonly is: Travelling | null }
	| { readonly kind: 'fault'; readonly fault: BackupFault; readonly file: string | null };

const answered = (job: ArchiveJob) =>
	oneShot<ArchiveAnswer>(
		() => new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' }),
		job,
	);

type Of<K extends ArchiveAnswer['kind']> = Extract<ArchiveAnswer, { readonly kind: K }>;

/** The answer of a kind; a fault is thrown as `BackupError`. */
async function answer<K extends ArchiveAnswer['kind']>(kind: K, job: ArchiveJob): Promise<Of<K>> {
	const given = await answered(job);
	if (given.kind === 'fault') throw new BackupError(given.fault, given.file);
	if (given.kind !== kind) throw new Error(`Asked for ${kind}, got ${given.kind}.`);
	return given as Of<K>;
}

/** Rejects with `BackupError` when a stored file was lost or everything together is too big. */
export const packed = (snapshot: Snapshot, folder: readonly FolderFile[], madeAt: string) =>
	answer('packed', { kind: 'pack', snapshot, folder, madeAt });

/** Rejects with `BackupError` when the file is no backup, a newer one, or damaged. */
export const unpacked = async (file: Blob): Promise<Backup> =>
	(await answer('unpacked', { kind: 'unpack', file })).backup;

/** SHA-256 over a lock. */
export const summed = async (lock: Unsealed): Promise<string> =>
	(await answer('summed', { kind: 'sum', lock })).sha256;

export const lockPacked = async (lock: Lock) => (await answer('written', { kind: 'lock', lock })).bytes;

/** Rejects with `BackupError` when the file holds no locked figures, or not those that were written. */
export const lockUnpacked = async (file: Blob): Promise<Lock> =>
	(await answer('unlocked', { kind: 'unlock', file })).lock;

export const deckPacked = async (deck: TravellingDeck) =>
	(await answer('written', { kind: 'deck', deck })).bytes;

/** Rejects with `BackupError` when the file holds no deck, or not the one that was written. */
export const deckUnpacked = async (file: Blob): Promise<TravellingDeck> =>
	(await answer('undecked', { kind: 'undeck', file })).deck;

/** What of our own a file is; null: something else. */
export const peeked = async (file: Blob): Promise<Travelling | null> =>
	(await answer('peeked', { kind: 'peek', file })).is;
