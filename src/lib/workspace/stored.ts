import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { ImportRecord } from './import-record';
import type { Kept } from './saved-items';
import type { Memory } from './memory';
import type { Meta } from './snapshot';
import { fromVersion1 } from './version1';

type MetaKey = keyof Meta | 'unsummed';

/** `imports` has a unique index over `seq`, which drafts are not in: no two imports ever share a number. */
export interface Stored extends DBSchema {
	imports: { key: number; value: ImportRecord; indexes: { seq: number; replaces: number } };
	memory: { key: [string, string, string]; value: Memory };
	kept: { key: [string, string, string]; value: Kept };
	/** `unsummed`: ids of imports whose checksum is still to be taken. */
	meta: { key: MetaKey; value: string | number | number[] };
}

export const stores = ['imports', 'memory', 'kept', 'meta'] as const;
export const storedVersion = 3;

type Upgrade = IDBPTransaction<Stored, (typeof stores)[number][], 'versionchange'>;

/** How open stores are lost: a newer page wants them, or they were deleted from outside. */
export type Loss = 'newer' | 'gone';

/**
 * Opens the stores, brings older ones up to date and calls back when they are lost. Rejects with what went wrong; an
 * upgrade that fails leaves the older version as it was.
 */
export async function openStored(name: string, onLost: (how: Loss) => void): Promise<IDBPDatabase<Stored>> {
	let upgrading: Upgrade | null = null;
	let failure: unknown = null;
	try {
		const stored = await openDB<Stored>(name, storedVersion, {
			async upgrade(database, from, _to, transaction) {
				upgrading = transaction;
				transaction.done.catch(() => undefined);
				try {
					await upgrade(database, from, transaction);
				} catch (cause) {
					failure = cause;
					abort(transaction);
				}
			},
			// another tab wants a newer schema, or somebody deletes all: let go, or they would wait for ever
			blocking(_current, wanted, event) {
				onLost(wanted === null ? 'gone' : 'newer');
				(event.target as IDBDatabase).close();
			},
			terminated: () => onLost('gone'),
		});
		await sumUp(stored);
		return stored;
	} catch (cause) {
		// the request tells of an aborted upgrade without its reason
		throw reasonOf(upgrading) ?? failure ?? cause;
	}
}

/** Undoes all that a transaction did; nothing happens when it has ended already. */
export function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch {
		// it has ended by itself
	}
}

/** Why the browser ended a transaction: of the requests it took along it says only that they were aborted. */
export function reasonOf(transaction: { readonly error: DOMException | null } | null): DOMException | null {
	return transaction?.error ?? null;
}

async function upgrade(database: IDBPDatabase<Stored>, from: number, transaction: Upgrade): Promise<void> {
	if (from < 3) database.createObjectStore('kept', { keyPath: ['dataset', 'kind', 'key'] });
	if (from < 2) await toVersion2(database, from, transaction);
}

async function toVersion2(database: IDBPDatabase<Stored>, from: number, transaction: Upgrade): Promise<void> {
	const old = from === 1 ? await version1(transaction) : null;
	if (old) database.deleteObjectStore('imports');
	const imports = database.createObjectStore('imports', { keyPath: 'id', autoIncrement: true });
	imports.createIndex('seq', 'seq', { unique: true });
	imports.createIndex('replaces', 'replaces');
	database.createObjectStore('memory', { keyPath: ['dataset', 'kind', 'key'] });
	const meta = database.createObjectStore('meta');
	if (old === null) return;
	for (const record of old.records) await imports.add(record);
	await meta.put(old.lastSeq, 'lastSeq');
	await meta.put(
		old.records.map(({ id }) => id),
		'unsummed',
	);
}

/** What version 1 held, and the last number it gave: its key generator tells when it is asked for one more. */
async function version1(transaction: Upgrade): Promise<{ records: ImportRecord[]; lastSeq: number }> {
	const imports = transaction.objectStore('imports');
	const old: unknown[] = await imports.getAll();
	const next = await imports.add({} as ImportRecord);
	return {
		records: old.map((one) => fromVersion1(one as Record<string, unknown>) as ImportRecord),
		lastSeq: next - 1,
	};
}

/**
 * Takes the checksums that a migration left open: an upgrade cannot wait for a file to be read. What cannot be
 * read now is tried again at the next start.
 */
async function sumUp(stored: IDBPDatabase<Stored>): Promise<void> {
	const ids = await stored.get('meta', 'unsummed');
	if (!Array.isArray(ids)) return;
	const sums = new Map<number, string>();
	for (const id of ids) {
		const sum = await sumOf((await stored.get('imports', id))?.content);
		if (sum !== null) sums.set(id, sum);
	}
	const transaction = stored.transaction(['imports', 'meta'], 'readwrite', { durability: 'strict' });
	const imports = transaction.objectStore('imports');
	for (const [id, sum] of sums) {
		const record = await imports.get(id);
		if (record) await imports.put({ ...record, sha256: sum });
	}
	const open = ids.filter((id) => !sums.has(id));
	if (open.length > 0) await transaction.objectStore('meta').put(open, 'unsummed');
	else await transaction.objectStore('meta').delete('unsummed');
	await transaction.done;
}

/** null when there is no file or the browser has lost it: the import then counts as damaged. */
async function sumOf(content: unknown): Promise<string | null> {
	if (!(content instanceof Blob)) return null;
	try {
		// only what an older version kept has none: the code for it is fetched then
		const { sha256 } = await import('./sha256');
		return sha256(new Uint8Array(await content.arrayBuffer()));
	} catch {
		return null;
	}
}
