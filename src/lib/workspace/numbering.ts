import type { IDBPTransaction } from 'idb';
import { metaOf } from './reading';
import type { stores, Stored } from './stored';

/** One change to the workspace: all of it is stored or nothing. */
export type Write = IDBPTransaction<Stored, (typeof stores)[number][], 'readwrite'>;

/** The number of a new import: higher than any there ever was, also of those removed since. */
export async function nextSeq(stored: Write): Promise<number> {
	const highest = await stored.objectStore('imports').index('seq').openKeyCursor(null, 'prev');
	const { lastSeq } = await metaOf(stored.objectStore('meta'));
	const next = Math.max(lastSeq, highest?.key ?? 0) + 1;
	await raiseSeq(stored, next);
	return next;
}

/** Remembers that a number was given. */
export async function raiseSeq(stored: Write, seq: number): Promise<void> {
	const meta = stored.objectStore('meta');
	await meta.put(Math.max((await metaOf(meta)).lastSeq, seq), 'lastSeq');
}
