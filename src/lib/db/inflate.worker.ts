/** A compressed file to fetch. */
export type Wanted = { readonly url: string; readonly type: string };

export type Arrived =
	| { readonly kind: 'share'; readonly share: number }
	| { readonly kind: 'file'; readonly file: Blob }
	| { readonly kind: 'refused'; readonly status: number };

const post = (message: Arrived) => postMessage(message);

/**
 * A gzip-compressed file, inflated: a host that compresses nothing sends 8 MB and not 35. A host that marks
 * `.gz` as encoded has it inflated by the browser already.
 */
async function fetched({ url, type }: Wanted): Promise<void> {
	const response = await fetch(url);
	if (!response.ok || !response.body) return post({ kind: 'refused', status: response.status });
	const size = Number(response.headers.get('content-length') ?? 0);
	let received = 0;
	let told = 0;
	const counted = response.body.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(chunk, out) {
				received += chunk.length;
				const share = size > 0 ? Math.min(1, received / size) : 0;
				if (share - told >= 0.02 || share === 1) post({ kind: 'share', share: (told = share) });
				out.enqueue(chunk);
			},
		}),
	);
	const [head, rest] = await peeked(counted);
	const plain = isGzip(head) ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;
	post({ kind: 'file', file: await new Response(plain, { headers: { 'content-type': type } }).blob() });
}

function isGzip(head: Uint8Array | undefined): boolean {
	return head?.[0] === 0x1f && head[1] === 0x8b;
}

/** The first chunk, and a stream that still begins with it. */
async function peeked(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<[Uint8Array | undefined, ReadableStream<Uint8Array<ArrayBuffer>>]> {
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

// only what is thrown outside a promise becomes the worker's error event
addEventListener('message', ({ data }: MessageEvent<Wanted>) => {
	fetched(data).catch((cause: unknown) =>
		setTimeout(() => {
			throw cause instanceof Error ? cause : new Error(String(cause));
		}),
	);
});
