import type { OfficeJob } from './office-file';
import { oneShot, type Watch } from './one-shot';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Has a workbook, a document or an archive written; the progress is how many of several files are. */
export const written = (job: OfficeJob, watch?: Watch<number>) =>
	oneShot<Uint8Array<ArrayBuffer>, OfficeJob, number>(
		() => new Worker(new URL('./office.worker.ts', import.meta.url), { type: 'module' }),
		job,
		watch,
	);
