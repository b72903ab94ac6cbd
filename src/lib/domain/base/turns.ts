/** Work that waits for one another, in the order in which it was given; what fails holds up nothing. */
export class Turns {
	/** Resolves when all that was given until now is done, whether it worked or not. */
	last: Promise<unknown> = Promise.resolve();

	take<T>(work: () => Promise<T>): Promise<T> {
		const next = this.last.then(work);
		this.last = next.catch(() => undefined);
		return next;
	}
}
