import type { Reply, TypedAsker } from '$lib/db/answers/answer';

const mostRows = 10_000;
/** Milliseconds. */
const longestRun = 30_000;

/** `gone`: another question took the engine with it. */
export type StopReason = 'user' | 'time' | 'gone';

/** What came of the last question, with its text and how long it took. */
export type Outcome = {
	readonly text: string;
	readonly milliseconds: number;
	/** State of the data that was asked. */
	readonly version: number;
	readonly reply: Reply | { readonly kind: 'stopped'; readonly why: StopReason; readonly wasEnded: boolean };
};

const wasEnded = (cause: unknown) =>
	typeof cause === 'object' && cause !== null && 'fault' in cause && cause.fault === 'gone';

/** One question at a time, with a time limit and a way to stop it. */
export class Asking {
	isRunning = $state(false);
	outcome = $state.raw<Outcome | null>(null);
	#stop: ((why: StopReason) => void) | null = null;

	async run(asker: TypedAsker, text: string, version: number): Promise<void> {
		if (this.isRunning) return;
		this.isRunning = true;
		const controller = new AbortController();
		let reason: StopReason | null = null;
		this.#stop = (why) => {
			reason ??= why;
			controller.abort();
		};
		const clock = setTimeout(() => this.#stop?.('time'), longestRun);
		const begun = performance.now();
		const told = (reply: Outcome['reply']) =>
			(this.outcome = { text, milliseconds: performance.now() - begun, version, reply });
		try {
			told(await asker.ask(text, { limit: mostRows, signal: controller.signal }));
		} catch (cause) {
			if (reason === null && !wasEnded(cause)) throw cause;
			told({ kind: 'stopped', why: reason ?? 'gone', wasEnded: reason !== null && wasEnded(cause) });
		} finally {
			clearTimeout(clock);
			this.#stop = null;
			this.isRunning = false;
		}
	}

	stop(): void {
		this.#stop?.('user');
	}
}
