/** A question under way in the engine; each call is a short turn, null means "not yet". */
export type StreamTurns = {
	start(): Promise<Uint8Array | null>;
	poll(): Promise<Uint8Array | null>;
	fetch(): Promise<Uint8Array | null>;
	cancel(): Promise<unknown>;
};

/** The answer as pieces of an Arrow IPC stream. An aborted question ends at the next turn with the signal's reason. */
export async function* arrowStream(
	turns: StreamTurns,
	signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
	signal.throwIfAborted();
	let first = await turns.start();
	while (first === null) {
		if (signal.aborted) {
			await turns.cancel();
			throw signal.reason;
		}
		first = await turns.poll();
	}
	yield first;
	for (;;) {
		signal.throwIfAborted();
		const next = await turns.fetch();
		if (next === null) continue;
		if (next.length === 0) return;
		yield next;
	}
}
