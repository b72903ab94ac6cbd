import { isSame, type Decisions } from '../../domain/schema/decisions';
import type { Known } from '../../intake/catalogue';
import type { FileRead, ReadingSession } from './intake-job';

/** A file that is still open in its worker, as it was read against what was known. */
export type OpenReading = {
	readonly draft: number;
	readonly known: Known;
	readonly decisions: Decisions;
	readonly session: ReadingSession;
	readonly read: FileRead;
};

/** The file read last stays open: whoever reviews it need not wait for it again. */
export class OpenFile {
	#opened: OpenReading | null = null;

	is(session: ReadingSession): boolean {
		return this.#opened?.session === session;
	}

	keep(opened: OpenReading): void {
		this.end();
		this.#opened = opened;
	}

	/** Null where it is another one, or was read against something else. */
	handOver(draft: number, known: Known | null, decisions: Decisions): OpenReading | null {
		const opened = this.#opened;
		if (opened?.draft !== draft || opened.known !== known) return null;
		if (!isSame(opened.decisions, decisions)) return null;
		this.#opened = null;
		return opened;
	}

	/** Closes it, if it is this draft or whatever it is. */
	end(draft = this.#opened?.draft): void {
		if (this.#opened?.draft !== draft) return;
		this.#opened?.session.end();
		this.#opened = null;
	}
}
