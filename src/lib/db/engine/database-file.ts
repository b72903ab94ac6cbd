import { tableNames } from '../../domain/schema/tables';
import type { Connection } from '../database';
import schema from '../schema/schema.sql?raw';
import { settledTables } from '../schema/settled';
import views from '../schema/views.sql?raw';

/** The only name under which the engine may read a file: published data, while they are taken over. */
export const publishedFile = 'published.duckdb';

/** Lays out an empty database: its tables and the views over them. */
export async function layOut(connection: Connection): Promise<void> {
	for (const text of [schema, views]) await connection.execute(text);
}

/** Does some work while a database file is at hand as `published`. */
export async function withFile<T>(
	connection: Connection,
	file: Uint8Array,
	work: () => Promise<T>,
): Promise<T> {
	await connection.register(publishedFile, file);
	try {
		await connection.execute(`ATTACH '${publishedFile}' AS published (READ_ONLY)`);
		try {
			return await work();
		} finally {
			await connection.execute('DETACH published');
		}
	} finally {
		await connection.drop(publishedFile);
	}
}

/** Takes over all that a file holds into an empty database: its tables, settled, with the views over them. */
export function copyFrom(connection: Connection, file: Uint8Array): Promise<void> {
	return withFile(connection, file, () => connection.execute('COPY FROM DATABASE published TO memory'));
}

/** Puts the rows of `published` in the place of all rows. */
export async function replaceFrom(connection: Connection): Promise<void> {
	for (const table of [...tableNames.map((name) => `loaded.${name}`), 'loaded.setting', ...settledTables])
		await connection.execute(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM published.${table}`);
}
