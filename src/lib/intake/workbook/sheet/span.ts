/** Rows or columns from 0; `end` is not one of them. */
export type Span = { readonly from: number; readonly end: number };

/** Whether an index stands in one of the spans, which come in order. */
export function within(spans: readonly Span[]): (index: number) => boolean {
	return (index) => {
		let [from, to] = [0, spans.length];
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((spans[middle]?.end ?? 0) <= index) from = middle + 1;
			else to = middle;
		}
		return index >= (spans[from]?.from ?? Infinity);
	};
}
