import { tableNames, type TableName } from '../../domain/schema/tables';
import { ipc } from '../answers/arrow';
import type { Batch } from './columns';
import type { Connection, Database } from '../database';
import { DatabaseError } from '../engine/error';
import settled from './materialize.sql?raw';

async function rowCount(connection: Connection, table: TableName): Promise<number> {
	const answer = await connection.run(`SELECT CAST(count(*) AS INTEGER) AS n FROM loaded."${table}"`, []);
	return Number(answer.getChild('n')?.get(0));
}

/** Arrow of another library copy is inserted as nothing, silently: what arrived is counted. */
export async function append(
	connection: Connection,
	parts: readonly Batch[],
	importSeq: number,
	onProgress?: (done: number) => void,
): Promise<void> {
	const before = new Map<TableName, number>();
	for (const [index, part] of parts.entries()) {
		if (!before.has(part.table)) before.set(part.table, await rowCount(connection, part.table));
		await connection.insert(part.table, ipc(part, Math.trunc(importSeq)));
		onProgress?.((index + 1) / parts.length);
	}
	for (const [table, stood] of before) {
		const given = parts.reduce((sum, part) => sum + (part.table === table ? part.rows : 0), 0);
		const arrived = (await rowCount(connection, table)) - stood;
		if (arrived !== given)
			throw new DatabaseError('load', `Of ${given} rows for ${table} only ${arrived} arrived.`);
	}
}

/** What decides, beside the figures themselves, whether illustrative ones are shown. */
type Illustration = {
	/** Is every published figure invented? */
	readonly isFictional: boolean;
	/** As somebody chose; null where nobody did. */
	readonly isWanted: boolean | null;
};

/** What is true of a data set besides its rows. */
export type Setting = Illustration & {
	/** The root below which a level is asked for the year in which it ended; null where it is not. */
	readonly askedRoot: string | null;
};

const plain: Setting = { isFictional: false, isWanted: null, askedRoot: null };

/** Takes effect when what is asked is worked out anew. */
export async function set(
	connection: Connection,
	{ isFictional, isWanted, askedRoot }: Partial<Setting>,
): Promise<void> {
	if (askedRoot !== undefined) await connection.run('UPDATE loaded.setting SET asked_root = ?', [askedRoot]);
	if (isFictional !== undefined)
		await connection.execute(`UPDATE loaded.setting SET is_fictional = ${isFictional}`);
	if (isWanted !== undefined) await connection.execute(`UPDATE loaded.setting SET is_wanted = ${isWanted}`);
}

/** Works out anew what the screens ask again and again. */
export const settle = (connection: Connection): Promise<void> => connection.execute(settled);

/** Adds the rows of one import (or of the published data, 0) in one transaction. */
export function load(
	database: Database,
	parts: readonly Batch[],
	importSeq: number,
	onProgress?: (done: number) => void,
): Promise<void> {
	return database.change(async (connection) => {
		await append(connection, parts, importSeq, onProgress);
		await settle(connection);
	});
}

/** Empties every table and loads all given imports, in one transaction. */
export function replaceAll(
	database: Database,
	imports: readonly { readonly seq: number; readonly parts: readonly Batch[] }[],
	setting: Partial<Setting> = {},
): Promise<void> {
	return database.change(async (connection) => {
		await set(connection, { ...plain, ...setting });
		for (const table of tableNames) await connection.execute(`DELETE FROM loaded."${table}"`);
		for (const { seq, parts } of imports) await append(connection, parts, seq);
		await settle(connection);
	});
}

/** Puts other imports over what is published, in one transaction; `isWanted`: are illustrative figures? */
export function replaceImports(
	database: Database,
	imports: readonly { readonly seq: number; readonly parts: readonly Batch[] }[],
	isWanted: boolean | null,
): Promise<void> {
	return database.change(async (connection) => {
		await set(connection, { isWanted });
		for (const table of tableNames)
			await connection.execute(`DELETE FROM loaded."${table}" WHERE import_seq > 0`);
		for (const { seq, parts } of imports) await append(connection, parts, seq);
		await settle(connection);
	});
}

/** Takes back one import. */
export function unload(database: Database, importSeq: number): Promise<void> {
	return database.change(async (connection) => {
		for (const table of tableNames)
			await connection.execute(`DELETE FROM loaded."${table}" WHERE import_seq = ${Math.trunc(importSeq)}`);
		await settle(connection);
	});
}

/** Shows illustrative figures, hides them, or leaves it to what was loaded (null). */
export function illustrate(database: Database, isWanted: boolean | null): Promise<void> {
	return database.change(async (connection) => {
		await set(connection, { isWanted });
		await settle(connection);
	});
}
