import { clear, fileIn, logIn, type DatabaseSlot } from './database-file';
import type { Connection } from '../database';
import { askOn } from '../database';
import { literal, sql } from '../sql';

/** Rows written in one go: while they are, no question is answered. */
const step = 40_000;

/** More rows than these are not written. A million of them are about 10 MB. */
const mostRows = 4_000_000;

const tables = (place: DatabaseSlot) => sql({ name: 'text', rows: 'integer' })`
	SELECT concat(schema_name, '.', table_name) AS name, CAST(estimated_size AS INTEGER) AS rows
	FROM duckdb_tables() WHERE database_name = ${place} ORDER BY name`;

/** Rows are numbered in the order in which they came; numbers of rows that were deleted stay free. */
const end = (table: string) => `SELECT CAST(coalesce(max(rowid), -1) + 1 AS INTEGER) AS rows FROM ${table}`;

/**
 * All that stands in one place as a database file of its own, made in the other, or null where that would be too much.
 * Throws with the signal's reason as soon as it is told to stop.
 */
export async function written(
	connection: Connection,
	[from, to]: readonly [DatabaseSlot, DatabaseSlot],
	signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
	const found = await askOn(connection).query(tables(from));
	if (found.reduce((sum, { rows }) => sum + rows, 0) > mostRows) return null;
	const execute = async (text: string) => {
		signal.throwIfAborted();
		await connection.execute(text);
	};
	await clear(connection, to);
	await connection.begin(fileIn(to));
	await connection.register(logIn(to), new Uint8Array());
	try {
		await connection.execute(`ATTACH ${literal(connection.pathOf(fileIn(to)))} AS ${to}`);
		await connection.execute('BEGIN TRANSACTION');
		try {
			await execute(`COPY FROM DATABASE ${from} TO ${to} (SCHEMA)`);
			for (const { name } of found) {
				const answer = await connection.run(end(`${from}.${name}`), []);
				const rows = Number(answer.getChild('rows')?.get(0));
				for (let at = 0; at < rows; at += step)
					await execute(
						`INSERT INTO ${to}.${name} SELECT * FROM ${from}.${name} WHERE rowid >= ${at} AND rowid < ${at + step}`,
					);
			}
			await execute('COMMIT');
		} catch (cause) {
			await connection.execute('ROLLBACK').catch(() => undefined);
			await connection.execute(`DETACH ${to}`);
			throw cause;
		}
		await connection.execute(`FORCE CHECKPOINT ${to}`);
		await connection.execute(`DETACH ${to}`);
		return await connection.bytes(fileIn(to));
	} finally {
		await connection.drop(fileIn(to));
		await connection.drop(logIn(to));
	}
}
