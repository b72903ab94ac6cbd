import type { Table } from 'apache-arrow';
import { Turns } from '../domain/base/turns';
import type { AskOptions, Reply, TypedAsker } from './answers/answer';
import { fileIn, logIn, places, type DatabaseSlot } from './engine/database-file';
import { decode, type RowOf, type Shape } from './answers/decode';
import { recentAnswers } from './answers/recent-answers';
import { DatabaseError } from './engine/error';
import { Guest } from './typed/guest';
import { literal, type Param, type Sql } from './sql';
import { written } from './engine/written-file';
import { DatabaseSlots } from './engine/database-slots';

/** The little that a DuckDB connection must do; the browser's is asynchronous, Node's is blocking. */
export type Connection = {
	run(text: string, params: readonly Param[]): Promise<Table>;
	execute(text: string): Promise<void>;
	/** Adds the rows of an Arrow IPC stream to a loaded table, column by place; the buffer is the engine's afterwards. */
	insert(table: string, ipc: Uint8Array): Promise<void>;
	/**
	 * The answer in pieces of an Arrow IPC stream; whoever asks may stop between two pieces. The text is prepared
	 * first, which the engine does with one statement only.
	 */
	stream(text: string, signal: AbortSignal): AsyncIterable<Uint8Array>;
	/** What has no other name is meant of this place from now on; what was prepared is let go of. */
	use(place: DatabaseSlot): Promise<void>;
	/** Under what the engine itself opens a file of this name. */
	pathOf(name: string): string;
	/** Gives the engine a file of its own to read under this name, or takes it away. */
	register(name: string, file: Uint8Array): Promise<void>;
	drop(name: string): Promise<void>;
	/** Gives the engine a database file without anything in it to write into. */
	begin(name: string): Promise<void>;
	/** What stands in a file of the engine's. */
	bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
	close(): Promise<void>;
};

/**
 * DuckDB otherwise fetches extensions from another host. Files and addresses are shut as well, but for the names
 * under which data arrive, and the last word keeps anyone from opening them again.
 */
function offline({ pathOf }: Connection): string {
	const paths = places.flatMap((place) => [fileIn(place), logIn(place)]).map((name) => literal(pathOf(name)));
	return `SET autoinstall_known_extensions=false; SET autoload_known_extensions=false;
	SET allowed_paths=[${paths.join(', ')}]; SET enable_external_access=false; SET lock_configuration=true;`;
}

/** Statements that a connection keeps prepared: planning takes longer than answering. */
export const mostPrepared = 48;

/** Anything that answers questions: the database, or a change under way. */
export type Asker = { query<S extends Shape>(question: Sql<S>): Promise<readonly RowOf<S>[]> };

async function answered<S extends Shape>(connection: Connection, question: Sql<S>): Promise<RowOf<S>[]> {
	try {
		return decode(await connection.run(question.text, question.params), question.shape);
	} catch (cause) {
		if (cause instanceof DatabaseError) throw cause;
		throw new DatabaseError('query', `The question failed: ${question.text.slice(0, 200)}`, { cause });
	}
}

/** What was worked out within a transaction that is still open. */
export type Prepared<T> = {
	readonly result: T;
	/** Makes it count; false where another change has taken it back meanwhile. */
	readonly commit: () => Promise<boolean>;
};

/** Asks within the transaction of one connection. */
export function askOn(connection: Connection): Asker {
	return { query: (question) => answered(connection, question) };
}

/** The one door to the database. It stands on a file, which is only read, until the first change. */
export class Database implements Asker, TypedAsker {
	#connections: readonly Connection[];
	#writer: Connection;
	#guest: Guest;
	#turns = new Turns();
	/** Names the transaction that waits for its commit. */
	#prepared: object | null = null;
	#slots: DatabaseSlots;
	/** Stops a file that is being written. */
	#writing: AbortController | null = null;
	#answers = recentAnswers();

	private constructor(
		[reader, writer, guest]: readonly [Connection, Connection, Connection],
		end: () => void,
	) {
		this.#connections = [reader, writer, guest];
		this.#writer = writer;
		this.#guest = new Guest(guest, end);
		this.#slots = new DatabaseSlots({ reader, writer, guest }, (work) => this.#guest.inTurn(work));
	}

	/**
	 * Takes three connections to one engine, shuts the network door, and opens a database file or lays out empty tables.
	 * `end` ends the engine whatever it is doing.
	 */
	static async on(
		reader: Connection,
		writer: Connection,
		guest: Connection,
		{ file = null, end = () => undefined }: { file?: Uint8Array | null; end?: () => void } = {},
	): Promise<Database> {
		const database = new Database([reader, writer, guest], end);
		try {
			await writer.execute(offline(writer));
			await database.#slots.begin(file);
		} catch (cause) {
			throw new DatabaseError('start', 'The tables could not be laid out.', { cause });
		}
		return database;
	}

	query<S extends Shape>(question: Sql<S>): Promise<readonly RowOf<S>[]> {
		const { text, params, shape } = question;
		const answer = this.#answers.of(JSON.stringify([text, params, shape]), () =>
			this.#slots.read((reader) => answered(reader, question)),
		);
		return answer as Promise<readonly RowOf<S>[]>;
	}

	/** Asks what somebody typed. */
	ask(text: string, options: AskOptions): Promise<Reply> {
		return this.#guest.ask(text, options);
	}

	/** All or nothing, one change at a time; questions asked meanwhile see the state before. */
	change<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
		return this.#transaction(work, 'COMMIT');
	}

	/** Puts what a database file holds in the place of everything. */
	takeOver(file: Uint8Array): Promise<void> {
		return this.#inTurn(async () => {
			await this.#slots.onto(file);
			this.#answers.clear();
		});
	}

	/**
	 * All that counts as a database file, written in short steps. Null where that would be too much, where it stands on a
	 * file anyway or what is typed is still asked of the file, and where a change comes in between or is being looked at.
	 */
	async written(): Promise<Uint8Array<ArrayBuffer> | null> {
		const own = new AbortController();
		const made = this.#queued(async () => {
			const { place, isFile, free } = this.#slots;
			if (this.#prepared !== null || isFile || free === null || own.signal.aborted) return null;
			return written(this.#writer, [place, free], own.signal);
		});
		this.#writing = own;
		return made.catch((cause: unknown) => {
			if (own.signal.aborted) return null;
			throw cause;
		});
	}

	/** Does the work and takes it back: what would be, without it being so. */
	rehearse<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
		return this.#transaction(work, 'ROLLBACK');
	}

	/** Does the work and leaves it open whether it counts. Every other change takes it back first. */
	prepare<T>(work: (connection: Connection) => Promise<T>): Promise<Prepared<T>> {
		return this.#inTurn(async () => {
			const result = await this.#within(work, null);
			const own = (this.#prepared = {});
			const commit = () =>
				this.#queued(async () => {
					if (this.#prepared !== own) return false;
					this.#prepared = null;
					await this.#orBack(() => this.#finish('COMMIT'));
					return true;
				});
			return { result, commit };
		});
	}

	/** Takes back what was only prepared. */
	takeBack(): Promise<void> {
		return this.#inTurn(() => Promise.resolve());
	}

	#transaction<T>(work: (connection: Connection) => Promise<T>, end: 'COMMIT' | 'ROLLBACK'): Promise<T> {
		return this.#inTurn(() => this.#within(work, end));
	}

	async #within<T>(
		work: (connection: Connection) => Promise<T>,
		end: 'COMMIT' | 'ROLLBACK' | null,
	): Promise<T> {
		await this.#slots.intoMemory();
		await this.#writer.execute('BEGIN TRANSACTION');
		return this.#orBack(async () => {
			const result = await work(this.#writer);
			if (end !== null) await this.#finish(end);
			return result;
		});
	}

	async #orBack<T>(run: () => Promise<T>): Promise<T> {
		try {
			return await run();
		} catch (cause) {
			await this.#writer.execute('ROLLBACK').catch(() => undefined);
			throw cause instanceof DatabaseError
				? cause
				: new DatabaseError('load', 'The change was rolled back.', { cause });
		}
	}

	async #finish(end: 'COMMIT' | 'ROLLBACK'): Promise<void> {
		await this.#writer.execute(end);
		this.#answers.clear();
	}

	#inTurn<T>(run: () => Promise<T>): Promise<T> {
		return this.#queued(async () => {
			const isOpen = this.#prepared !== null;
			// whatever becomes of it: where this fails, the next change must not fail over it again
			this.#prepared = null;
			if (isOpen) await this.#writer.execute('ROLLBACK');
			return run();
		});
	}

	/** Whatever comes next takes precedence over a file that is being written. */
	#queued<T>(run: () => Promise<T>): Promise<T> {
		this.#writing?.abort();
		return this.#turns.take(run);
	}

	async close(): Promise<void> {
		for (const one of this.#connections) await one.close();
	}
}
