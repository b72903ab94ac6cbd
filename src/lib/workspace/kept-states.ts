import type { DBSchema, IDBPDatabase } from 'idb';
import { keptDatabase } from './kept-database';
import { room } from './storage';

/** A data set as it stood in the engine: a database file with all that counts, and what later files are read against. */
export type KeptState<Ground> = { readonly file: Uint8Array<ArrayBuffer>; readonly ground: Ground };

type Head = {
	readonly dataset: string;
	readonly key: string;
	readonly size: number;
	readonly sum: number;
	readonly keptAt: number;
};

/** Heads stand by themselves: what is there is known without taking out a file. */
interface States extends DBSchema {
	heads: { key: string; value: Head };
	states: { key: string; value: { readonly file: Blob; readonly ground: unknown } };
}

/** Bytes of all states together; those kept longest ago give way. */
const mostBytes = 128_000_000;
/** Of the room that is left, in the browser's account, a state takes no more than this share: files come first. */
const share = 4;

/**
 * Of the bytes of a file: enough to tell that they are not those that were kept.
 * @internal tested with bytes
 */
export function sumOf(bytes: Uint8Array): number {
	const whole = bytes.byteLength >> 2;
	const words =
		bytes.byteOffset % 4 === 0
			? new Uint32Array(bytes.buffer, bytes.byteOffset, whole)
			: new Uint32Array(bytes.slice(0, whole * 4).buffer);
	let sum = bytes.byteLength;
	for (let at = 0; at < whole; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193) + (sum >>> 15);
	for (const byte of bytes.subarray(whole * 4)) sum = Math.imul(sum ^ byte, 0x01000193);
	return sum | 0;
}

const everything = () => IDBKeyRange.lowerBound('');

/**
 * One state of each data set with own imports, kept so that a reload need not load and settle them again. It can always
 * be made anew from the files: whatever goes wrong here is no loss, and nothing is told of it.
 */
export class KeptStates<Ground> {
	#database: () => Promise<IDBPDatabase<States>>;
	#room: typeof room;
	#most: number;

	constructor(name = 'phan-luong.states', { most = mostBytes, asked = room } = {}) {
		this.#database = keptDatabase(name, ['heads', 'states']);
		this.#most = most;
		this.#room = asked;
	}

	async has(dataset: string, key: string): Promise<boolean> {
		try {
			return (await (await this.#database()).get('heads', dataset))?.key === key;
		} catch {
			return false;
		}
	}

	/** The state of a data set under this key; null where there is none, or where it is not what was kept. */
	async get(dataset: string, key: string): Promise<KeptState<Ground> | null> {
		try {
			const database = await this.#database();
			const head = await database.get('heads', dataset);
			if (head?.key !== key) return null;
			const state = await database.get('states', dataset);
			const file = new Uint8Array((await state?.file.arrayBuffer()) ?? new ArrayBuffer());
			if (file.byteLength === head.size && sumOf(file) === head.sum)
				return { file, ground: state?.ground as Ground };
		} catch {
			// unreadable: as good as none
		}
		await this.forget(dataset);
		return null;
	}

	/** Whole or not at all, in the place of an earlier one. */
	async keep(dataset: string, key: string, { file, ground }: KeptState<Ground>): Promise<void> {
		try {
			if (!(await this.#hasRoom(file.byteLength))) return await this.forget(dataset);
			const head: Head = {
				dataset,
				key,
				size: file.byteLength,
				sum: sumOf(file),
				keptAt: Date.now(),
			};
			const database = await this.#database();
			const transaction = database.transaction(['heads', 'states'], 'readwrite', { durability: 'relaxed' });
			transaction.done.catch(() => undefined);
			const heads = transaction.objectStore('heads');
			const states = transaction.objectStore('states');
			const others = (await heads.getAll()).filter((one) => one.dataset !== dataset);
			let taken = head.size;
			for (const one of others.toSorted((a, b) => b.keptAt - a.keptAt)) {
				taken += one.size;
				if (taken <= this.#most) continue;
				await heads.delete(one.dataset);
				await states.delete(one.dataset);
			}
			await states.put({ file: new Blob([file]), ground }, dataset);
			await heads.put(head, dataset);
			await transaction.done;
		} catch {
			// no room: the rows are loaded again next time
		}
	}

	async #hasRoom(size: number): Promise<boolean> {
		const left = await this.#room();
		return size <= this.#most && (left === 'unknown' || size * share <= left.quota - left.usage);
	}

	/** Lets go of the state of one data set, or of all. */
	async forget(dataset: string | null): Promise<void> {
		try {
			const database = await this.#database();
			const transaction = database.transaction(['heads', 'states'], 'readwrite');
			transaction.done.catch(() => undefined);
			for (const store of ['heads', 'states'] as const)
				await transaction.objectStore(store).delete(dataset ?? everything());
			await transaction.done;
		} catch {
			// it takes room until the next time
		}
	}
}
