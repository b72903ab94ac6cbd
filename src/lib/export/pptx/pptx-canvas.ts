import type PptxGenJS from 'pptxgenjs';
import type { ChartSpec } from '../chart/chart-spec';
import type { PptxWords } from './pptx-words';

/** What one slide is drawn on; charts are noted in the order in which they are placed. */
export type Canvas = {
	readonly slide: PptxGenJS.Slide;
	readonly words: PptxWords;
	readonly charts: ChartSpec[];
	/** Are several lines a list with bullets? Not on a cover. */
	readonly hasBullets: boolean;
};
