import type { Row } from '../../text/csv';
import { issue, type Issue } from '../../issues/issue';

/** A stretch of a cell's text in one look. */
export type Run = { readonly text: string; readonly isRaised: boolean; readonly isStruck: boolean };

type Mark = { readonly line: number; readonly cell: number; readonly text: string; readonly mark: string };

/** The longest text that is taken for a footnote's mark: '1', '(2)', '*', 'a,b'. */
const longestMark = 5;
const isOrder = (text: string) => /^\d{1,4}[.)]?$/.test(text.trim());

/** Takes footnote marks and struck-out text off the cells of one sheet, and remembers where. */
export class CellMarks {
	private readonly raised: Mark[] = [];
	private readonly struck: Mark[] = [];

	constructor(private readonly sheet: string | null) {}

	/** What a cell says without its marks; `line` from 1, `cell` from 0. */
	text(runs: readonly Run[], line: number, cell: number): string {
		if (runs.every(({ isRaised, isStruck }) => !isRaised && !isStruck)) return joined(runs);
		const struck = joined(runs.filter(({ isStruck }) => isStruck));
		if (struck.trim() !== '') this.struck.push({ line, cell, text: struck, mark: '' });
		const standing = struck === '' ? runs : runs.filter(({ isStruck }) => !isStruck);
		const mark = joined(standing.filter(({ isRaised }) => isRaised));
		const whole = joined(standing);
		if (mark.trim() === '' || mark.trim().length > longestMark) return whole;
		const text = joined(standing.filter(({ isRaised }) => !isRaised));
		if (text.trim() === '') return whole;
		this.raised.push({ line, cell, text, mark: mark.trim() });
		return text;
	}

	/** Leaves away rows of which nothing but an order number stands, and tells of all marks. */
	issues(rows: readonly Row[]): Issue[] {
		const { sheet } = this;
		const found = this.raised.map(({ line, cell, text, mark }) =>
			issue('V17:raised', { row: line, cell, value: text.trim().slice(0, 80), sheet }, { mark }),
		);
		const byLine = new Map<number, Mark[]>();
		for (const mark of this.struck) byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), mark]);
		const rowAt = new Map(rows.map((row) => [row.line, row]));
		for (const [line, marks] of byLine) {
			const filled = rowAt.get(line)?.cells.filter((cell) => cell.trim() !== '') ?? [];
			if (filled.length === 0 || (filled.length === 1 && filled.every(isOrder))) {
				rowAt.get(line)?.cells.fill('');
				const value = marks
					.map(({ text }) => text.trim())
					.join(' ')
					.slice(0, 80);
				found.push(issue('V37:struck-row', { row: line, value, sheet }));
			} else
				for (const { cell, text } of marks)
					found.push(issue('V37:struck', { row: line, cell, value: text.trim().slice(0, 80), sheet }));
		}
		return found;
	}
}

function joined(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}
