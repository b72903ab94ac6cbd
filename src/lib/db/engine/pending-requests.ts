import { DatabaseError } from './error';
import { isTrap } from './trap';

/** Requests on their way to a worker that may be ended: its own client would leave them unanswered for ever. */
export class PendingRequests {
	#waiting = new Set<(fault: Error) => void>();
	#fault: Error | null = null;
	#onTrap: () => void;

	/** `onTrap`: an answer said that the engine can answer nothing any more; whoever waited for it was told. */
	constructor(onTrap: () => void = () => undefined) {
		this.#onTrap = onTrap;
	}

	/** The answer, or the fault with which the line was cut meanwhile or before. */
	wait<T>(work: () => Promise<T>): Promise<T> {
		if (this.#fault) return Promise.reject(this.#fault);
		return new Promise<T>((resolve, reject) => {
			this.#waiting.add(reject);
			work()
				.then(resolve, (cause: unknown) => this.#failed(cause, reject))
				.finally(() => this.#waiting.delete(reject));
		});
	}

	#failed(cause: unknown, reject: (fault: unknown) => void): void {
		if (this.#fault !== null || !isTrap(cause)) return reject(cause);
		reject(new DatabaseError('trap', 'The engine broke down over a question.', { cause }));
		this.#onTrap();
	}

	cut(fault: Error): void {
		this.#fault = fault;
		for (const reject of this.#waiting) reject(fault);
		this.#waiting.clear();
	}
}
