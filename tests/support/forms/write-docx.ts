import {
	Document,
	Packer,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { Line } from './envelope';
import { textOf, type Figures } from './figures';
import { above, left, spans, type Grid } from './grid';
import type { Page } from './write-workbook';

const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const paragraphs = (text: string) => text.split('\n').map(paragraph);

function table(grid: Grid, figures: Figures): Table {
	const merged = spans(grid);
	const rows = grid.map((row, r) => {
		const children = row.flatMap((cell, c) => {
			if (cell === left || cell === above) return [];
			const span = merged.find(({ row, column }) => row === r && column === c);
			return [
				new TableCell({
					columnSpan: span?.columns ?? 1,
					rowSpan: span?.rows ?? 1,
					children: paragraphs(textOf(cell, figures)),
				}),
			];
		});
		return new TableRow({ children });
	});
	return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}

/** Lines with two sides stand in a table without borders, as offices lay out a letterhead. */
function envelope(lines: readonly Line[]): (Paragraph | Table)[] {
	const blocks: (Paragraph | Table)[] = [];
	for (let i = 0; i < lines.length; i += 1) {
		const line = lines[i];
		if (line === undefined) continue;
		if (typeof line === 'string') {
			blocks.push(...paragraphs(line));
			continue;
		}
		const sides: (readonly [string, string])[] = [];
		for (; i < lines.length; i += 1) {
			const next = lines[i];
			if (next === undefined || typeof next === 'string') break;
			sides.push(next);
		}
		i -= 1;
		const rows = sides.map(
			(side) => new TableRow({ children: side.map((text) => new TableCell({ children: paragraphs(text) })) }),
		);
		blocks.push(
			new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: TableBorders.NONE, rows }),
		);
	}
	return blocks;
}

/** `titles`: the line above each table. */
export async function word(
	pages: readonly Page[],
	titles: readonly (readonly (string | null)[])[],
	figures: Figures,
): Promise<Uint8Array> {
	const children = pages.flatMap((page, p) => [
		...envelope(page.above),
		...page.tables.flatMap((grid, t) => {
			const title = titles[p]?.[t] ?? null;
			return [...(title === null ? [paragraph('')] : paragraphs(title)), table(grid, figures)];
		}),
		paragraph(''),
		...envelope(page.below),
	]);
	return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
