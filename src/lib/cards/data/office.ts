import type { Language } from '$lib/domain/format';
import type { Fault } from '$lib/export/fault';
import type { SentSheet } from '$lib/export/returned';

export type OfficeJob = {
	readonly kind: 'returned';
	readonly sheets: readonly SentSheet[];
	readonly faults: readonly Fault[];
	readonly language: Language;
};

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Has a workbook written by a worker of its own. */
export function written(job: OfficeJob): Promise<Uint8Array<ArrayBuffer>> {
	const worker = new Worker(new URL('./office.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
		worker.onerror = (event) => reject(new Error(event.message || 'The workbook could not be written.'));
		worker.postMessage(job);
	}).finally(() => worker.terminate());
}
