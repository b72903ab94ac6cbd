import type { ReportAnnex, ReportBlock, ReportTable } from '../../domain/documents/report-model';
import { cellSide } from './docx-table';
import { looks, sizes, type Look } from './docx-text';
import { lineCount } from '../office/text-fit';

/** Points of paper within the margins. */
const paper = {
	upright: { width: mm(165), height: mm(257) },
	wide: { width: mm(252), height: mm(170) },
} as const;

/** A line of Times New Roman takes this of its size. */
const leading = 1.15;
/** Times New Roman is narrower than the letters that are measured. */
const narrower = 0.9;
/** How far the measure may be off: a part of what is measured, in pages at most so many. */
const doubt = { part: 0.04, most: 0.1 } as const;
/** A last page that holds less than this is nearly empty. */
const nearlyEmpty = 0.22;

function mm(millimetres: number): number {
	return (millimetres * 72) / 25.4;
}

const rows = (text: string, width: number, halfPoints: number, isBold = false) =>
	lineCount(text, width / 72, (halfPoints / 2) * narrower, isBold);

const linesHeight = (count: number, halfPoints: number) => (count * leading * halfPoints) / 2;

function rowHeight(
	texts: readonly string[],
	widths: readonly number[],
	{ table, padding }: Look,
	isBold = false,
): number {
	const deep = texts.map((text, at) => rows(text, mm((widths[at] ?? 20) - 2 * cellSide), table, isBold));
	return linesHeight(Math.max(1, ...deep), table) + padding / 10 + 0.5;
}

/** Points that the head of a table takes, and its rows with the total. */
function tableHeight(table: ReportTable, look: Look): { readonly head: number; readonly body: number } {
	const { groups, head, widths, rows: all, total } = table;
	let at = 0;
	const spans = (groups ?? []).map(({ span }) => {
		const own = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
		at += span;
		return own;
	});
	const upper =
		groups === undefined
			? 0
			: rowHeight(
					groups.map(({ text }) => text),
					spans,
					look,
					true,
				);
	const body = all.reduce((sum, row) => sum + rowHeight(row, widths, look), 0);
	return {
		head: upper + rowHeight(head, widths, look, true),
		body: body + (total === undefined ? 0 : rowHeight(total, widths, look, true)),
	};
}

function blockHeight(block: ReportBlock, width: number, look: Look): number {
	switch (block.kind) {
		case 'heading':
			return linesHeight(rows(block.text, width - mm(10), sizes.text, true), sizes.text) + 9;
		case 'text':
			return (linesHeight(rows(block.text, width - 6, look.text), look.text) * look.pitch) / 240 + 6;
		case 'note':
			return linesHeight(rows(block.text, width - 6, sizes.small), sizes.small) + 4;
		case 'table': {
			const { head, body } = tableHeight(block.table, look);
			const title = block.table.title === '' ? 0 : linesHeight(1, sizes.head) + 12;
			return title + head + body + linesHeight(1, 10);
		}
		default:
			return 0;
	}
}

/**
 * How many pages an annex fills: 1.05 is one full page and the twentieth part of another.
 * @internal tested against the pages that are really printed
 */
export function pagesOf({ title, isWide, blocks }: ReportAnnex, look: Look): number {
	const { width, height } = isWide ? paper.wide : paper.upright;
	const heading = linesHeight(1 + rows(title, width, sizes.text, true), sizes.text);
	const above = heading + linesHeight(1, sizes.head) + 8;
	const whole = blocks.reduce((sum, block) => sum + blockHeight(block, width, look), above);
	const heads = blocks.flatMap((block) =>
		block.kind === 'table' ? tableHeight(block.table, look).head : [],
	);
	// the head of the longest table stands again on every further page
	const again = Math.max(0, Math.ceil(whole / height) - 1) * (heads[0] ?? 0);
	return (whole + again) / height;
}

/**
 * Would the last page be nearly empty, as far as can be told?
 * @internal tested against the pages that are really printed
 */
export function endsNearlyEmpty(annex: ReportAnnex, look: Look): boolean {
	const pages = pagesOf(annex, look);
	const off = Math.min(pages * doubt.part, doubt.most);
	const [least, most] = [pages - off, pages + off];
	const full = Math.floor(most);
	return full >= 1 && most > full && least < full + nearlyEmpty;
}

/** The usual look, or a closer one where the last page would hold next to nothing. */
export function lookOf(annex: ReportAnnex): Look {
	return looks.find((look) => !endsNearlyEmpty(annex, look)) ?? looks[0];
}
