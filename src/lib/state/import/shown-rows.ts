import type { Row } from '../../intake/text/csv';
import type { Sheet } from '../../intake/layout/sheet';
import type { RowsAsked, SheetRow } from './intake-job';

/** More rows than anyone scrolls through: beyond them only rows with findings are shown. */
export const mostShown = 300_000;

/** The rows of one file for the screen, held from the first time they are asked; `counts`: of sheets that were read. */
export class ShownRows {
	#sheets: readonly Sheet[];
	#held = new Map<string | null, Row[]>();

	#counts: ReadonlyMap<string | null, number>;

	constructor(sheets: readonly Sheet[], counts: ReadonlyMap<string | null, number> = new Map()) {
		this.#sheets = sheets;
		this.#counts = counts;
	}

	/** Rows and cells of the widest of the first rows, sheet by sheet. */
	get sizes(): { name: string | null; rows: number; columns: number }[] {
		return this.#sheets.map(({ name, each }) => {
			let columns = 0;
			each((rows) => {
				for (const { cells } of rows) columns = Math.max(columns, cells.length);
			}, 2_000);
			const rows = Math.min(mostShown, this.#counts.get(name) ?? this.#rowsOf(name).length);
			return { name, rows, columns };
		});
	}

	asked({ sheet, from, count, lines }: RowsAsked): SheetRow[] {
		const rows = this.#rowsOf(sheet);
		if (lines === null)
			return rows.slice(from, from + count).map((row, index) => ({ index: from + index, ...row }));
		return lines.flatMap((line, index) => {
			const row = rowAt(rows, line) ?? this.#beyond(sheet, rows, line);
			return row === undefined ? [] : [{ index: from + index, ...row }];
		});
	}

	#rowsOf(name: string | null): Row[] {
		let rows = this.#held.get(name);
		if (rows) return rows;
		const held: Row[] = (rows = []);
		this.#held.set(name, held);
		this.#sheets.find((sheet) => sheet.name === name)?.each((more) => void held.push(...more), mostShown);
		return rows;
	}

	/** A line behind the held rows: the file is gone through once more. */
	#beyond(name: string | null, rows: readonly Row[], line: number): Row | undefined {
		if (rows.length < mostShown || line <= (rows.at(-1)?.line ?? 0)) return undefined;
		let found: Row | undefined;
		this.#sheets
			.find((sheet) => sheet.name === name)
			?.each((more) => {
				found = rowAt(more, line);
				return found === undefined && (more.at(-1)?.line ?? 0) < line;
			});
		return found;
	}
}

/** Lines grow: halving finds the row. */
function rowAt(rows: readonly Row[], line: number): Row | undefined {
	let [low, high] = [0, rows.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const at = rows[middle]?.line ?? 0;
		if (at === line) return rows[middle];
		if (at < line) low = middle + 1;
		else high = middle - 1;
	}
	return undefined;
}
