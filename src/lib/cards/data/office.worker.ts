import { returnedWorkbook } from '$lib/export/returned';
import type { OfficeJob } from './office';

/** Writes workbooks away from the page, so that it never pauses. */
async function made(job: OfficeJob): Promise<Uint8Array> {
	return returnedWorkbook(job.sheets, job.faults, job.language);
}

addEventListener('message', ({ data }: MessageEvent<OfficeJob>) => {
	made(data).then(
		(bytes) => postMessage(bytes, { transfer: [bytes.buffer] }),
		(cause: unknown) =>
			setTimeout(() => {
				throw cause instanceof Error ? cause : new Error(String(cause));
			}),
	);
});
