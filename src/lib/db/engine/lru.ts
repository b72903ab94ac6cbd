type Use<T> = {
	/** Is it worth keeping? */
	readonly isKept?: (made: T) => boolean;
	/** What becomes of it when it is dropped. */
	readonly drop?: (made: T) => unknown;
};

/**
 * What was made for the texts that were asked for last. A failure is not kept: it is tried again the next time. Beyond
 * `most` the one that was not asked for longest is dropped.
 */
export class Lru<T> {
	#kept = new Map<string, Promise<T>>();
	#most: number;
	#use: Use<T>;

	constructor(most: number, use: Use<T> = {}) {
		this.#most = most;
		this.#use = use;
	}

	of(text: string, make: () => Promise<T>): Promise<T> {
		const kept = this.#kept.get(text);
		const made = kept ?? make();
		this.#kept.delete(text);
		this.#kept.set(text, made);
		if (kept === undefined) {
			made.then(
				(one) => this.#use.isKept?.(one) === false && this.#forget(text, made),
				() => this.#forget(text, made),
			);
			for (const [oldest, old] of this.#kept) {
				if (this.#kept.size <= this.#most) break;
				this.#forget(oldest, old);
			}
		}
		return made;
	}

	clear(): void {
		for (const [text, made] of this.#kept) this.#forget(text, made);
	}

	#forget(text: string, made: Promise<T>): void {
		if (this.#kept.get(text) !== made) return;
		this.#kept.delete(text);
		made.then((one) => this.#use.drop?.(one)).catch(() => undefined);
	}
}
