import { issue, type Issue } from '../../issues/issue';
import type { Run } from '../sheet/cell-marks';
import type { CellOfTable, DocumentRows } from './document-rows';
import { limits, tooManyCells } from '../limits';
import type { Tag } from '../package/xml';

type OpenCell = { runs: Run[]; wide: number; isContinued: boolean; paragraphs: number };

const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off|none)$/.test(value);

/** Text inside these is no text of the page: what was deleted, drawings, the second of two ways to draw them. */
const apart = new Set([
	'w:del',
	'w:moveFrom',
	'w:drawing',
	'w:pict',
	'w:object',
	'mc:Fallback',
	'w:txbxContent',
]);

/** Paragraphs and tables of a Word document in the order in which its tags come. */
export class WordTables {
	hasTable = false;
	private runs: Run[] = [];
	private table: CellOfTable[][] | null = null;
	private depth = 0;
	private cell: OpenCell | null = null;
	private look = { isRaised: false, isStruck: false, isHidden: false };
	private inText = false;
	private inRun = false;
	private apart = 0;
	private changes = 0;
	private left: number = limits.cells;

	constructor(private readonly rows: DocumentRows) {}

	open({ name, attributes }: Tag): void {
		if (this.apart > 0 || apart.has(name)) {
			this.apart += 1;
			if (name === 'w:del' || name === 'w:moveFrom') this.changes += 1;
			return;
		}
		const value = attributes.get('w:val');
		if (name === 'w:ins') this.changes += 1;
		else if (name === 'w:tbl') this.openTable();
		else if (name === 'w:tr' && this.depth === 1) this.table?.push([]);
		else if (name === 'w:tc' && this.depth === 1)
			this.cell = { runs: [], wide: 1, isContinued: false, paragraphs: 0 };
		else if (name === 'w:gridSpan' && this.cell)
			this.cell.wide = Math.min(Math.max(1, Math.trunc(Number(value ?? 1)) || 1), 1000);
		else if (name === 'w:vMerge' && this.cell) this.cell.isContinued = value !== 'restart';
		else if (name === 'w:p') this.openParagraph();
		else if (name === 'w:r') {
			this.inRun = true;
			this.look = { isRaised: false, isStruck: false, isHidden: false };
		} else if (name === 'w:t') this.inText = true;
		else if (name === 'w:tab' && this.inRun) this.add('\t');
		else if ((name === 'w:br' || name === 'w:cr') && this.inRun) this.add('\n');
		else if (name === 'w:noBreakHyphen') this.add('-');
		else if (this.inRun && name === 'w:vertAlign') this.look.isRaised = value === 'superscript';
		else if (this.inRun && (name === 'w:strike' || name === 'w:dstrike')) this.look.isStruck ||= isOn(value);
		else if (this.inRun && name === 'w:vanish') this.look.isHidden = isOn(value);
	}

	close(name: string): void {
		if (this.apart > 0) {
			this.apart -= 1;
			return;
		}
		if (name === 'w:t') this.inText = false;
		else if (name === 'w:r') this.inRun = false;
		else if (name === 'w:p' && this.depth === 0) {
			this.rows.paragraph(this.runs);
			this.runs = [];
		} else if (name === 'w:tc' && this.depth === 1) this.closeCell();
		else if (name === 'w:tbl') this.closeTable();
	}

	text(text: string): void {
		if (this.apart === 0 && this.inText) this.add(text);
	}

	/** Changes that nobody has accepted yet are read as if they were. */
	issues(): Issue[] {
		return this.changes === 0 ? [] : [issue('V40:changes', {}, { count: this.changes })];
	}

	private add(text: string): void {
		const { isRaised, isStruck, isHidden } = this.look;
		if (!isHidden) (this.cell?.runs ?? this.runs).push({ text, isRaised, isStruck });
	}

	private openTable(): void {
		this.depth += 1;
		this.hasTable = true;
		if (this.depth === 1) this.table = [];
	}

	private openParagraph(): void {
		if (this.cell === null) return;
		if ((this.cell.paragraphs += 1) > 1)
			this.cell.runs.push({ text: '\n', isRaised: false, isStruck: false });
	}

	private closeCell(): void {
		if (this.cell === null || (this.left -= 1) < 0) throw tooManyCells();
		const { runs, wide, isContinued } = this.cell;
		this.table?.at(-1)?.push({ runs, wide, high: 1, isContinued });
		this.cell = null;
	}

	private closeTable(): void {
		this.depth -= 1;
		if (this.depth > 0 || this.table === null) return;
		const table = this.table;
		this.table = null;
		if (isLetterhead(table)) for (const row of table) this.sideBySide(row);
		else {
			this.rows.startTable();
			for (const row of table) this.rows.row(row);
			this.rows.endTable();
		}
	}

	/** The two sides of a letterhead, line by line as in a sheet. */
	private sideBySide(row: readonly CellOfTable[]): void {
		const sides = row.map(({ runs }) => linesOf(runs));
		const most = Math.max(0, ...sides.map(({ length }) => length));
		for (let i = 0; i < most; i += 1)
			for (const side of sides) {
				const line = side[i];
				if (line !== undefined) this.rows.paragraph(line);
			}
	}
}

/** A frame without a figure of its own, of at most three sides: "PHÒNG GDĐT …" beside "CỘNG HÒA …", signatures. */
function isLetterhead(table: readonly (readonly CellOfTable[])[]): boolean {
	if (table.length > 3 || table.some((row) => row.length > 3)) return false;
	const texts = table.flat().map(({ runs }) =>
		runs
			.map(({ text }) => text)
			.join('')
			.trim(),
	);
	return !texts.some((text) => /^[\d.,%\s]+$/.test(text)) && texts.some((text) => text.includes('\n'));
}

function linesOf(runs: readonly Run[]): Run[][] {
	const lines: Run[][] = [[]];
	for (const run of runs)
		run.text.split('\n').forEach((text, i) => {
			if (i > 0) lines.push([]);
			lines.at(-1)?.push({ ...run, text });
		});
	return lines;
}
