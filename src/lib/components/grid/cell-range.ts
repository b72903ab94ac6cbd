/** A cell of a table: row and column, both from 0. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** A rectangle of cells; both ends are part of it. */
export interface CellRange {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

/** From the cell where it began to the cell where it ends, whichever comes first. */
export function rangeOf(from: CellPlace, to: CellPlace): CellRange {
	return {
		top: Math.min(from.row, to.row),
		bottom: Math.max(from.row, to.row),
		left: Math.min(from.column, to.column),
		right: Math.max(from.column, to.column),
	};
}

export const isWithin = ({ row, column }: CellPlace, { top, bottom, left, right }: CellRange): boolean =>
	row >= top && row <= bottom && column >= left && column <= right;

export const isOne = ({ top, bottom, left, right }: CellRange): boolean => top === bottom && left === right;
