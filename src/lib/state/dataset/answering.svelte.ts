import type { AskOptions, Reply, TypedAsker } from '../../db/answers/answer';
import type { Asker } from '../../db/database';
import type { RowOf, Shape } from '../../db/answers/decode';
import type { PreparedAnswers } from '../../db/answers/prepared';
import type { Sql } from '../../db/sql';

/** That of the browser, or a server's. */
type Engine = Asker & TypedAsker;

/**
 * Answers the questions of the pages: the engine once it holds the data, and until then what was prepared with the
 * site. A question that was not prepared waits for the engine.
 */
export class Answering implements Asker, TypedAsker {
	/** How many questions wait for the engine. */
	waiting = $state(0);
	/** Resolves when the first question waits. */
	readonly isNeeded: Promise<void>;

	#prepared: Promise<PreparedAnswers | null>;
	#held: Engine | null = null;
	#coming: Promise<Engine>;
	#hold!: (engine: Engine) => void;
	#fail!: (cause: unknown) => void;
	#need!: () => void;

	constructor(prepared: Promise<PreparedAnswers | null>) {
		this.#prepared = prepared;
		this.#coming = new Promise((resolve, reject) => ([this.#hold, this.#fail] = [resolve, reject]));
		this.#coming.catch(() => undefined);
		this.isNeeded = new Promise((resolve) => (this.#need = resolve));
	}

	/** From now on the engine answers. */
	hold(engine: Engine): void {
		this.#held = engine;
		this.#hold(engine);
	}

	/** The engine does not come: what waits for it fails. */
	fail(cause: unknown): void {
		this.#fail(cause);
	}

	async query<S extends Shape>(question: Sql<S>): Promise<readonly RowOf<S>[]> {
		if (this.#held) return this.#held.query(question);
		const prepared = await (await this.#prepared)?.answerTo(question).catch(() => null);
		return prepared ?? (await this.#engine()).query(question);
	}

	async ask(text: string, options: AskOptions): Promise<Reply> {
		return (this.#held ?? (await this.#engine())).ask(text, options);
	}

	async #engine(): Promise<Engine> {
		this.waiting += 1;
		this.#need();
		try {
			return await this.#coming;
		} finally {
			this.waiting -= 1;
		}
	}
}
