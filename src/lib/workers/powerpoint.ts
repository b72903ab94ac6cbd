import type { Deck } from '../domain/documents/deck';
import type { PptxWords } from '../export/pptx/pptx-words';
import { oneShot, type Watch } from './one-shot';

export type PowerpointJob = { readonly deck: Deck; readonly words: PptxWords };

/** How many slides of how many are drawn. */
export type SlidesDone = { readonly done: number; readonly of: number };

export const powerpointType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Has the deck, a plain value, written as a PowerPoint file. */
export const powerpoint = (job: PowerpointJob, watch?: Watch<SlidesDone>) =>
	oneShot<Uint8Array<ArrayBuffer>, PowerpointJob, SlidesDone>(
		() => new Worker(new URL('./powerpoint.worker.ts', import.meta.url), { type: 'module' }),
		job,
		watch,
	);
