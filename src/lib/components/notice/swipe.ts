/** CSS pixels: a finger that moves less means a press; nearer to an edge it means the browser's own Back. */
const least = 64;
const edge = 24;
/** Milliseconds: slower, and it is no swipe. */
const longest = 700;

type Start = { readonly x: number; readonly y: number; readonly at: number };

/** Does something between the element and the page scroll sideways, or is it moved by a finger for its own sake? */
function isTaken(target: EventTarget | null): boolean {
	for (let one = target instanceof Element ? target : null; one; one = one.parentElement) {
		if (
			one.matches(
				'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="slider"], dialog, [popover]',
			)
		)
			return true;
		const { overflowX } = getComputedStyle(one);
		if (one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(overflowX)) return true;
		if (one.matches('main')) return false;
	}
	// outside of the page's own content
	return true;
}

/** One finger across the content of the page; what scrolls sideways keeps its own gesture. */
export class Swipe {
	#start: Start | null = null;

	begin({ touches, target, timeStamp }: TouchEvent): void {
		const [touch] = touches;
		const isOne = touches.length === 1 && touch !== undefined;
		const isInside = isOne && touch.clientX > edge && touch.clientX < innerWidth - edge;
		this.#start = isInside && !isTaken(target) ? { x: touch.clientX, y: touch.clientY, at: timeStamp } : null;
	}

	/** Where the finger went; null: that was no swipe. */
	end({ changedTouches, touches, timeStamp }: TouchEvent): 'left' | 'right' | null {
		const [start, [touch]] = [this.#start, changedTouches];
		this.#start = null;
		if (start === null || touch === undefined || touches.length > 0 || timeStamp - start.at > longest)
			return null;
		const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
		if (Math.abs(x) < least || Math.abs(x) < 2 * Math.abs(y)) return null;
		// words that are being marked are no swipe
		if (getSelection()?.isCollapsed === false) return null;
		return x < 0 ? 'left' : 'right';
	}

	cancel(): void {
		this.#start = null;
	}
}
