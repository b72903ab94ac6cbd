import {
	answerOf,
	firstLine,
	placeOf,
	type AskOptions,
	type Reply,
	type TypedAsker,
} from '../answers/answer';
import type { Connection } from '../database';
import { DatabaseError } from '../engine/error';
import { Turns } from '../../domain/base/turns';
import { checked } from './refusal';

/** Milliseconds that the engine has to stop. */
const grace = 4000;

/** Asks what somebody typed, one question at a time on a connection of its own. */
export class Guest implements TypedAsker {
	#connection: Connection;
	#end: () => void;
	#turns = new Turns();

	/** `end` ends the engine whatever it is doing. */
	constructor(connection: Connection, end: () => void) {
		this.#connection = connection;
		this.#end = end;
	}

	/** Does something once what is typed has been answered. */
	inTurn<T>(work: () => Promise<T>): Promise<T> {
		return this.#turns.take(work);
	}

	/**
	 * In a transaction that may only read and is always rolled back. Rejects with the signal's reason when it is told to
	 * stop. The engine stops between two steps; where a step takes longer than `grace` nothing else would be answered
	 * either, and the engine is ended.
	 */
	ask(text: string, options: AskOptions): Promise<Reply> {
		const check = checked(text);
		if (check.isRefused) return Promise.resolve({ kind: 'refused', refusal: check.refusal });
		return this.inTurn(() => this.#stoppable(this.#asked(check.statement, options), options.signal));
	}

	#stoppable(reply: Promise<Reply>, signal: AbortSignal): Promise<Reply> {
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const stop = () => (waiting = setTimeout(this.#end, grace));
		signal.addEventListener('abort', stop, { once: true });
		return reply.finally(() => {
			signal.removeEventListener('abort', stop);
			clearTimeout(waiting);
		});
	}

	async #asked(statement: string, { limit, signal }: AskOptions): Promise<Reply> {
		signal.throwIfAborted();
		await this.#connection.execute('BEGIN TRANSACTION READ ONLY');
		try {
			return await answerOf(this.#connection.stream(statement, signal), limit);
		} catch (cause) {
			if (cause instanceof DatabaseError) {
				if (cause.fault === 'trap') return { kind: 'too-large' };
				throw cause;
			}
			if (signal.aborted) throw signal.reason;
			const message = cause instanceof Error ? cause.message : String(cause);
			return { kind: 'failed', message: firstLine(message), place: placeOf(message, statement) };
		} finally {
			await this.#connection.execute('ROLLBACK').catch(() => undefined);
		}
	}
}
