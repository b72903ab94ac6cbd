import type { LeavingLevel } from '../../../domain/schema/vocabulary';
import type { Catalogue } from '../../catalogue';
import type { Row } from '../../text/csv';
import type { Column } from '../column';
import { levelIn } from '../words/levels';

/** What the rows of a table say beside their figures. */
export type RowsSaid = {
	/** Of units. */
	readonly names: readonly string[];
	/** Null where no column has school levels. */
	readonly levels: readonly LeavingLevel[] | null;
	/**
	 * Codes of units of this data set, which only a form has that was filled in here in advance; those of the ministry or
	 * of the statistics office are others.
	 */
	readonly haveCodes: boolean;
};

const mostNames = 200;

/** `levelIndex`: the column of school levels. */
export function rowsSaid(
	columns: readonly Column[],
	rows: readonly Row[],
	levelIndex: number | null,
	{ unitById }: Catalogue,
): RowsSaid {
	const indexOf = (part: Column['part']) => columns.find((column) => column.part === part)?.index ?? -1;
	const [names, codes] = [indexOf('unit'), indexOf('unit_id')];
	return {
		names: rows
			.slice(0, mostNames)
			.map(({ cells }) => cells[names] ?? '')
			.filter(Boolean),
		levels:
			levelIndex === null
				? null
				: [...new Set(rows.flatMap(({ cells }) => levelIn(cells[levelIndex] ?? '') ?? []))],
		haveCodes: rows.some(({ cells }) => unitById.has((cells[codes] ?? '').trim())),
	};
}
