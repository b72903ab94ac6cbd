import { pptx } from '$lib/export/pptx/pptx';
import type { PowerpointJob, PowerpointTold } from './powerpoint';

const tell = (told: PowerpointTold, transfer: Transferable[] = []) => postMessage(told, { transfer });

addEventListener('message', ({ data: { deck, language } }: MessageEvent<PowerpointJob>) => {
	pptx(deck, { language, onProgress: (done, of) => tell({ kind: 'progress', done, of }) }).then(
		(bytes) => tell({ kind: 'file', bytes }, [bytes.buffer]),
		(cause: unknown) =>
			setTimeout(() => {
				throw cause instanceof Error ? cause : new Error(String(cause));
			}),
	);
});
