import type { IDBPDatabase } from 'idb';
import type { Write } from './numbering';
import { abort, reasonOf, stores, type Loss, type Stored } from './stored';
import { storingError, WorkspaceError } from './workspace-error';

const losses: Readonly<Record<Loss, string>> = {
	newer: 'A newer version of the page has taken over.',
	gone: 'What was stored was deleted from outside the page.',
};

/** Work on what is stored; whatever goes wrong is a `WorkspaceError`. */
export class Transactions {
	#stored: IDBPDatabase<Stored>;
	#now: () => string;
	#loss: () => Loss | null;

	constructor(stored: IDBPDatabase<Stored>, now: () => string, loss: () => Loss | null) {
		this.#stored = stored;
		this.#now = now;
		this.#loss = loss;
	}

	async read<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (cause) {
			throw this.#fault(cause);
		}
	}

	/** All of the work is stored, on disk, or none of it. */
	async write<T>(work: (stored: Write) => Promise<T>, isChange = true): Promise<T> {
		let stored: Write | null = null;
		try {
			stored = this.#stored.transaction([...stores], 'readwrite', { durability: 'strict' });
			stored.done.catch(() => undefined);
			const answer = await work(stored);
			if (isChange) await stored.objectStore('meta').put(this.#now(), 'lastChangeAt');
			await stored.done;
			return answer;
		} catch (cause) {
			if (stored) abort(stored);
			await stored?.done.catch(() => undefined);
			throw this.#fault(reasonOf(stored) ?? cause);
		}
	}

	#fault(cause: unknown): WorkspaceError {
		const loss = this.#loss();
		return loss === null ? storingError(cause) : new WorkspaceError(loss, losses[loss], { cause });
	}
}
