import type { Deck } from '$lib/domain/documents/deck';
import type { Language } from '$lib/domain/base/format';

export type PowerpointJob = { readonly deck: Deck; readonly language: Language };

/** What the worker says: how many slides are drawn, or the file itself. */
export type PowerpointTold =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| { readonly kind: 'file'; readonly bytes: Uint8Array };

export const powerpointType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

type Watch = {
	readonly onProgress?: (done: number, of: number) => void;
	/** Ends the work; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
};

/**
 * Has the deck, a plain value, written as a PowerPoint file by a worker of its own, so that the page never pauses.
 */
export function powerpoint(
	{ deck, language }: PowerpointJob,
	{ onProgress, signal }: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> {
	if (signal?.aborted) return Promise.reject(signal.reason as Error);
	const worker = new Worker(new URL('./powerpoint.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<PowerpointTold>) => {
			if (data.kind === 'progress') onProgress?.(data.done, data.of);
			else resolve(data.bytes as Uint8Array<ArrayBuffer>);
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The slides could not be written.'));
		signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.postMessage({ deck, language } satisfies PowerpointJob);
	}).finally(() => worker.terminate());
}
