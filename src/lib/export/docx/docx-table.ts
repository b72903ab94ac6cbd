import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlign,
	WidthType,
	type ITableCellOptions,
} from 'docx';
import type { ReportAlign, ReportTable } from '../../domain/documents/report-model';
import { line, looks, run, sizes, twips, type Look } from './docx-text';

const alignments = {
	start: AlignmentType.LEFT,
	center: AlignmentType.CENTER,
	end: AlignmentType.RIGHT,
} as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Blank beside the text of a cell, in millimetres. */
export const cellSide = 1.2;

type CellLook = {
	readonly align: ReportAlign;
	/** Half points. */
	readonly size: number;
	readonly bold?: boolean;
	readonly keepNext?: boolean;
};

function cell(
	text: string,
	{ align, size, bold = false, keepNext = false }: CellLook,
	more: Omit<ITableCellOptions, 'children'> = {},
): TableCell {
	return new TableCell({
		verticalAlign: VerticalAlign.CENTER,
		...more,
		children: [
			new Paragraph({
				alignment: alignments[align],
				spacing: { before: 0, after: 0 },
				keepNext,
				children: [run(text, { bold, size })],
			}),
		],
	});
}

const width = (millimetres: number) => ({ size: twips(millimetres), type: WidthType.DXA });
const sum = (widths: readonly number[]) => widths.reduce((all, own) => all + own, 0);

/** The lines that stand over every page of the table. */
function headRows({ groups, head, widths }: ReportTable, size: number): TableRow[] {
	const look = { align: 'center', size, bold: true, keepNext: true } as const;
	const row = (children: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children });
	if (groups === undefined)
		return [row(head.map((text, index) => cell(text, look, { width: width(widths[index] ?? 0) })))];
	const upper: TableCell[] = [];
	const lower: TableCell[] = [];
	let at = 0;
	for (const { text, span } of groups) {
		const own = widths.slice(at, at + span);
		if (span === 1) upper.push(cell(text, look, { rowSpan: 2, width: width(sum(own)) }));
		else {
			upper.push(cell(text, look, { columnSpan: span, width: width(sum(own)) }));
			own.forEach((size, index) => lower.push(cell(head[at + index] ?? '', look, { width: width(size) })));
		}
		at += span;
	}
	return [row(upper), row(lower)];
}

/** A native table: its head on every page, no row torn apart, neither its first row nor the total alone on a page. */
export function tableOf(table: ReportTable, close: Look = looks[0]): (Paragraph | Table)[] {
	const { align, widths, rows, total } = table;
	const cells = (texts: readonly string[], bold: boolean, keepNext: boolean) =>
		new TableRow({
			cantSplit: true,
			children: texts.map((text, index) =>
				cell(
					text,
					{ align: align[index] ?? 'start', size: close.table, bold, keepNext },
					{ width: width(widths[index] ?? 0) },
				),
			),
		});
	const before = total === undefined ? rows.length : rows.length - 2;
	const title =
		table.title === ''
			? []
			: [
					line(table.title, {
						alignment: AlignmentType.CENTER,
						keepNext: true,
						spacing: { before: 160, after: 80 },
						letters: { bold: true, size: sizes.head },
					}),
				];
	return [
		...title,
		new Table({
			width: width(sum(widths)),
			columnWidths: widths.map(twips),
			layout: TableLayoutType.FIXED,
			alignment: AlignmentType.CENTER,
			margins: {
				top: close.padding,
				bottom: close.padding,
				left: twips(cellSide),
				right: twips(cellSide),
			},
			rows: [
				...headRows(table, close.table),
				...rows.map((row, index) => cells(row, false, index < 2 || index >= before)),
				...(total === undefined ? [] : [cells(total, true, false)]),
			],
		}),
		line('', { spacing: { before: 0, after: 0 }, letters: { size: 10 } }),
	];
}

/** Two columns without lines: the head of the paper, and its end. */
export function columnsOf(
	widths: readonly [number, number],
	rows: readonly (readonly [Paragraph[], Paragraph[]])[],
): Table {
	return new Table({
		width: width(sum(widths)),
		columnWidths: widths.map(twips),
		layout: TableLayoutType.FIXED,
		borders: TableBorders.NONE,
		margins: { top: 0, bottom: 0, left: 0, right: 0 },
		rows: rows.map(
			(columns) =>
				new TableRow({
					cantSplit: true,
					children: columns.map(
						(children, index) =>
							new TableCell({
								width: width(widths[index] ?? 0),
								borders: { top: none, bottom: none, left: none, right: none },
								children,
							}),
					),
				}),
		),
	});
}
