import { cellKind } from '../cells/cell-kind';
import { columnKinds, isTyped } from '../columns/column-kinds';
import type { Row } from '../text/csv';
import { firstText, type Shape } from './shape';

const NOTE =
	/^\s*(?:\*|\(\*|[-–+] |ghi chú|chú thích|lưu ý|nguồn|nơi nhận|người lập|notes?\b|sources?\b|footnotes?\b)/i;

/** What stands under a table of an office and never in it; whatever follows is no data either. */
const ENDING =
	/^\s*(?:ghi chú|chú thích|nơi nhận|người lập|thủ trưởng|trưởng phòng|hiệu trưởng|bằng chữ|kt\.)\s*(?::|$|bi[eể]u)/i;

const SIGNED = /^\s*(?:người lập|nơi nhận|\(ký|thủ trưởng|kt\.)/i;

/** "Người lập biểu | TRƯỞNG PHÒNG", set off below the figures. */
function isSigned({ row, isApart }: Shape): boolean {
	return isApart && SIGNED.test(firstText(row)) && !row.cells.some((cell) => isTyped(cellKind(cell)));
}

/** Whatever follows this row is no data of the table above it. */
export const endsTable = (shape: Shape): boolean =>
	shape.filled < 2 ? ENDING.test(firstText(shape.row)) : isSigned(shape);

export function isNote(row: Row): boolean {
	const text = row.cells.find((cell) => cell.trim() !== '') ?? '';
	return NOTE.test(text);
}

/** The width that most rows have. */
export function common(widths: ReadonlyMap<number, number>): number {
	let width = 0;
	for (const [value, times] of widths) if (times > (widths.get(width) ?? 0)) width = value;
	return width;
}

/** "10/12": schools that have something, of all. */
const isFraction = (cell: string) => /^\s*\d{1,6}\s*\/\s*\d{1,6}\s*$/.test(cell);

/** Takes the words under the data that belong to nobody's column: notes, place and date, "Người lập biểu", names. */
export function withoutSignatures({ shapes }: { readonly shapes: Shape[] }): {
	shapes: Shape[];
	footer: Shape[];
} {
	const body = shapes.slice(1, 200).map(({ row }) => row.cells);
	const width = usualLength(body);
	const hasFractions = body.filter((cells) => cells.some(isFraction)).length * 2 > body.length;
	const hasNumbers = (hasFractions || columnKinds(body).some(isTyped)) && shapes.length >= 4;
	let end = shapes.length;
	for (let i = shapes.length - 1; i > shapes.length - 10 && i > 1; i -= 1) {
		const shape = shapes[i];
		if (shape === undefined || shape.filled > Math.max(2, width * 0.6)) break;
		if (shape.width < width && isNote(shape.row)) {
			end = i;
			continue;
		}
		if (!hasNumbers || shape.filled > Math.max(2, width / 2)) break;
		if (shape.row.cells.some((cell) => isTyped(cellKind(cell)))) break;
		if (shape.isApart) end = i;
	}
	return { shapes: shapes.slice(0, end), footer: shapes.slice(end) };
}

function usualLength(rows: readonly (readonly string[])[]): number {
	const widths = new Map<number, number>();
	for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
	return common(widths);
}
