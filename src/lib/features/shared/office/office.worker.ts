import type { OfficeTold } from './office';
import { officeFile, type OfficeJob } from './office-file';

const tell = (told: OfficeTold, transfer: Transferable[] = []) => postMessage(told, { transfer });

addEventListener('message', ({ data }: MessageEvent<OfficeJob>) => {
	officeFile(data, (files) => tell({ kind: 'progress', files })).then(
		(bytes) => tell({ kind: 'file', bytes }, [bytes.buffer]),
		(cause: unknown) =>
			setTimeout(() => {
				throw cause instanceof Error ? cause : new Error(String(cause));
			}),
	);
});
