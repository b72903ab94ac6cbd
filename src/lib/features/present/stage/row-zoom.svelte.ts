import { zoomedAt, type ZoomRow } from '../agenda/zoom';

/** Milliseconds that a press on a row waits whether a second one follows. */
const pause = 280;

/** Which row of the slide is shown alone. Made once in a component. */
export class RowZoom {
	readonly #rows: () => readonly ZoomRow[];
	readonly #sought: () => string | null;
	#at = $state<number | null>(null);
	/** The row under the mouse; −1: none. */
	#pointed = -1;
	#clicked: ReturnType<typeof setTimeout> | undefined;
	/** null: the whole slide is shown. */
	readonly row: ZoomRow | null = $derived.by(() => {
		const rows = this.#rows();
		return this.#at === null ? null : (rows[Math.min(this.#at, rows.length - 1)] ?? null);
	});

	/** `sought` gives the unit that is looked for. */
	constructor(rows: () => readonly ZoomRow[], sought: () => string | null) {
		this.#rows = rows;
		this.#sought = sought;
	}

	/** The row that is given, under the mouse, or looked for; the first where there is none of these. */
	open(to: number | null = null): void {
		const rows = this.#rows();
		const sought = this.#sought();
		const found = rows.findIndex(({ title }) => title === sought);
		const at = to ?? (this.#pointed >= 0 ? this.#pointed : Math.max(0, found));
		this.#at = rows.length === 0 ? null : Math.min(Math.max(at, 0), rows.length - 1);
	}

	/** Up (−1) or down (1); false where no row is shown alone. */
	step(by: number): boolean {
		if (this.#at === null) return false;
		this.open(this.#at + by);
		return true;
	}

	leave(): void {
		this.#at = null;
	}

	/** A press on a row waits for a second one, which enlarges it; elsewhere it acts at once. */
	click = ({ target, currentTarget }: MouseEvent, act: () => void): void => {
		clearTimeout(this.#clicked);
		const isRow = currentTarget instanceof Element && zoomedAt(currentTarget, target) !== -1;
		if (isRow) this.#clicked = setTimeout(act, pause);
		else act();
	};

	clickTwice = ({ target, currentTarget }: MouseEvent): void => {
		clearTimeout(this.#clicked);
		const at = currentTarget instanceof Element ? zoomedAt(currentTarget, target) : -1;
		if (at !== -1) this.open(at);
	};

	point = ({ target, currentTarget }: MouseEvent): void => {
		this.#pointed = currentTarget instanceof Element ? zoomedAt(currentTarget, target) : -1;
	};

	end(): void {
		clearTimeout(this.#clicked);
	}
}
