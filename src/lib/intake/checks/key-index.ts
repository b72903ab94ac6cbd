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
		if (this.length === this.#values.length) {
			const wider = new Int32Array(this.length * 2);
			wider.set(this.#values);
			this.#values = wider;
		}
		this.#values[this.length++] = value;
	}

	at(index: number): number {
		return this.#values[index] ?? 0;
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
	#keys: Int32Array;
	#count = 0;
	/** Two numbers a slot: where the tuple is, -1 for none, and its hash. */
	#slots = new Int32Array(4096).fill(-1);

	constructor(width: number) {
		this.#width = width;
		this.#keys = new Int32Array(1024 * width);
	}

	/** Position of an equal tuple that came earlier; -1 when this one is new and was added. */
	place(key: ArrayLike<number>): number {
		const slots = this.#slots;
		const last = slots.length - 1;
		const hash = this.#hashOf(key);
		let slot = (hash << 1) & last;
		for (;;) {
			const at = slots[slot] ?? -1;
			if (at === -1) break;
			if (slots[slot + 1] === hash && this.#isAt(at, key)) return at;
			slot = (slot + 2) & last;
		}
		slots[slot] = this.#count;
		slots[slot + 1] = hash;
		this.#keep(key);
		if (this.#count * 4 > slots.length) this.#widen();
		return -1;
	}

	#hashOf(key: ArrayLike<number>): number {
		const first = key[0] ?? 0;
		let hash = mixed(0x811c9dc5 | 0, first >> 3);
		for (let part = 1; part < this.#width; part++) hash = mixed(hash, key[part] ?? 0);
		return ((hash ^ (hash >>> 13)) << 3) | (first & 7);
	}

	#isAt(at: number, key: ArrayLike<number>): boolean {
		for (let part = 0; part < this.#width; part++)
			if (this.#keys[at * this.#width + part] !== key[part]) return false;
		return true;
	}

	#keep(key: ArrayLike<number>): void {
		const first = this.#count++ * this.#width;
		if (first === this.#keys.length) {
			const wider = new Int32Array(this.#keys.length * 2);
			wider.set(this.#keys);
			this.#keys = wider;
		}
		for (let part = 0; part < this.#width; part++) this.#keys[first + part] = key[part] ?? 0;
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
