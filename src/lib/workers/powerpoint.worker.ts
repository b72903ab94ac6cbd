import { pptx } from '../export/pptx/pptx';
import { does } from './job';
import type { PowerpointJob, SlidesDone } from './powerpoint';

does<PowerpointJob, Uint8Array, SlidesDone>(
	({ deck, words }, onProgress) => pptx(deck, { words, onProgress: (done, of) => onProgress({ done, of }) }),
	(bytes) => [bytes.buffer],
);
