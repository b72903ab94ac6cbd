import type { OfficeJob } from './office-file';

/** What the worker says: how many of several files are written, or the file itself. */
export type OfficeTold =
	| { readonly kind: 'progress'; readonly files: number }
	| { readonly kind: 'file'; readonly bytes: Uint8Array };

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Watch = {
	readonly onProgress?: (files: number) => void;
	/** Ends the work; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
};

/** Has a workbook or an archive written by a worker of its own, so that the page never pauses. */
export function written(
	job: OfficeJob,
	{ onProgress, signal }: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> {
	const worker = new Worker(new URL('./office.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<OfficeTold>) => {
			if (data.kind === 'progress') onProgress?.(data.files);
			else resolve(data.bytes as Uint8Array<ArrayBuffer>);
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The workbook could not be written.'));
		signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.postMessage(job);
	}).finally(() => worker.terminate());
}
