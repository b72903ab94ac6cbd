import { tableFromIPC } from 'apache-arrow';
import type { Reply, TypedAsker } from '../answers/answer';
import { decode, type RowOf, type Shape } from '../answers/decode';
import { recentAnswers } from '../answers/recent-answers';
import type { Asker } from '../database';
import { DatabaseError } from '../engine/error';
import type { Sql } from '../sql';
import { addresses, refusals, type AskedOf, type Refused } from './protocol';

/** A server answered that it does not answer. */
class RefusedError extends Error {
	override readonly name = 'RefusedError';
	constructor(readonly why: Refused) {
		super(`The server refused: ${why}.`);
	}
}

async function refusalOf(response: Response): Promise<RefusedError> {
	const said: unknown = await response.json().catch(() => null);
	const why = said !== null && typeof said === 'object' && 'why' in said ? said.why : null;
	return new RefusedError(refusals.find((one) => one === why) ?? 'failed');
}

/** A data set in the engine of a server: every question goes there by its name. */
export class RemoteDatabase implements Asker, TypedAsker {
	#engine: string;
	#dataset: string;
	#onSignedOut: () => void;
	#answers = recentAnswers();

	/** `engine`: the address that the manifest names, without a slash at its end. `onSignedOut`: a code is asked for. */
	constructor(engine: string, dataset: string, onSignedOut: () => void) {
		this.#engine = engine;
		this.#dataset = dataset;
		this.#onSignedOut = onSignedOut;
	}

	query<S extends Shape>({ asked, shape }: Sql<S>): Promise<readonly RowOf<S>[]> {
		if (asked === null) throw new DatabaseError('query', 'A question without a name is asked of no server.');
		const body = JSON.stringify({ dataset: this.#dataset, ...asked } satisfies AskedOf);
		return this.#answers.of(body, () => this.#answered(body, shape)) as Promise<readonly RowOf<S>[]>;
	}

	async #answered<S extends Shape>(body: string, shape: S): Promise<readonly RowOf<S>[]> {
		const headers = { 'content-type': 'application/json' };
		const response = await fetch(`${this.#engine}/${addresses.query}`, { method: 'POST', headers, body });
		if (!response.ok) {
			const refused = await refusalOf(response);
			if (refused.why === 'signed-out') this.#onSignedOut();
			throw refused;
		}
		return decode(tableFromIPC(new Uint8Array(await response.arrayBuffer())), shape);
	}

	/** Nothing is typed here: a server takes no SQL. */
	ask(): Promise<Reply> {
		return Promise.resolve({ kind: 'refused', refusal: { why: 'remote', at: 0 } });
	}
}
