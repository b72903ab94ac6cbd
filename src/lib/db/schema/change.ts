import type { Batch } from './columns';
import { askOn, type Asker, type Connection, type Database } from '../database';
import { append, set, settle } from './load';
import type { Shape, RowOf } from '../answers/decode';
import { sql } from '../sql';
import { tableNames } from '../../domain/schema/tables';

/** Rows of an import beside what stands there now. */
type ChangeCounts = {
	readonly added: number;
	readonly changed: number;
	readonly same: number;
	/** Only where an import takes the place of another: what that one gave and nobody else gives. */
	readonly removed: number;
};

const changeShape = {
	what: 'text',
	unitId: 'text',
	unitName: 'text',
	indicatorId: 'text',
	indicatorVi: 'text',
	indicatorEn: 'text',
	periodId: 'text',
	kind: 'text',
	beforeBp: 'integer?',
	beforeNumerator: 'integer?',
	beforeDenominator: 'integer?',
	afterBp: 'integer?',
	afterNumerator: 'integer?',
	afterDenominator: 'integer?',
} as const satisfies Shape;

/**
 * One value that is new, changes or goes. `what` is its table, `targets` with the kind of target, or
 * `destinations` with the destination code. Counts stand in the numerator where there is no fraction.
 */
export type Change = RowOf<typeof changeShape>;

export type Changes = { readonly counts: ChangeCounts; readonly listed: readonly Change[] };

const rehearsalSeq = 2_000_000_000;
const mostListed = 500;

/** Illustrative values are no values to compare with: any other takes their place. */
const given = `
	SELECT 'outcomes' AS what, unit_id, indicator_id, period_id, declared_bp AS bp, numerator AS n,
		denominator AS d, import_seq, coalesce(as_of, DATE '1900-01-01') AS day, coalesce(revision, 1) AS revision
	FROM loaded.outcomes WHERE quality <> 'demo' OR import_seq > 0
	UNION ALL
	SELECT concat('targets ', kind), unit_id, indicator_id, period_id, value_bp, value_count, NULL, import_seq,
		coalesce(effective_date, DATE '1900-01-01'), coalesce(revision, 1)
	FROM loaded.targets WHERE NOT coalesce(is_declared_total, FALSE)
	UNION ALL
	SELECT concat('destinations ', destination), unit_id, school_level, period_id, NULL, students, NULL,
		import_seq, coalesce(as_of, DATE '1900-01-01'), coalesce(revision, 1)
	FROM loaded.destinations WHERE quality <> 'demo' OR import_seq > 0`;

/** The last value of each key among some rows: the greatest, in one pass. */
const last = (rows: string) => `
	SELECT what, unit_id, indicator_id, period_id, v.bp, v.n, v.d,
		concat(coalesce(v.bp, -1), '/', coalesce(v.n, -1), '/', coalesce(v.d, -1)) AS content
	FROM (
		SELECT what, unit_id, indicator_id, period_id,
			max({import_seq: import_seq, day: day, revision: revision, bp: bp, n: n, d: d}) AS v
		FROM (${rows}) GROUP BY what, unit_id, indicator_id, period_id)`;

const compared = (goesOnly: string) => `
	CREATE TEMP TABLE change AS
	SELECT coalesce(a.what, b.what) AS what, coalesce(a.unit_id, b.unit_id) AS unit_id,
		coalesce(a.indicator_id, b.indicator_id) AS indicator_id, coalesce(a.period_id, b.period_id) AS period_id,
		CASE WHEN b.what IS NULL THEN 'added' WHEN a.what IS NULL THEN 'removed'
			WHEN a.content = b.content THEN 'same' ELSE 'changed' END AS kind,
		b.bp AS before_bp, b.n AS before_n, b.d AS before_d, a.bp AS after_bp, a.n AS after_n, a.d AS after_d
	FROM coming a
	FULL OUTER JOIN earlier b USING (what, unit_id, indicator_id, period_id)
	WHERE a.what IS NOT NULL OR ${goesOnly}`;

const counts = sql({ kind: 'text', rows: 'integer' })`
	SELECT kind, CAST(count(*) AS INTEGER) AS rows FROM change GROUP BY kind ORDER BY kind`;

const listed = sql(changeShape)`
	SELECT c.what, c.unit_id AS "unitId", coalesce(u.name_vi, c.unit_id) AS "unitName",
		c.indicator_id AS "indicatorId", coalesce(i.short_vi, c.indicator_id) AS "indicatorVi",
		coalesce(i.short_en, c.indicator_id) AS "indicatorEn", c.period_id AS "periodId", c.kind,
		c.before_bp AS "beforeBp", c.before_n AS "beforeNumerator", c.before_d AS "beforeDenominator",
		c.after_bp AS "afterBp", c.after_n AS "afterNumerator", c.after_d AS "afterDenominator"
	FROM change c
	LEFT JOIN unit u ON u.unit_id = c.unit_id
	LEFT JOIN indicator i ON i.indicator_id = c.indicator_id
	WHERE c.kind <> 'same'
	ORDER BY CASE c.kind WHEN 'changed' THEN 0 WHEN 'removed' THEN 1 ELSE 2 END, u.sort_order NULLS LAST,
		c.unit_id, c.what, c.indicator_id, c.period_id
	LIMIT ${mostListed}`;

async function changes(connection: Connection, goesOnly: string): Promise<Changes> {
	const asker = askOn(connection);
	await connection.execute(compared(goesOnly));
	const found = new Map((await asker.query(counts)).map(({ kind, rows }) => [kind, rows]));
	const of = (kind: keyof ChangeCounts) => found.get(kind) ?? 0;
	return {
		counts: { added: of('added'), changed: of('changed'), same: of('same'), removed: of('removed') },
		listed: await asker.query(listed),
	};
}

async function drop(connection: Connection, seq: number): Promise<void> {
	for (const table of tableNames)
		await connection.execute(`DELETE FROM loaded."${table}" WHERE import_seq = ${Math.trunc(seq)}`);
}

type Rehearsed = {
	/** The number under which the import would count; higher than any. */
	readonly seq?: number;
	/** The import whose place it takes. */
	readonly instead?: number | null;
};

/**
 * Loads an import, asks what would be seen and what changes: nothing is written until it is committed, and then it is
 * what `load` would have written.
 */
export async function rehearsal<T>(
	database: Database,
	parts: readonly Batch[],
	ask: (database: Asker) => Promise<T>,
	{ seq = rehearsalSeq, instead = null }: Rehearsed = {},
): Promise<Changes & { readonly answer: T; readonly commit: () => Promise<boolean> }> {
	const { result, commit } = await database.prepare(async (connection) => {
		await connection.execute(`CREATE TEMP TABLE earlier AS ${last(given)}`);
		if (instead !== null) await drop(connection, instead);
		await connection.execute(`CREATE TEMP TABLE staying AS ${last(given)}`);
		await append(connection, parts, seq);
		const own = `SELECT * FROM (${given}) WHERE import_seq = ${Math.trunc(seq)}`;
		await connection.execute(`CREATE TEMP TABLE coming AS ${last(own)}`);
		const isGone = `(b.what, b.unit_id, b.indicator_id, b.period_id) NOT IN
			(SELECT (what, unit_id, indicator_id, period_id) FROM staying)`;
		const found = await changes(connection, instead === null ? 'FALSE' : isGone);
		for (const table of ['earlier', 'staying', 'coming', 'change'])
			await connection.execute(`DROP TABLE temp.${table}`);
		await settle(connection);
		return { ...found, answer: await ask(askOn(connection)) };
	});
	return { ...result, commit };
}

/**
 * Puts other data in the place of all that counts, asks what they say and how what counted differs from them, and
 * takes everything back.
 */
export function inPlaceOf<T>(
	database: Database,
	parts: readonly Batch[],
	ask: (database: Asker) => Promise<T>,
): Promise<Changes & { answer: T }> {
	return database.rehearse(async (connection) => {
		await connection.execute(`CREATE TEMP TABLE coming AS ${last(given)}`);
		for (const table of tableNames) await connection.execute(`DELETE FROM loaded."${table}"`);
		await append(connection, parts, 0);
		// they are seen whole
		await set(connection, { isWanted: true });
		await connection.execute(`CREATE TEMP TABLE earlier AS ${last(given)}`);
		const found = await changes(connection, 'TRUE');
		await settle(connection);
		return { ...found, answer: await ask(askOn(connection)) };
	});
}

/** What an import that counts said anew or otherwise than all that was imported before it. */
export function madeBy(database: Database, seq: number): Promise<Changes> {
	return database.rehearse(async (connection) => {
		const own = Math.trunc(seq);
		for (const [name, which] of [
			['earlier', '<'],
			['coming', '='],
		] as const) {
			const rows = `SELECT * FROM (${given}) WHERE import_seq ${which} ${own}`;
			await connection.execute(`CREATE TEMP TABLE ${name} AS ${last(rows)}`);
		}
		return changes(connection, 'FALSE');
	});
}

/** How one return differs from another: values that only the later has, that differ, that only the earlier has. */
export function difference(
	database: Database,
	earlier: readonly Batch[],
	later: readonly Batch[],
): Promise<Changes> {
	return database.rehearse(async (connection) => {
		for (const [name, seq, parts] of [
			['earlier', rehearsalSeq, earlier],
			['coming', rehearsalSeq + 1, later],
		] as const) {
			await append(connection, parts, seq);
			const own = `SELECT * FROM (${given}) WHERE import_seq = ${seq}`;
			await connection.execute(`CREATE TEMP TABLE ${name} AS ${last(own)}`);
		}
		return changes(connection, 'TRUE');
	});
}
