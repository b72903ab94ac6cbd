import type { IDBPDatabase } from 'idb';
import { byOrder, isImportRecord, type Damaged, type ImportRecord } from './import-record';
import { isKept } from './saved-items';
import { isMemory } from './memory';
import { noMeta, type Meta, type Snapshot } from './snapshot';
import { stores, type Stored } from './stored';

/** A stored import as it was found; the value is null when the browser cannot read it at all. */
export type Found = { readonly id: number; readonly value: unknown };

/** Imports in order, drafts last, and what could not be understood. */
export type Readable = { readonly records: ImportRecord[]; readonly damaged: Damaged[] };

export function readable(found: readonly Found[]): Readable {
	const values = found.map(({ value }) => value);
	return {
		records: values.filter(isImportRecord).sort(byOrder),
		damaged: found
			.filter(({ value }) => !isImportRecord(value))
			.map(({ id, value }) => ({ id, name: textOf(value, 'name') ?? '' })),
	};
}

/** A field of something that may be anything; null where it holds no text. */
export function textOf(value: unknown, field: 'name' | 'dataset'): string | null {
	const text = typeof value === 'object' && value !== null ? Reflect.get(value, field) : null;
	return typeof text === 'string' ? text : null;
}

const withId = (value: ImportRecord): Found => ({ id: value.id, value });

/** All imports of all data sets. One that the browser cannot read does not hide the others. */
export async function found(stored: IDBPDatabase<Stored>): Promise<Found[]> {
	try {
		return (await stored.getAll('imports')).map(withId);
	} catch {
		const ids = await stored.getAllKeys('imports');
		return Promise.all(
			ids.map(async (id) => ({ id, value: await stored.get('imports', id).catch(() => null) })),
		);
	}
}

/** Everything as it was at one moment, unless an import cannot be read: then all that can be. */
export async function everything(
	stored: IDBPDatabase<Stored>,
): Promise<Snapshot & { readonly damaged: readonly Damaged[] }> {
	const { imports, memory, kept, meta } = await atOnce(stored).catch(async () => ({
		imports: await found(stored),
		memory: await stored.getAll('memory'),
		kept: await stored.getAll('kept'),
		meta: await metaOf(stored.transaction('meta').store),
	}));
	return { ...readable(imports), memory: memory.filter(isMemory), kept: kept.filter(isKept), meta };
}

async function atOnce(stored: IDBPDatabase<Stored>) {
	const transaction = stored.transaction([...stores]);
	transaction.done.catch(() => undefined);
	return {
		imports: (await transaction.objectStore('imports').getAll()).map(withId),
		memory: await transaction.objectStore('memory').getAll(),
		kept: await transaction.objectStore('kept').getAll(),
		meta: await metaOf(transaction.objectStore('meta')),
	};
}

export async function metaOf(store: { get(key: keyof Meta): Promise<unknown> }): Promise<Meta> {
	const text = async (key: keyof Meta) => {
		const value = await store.get(key);
		return typeof value === 'string' ? value : null;
	};
	const lastSeq = await store.get('lastSeq');
	return {
		who: await text('who'),
		lastBackupAt: await text('lastBackupAt'),
		lastChangeAt: await text('lastChangeAt'),
		lastSeq: Number.isSafeInteger(lastSeq) ? Number(lastSeq) : noMeta.lastSeq,
	};
}
