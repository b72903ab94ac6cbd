import type { Connection } from '../database';
import { literal } from '../sql';
import schema from '../schema/schema.sql?raw';
import loaded from '../schema/views/1-loaded.sql?raw';
import counting from '../schema/views/2-counting.sql?raw';
import progress from '../schema/views/3-progress.sql?raw';
import mergers from '../schema/views/4-mergers.sql?raw';
import returns from '../schema/views/5-returns.sql?raw';

/**
 * Two places for a whole database beside the engine's own, which stays empty: the one that is asked, and the one that
 * the next moves into. A place is a file, only read, or memory.
 */
export const places = ['first', 'second'] as const;
export type DatabaseSlot = (typeof places)[number];

/** The only names under which the engine may open a file. */
export const fileIn = (place: DatabaseSlot) => `${place}.duckdb`;
/** Where the engine notes what it has not written into a file yet. */
export const logIn = (place: DatabaseSlot) => `${fileIn(place)}.wal`;

export const otherPlace = (place: DatabaseSlot): DatabaseSlot => (place === 'first' ? 'second' : 'first');

/** Lays out an empty database: its tables and the views over them, each file over those before it. */
export async function layOut(connection: Connection): Promise<void> {
	for (const text of [schema, loaded, counting, progress, mergers, returns]) await connection.execute(text);
}

/** Empty tables in memory. */
export async function emptyIn(connection: Connection, place: DatabaseSlot): Promise<void> {
	await connection.execute(`ATTACH ':memory:' AS ${place}`);
	await connection.use(place);
	await layOut(connection);
}

/** A database file as it is, settled, with the views over its tables: nothing of it is read before it is asked for. */
export async function openIn(connection: Connection, place: DatabaseSlot, file: Uint8Array): Promise<void> {
	await clear(connection, place);
	await connection.register(fileIn(place), file);
	try {
		await connection.execute(`ATTACH ${literal(connection.pathOf(fileIn(place)))} AS ${place} (READ_ONLY)`);
	} catch (cause) {
		await connection.drop(fileIn(place));
		throw cause;
	}
}

/** All that stands in one place, in memory in the other. */
export async function copyInto(connection: Connection, from: DatabaseSlot, to: DatabaseSlot): Promise<void> {
	await clear(connection, to);
	await connection.execute(`ATTACH ':memory:' AS ${to}`);
	try {
		await connection.execute(`COPY FROM DATABASE ${from} TO ${to}`);
	} catch (cause) {
		await connection.execute(`DETACH ${to}`);
		throw cause;
	}
}

/** Empties a place that nobody is in; nothing happens where nothing is. */
export async function clear(connection: Connection, place: DatabaseSlot): Promise<void> {
	await connection.execute(`DETACH DATABASE IF EXISTS ${place}`);
	await connection.drop(fileIn(place));
}
