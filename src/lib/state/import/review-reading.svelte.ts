import type { Decisions } from '../../domain/schema/decisions';
import type { Known } from '../../intake/catalogue';
import type { Issue } from '../../intake/issues/issue';
import { valuesIn } from '../dataset/imports';
import type { FileRead, ReadingSession, RowsAsked } from './intake-job';

type Review = {
	readonly known: () => Known | null;
	readonly decisions: () => Decisions;
	readonly onRead: () => void;
	readonly onFailed: () => void;
	/** All that was decided has been read. */
	readonly onSettled: () => Promise<void>;
};

/** The file under review: at most one reading runs, and what was decided meanwhile is read after it. */
export class ReviewReading {
	/** It stays while the next one is on its way. */
	last = $state.raw<FileRead | null>(null);
	/** Rows read so far; null while nothing is read. */
	progress = $state<number | null>(null);
	/** Grows with every reading: whoever shows rows asks for them again. */
	version = $state(0);
	/** The most names that waited at once. */
	mostNames = $state(0);

	answer = $derived(this.last?.answer ?? null);
	issues = $derived<readonly Issue[]>(this.answer?.understood.issues ?? []);
	values = $derived(this.answer === null ? 0 : valuesIn({ answer: this.answer }));
	errors = $derived(this.answer?.understood.errors ?? 0);
	warnings = $derived(this.answer?.understood.warnings ?? 0);
	/** Names that need an answer before the file may be imported. */
	names = $derived(this.answer?.understood.names ?? []);
	/** Names of this file of which something was said. */
	answered = $derived(this.answer?.understood.answered ?? []);

	#review: Review;
	#session: ReadingSession | null = null;
	#isDirty = false;
	#running: Promise<void> | null = null;
	#isEnded = false;

	constructor(review: Review) {
		this.#review = review;
	}

	/** `read`: the file was read before with what was decided. */
	async begin(session: ReadingSession, read: FileRead | null): Promise<void> {
		this.#session = session;
		if (this.#isEnded) session.end();
		else if (read === null) await this.again();
		else {
			this.#show(read);
			await this.#review.onSettled();
		}
	}

	/** Rows of a sheet, as they stand with the edits of the last reading. */
	rows(asked: RowsAsked) {
		return this.#session?.rows(asked) ?? Promise.resolve([]);
	}

	again(): Promise<void> {
		this.#isDirty = true;
		this.#running ??= this.#readAll().finally(() => {
			this.#running = null;
			void this.#review.onSettled();
		});
		return this.#running;
	}

	end(): void {
		this.#isEnded = true;
		this.#session?.end();
		this.#session = null;
	}

	async #readAll(): Promise<void> {
		while (this.#isDirty && !this.#isEnded) {
			this.#isDirty = false;
			const known = this.#review.known();
			if (known === null || this.#session === null) return;
			this.progress = 0;
			try {
				const read = await this.#session.read(known, this.#review.decisions(), {
					onProgress: (rows) => (this.progress = rows),
				});
				if (!this.#isDirty) this.#show(read);
			} catch (cause) {
				if (this.#isEnded) return;
				console.error(cause);
				this.#review.onFailed();
			} finally {
				this.progress = null;
			}
		}
	}

	#show(read: FileRead): void {
		this.last = read;
		this.version += 1;
		this.mostNames = Math.max(this.mostNames, this.names.length);
		this.#review.onRead();
	}
}
