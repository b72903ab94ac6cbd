import type { Batch } from './columns';
import { askOn, type Asker, type Database } from './database';
import { append } from './load';
import { sql } from './sql';

/** Rows of an import beside what stands there now. */
export type ChangeCounts = { readonly added: number; readonly changed: number; readonly same: number };

const rehearsalSeq = 2_000_000_000;

/** One row a unit, indicator, period and table: what it was, and what it would be. */
const counts = sql({ added: 'integer', changed: 'integer', same: 'integer' })`
	WITH given AS (
		SELECT 'outcomes' AS kind, unit_id, indicator_id, period_id,
			concat(coalesce(numerator, -1), '/', coalesce(denominator, -1), '/', coalesce(declared_bp, -1)) AS content,
			import_seq
		FROM outcomes WHERE quality <> 'demo' OR import_seq = ${rehearsalSeq}
		UNION ALL
		SELECT concat('targets ', kind), unit_id, indicator_id, period_id,
			concat(coalesce(value_bp, -1), '/', coalesce(value_count, -1), '/', effective_date), import_seq
		FROM targets WHERE NOT coalesce(is_declared_total, FALSE)
		UNION ALL
		SELECT concat('destinations ', destination), unit_id, school_level, period_id,
			CAST(coalesce(students, -1) AS VARCHAR), import_seq
		FROM destinations WHERE quality <> 'demo' OR import_seq = ${rehearsalSeq}
	), mine AS (
		SELECT * FROM given WHERE import_seq = ${rehearsalSeq}
	), earlier AS (
		SELECT kind, unit_id, indicator_id, period_id, arg_max(content, import_seq) AS content
		FROM given WHERE import_seq < ${rehearsalSeq}
		GROUP BY kind, unit_id, indicator_id, period_id
	)
	SELECT
		CAST(count(*) FILTER (WHERE earlier.kind IS NULL) AS INTEGER) AS added,
		CAST(count(*) FILTER (WHERE earlier.content <> mine.content) AS INTEGER) AS changed,
		CAST(count(*) FILTER (WHERE earlier.content = mine.content) AS INTEGER) AS same
	FROM mine LEFT JOIN earlier USING (kind, unit_id, indicator_id, period_id)`;

/** Loads an import, asks what would be seen, and takes everything back: nothing is written. */
export function rehearsal<T>(
	database: Database,
	parts: readonly Batch[],
	ask: (database: Asker) => Promise<T>,
): Promise<{ answer: T; counts: ChangeCounts }> {
	return database.rehearse(async (connection) => {
		for (const part of parts) await append(connection, part, rehearsalSeq);
		const asker = askOn(connection);
		const [found] = await asker.query(counts);
		return { answer: await ask(asker), counts: found ?? { added: 0, changed: 0, same: 0 } };
	});
}
