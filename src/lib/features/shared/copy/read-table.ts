import type { ClipCell, ClipRow } from '$lib/export/text/clip';

const cellsOf = 'th, td, [role="columnheader"], [role="rowheader"], [role="cell"], [role="gridcell"]';
/** Said or drawn, but no part of what the cell holds. */
const aside = '.sr-only:not([data-copy]), [aria-hidden="true"], .no-print, svg, [popover]';
const lines = new Set(['P', 'DIV', 'LI', 'BR', 'SMALL', 'DT', 'DD']);

function written(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
	if (!(node instanceof HTMLElement) || node.matches(aside)) return '';
	const own = node.dataset['copy'];
	if (own) return own;
	const inner = Array.from(node.childNodes, written).join('');
	return lines.has(node.tagName) || node.classList.contains('second') ? ` ${inner} ` : inner;
}

/** What a cell of a table on the page holds; `data-copy` says it where the cell shows a sign. */
const cellText = (cell: Element): string =>
	(cell instanceof HTMLElement && cell.dataset['copy']) ||
	Array.from(cell.childNodes, written)
		.join('')
		.replace(/[ \t\r\n]+/gu, ' ')
		.trim();

export function readCell(cell: Element): ClipCell {
	const role = cell.getAttribute('role');
	const isHead =
		role === null ? cell.tagName === 'TH' && cell.closest('thead') !== null : role === 'columnheader';
	return { text: cellText(cell), isHead, span: cell instanceof HTMLTableCellElement ? cell.colSpan : 1 };
}

const inOneTask = 150;
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** The rows of a table as they stand on the page, heading and total included; a long table in short tasks. */
export async function readTable(table: Element): Promise<ClipRow[]> {
	const found = [...table.querySelectorAll('tr, [role="row"]')].filter(
		(row) => row.closest('table, [role="table"], [role="grid"]') === table,
	);
	const rows: ClipRow[] = [];
	for (const [at, row] of found.entries()) {
		if (at > 0 && at % inOneTask === 0) await pause();
		const cells = [...row.querySelectorAll(cellsOf)].filter(
			(cell) => cell.closest('tr, [role="row"]') === row,
		);
		if (cells.length > 0) rows.push(cells.map(readCell));
	}
	return withoutEmpty(rows);
}

/** A column in which nothing stands, such as that of the bars, is left out. */
function withoutEmpty(rows: readonly ClipRow[]): ClipRow[] {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const isPlain = rows.every((row) => row.length === width && row.every(({ span }) => span === 1));
	if (!isPlain) return [...rows];
	const kept = Array.from({ length: width }, (_, at) => rows.some((row) => row[at]?.text !== ''));
	return rows.map((row) => row.filter((_, at) => kept[at]));
}
