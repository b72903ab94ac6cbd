type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * What a compressed file of this site holds; rejects where it is not there. A host that marks `.gz` as encoded has it
 * inflated by the browser already.
 */
export async function fetchGunzipped(url: string): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
	const [head, rest] = await peeked(response.body);
	const isGzip = head?.[0] === 0x1f && head[1] === 0x8b;
	return new Response(isGzip ? rest.pipeThrough(new DecompressionStream('gzip')) : rest);
}

/** The first chunk, and a stream that still begins with it. */
async function peeked(stream: Bytes): Promise<[Uint8Array | undefined, Bytes]> {
	const reader = stream.getReader();
	const first = await reader.read();
	const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
		start(out) {
			if (first.value) out.enqueue(first.value);
			if (first.done) out.close();
		},
		async pull(out) {
			const next = await reader.read();
			if (next.done) out.close();
			else out.enqueue(next.value);
		},
		cancel: (reason) => reader.cancel(reason),
	});
	return [first.value, whole];
}
