import { entryCell } from '$lib/domain/schema/entry-cells';
import { looseKey } from '$lib/domain/units/names';
import { qualityOf } from '$lib/domain/measures/quality';
import { filled } from '$lib/state/import/decided';
import { count, day, percent } from '$lib/intake/cells/cell';
import { isKnownHeader } from '$lib/intake/columns/columns';
import { isTotal, totalAmong } from './block-total';
import { nameHeader, type FormColumn } from '$lib/export/template/template-columns';
import { isOpen, valueOf, type EntryTable } from './entry-table';
import { lineFinder } from './named-lines';

type Texts = Readonly<Record<string, string>>;

/** What became of the cells of the clipboard. */
export type Pasted = {
	readonly texts: Texts;
	/** Names of lines that name no unit, or one that came before. */
	readonly unknown: readonly string[];
	/** What has no place: beside the table, or on a cell that only shows something else. */
	readonly left: readonly string[];
	/** The column that is only shown, where it is not clear which cell belongs to which column: nothing was put down. */
	readonly refused: string | null;
};

/** A line of the clipboard that has its row: cells from the first column on that may hold something. */
type Line = { readonly to: number; readonly cells: readonly string[] };

/** A cell of such a line over one that is only shown. */
type Closed = { readonly to: number; readonly at: number; readonly text: string; readonly line: Line };

/**
 * What stands in the cells after a block was put down with its first corner on a cell. On the column of names each
 * line goes to the unit that it names, a total to the row of the total; elsewhere to the line below. A line of headings
 * is passed over, and so are columns that are only shown, unless the block brings them along.
 */
export function withBlock(
	table: EntryTable,
	texts: Texts,
	{ line, at }: { readonly line: number; readonly at: number },
	block: readonly (readonly string[])[],
): Pasted {
	const isNamed = table.columns[at]?.header === nameHeader;
	const filledLines = block.filter((cells) => cells.some((text) => text.trim() !== ''));
	const heads = headings(table, isNamed ? filledLines : block);
	const { lines, unknown } = isNamed
		? named(table, filledLines.slice(heads))
		: { unknown: [], lines: block.slice(heads).map((cells, down) => ({ to: line + down, cells })) };
	const first = isNamed ? at + 1 : at;
	const laid = layout(table, lines, first);
	if ('refused' in laid) return { texts, unknown: [], left: [], refused: laid.refused };

	const after = new Map(Object.entries(texts));
	const closed: Closed[] = [];
	for (const one of lines)
		one.cells.forEach((text, right) => {
			const [row, index] = [table.rows[one.to - 1], laid.columns[right] ?? -1];
			const column = table.columns[index];
			if (row && column && row.unitId !== null && isOpen(table, one.to, index))
				after.set(entryCell(row.unitId, column.header), text.trim());
			else if (text.trim() !== '') closed.push({ to: one.to, at: index, text, line: one });
		});
	const left = closed.filter((one) => !repeats(table, one, first) && !isSum(table, after, one));
	return {
		texts: filled(Object.fromEntries(after)),
		unknown,
		left: left.map(({ text }) => text.trim()),
		refused: null,
	};
}

const isNumber = (text: string) => count(text).ok || percent(text, ',').ok || day(text).ok;

/** How many lines above the first with a value are headings: words, of which one at least stands in headers. */
function headings(table: EntryTable, block: readonly (readonly string[])[]): number {
	const { columns } = table;
	const own = new Set(columns.map(({ header }) => looseKey(header)));
	const find = lineFinder(table);
	const isHeading = (cells: readonly string[]) => {
		const words = cells.map((text) => text.trim()).filter((text) => text !== '');
		return (
			words.length > 0 &&
			!cells.slice(0, 2).some((text) => find(text) !== null || isTotal(text)) &&
			words.every((text) => !isNumber(text) && qualityOf(text) === null) &&
			words.some((text) => own.has(looseKey(text)) || isKnownHeader(text))
		);
	};
	const end = block.findIndex((cells) => !isHeading(cells));
	return Math.max(0, end);
}

const isMost = (all: readonly boolean[]) => all.filter(Boolean).length * 2 > all.length || all.length === 0;

/** The lines of the units that they name; a column of ordinals may stand before the names. */
function named(
	table: EntryTable,
	block: readonly (readonly string[])[],
): { lines: Line[]; unknown: string[] } {
	const isNumbered =
		block.length > 0 &&
		isMost(
			block.map(([first = '', second = '']) => /^\d{1,3}[.)]?$/.test(first.trim()) && /\p{L}/u.test(second)),
		);
	const unknown: string[] = [];
	const nameOf = ([ordinal = '', second = '']: readonly string[]) =>
		(isNumbered && second.trim() !== '' ? second : ordinal).trim();
	const find = lineFinder(table);
	const found = block.map((all) => find(nameOf(all)));
	const total = totalAmong(block.map((all, at) => (found[at] === null ? nameOf(all) : '')));
	const lines = block.flatMap((all, at): Line[] => {
		const name = nameOf(all);
		// the last row is the one to state it, or the sum
		const to = at === total ? table.rows.length : (found[at] ?? null);
		if (to === null) unknown.push(name || all.join(' ').trim());
		return to === null ? [] : [{ to, cells: all.slice(isNumbered ? 2 : 1) }];
	});
	return { lines, unknown };
}

/**
 * Which column each cell of a line belongs to. Over columns that are only shown the block either brings them along,
 * most of its cells saying what stands there, or leaves them out; what is neither is refused.
 */
function layout(
	table: EntryTable,
	lines: readonly Line[],
	first: number,
): { readonly columns: readonly number[] } | { readonly refused: string } {
	const { columns } = table;
	const isEntry = (index: number) => columns[index]?.content.kind === 'entry';
	const width = Math.max(
		0,
		...lines.map(({ cells }) => cells.findLastIndex((text) => text.trim() !== '') + 1),
	);
	const straight = columns.map((_, index) => index).slice(first);
	const closed = straight.slice(0, width).filter((index) => !isEntry(index));
	const units = lines.filter(({ to }) => table.rows[to - 1]?.unitId);
	const isBrought = closed.every((at) => {
		const said = units.flatMap((line) => {
			const { to, cells } = line;
			const text = cells[at - first] ?? '';
			return text.trim() === '' ? [] : [repeats(table, { to, at, text, line }, first)];
		});
		return isMost(said);
	});
	if (isBrought) return { columns: straight };
	const open = columns.map((_, index) => index).filter((index) => index >= first && isEntry(index));
	const skipping = open.slice(0, width);
	return skipping.length === width && isPlausible(table, units, skipping)
		? { columns: skipping }
		: { refused: columns[closed[0] ?? -1]?.header ?? '' };
}

/** Do most cells of each column hold a value of its kind, and are most parts no more than their whole? */
function isPlausible({ columns }: EntryTable, lines: readonly Line[], laid: readonly number[]): boolean {
	const graduates = laid.findIndex((index) => columns[index]?.role === 'graduates');
	return laid.every((index, right) => {
		const column = columns[index];
		if (column === undefined) return false;
		const isPart = column.role === 'part' || column.role === 'stream';
		return isMost(
			lines.flatMap(({ cells }) => {
				const text = (cells[right] ?? '').trim();
				if (text === '') return [];
				const value = valueIn(column, text);
				const whole = valueIn(columns[laid[graduates] ?? -1], cells[graduates] ?? '');
				const isMore = typeof value === 'number' && typeof whole === 'number' && value > whole;
				return [value !== undefined && !(isPart && isMore)];
			}),
		);
	});
}

function valueIn(column: FormColumn | undefined, text: string) {
	if (column === undefined) return undefined;
	const isQuality = column.content.kind === 'entry' && column.content.entry === 'quality';
	return isQuality ? (qualityOf(text) ?? undefined) : valueOf(column, text);
}

/** Does a cell say what the table shows in its place: the same words, the same number, or the sum of its line? */
function repeats({ columns, rows }: EntryTable, { to, at, text, line }: Closed, first: number): boolean {
	const [shown, column] = [rows[to - 1]?.cells[at] ?? '', columns[at]];
	if (looseKey(text.trim()) === looseKey(shown)) return true;
	if (column?.content.kind === 'sum') {
		const streams = columns.flatMap(({ role }, index) =>
			role === 'stream' ? (line.cells[index - first] ?? '') : [],
		);
		return numberOf(text) === streams.reduce((sum, one) => sum + (numberOf(one) ?? 0), 0);
	}
	const [one, other] = [percent(text, ','), percent(shown, ',')];
	return one.ok && other.ok && one.value !== null && one.value === other.value;
}

const numberOf = (text: string): number | null => {
	const read = count(text);
	return read.ok ? read.value : null;
};

/** A count in a row of totals that is what the units have together: the sum row shows it. */
function isSum(
	{ columns, rows }: EntryTable,
	texts: ReadonlyMap<string, string>,
	{ to, at, text }: Closed,
): boolean {
	const [row, column] = [rows[to - 1], columns[at]];
	if (!row || !column || row.unitId || column.content.kind !== 'entry' || column.content.entry !== 'count')
		return false;
	const given = rows.flatMap(({ unitId }) =>
		unitId ? (numberOf(texts.get(entryCell(unitId, column.header)) ?? '') ?? []) : [],
	);
	return numberOf(text) === given.reduce((sum, one) => sum + one, 0);
}

/** Tab-separated cells of the clipboard; a cell with a line break stands in quotes. */
export function blockOf(pasted: string): string[][] {
	const text = pasted.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
	const cell = /"(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*/uy;
	const lines: string[][] = [[]];
	for (let at = 0; at <= text.length; at += 1) {
		cell.lastIndex = at;
		const [found = ''] = cell.exec(text) ?? [];
		const isQuoted = found.length > 1 && found.startsWith('"') && found.endsWith('"');
		lines.at(-1)?.push(isQuoted ? found.slice(1, -1).replaceAll('""', '"').replace(/\n/gu, ' ') : found);
		at += found.length;
		if (text[at] === '\n') lines.push([]);
	}
	return lines;
}
