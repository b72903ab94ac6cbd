import type { Connection } from '../database';
import { clear, copyInto, emptyIn, openIn, otherPlace, places, type DatabaseSlot } from './database-file';

type Connections = { readonly reader: Connection; readonly writer: Connection; readonly guest: Connection };

type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Where three connections to one engine stand: on a file, which is only read, until the first change, and in memory
 * from then on. They move together, between two questions.
 */
export class DatabaseSlots {
	place: DatabaseSlot = places[0];
	isFile = false;
	/** Resolves when nobody is in the other place any more; null: nobody is. */
	#left: Promise<unknown> | null = null;
	#inGuestTurn: Turn;
	#connections: Connections;
	#reading = new Set<Promise<unknown>>();
	#moving: Promise<unknown> | null = null;

	/** `inGuestTurn`: does something once what is typed has been answered. */
	constructor(connections: Connections, inGuestTurn: Turn) {
		this.#connections = connections;
		this.#inGuestTurn = inGuestTurn;
	}

	/** The place that nobody is in; null while somebody is about to leave it. */
	get free(): DatabaseSlot | null {
		return this.#left === null ? otherPlace(this.place) : null;
	}

	async #freed(): Promise<DatabaseSlot> {
		await this.#left;
		return otherPlace(this.place);
	}

	/** In empty tables, or on a file. */
	async begin(file: Uint8Array | null): Promise<void> {
		const { reader, writer, guest } = this.#connections;
		if (file === null) await emptyIn(writer, this.place);
		else await openIn(writer, this.place, file);
		for (const one of [writer, reader, guest]) await one.use(this.place);
		this.isFile = file !== null;
	}

	/** Asks something of the reader, where it stands or will stand in a moment. */
	async read<T>(ask: (reader: Connection) => Promise<T>): Promise<T> {
		while (this.#moving !== null) await this.#moving;
		const answer = ask(this.#connections.reader);
		this.#reading.add(answer);
		try {
			return await answer;
		} finally {
			this.#reading.delete(answer);
		}
	}

	/** Onto another file. One that is none leaves everything where it was. */
	async onto(file: Uint8Array): Promise<void> {
		const place = await this.#freed();
		await openIn(this.#connections.writer, place, file);
		await this.#moveTo(place, true);
	}

	/** All that the file holds is copied into memory, where it can be changed. */
	async intoMemory(): Promise<void> {
		if (!this.isFile) return;
		const place = await this.#freed();
		await copyInto(this.#connections.writer, this.place, place);
		await this.#moveTo(place, false);
	}

	/** Questions wait for a move; the guest follows in its turn, and keeps the place it is in until then. */
	async #moveTo(place: DatabaseSlot, isFile: boolean): Promise<void> {
		const { reader, writer, guest } = this.#connections;
		const moving = Promise.allSettled(this.#reading).then(async () => {
			await reader.use(place);
			await writer.use(place);
		});
		this.#moving = moving.catch(() => undefined);
		try {
			await moving;
		} finally {
			this.#moving = null;
		}
		const from = this.place;
		[this.place, this.isFile] = [place, isFile];
		// by the guest's own connection: the writer may be in the midst of a change by then
		const leave = () => guest.use(place).then(() => clear(guest, from));
		const left = this.#inGuestTurn(leave)
			.catch(() => undefined)
			.then(() => {
				if (this.#left === left) this.#left = null;
			});
		this.#left = left;
	}
}
