import { openDB, type DBSchema, type IDBPDatabase, type StoreNames } from 'idb';

/**
 * A database of what can be made anew from the files: opened when it is first needed, closed for whoever wants to
 * delete it; rejects where the browser forbids storage.
 */
export function keptDatabase<S extends DBSchema>(name: string, stores: readonly StoreNames<S>[]) {
	let opened: Promise<IDBPDatabase<S>> | null = null;
	return () =>
		(opened ??= openDB<S>(name, 1, {
			upgrade: (database) => stores.forEach((store) => database.createObjectStore(store)),
			blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
		}));
}
