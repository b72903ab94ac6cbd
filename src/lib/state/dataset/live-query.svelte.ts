/** An answer that follows its question. */
export type LiveQuery<T> = {
	/** The newest answer; the one before stays while another is on its way. */
	readonly value: T | undefined;
	/** Another answer is on its way, and has been for longer than `patience`: what comes sooner needs no word. */
	readonly isPending: boolean;
	readonly error: unknown;
};

/** Milliseconds. To dim what is on screen and to light it again costs more than a quick answer takes. */
const patience = 150;

/**
 * Asks again whenever what `question` reads changes. At most one question runs and one waits: the latest
 * answer wins. `question` returns null while there is nothing to ask yet.
 */
export function liveQuery<T>(
	question: () => (() => Promise<T>) | null,
	first?: () => T | undefined,
): LiveQuery<T> {
	let value = $state.raw<T | undefined>(first?.());
	let error = $state.raw<unknown>(null);
	let isPending = $state(false);
	let isRunning = false;
	let waiting: (() => Promise<T>) | null = null;
	let late: ReturnType<typeof setTimeout> | undefined;

	async function run(ask: () => Promise<T>): Promise<void> {
		isRunning = true;
		late = setTimeout(() => (isPending = true), patience);
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
		clearTimeout(late);
		isPending = false;
	}

	$effect(() => {
		const ask = question();
		if (ask === null) return;
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

/** Milliseconds of quiet before anything is asked ahead, and between two questions. */
const quiet = 250;
const pause = 8;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Asks in quiet moments what may be asked next, so that the answer is remembered when it is wanted. One question at a
 * time; it ends as soon as what `questions` reads changes. `questions` returns null while something better is to do,
 * otherwise what lists them when the moment has come.
 */
export function askAhead(questions: () => (() => readonly (() => Promise<unknown>)[]) | null): void {
	$effect(() => {
		const list = questions();
		if (list === null) return;
		let isOver = false;
		void (async () => {
			await wait(quiet);
			if (isOver) return;
			for (const ask of list()) {
				if (isOver || document.hidden) return;
				const begun = performance.now();
				await ask().catch(() => undefined);
				// what was remembered already took no time
				if (performance.now() - begun > 4) await wait(pause);
			}
		})();
		return () => (isOver = true);
	});
}
