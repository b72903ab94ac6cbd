// Stands before the engine's own worker script, which compiles what `fetch` answers while it arrives: a module that
// travels compressed is inflated on the way. A host that says so has had it inflated by the browser already.
const fetched = globalThis.fetch;
globalThis.fetch = async (
	/** @type {RequestInfo | URL} */ input,
	/** @type {RequestInit | undefined} */ init,
) => {
	const answer = await fetched(input, init);
	if (!answer.url.endsWith('.wasm.gz')) return answer;
	if (!answer.ok || answer.body === null) throw new Error(`${answer.url}: ${answer.status}`);
	const isInflated = answer.headers.get('content-encoding') !== null;
	const body = isInflated ? answer.body : answer.body.pipeThrough(new DecompressionStream('gzip'));
	return new Response(body, { headers: { 'content-type': 'application/wasm' } });
};
// the script waits for a module that does not come for ever: whoever started the worker must hear of it
addEventListener('unhandledrejection', ({ reason }) => {
	setTimeout(() => {
		throw reason;
	});
});
