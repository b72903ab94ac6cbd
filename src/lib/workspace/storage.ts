type Storage = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

/** refused: the browser may clear the data when the disk is full · unknown: it does not say. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** Bytes, as far as the browser tells. */
export type Room = { readonly usage: number; readonly quota: number };

function offered(): Partial<Storage> | undefined {
	return typeof navigator === 'undefined' ? undefined : navigator.storage;
}

/** Asks that the data be kept until the user deletes it; asks only when that is not so already. */
export async function askPersistence(storage = offered()): Promise<Persistence> {
	if (!storage?.persist) return 'unknown';
	try {
		if (await storage.persisted?.()) return 'granted';
		return (await storage.persist()) ? 'granted' : 'refused';
	} catch {
		return 'unknown';
	}
}

export async function room(storage = offered()): Promise<Room | 'unknown'> {
	try {
		const { usage, quota } = (await storage?.estimate?.()) ?? {};
		return usage === undefined || quota === undefined ? 'unknown' : { usage, quota };
	} catch {
		return 'unknown';
	}
}
