/** An answer that follows its question. */
export type Live<T> = {
	/** The newest answer; the one before stays while another is on its way. */
	readonly value: T | undefined;
	readonly isPending: boolean;
	readonly error: unknown;
};

/**
 * Asks again whenever what `question` reads changes. At most one question runs and one waits: the latest
 * answer wins. `question` returns null while there is nothing to ask yet.
 */
export function live<T>(question: () => (() => Promise<T>) | null, first?: () => T | undefined): Live<T> {
	let value = $state.raw<T | undefined>(first?.());
	let error = $state.raw<unknown>(null);
	let isPending = $state(false);
	let isRunning = false;
	let waiting: (() => Promise<T>) | null = null;

	async function run(ask: () => Promise<T>): Promise<void> {
		isRunning = true;
		let next: (() => Promise<T>) | null = ask;
		while (next) {
			const current: () => Promise<T> = next;
			waiting = null;
			try {
				const answer = await current();
				if (!waiting) [value, error] = [answer, null];
			} catch (cause) {
				if (!waiting) error = cause;
			}
			next = waiting;
		}
		isRunning = false;
		isPending = false;
	}

	$effect(() => {
		const ask = question();
		if (ask === null) return;
		isPending = true;
		if (isRunning) waiting = ask;
		else void run(ask);
	});

	return {
		get value() {
			return value;
		},
		get isPending() {
			return isPending;
		},
		get error() {
			return error;
		},
	};
}
