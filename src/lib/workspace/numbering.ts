import type { IDBPTransaction } from 'idb';
import { metaOf } from './reading';
import type { Snapshot } from './snapshot';
import { stores, type Stored } from './stored';

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

/** Empties it of all but the highest number. */
export async function clear(stored: Write): Promise<void> {
	const { lastSeq } = await metaOf(stored.objectStore('meta'));
	for (const store of stores) await stored.objectStore(store).clear();
	await raiseSeq(stored, lastSeq);
}

/** Puts a snapshot in the place of everything. */
export async function replace(stored: Write, { records, memory, kept, meta }: Snapshot): Promise<void> {
	await clear(stored);
	for (const record of records) await stored.objectStore('imports').add(record);
	for (const one of memory) await stored.objectStore('memory').put(one);
	for (const one of kept) await stored.objectStore('kept').put(one);
	for (const key of ['who', 'lastBackupAt', 'lastChangeAt'] as const) {
		const value = meta[key];
		if (value !== null) await stored.objectStore('meta').put(value, key);
	}
	await raiseSeq(stored, Math.max(meta.lastSeq, ...records.map(({ seq }) => seq ?? 0)));
}
