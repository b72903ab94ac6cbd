/** Sizes of the scrolled area in px. */
export interface Extent {
	readonly rowCount: number;
	readonly rowHeight: number;
	/** Height of the rows' window, without the heading. */
	readonly viewHeight: number;
}

/** Where the browser says it is (`scrollTop`) and which px of all rows stands at the top (`offset`). */
export interface ScrollPosition {
	readonly scrollTop: number;
	readonly offset: number;
}

/**
 * Browsers cut elements off between 17 and 33 million px: a taller file is scrolled at a reduced scale.
 * @internal tested at the limit itself
 */
export const tallestBody = 8_000_000;
/** Near both ends the scale is 1:1, so that the first and the last row are reached by small steps too. */
const exactEnd = 50_000;

const domRows = 58;
const overscan = 8;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

const totalHeight = ({ rowCount, rowHeight }: Extent) => rowCount * rowHeight;
const lastOffset = (extent: Extent) => Math.max(0, totalHeight(extent) - extent.viewHeight);
const lastScrollTop = (extent: Extent) => Math.max(0, bodyHeight(extent) - extent.viewHeight);

/** Height in px of the element that is scrolled: that of all rows, or less when a browser could not show it. */
export function bodyHeight(extent: Extent): number {
	return Math.min(totalHeight(extent), tallestBody);
}

/** How many px of rows one px of the scrollbar stands for between the two exact ends. */
function scale(extent: Extent) {
	return (lastOffset(extent) - 2 * exactEnd) / (lastScrollTop(extent) - 2 * exactEnd);
}

/**
 * The px of all rows that belongs to a place of the scrollbar.
 * @internal tested over a million rows, without a window
 */
export function offsetAt(scrollTop: number, extent: Extent): number {
	const end = lastScrollTop(extent);
	const top = clamp(scrollTop, 0, end);
	if (totalHeight(extent) <= tallestBody || top <= exactEnd) return top;
	if (end - top <= exactEnd) return lastOffset(extent) - (end - top);
	return exactEnd + (top - exactEnd) * scale(extent);
}

/** The place of the scrollbar that belongs to a px of all rows; the inverse of `offsetAt`. */
export function scrollTopAt(offset: number, extent: Extent): number {
	const end = lastOffset(extent);
	const place = clamp(offset, 0, end);
	if (totalHeight(extent) <= tallestBody || place <= exactEnd) return place;
	if (end - place <= exactEnd) return lastScrollTop(extent) - (end - place);
	return exactEnd + (place - exactEnd) / scale(extent);
}

/**
 * The offset after the browser has scrolled. A step within one window moves the rows by as much as the finger
 * or the wheel did; a leap, which only the scrollbar can make, goes to the share of the file it points at.
 */
export function offsetAfter(from: ScrollPosition, scrollTop: number, extent: Extent): number {
	if (totalHeight(extent) <= tallestBody) return offsetAt(scrollTop, extent);
	const step = scrollTop - from.scrollTop;
	if (Math.abs(step) > extent.viewHeight) return offsetAt(scrollTop, extent);
	return clamp(from.offset + step, 0, lastOffset(extent));
}

/** True when the scrollbar has met its end before the rows have: it must be set back to where they are. */
export function isStuck({ scrollTop, offset }: ScrollPosition, extent: Extent): boolean {
	return (
		(scrollTop <= 0 && offset > 0) || (scrollTop >= lastScrollTop(extent) && offset < lastOffset(extent))
	);
}

/** Rows to draw, first to last, both included: those in view and some beyond, at most 58 where they suffice. */
export function rowsToDraw(offset: number, extent: Extent): { first: number; last: number } {
	const { rowCount, rowHeight, viewHeight } = extent;
	const first = Math.floor(offset / rowHeight);
	const last = Math.floor((offset + Math.max(0, viewHeight - 1)) / rowHeight);
	const beyond = clamp(Math.floor((domRows - (last - first + 1)) / 2), 2, overscan);
	return { first: Math.max(0, first - beyond), last: Math.min(rowCount - 1, last + beyond) };
}

/** Rows that fit into the window whole: the step of Page Up and Page Down. */
export function rowsPerView({ rowHeight, viewHeight }: Extent): number {
	return Math.max(1, Math.floor(viewHeight / rowHeight));
}

/** The offset nearest to the present one at which the row is seen whole. */
export function offsetShowing(index: number, offset: number, extent: Extent): number {
	const top = index * extent.rowHeight;
	const least = top + extent.rowHeight - extent.viewHeight;
	return clamp(clamp(offset, Math.min(least, top), top), 0, lastOffset(extent));
}
