/** What a worker of one job says: how far it is, or what came out. */
export type Told<Result, Progress> =
	{ readonly progress: Progress } | { readonly result: Result; readonly progress?: never };

export type Watch<Progress = never> = {
	readonly onProgress?: (progress: Progress) => void;
	/** Ends the work; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
};

/**
 * Has one job done by a worker of its own, which ends with it, so that the page never pauses. Whoever calls writes
 * `new Worker(new URL(…))` in place: the build looks for just that.
 */
export function oneShot<Result, Job = unknown, Progress = never>(
	start: () => Worker,
	job: Job,
	{ onProgress, signal }: Watch<Progress> = {},
): Promise<Result> {
	if (signal?.aborted) return Promise.reject(signal.reason as Error);
	const worker = start();
	return new Promise<Result>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Told<Result, Progress>>) => {
			if ('result' in data) resolve(data.result);
			else onProgress?.(data.progress);
		};
		worker.onerror = (event) => reject(new Error(event.message || 'A worker broke off its work.'));
		signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.postMessage(job);
	}).finally(() => worker.terminate());
}
