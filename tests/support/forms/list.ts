import type { Random } from '../random';
import { sumOf, type Fact } from './facts';
import { above, left, type Cell } from './grid';
import { headerRows, numberingRow, type Column } from './header';
import { chance } from './scene';
import * as words from './words';

/** Columns that speak of the same level and year. */
export type Block<Row> = { readonly columns: readonly Column[]; readonly factOf: (row: Row) => Fact };

export type ListPlan<Row> = {
	readonly unitHead: string;
	readonly blocks: readonly Block<Row>[];
	readonly rows: readonly { readonly row: Row; readonly label: string }[];
	/** Titles above all columns but the unit's, such as the year. */
	readonly top: readonly string[];
	/** Words for a row of sums; none: no such row. */
	readonly totals: readonly string[] | null;
	/** Nothing beside the header, the names and the figures. */
	readonly isBare?: boolean;
};

export type List = { readonly grid: Cell[][]; readonly traits: readonly string[] };

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

const orders = {
	numbers: (index: number, label: string): Cell[] => [index + 1, label],
	'01': (index: number, label: string): Cell[] => [`0${index + 1}`.slice(-2), label],
	roman: (index: number, label: string): Cell[] => [roman[index] ?? index + 1, label],
	'1.': (index: number, label: string): Cell[] => [`${index + 1}. ${label}`],
	'01 fused': (index: number, label: string): Cell[] => [`${`0${index + 1}`.slice(-2)} ${label}`],
	letters: (index: number, label: string): Cell[] => [`${String.fromCharCode(97 + index)}) ${label}`],
	none: (_: number, label: string): Cell[] => [label],
} as const;
type Order = keyof typeof orders;

/** One row a unit, under a header of as many rows as the titles need. */
export function list<Row>(pick: Random, plan: ListPlan<Row>): List {
	const order: Order = plan.isBare
		? 'none'
		: pick.of([
				'numbers',
				'numbers',
				'numbers',
				'numbers',
				'01',
				'01',
				'1.',
				'01 fused',
				'letters',
				'none',
				'none',
				'roman',
			]);
	const leading = orders[order](0, '').length;
	const columns = plan.blocks.flatMap((block) => block.columns);
	const heads = leading === 2 ? [[pick.of(words.order)], [plan.unitHead]] : [[plan.unitHead]];
	const withNotes = !plan.isBare && chance(pick, 0.15);
	const header = headerRows([
		...heads,
		...columns.map(({ path }) => [...plan.top, ...path]),
		...(withNotes ? [['Ghi chú']] : []),
	]);
	const traits = [`order ${order}`, `${header.length} header rows`];
	const cellsOf = (facts: readonly Fact[]): Cell[] =>
		plan.blocks.flatMap(({ columns: own }, i) => own.map(({ of }) => of(facts[i] as Fact)));
	const note = (text: string | null): Cell[] => (withNotes ? [text] : []);
	const body = plan.rows.map(({ row, label }, index): Cell[] => [
		...orders[order](index, label),
		...cellsOf(plan.blocks.map(({ factOf }) => factOf(row))),
		...note(
			chance(pick, 0.1)
				? pick.of(['Chưa kể 02 HS chuyển đi', 'đã đối chiếu', 'tăng so với năm trước'])
				: null,
		),
	]);
	if (!plan.isBare && chance(pick, 0.25)) {
		header.push([...numberingRow(pick, leading, columns.length), ...note(null)]);
		traits.push('numbering row');
	}
	if (plan.totals !== null) {
		const sums = plan.blocks.map(({ factOf }) => sumOf(plan.rows.map(({ row }) => factOf(row))));
		const label = pick.of(plan.totals);
		const place = pick.of(
			leading === 2
				? (['bottom', 'bottom', 'merged', 'first column', 'top'] as const)
				: (['bottom', 'top'] as const),
		);
		const lead: Cell[] =
			leading === 1
				? [label]
				: place === 'merged'
					? [label, left]
					: place === 'first column'
						? [label, null]
						: [null, label];
		const total = [...lead, ...cellsOf(sums), ...note(null)];
		if (place === 'top') body.unshift(total);
		else body.push(total);
		traits.push(`total ${place}`);
	}
	if (body.length > 6 && chance(pick, 0.04)) {
		body.splice(4, 0, ...header.map((row) => row.map((cell) => (cell === above ? null : cell))));
		traits.push('header again');
	}
	return { grid: [...header, ...body], traits };
}
