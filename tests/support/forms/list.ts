import type { Random } from '../random';
import { sumOf, type Fact } from './facts';
import { above, left, type Cell } from './grid';
import { headerRows, numberingRow, type Column } from './header';
import { rowOrder } from './row-order';
import { chance } from './scene';
import * as words from './words';

/** Columns that speak of the same level and year. */
export type Block<Row> = { readonly columns: readonly Column[]; readonly factOf: (row: Row) => Fact };
type Rows<Row> = readonly { readonly row: Row; readonly label: string }[];

export type ListPlan<Row> = {
	readonly unitHead: string;
	readonly blocks: readonly Block<Row>[];
	readonly rows: Rows<Row>;
	/** Titles above all columns but the unit's, such as the year. */
	readonly top: readonly string[];
	/** Words for a row of sums; none: no such row. */
	readonly totals: readonly string[] | null;
	/** Nothing beside the header, the names and the figures. */
	readonly isBare?: boolean;
	/** A heading with its sums above each part of the rows. */
	readonly hasRegions?: boolean;
};

export type List = {
	readonly grid: Cell[][];
	readonly headerRows: number;
	readonly traits: readonly string[];
};

const notes = ['Chưa kể 02 HS chuyển đi', 'đã đối chiếu', 'tăng so với năm trước'];

/** One row a unit, under a header of as many rows as the titles need. */
export function list<Row>(pick: Random, plan: ListPlan<Row>): List {
	const isBare = plan.isBare === true;
	const order = rowOrder(pick, isBare);
	const leading = order.lead(0, '').length;
	const columns = plan.blocks.flatMap((block) => block.columns);
	const heads = leading === 2 ? [[pick.of(words.order)], [plan.unitHead]] : [[plan.unitHead]];
	const withNotes = !isBare && chance(pick, 0.15);
	const header = headerRows([
		...heads,
		...columns.map(({ path }) => [...plan.top, ...path]),
		...(withNotes ? [['Ghi chú']] : []),
	]);
	const traits = [`order ${order.name}`, `${header.length} header rows`];
	const note = (text: string | null): Cell[] => (withNotes ? [text] : []);
	const figures = (facts: readonly Fact[]): Cell[] =>
		plan.blocks.flatMap(({ columns: own }, i) => own.map(({ of }) => of(facts[i] as Fact)));
	/** Counts add up, whatever they are worked out from; rates are those of the sums. */
	const sums = (rows: Rows<Row>): Cell[] =>
		plan.blocks.flatMap(({ columns: own, factOf }) => {
			const facts = rows.map(({ row }) => factOf(row));
			return own.map(({ of }) => added(facts.map(of)) ?? of(sumOf(facts)));
		});
	const body = plan.rows.map(({ row, label }, index): Cell[] => [
		...order.lead(index, label),
		...figures(plan.blocks.map(({ factOf }) => factOf(row))),
		...note(chance(pick, 0.1) ? pick.of(notes) : null),
	]);
	if (plan.hasRegions === true && order.name === 'numbers' && plan.rows.length > 5) {
		const half = plan.rows.length >> 1;
		body.splice(half, 0, ['II', 'Vùng Đồng Tháp Mười', ...sums(plan.rows.slice(half)), ...note(null)]);
		body.unshift(['I', 'Vùng hạ', ...sums(plan.rows.slice(0, half)), ...note(null)]);
		traits.push('regions');
	}
	if (!isBare && chance(pick, 0.25)) {
		header.push([...numberingRow(pick, leading, columns.length), ...note(null)]);
		traits.push('numbering row');
	}
	if (plan.totals !== null) {
		const [place, lead] = totalLead(pick, leading, pick.of(plan.totals));
		const total = [...lead, ...sums(plan.rows), ...note(null)];
		if (place === 'top') body.unshift(total);
		else body.push(total);
		traits.push(`total ${place}`);
	}
	if (!isBare && body.length > 6 && chance(pick, 0.04)) {
		body.splice(4, 0, ...header.map((row) => row.map((cell) => (cell === above ? null : cell))));
		traits.push('header again');
	}
	return { grid: [...header, ...body], headerRows: header.length, traits };
}

function added(cells: readonly Cell[]): Cell | undefined {
	const counts = cells.flatMap((cell) =>
		typeof cell === 'object' && cell !== null && 'count' in cell ? [cell.count] : [],
	);
	return counts.length < cells.length ? undefined : { count: counts.reduce((sum, one) => sum + one, 0) };
}

/** Where the label of the sums stands, and whether they lead the table. */
function totalLead(pick: Random, leading: number, label: string): [place: string, lead: Cell[]] {
	if (leading === 1) return [pick.of(['bottom', 'top']), [label]];
	return pick.of<[string, Cell[]]>([
		['bottom', [null, label]],
		['bottom', [null, label]],
		['top', [null, label]],
		['merged', [label, left]],
		['first column', [label, null]],
		['without a label', [null, null]],
	]);
}
