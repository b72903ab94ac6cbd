/** Milliseconds: whoever asks for too much by hand needs longer to do so again. */
const soon = 5000;
const most = 3;

/**
 * Is an engine that broke down worth another start? One that breaks down as soon as it is ready, time after time, does
 * so over its data or over what the page asks: it would go on for ever. Times in milliseconds.
 */
export class Breakdowns {
	#readyAt = -Infinity;
	#count = 0;

	/** The engine answers from now on. */
	ready(now: number): void {
		this.#readyAt = now;
	}

	/** It broke down; whoever starts it again after a refusal begins anew. */
	isHopeful(now: number): boolean {
		this.#count = now - this.#readyAt < soon ? this.#count + 1 : 0;
		if (this.#count < most) return true;
		this.#count = 0;
		return false;
	}
}
