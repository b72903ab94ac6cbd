/** Small whole numbers for texts, in the order in which they first come; null is a text of its own. */
export class Names {
	readonly texts: (string | null)[] = [];
	#numbers = new Map<string | null, number>();

	of(text: string | null): number {
		let number = this.#numbers.get(text);
		if (number === undefined) {
			number = this.texts.length;
			this.#numbers.set(text, number);
			this.texts.push(text);
		}
		return number;
	}

	/** The number of a text that has come before; -1 when it has not. */
	find(text: string | null): number {
		return this.#numbers.get(text) ?? -1;
	}
}

/** A growing list of whole numbers in one typed array: a million of them are 4 MB. */
export class Numbers {
	length = 0;
	#values = new Int32Array(1024);

	push(value: number): void {
		if (this.length === this.#values.length) this.#widen(1);
		this.#values[this.length++] = value;
	}

	/** Room for so many more, to be filled by the caller. */
	more(count: number): Int32Array {
		if (this.length + count > this.#values.length) this.#widen(count);
		return this.#values.subarray(this.length, (this.length += count));
	}

	at(index: number): number {
		return this.#values[index] ?? 0;
	}

	/** All of them: the same memory, until more are taken. */
	get list(): Int32Array {
		return this.#values.subarray(0, this.length);
	}

	#widen(count: number): void {
		const wider = new Int32Array(Math.max(this.#values.length * 2, this.length + count));
		wider.set(this.#values);
		this.#values = wider;
	}
}

function mixed(hash: number, value: number): number {
	return Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);
}

/**
 * Finds equal tuples of whole numbers among those given before, by open addressing. Tuples that differ only in the last
 * bits of their first number lie side by side: rows come in the order of their units, and find their places at hand.
 */
export class KeyIndex {
	#width: number;
	/** Position of the tuple that was found last. */
	found = -1;
	#keys: Int32Array;
	#count = 0;
	/** Of the tuples at hand. */
	#hashes = new Int32Array(1);
	/** Two numbers a slot: where the tuple is, -1 for none, and its hash. */
	#slots = new Int32Array(4096).fill(-1);

	constructor(width: number) {
		this.#width = width;
		this.#keys = new Int32Array(1024 * width);
	}

	/**
	 * Adds tuples that lie in columns, from one row on and before another, until one comes that came earlier: the row
	 * of that one, whose position is then `found`; `until` when all were new.
	 */
	placeNew(columns: readonly Int32Array[], from: number, until: number): number {
		const rows = until - from;
		this.#makeRoomFor(rows);
		const [slots, keys, hashes, width] = [this.#slots, this.#keys, this.#hashes, this.#width];
		const last = slots.length - 1;
		this.#lay(columns, from, rows);
		for (let row = 0, own = this.#count * width; row < rows; row++, own += width) {
			const hash = hashes[row] as number;
			let slot = (hash << 1) & last;
			for (;;) {
				const at = slots[slot] as number;
				if (at === -1) break;
				if (slots[slot + 1] === hash) {
					let part = 0;
					while (part < width && keys[at * width + part] === keys[own + part]) part++;
					if (part === width) {
						this.found = at;
						return from + row;
					}
				}
				slot = (slot + 2) & last;
			}
			slots[slot] = this.#count++;
			slots[slot + 1] = hash;
		}
		return until;
	}

	/** Writes tuples behind those that are there, and their hashes. */
	#lay(columns: readonly Int32Array[], from: number, rows: number): void {
		const [keys, hashes, width] = [this.#keys, this.#hashes, this.#width];
		const first = columns[0] as Int32Array;
		for (let row = 0; row < rows; row++)
			hashes[row] = mixed(0x811c9dc5 | 0, (first[from + row] as number) >> 3);
		for (let part = 0; part < width; part++) {
			const column = columns[part] as Int32Array;
			for (let row = 0, at = this.#count * width + part; row < rows; row++, at += width) {
				const value = column[from + row] as number;
				keys[at] = value;
				if (part > 0) hashes[row] = mixed(hashes[row] as number, value);
			}
		}
		for (let row = 0; row < rows; row++) {
			const hash = hashes[row] as number;
			hashes[row] = ((hash ^ (hash >>> 13)) << 3) | ((first[from + row] as number) & 7);
		}
	}

	#makeRoomFor(rows: number): void {
		const count = this.#count + rows;
		while (count * 4 > this.#slots.length) this.#widen();
		if (rows > this.#hashes.length) this.#hashes = new Int32Array(rows);
		if (count * this.#width <= this.#keys.length) return;
		const wider = new Int32Array(Math.max(this.#keys.length * 2, count * this.#width));
		wider.set(this.#keys);
		this.#keys = wider;
	}

	#widen(): void {
		const slots = new Int32Array(this.#slots.length * 2).fill(-1);
		const last = slots.length - 1;
		for (let from = 0; from < this.#slots.length; from += 2) {
			const at = this.#slots[from] ?? -1;
			if (at === -1) continue;
			const hash = this.#slots[from + 1] ?? 0;
			let slot = (hash << 1) & last;
			while (slots[slot] !== -1) slot = (slot + 2) & last;
			slots[slot] = at;
			slots[slot + 1] = hash;
		}
		this.#slots = slots;
	}
}
