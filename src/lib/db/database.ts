import type { Table } from 'apache-arrow';
import { decode, type RowOf, type Shape } from './decode';
import { DatabaseError } from './error';
import schema from './schema.sql?raw';
import type { Param, Sql } from './sql';
import views from './views.sql?raw';

/** The little that a DuckDB connection must do; the browser's is asynchronous, Node's is blocking. */
export type Connection = {
	run(text: string, params: readonly Param[]): Promise<Table>;
	execute(text: string): Promise<void>;
	/** Makes a table of an Arrow IPC stream; the buffer is the engine's afterwards. */
	insert(table: string, ipc: Uint8Array): Promise<void>;
	close(): Promise<void>;
};

/** DuckDB otherwise fetches extensions from another host. */
const offline = 'SET autoinstall_known_extensions=false; SET autoload_known_extensions=false;';

/** Anything that answers questions: the database, or a change under way. */
export type Asker = { query<S extends Shape>(question: Sql<S>): Promise<RowOf<S>[]> };

async function answered<S extends Shape>(connection: Connection, question: Sql<S>): Promise<RowOf<S>[]> {
	try {
		return decode(await connection.run(question.text, question.params), question.shape);
	} catch (cause) {
		if (cause instanceof DatabaseError) throw cause;
		throw new DatabaseError('query', `The question failed: ${question.text.slice(0, 200)}`, { cause });
	}
}

/** Asks within the transaction of one connection. */
export function askOn(connection: Connection): Asker {
	return { query: (question) => answered(connection, question) };
}

/** The one door to the database. */
export class Database implements Asker {
	#reader: Connection;
	#writer: Connection;
	#turn: Promise<unknown> = Promise.resolve();

	private constructor(reader: Connection, writer: Connection) {
		this.#reader = reader;
		this.#writer = writer;
	}

	/** Takes two connections to one engine, shuts the network door and lays out schema and views. */
	static async on(reader: Connection, writer: Connection): Promise<Database> {
		try {
			for (const text of [offline, schema, views]) await writer.execute(text);
		} catch (cause) {
			throw new DatabaseError('start', 'The schema could not be laid out.', { cause });
		}
		return new Database(reader, writer);
	}

	query<S extends Shape>(question: Sql<S>): Promise<RowOf<S>[]> {
		return answered(this.#reader, question);
	}

	/** All or nothing, one change at a time; questions asked meanwhile see the state before. */
	change<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
		return this.#transaction(work, 'COMMIT');
	}

	/** Does the work and takes it back: what would be, without it being so. */
	rehearse<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
		return this.#transaction(work, 'ROLLBACK');
	}

	#transaction<T>(work: (connection: Connection) => Promise<T>, end: 'COMMIT' | 'ROLLBACK'): Promise<T> {
		const run = async () => {
			await this.#writer.execute('BEGIN TRANSACTION');
			try {
				const result = await work(this.#writer);
				await this.#writer.execute(end);
				return result;
			} catch (cause) {
				await this.#writer.execute('ROLLBACK');
				throw cause instanceof DatabaseError
					? cause
					: new DatabaseError('load', 'The change was rolled back.', { cause });
			}
		};
		const next = this.#turn.then(run, run);
		this.#turn = next.catch(() => undefined);
		return next;
	}

	async close(): Promise<void> {
		await this.#reader.close();
		await this.#writer.close();
	}
}
