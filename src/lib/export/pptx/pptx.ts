import type { Deck } from '../../domain/documents/deck';
import type { ChartSpec } from '../chart/chart-spec';
import { packaged } from './pptx-package';
import { defineLayouts, drawSlide, flowedSlides } from './pptx-slide';
import { font } from '../office/office-theme';
import type { PptxWords } from './pptx-words';
import { printable } from '../office/office-xml';

export type PptxOptions = {
	readonly words: PptxWords;
	/** How many of the slides are drawn. */
	readonly onProgress?: (done: number, of: number) => void;
	/** Ends the work between two slides; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
};

const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The deck as a PowerPoint file, 13.333 × 7.5 inches, in Arial: texts, tables and charts are native and can be
 * edited. A table too long for a slide that can be read goes on over further ones.
 */
export async function pptx(deck: Deck, { words, onProgress, signal }: PptxOptions): Promise<Uint8Array> {
	signal?.throwIfAborted();
	const { default: PptxGenJS } = await import('pptxgenjs');
	const { title, slides: given, foot } = printable(deck);
	const made = new PptxGenJS();
	made.layout = 'LAYOUT_WIDE';
	made.theme = { headFontFace: font, bodyFontFace: font };
	made.title = title;
	made.subject = title;
	made.author = '';
	made.company = '';
	defineLayouts(made, words);
	const slides = given.flatMap(flowedSlides);
	const charts: ChartSpec[] = [];
	for (const [at, slide] of slides.entries()) {
		signal?.throwIfAborted();
		drawSlide(made, slide, foot, { words, charts });
		onProgress?.(at + 1, slides.length);
		await turn();
	}
	const raw = (await made.write({ outputType: 'uint8array' })) as Uint8Array;
	signal?.throwIfAborted();
	const bytes = await packaged(raw, charts, words.tongue);
	signal?.throwIfAborted();
	return bytes;
}
