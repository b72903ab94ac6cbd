import type { Told } from './one-shot';

/**
 * The worker's side of a one-shot: does the job it is sent and tells what came out, handing over the memory that
 * `owned` names. What is thrown ends up at the page as the worker's error.
 */
export function does<Job, Result, Progress = never>(
	work: (job: Job, onProgress: (progress: Progress) => void) => Result | Promise<Result>,
	owned: (result: Result) => Transferable[] = () => [],
): void {
	const tell = (told: Told<Result, Progress>, transfer: Transferable[] = []) =>
		postMessage(told, { transfer });
	addEventListener('message', ({ data }: MessageEvent<Job>) => {
		Promise.resolve(data)
			.then((job) => work(job, (progress) => tell({ progress })))
			.then(
				(result) => tell({ result }, owned(result)),
				(cause: unknown) =>
					setTimeout(() => {
						throw cause instanceof Error ? cause : new Error(String(cause));
					}),
			);
	});
}
