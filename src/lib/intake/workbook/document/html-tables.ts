import type { Run } from '../sheet/cell-marks';
import type { CellOfTable, DocumentRows } from './document-rows';
import { lookOf, plainLook, type Look } from './html-looks';
import { limits, tooDeep, tooManyCells, tooManyColumns } from '../limits';

type Put = (rows: DocumentRows) => void;

/** What becomes one sheet: paragraphs and tables in their order. */
type Page = { readonly items: Put[]; hasTable: boolean };

type OpenCell = { runs: Run[]; wide: number; high: number; hasBreak: boolean };
type OpenTable = {
	readonly rows: { cells: CellOfTable[]; isHidden: boolean; filled: number }[];
	cell: OpenCell | null;
	readonly depth: number;
	rowDepth: number;
};

const isWritten = ({ runs }: CellOfTable) => runs.some(({ text }) => text.trim() !== '');

type Attributes = Readonly<Record<string, string>>;

const breaks = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'center', 'body']);
const silent = new Set(['style', 'script', 'title', 'xml', 'head', 'noscript', 'template']);
const lookTags = new Map<string, Partial<Look>>([
	['sup', { isRaised: true }],
	['s', { isStruck: true }],
	['strike', { isStruck: true }],
	['del', { isStruck: true }],
]);

/** Tables and the paragraphs above them, in the order in which the tags of a page come. */
export class HtmlTables {
	readonly found: Page[] = [{ items: [], hasTable: false }];
	private readonly tables: OpenTable[] = [];
	/** The open tags with the look of each, in two lists: there are millions. */
	private readonly names: string[] = [];
	private readonly looks: Look[] = [];
	private paragraph: Run[] = [];
	private left: number = limits.cells;
	private quiet = 0;
	private depth = 0;

	/** In a document of Word all tables stand under the same head, so it is one sheet. */
	constructor(
		private readonly isOneSheet: boolean,
		private readonly classes: ReadonlyMap<string, Look>,
	) {}

	open(name: string, attributes: Attributes): void {
		if ((this.depth += 1) > limits.openTags) throw tooDeep();
		if (silent.has(name)) this.quiet += 1;
		const table = this.tables.at(-1);
		// what a row or a cell left open ends with it
		if (table !== undefined && name === 'tr') this.cut(table.depth);
		if (table !== undefined && (name === 'td' || name === 'th')) this.cut(table.rowDepth);
		const look = this.lookFor(name, attributes);
		this.names.push(name);
		this.looks.push(look);
		if (name === 'table') this.openTable();
		else if (name === 'br') this.add('\n');
		else if (breaks.has(name)) this.break();
		else if (table === undefined) return;
		else if (name === 'tr') this.openRow(table, look.isHidden);
		else if (name === 'td' || name === 'th') this.openCell(table, attributes);
	}

	close(name: string): void {
		this.depth -= 1;
		if (silent.has(name)) this.quiet = Math.max(0, this.quiet - 1);
		const table = this.tables.at(-1);
		this.endLook(name, table?.depth ?? 0);
		if (name === 'table') this.closeTable();
		else if (breaks.has(name)) this.break();
		else if (table !== undefined && (name === 'td' || name === 'th' || name === 'tr')) this.closeCell(table);
	}

	private endLook(name: string, base: number): void {
		for (let at = this.looks.length - 1; at >= Math.max(base, this.looks.length - 50); at -= 1)
			if (this.names[at] === name) return this.cut(at);
	}

	private cut(length: number): void {
		if (this.looks.length <= length) return;
		this.names.length = length;
		this.looks.length = length;
	}

	text(text: string): void {
		if (this.quiet > 0) return;
		const plain = text.replace(/[\s\u00a0]+/g, ' ');
		if (plain === ' ' && this.tables.length > 0 && this.tables.at(-1)?.cell === null) return;
		this.add(plain);
	}

	private get look(): Look {
		return this.looks[this.looks.length - 1] ?? plainLook;
	}

	private lookFor(name: string, attributes: Attributes): Look {
		const tag = lookTags.get(name);
		const own =
			this.classes.size === 0 ? undefined : this.classes.get((attributes['class'] ?? '').toLowerCase());
		const style = attributes['style'] ?? '';
		if (tag === undefined && own === undefined && style === '') return this.look;
		const on = { ...this.look, ...tag };
		const styled = lookOf(style, on);
		return {
			isRaised: styled.isRaised || own?.isRaised === true,
			isStruck: styled.isStruck || own?.isStruck === true,
			isHidden: styled.isHidden || own?.isHidden === true,
		};
	}

	private add(text: string): void {
		const { isRaised, isStruck } = this.look;
		const cell = this.tables.at(-1)?.cell;
		if (cell === undefined) {
			this.paragraph.push({ text, isRaised, isStruck });
			return;
		}
		if (cell === null) return;
		if (cell.hasBreak && text.trim() !== '') {
			cell.runs.push({ text: '\n', isRaised: false, isStruck: false });
			cell.hasBreak = false;
		}
		cell.runs.push({ text, isRaised, isStruck });
	}

	private break(): void {
		const cell = this.tables.at(-1)?.cell;
		if (cell === undefined) this.endParagraph();
		else if (cell !== null) cell.hasBreak = cell.runs.some(({ text }) => text.trim() !== '');
	}

	private endParagraph(): void {
		const runs = this.paragraph;
		this.paragraph = [];
		if (runs.length > 0) this.found.at(-1)?.items.push((rows) => rows.paragraph(runs));
	}

	private openTable(): void {
		if (this.tables.length === 0) this.endParagraph();
		if (this.tables.length > limits.depth) throw tooDeep();
		this.tables.push({ rows: [], cell: null, depth: this.looks.length, rowDepth: this.looks.length });
	}

	private openRow(table: OpenTable, isHidden: boolean): void {
		this.closeCell(table);
		table.rows.push({ cells: [], isHidden, filled: 0 });
		table.rowDepth = this.looks.length;
	}

	private openCell(table: OpenTable, attributes: Attributes): void {
		this.closeCell(table);
		if (table.rows.length === 0) this.openRow(table, false);
		const span = (name: 'colspan' | 'rowspan', most: number) =>
			Math.min(Math.max(1, Math.trunc(Number(attributes[name] ?? 1)) || 1), most);
		if ((this.left -= 1) < 0) throw tooManyCells();
		table.cell = { runs: [], wide: span('colspan', 1000), high: span('rowspan', 65_534), hasBreak: false };
	}

	private closeCell(table: OpenTable): void {
		if (table.cell === null) return;
		const row = table.rows.at(-1);
		row?.cells.push(table.cell);
		if (row !== undefined && isWritten(table.cell) && (row.filled += 1) > limits.filledColumns)
			throw tooManyColumns();
		table.cell = null;
	}

	private closeTable(): void {
		const table = this.tables.pop();
		if (table === undefined) return;
		this.closeCell(table);
		this.cut(Math.max(0, table.depth - 1));
		const page = this.found.at(-1);
		// a table around tables lays a page out
		if (page === undefined || table.rows.every(({ filled }) => filled === 0)) {
			if (page !== undefined && this.tables.length === 0) page.hasTable = true;
			return;
		}
		page.hasTable = true;
		page.items.push((rows) => {
			rows.startTable();
			for (const { cells, isHidden } of table.rows) rows.row(cells, isHidden);
			rows.endTable();
		});
		if (!this.isOneSheet) this.found.push({ items: [], hasTable: false });
	}
}
