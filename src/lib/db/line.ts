/** Requests on their way to a worker that may be ended: its own client would leave them unanswered for ever. */
export class Line {
	#waiting = new Set<(fault: Error) => void>();
	#fault: Error | null = null;

	/** The answer, or the fault with which the line was cut meanwhile or before. */
	wait<T>(work: () => Promise<T>): Promise<T> {
		if (this.#fault) return Promise.reject(this.#fault);
		return new Promise<T>((resolve, reject) => {
			this.#waiting.add(reject);
			work()
				.then(resolve, reject)
				.finally(() => this.#waiting.delete(reject));
		});
	}

	cut(fault: Error): void {
		this.#fault = fault;
		for (const reject of this.#waiting) reject(fault);
		this.#waiting.clear();
	}
}
