import type { Random } from '../random';
import { above, left, type Cell } from './grid';

/** How one file writes its figures. */
export type Figures = {
	readonly style: string;
	readonly count: (count: number) => string;
	readonly rate: (bp: number) => string;
	/** Figures of a workbook are numbers, unless somebody typed them as text. */
	readonly asNumbers: 'numbers' | 'percent format' | null;
};

const dots = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '.');
const rounded = (bp: number, places: number) => Math.round(bp / 10 ** (2 - places)) * 10 ** (2 - places);
const decimal = (bp: number, mark: string, places = 2) =>
	(rounded(bp, places) / 100).toFixed(places).replace('.', mark);
const short = (bp: number) => String(bp / 100).replace('.', ',');

const texts: readonly Figures[] = [
	{ style: 'comma', count: String, rate: (bp) => decimal(bp, ','), asNumbers: null },
	{ style: 'comma, short', count: String, rate: short, asNumbers: null },
	{ style: 'dots and comma', count: dots, rate: (bp) => decimal(bp, ','), asNumbers: null },
	{ style: 'dots and one decimal', count: dots, rate: (bp) => decimal(bp, ',', 1), asNumbers: null },
	{ style: 'percent sign', count: dots, rate: (bp) => `${decimal(bp, ',')}%`, asNumbers: null },
	{ style: 'percent sign apart', count: String, rate: (bp) => `${decimal(bp, ',')} %`, asNumbers: null },
	{ style: 'point', count: String, rate: (bp) => decimal(bp, '.'), asNumbers: null },
];
export const numbers: Figures = {
	style: 'numbers',
	count: String,
	rate: (bp) => String(bp / 100),
	asNumbers: 'numbers',
};

export const figuresOf = (pick: Random, isWorkbook: boolean): Figures =>
	isWorkbook
		? pick.of([
				numbers,
				numbers,
				numbers,
				numbers,
				{ ...numbers, style: 'percent format', asNumbers: 'percent format' },
				...texts.slice(0, 5),
			])
		: pick.of(texts);

/** The text of a cell in a file that holds text only. */
export function textOf(cell: Cell, figures: Figures): string {
	if (cell === null || cell === left || cell === above) return '';
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'number') return String(cell);
	return 'count' in cell ? figures.count(cell.count) : figures.rate(cell.rateBp);
}
