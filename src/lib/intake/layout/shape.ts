import type { Row } from '../text/csv';
import { countLines } from '../text/scan';

/** A row that is not blank: its place, cells filled, and whether a blank line stands before it. */
export type Shape = { index: number; row: Row; width: number; filled: number; isApart: boolean };

export const firstText = ({ cells }: Row) => cells.find((cell) => cell.trim() !== '') ?? '';

/** What a page says of itself in two cells: "Ngày cập nhật | 31/12/2023", "Năm | 2023". */
const KEY =
	/^(?:nguồn|(?:(?:ngày|lần|thời gian|thời điểm) )?(?:cập nhật|chỉnh sửa|xuất|lập|tạo)(?: lần cuối| cuối)?|số liệu đến|ngày chốt(?: số liệu)?|đơn vị tính|đvt|chỉ số|tên chỉ số|tên biểu|tên bảng|phiên bản)\s*:?$/i;
const YEAR_KEY = /^(?:năm|năm học|năm báo cáo|kỳ báo cáo)\s*:?$/i;

function isKeyAndValue(cells: readonly string[]): boolean {
	const [key = '', value = ''] = cells.map((cell) => cell.trim());
	if (cells.length < 3 || value === '') return false;
	return KEY.test(key) || (YEAR_KEY.test(key) && /^(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?$/.test(value));
}

export function shapesOf(rows: readonly Row[]): Shape[] {
	const shapes: Shape[] = [];
	let nextLine = 1;
	let isApart = false;
	rows.forEach((row, index) => {
		let filled = 0;
		for (const cell of row.cells) if (cell.trim() !== '') filled += 1;
		if (row.line > nextLine || filled === 0) isApart = true;
		nextLine = row.line + row.cells.reduce((sum, cell) => sum + countLines(cell) - 1, 1);
		if (filled === 0) return;
		// a key and its value are one line of the page
		if (filled === 2 && isKeyAndValue(row.cells)) filled = 1;
		shapes.push({ index, row, width: row.cells.length, filled, isApart });
		isApart = false;
	});
	return shapes;
}
