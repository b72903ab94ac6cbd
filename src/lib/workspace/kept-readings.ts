import type { DBSchema, IDBPDatabase } from 'idb';
import type { ImportFacts } from './import-record';
import { keptDatabase } from './kept-database';
import { sha256 } from './sha256';

/** What a file gave when it was read: its rows, and what later files must know of. */
export type KeptReading<Batch, Lesson> = {
	readonly batches: readonly Batch[];
	readonly learned: readonly Lesson[];
};

type Head = { readonly key: string; readonly learned: readonly unknown[]; readonly parts: number };

/** Parts of a reading stand by themselves: taken out one by one, none keeps the page waiting. */
interface Readings extends DBSchema {
	heads: { key: number; value: Head };
	parts: { key: [id: number, part: number]; value: unknown };
}

type Read = Pick<ImportFacts, 'id' | 'sha256' | 'name' | 'decisions'>;

const encoder = new TextEncoder();

/**
 * What the reading of each import depends on, by its id: the file, what was decided about it, the imports before it,
 * and the sources and published data of this site (`maker`). A reading under another key is a stale one.
 */
export function readingKeys(maker: string, active: readonly Read[]): ReadonlyMap<number, string> {
	let before = maker;
	return new Map(
		active.map(({ id, sha256: sum, name, decisions }) => {
			before = sha256(encoder.encode(JSON.stringify([before, sum, name, decisions])));
			return [id, before];
		}),
	);
}

const allParts = (id: number) => IDBKeyRange.bound([id, 0], [id, Infinity]);
const everything = () => IDBKeyRange.lowerBound(-Infinity);

/**
 * Readings of the imports of this browser, kept so that a reload need not read the files again. They can always be
 * made anew from the files: whatever goes wrong here is no loss, and nothing is told of it.
 */
export class KeptReadings<Batch, Lesson> {
	#database: () => Promise<IDBPDatabase<Readings>>;

	constructor(name = 'phan-luong.readings') {
		this.#database = keptDatabase(name, ['heads', 'parts']);
	}

	/** The reading of an import; null where none of this key is kept. */
	async get(id: number, key: string): Promise<KeptReading<Batch, Lesson> | null> {
		try {
			const database = await this.#database();
			const head = await database.get('heads', id);
			if (head?.key !== key) return null;
			const batches: Batch[] = [];
			for (let part = 0; part < head.parts; part++) {
				const batch = await database.get('parts', [id, part]);
				if (batch === undefined) return null;
				batches.push(batch as Batch);
			}
			return { batches, learned: head.learned as readonly Lesson[] };
		} catch {
			return null;
		}
	}

	/** Whole or not at all, in the place of an earlier one. */
	async keep(id: number, key: string, { batches, learned }: KeptReading<Batch, Lesson>): Promise<void> {
		try {
			const database = await this.#database();
			const transaction = database.transaction(['heads', 'parts'], 'readwrite', { durability: 'relaxed' });
			transaction.done.catch(() => undefined);
			await transaction.objectStore('parts').delete(allParts(id));
			for (const [part, batch] of batches.entries())
				await transaction.objectStore('parts').put(batch, [id, part]);
			await transaction.objectStore('heads').put({ key, learned, parts: batches.length }, id);
			await transaction.done;
		} catch {
			// no room: the file is read again next time
		}
	}

	/** Lets go of the reading of one import, or of all. */
	async forget(id: number | null): Promise<void> {
		try {
			const database = await this.#database();
			const transaction = database.transaction(['heads', 'parts'], 'readwrite');
			transaction.done.catch(() => undefined);
			await transaction.objectStore('heads').delete(id ?? everything());
			await transaction.objectStore('parts').delete(id === null ? everything() : allParts(id));
			await transaction.done;
		} catch {
			// it takes room until the next time
		}
	}
}
