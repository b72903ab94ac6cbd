/**
 * What was made for the texts that were asked for last. A failure is not kept: it is tried again the next time. Beyond
 * `most` the one that was not asked for longest is dropped.
 */
export class Recent<T> {
	#kept = new Map<string, Promise<T>>();
	#most: number;
	#drop: (made: T) => void;

	constructor(most: number, drop: (made: T) => void = () => undefined) {
		this.#most = most;
		this.#drop = drop;
	}

	of(text: string, make: () => Promise<T>): Promise<T> {
		const kept = this.#kept.get(text);
		const made = kept ?? make();
		this.#kept.delete(text);
		this.#kept.set(text, made);
		if (kept === undefined) {
			made.catch(() => this.#forget(text, made));
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
		made.then(this.#drop).catch(() => undefined);
	}
}
