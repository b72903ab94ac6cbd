import type { Attachment } from 'svelte/attachments';
import {
	bodyHeight,
	isStuck,
	offsetAfter,
	offsetShowing,
	rowsPerView,
	rowsToDraw,
	scrollTopAt,
	type Extent,
} from './grid-scroll';

const restMs = 150;

/** Sizes come with the page's own layout: asked for while the page is being made, they would cost another one. */
function observed(element: HTMLElement, onresize: () => void): ResizeObserver {
	const watch = new ResizeObserver(onresize);
	watch.observe(element, { box: 'border-box' });
	return watch;
}

/** Which rows are in view. The element scrolls as every element does; this follows it and can lead it. */
export class GridScroller {
	/** Sizes as the browser lays them out, in px. */
	boxHeight = $state(0);
	headHeight = $state(0);
	#scrollTop = $state(0);
	#offset = $state(0);
	#element: HTMLElement | null = null;
	#resting: ReturnType<typeof setTimeout> | undefined;
	readonly #rows: () => { rowCount: number; rowHeight: number };

	readonly extent: Extent = $derived.by(() => ({
		...this.#rows(),
		viewHeight: Math.max(0, this.boxHeight - this.headHeight),
	}));
	readonly bodyHeight = $derived(bodyHeight(this.extent));
	readonly perView = $derived(rowsPerView(this.extent));
	readonly #drawn = $derived(rowsToDraw(this.#offset, this.extent));
	/** First and last row to draw, both included; the last is below the first when there are none. */
	readonly first = $derived(this.#drawn.first);
	readonly last = $derived(this.#drawn.last);
	readonly #shift = $derived(this.#scrollTop - this.#offset);

	constructor(rows: () => { rowCount: number; rowHeight: number }) {
		this.#rows = rows;
	}

	/** Px from the top of the body at which a row stands; a row out of view is kept within the body. */
	top(index: number): number {
		const { rowHeight } = this.extent;
		return Math.max(-rowHeight, Math.min(this.bodyHeight, index * rowHeight + this.#shift));
	}

	/** Rows to draw; `kept` is among them wherever the window is. */
	drawn(kept: number): number[] {
		const { first, last } = this;
		const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
		if (this.extent.rowCount === 0 || (kept >= first && kept <= last)) return rows;
		return kept < first ? [kept, ...rows] : [...rows, kept];
	}

	readonly follow: Attachment<HTMLElement> = (element) => {
		this.#element = element;
		const read = () => this.#read(element);
		element.addEventListener('scroll', read, { passive: true });
		const watch = observed(element, () => (this.boxHeight = element.clientHeight));
		return () => {
			watch.disconnect();
			clearTimeout(this.#resting);
			element.removeEventListener('scroll', read);
			this.#element = null;
		};
	};

	readonly measureHead: Attachment<HTMLElement> = (element) => {
		const watch = observed(element, () => (this.headHeight = element.offsetHeight));
		return () => watch.disconnect();
	};

	/** Scrolls by as little as shows the row whole. */
	show(index: number): void {
		if (this.#element) this.#read(this.#element);
		const offset = offsetShowing(index, this.#offset, this.extent);
		if (offset !== this.#offset) this.#place(offset);
	}

	#read(element: HTMLElement): void {
		const { scrollTop } = element;
		const from = { scrollTop: this.#scrollTop, offset: this.#offset };
		if (scrollTop === from.scrollTop) return;
		this.#offset = offsetAfter(from, scrollTop, this.extent);
		this.#scrollTop = scrollTop;
		clearTimeout(this.#resting);
		if (isStuck({ scrollTop, offset: this.#offset }, this.extent)) this.#place(this.#offset);
		else this.#resting = setTimeout(() => this.#rest(element), restMs);
	}

	/** A scroll whose event is still on its way must not be undone. */
	#rest(element: HTMLElement): void {
		if (element.scrollTop === this.#scrollTop) this.#place(this.#offset);
		else this.#read(element);
	}

	/** Puts the scrollbar where the offset belongs; what is on screen does not move by that. */
	#place(offset: number): void {
		if (!this.#element) return;
		this.#element.scrollTop = scrollTopAt(offset, this.extent);
		this.#scrollTop = this.#element.scrollTop;
		this.#offset =
			this.bodyHeight === this.extent.rowCount * this.extent.rowHeight ? this.#scrollTop : offset;
	}
}
