import type { Block, Deck } from '../../src/lib/domain/documents/deck';
import { pptx } from '../../src/lib/export/pptx/pptx';
import { sampleDeck } from './sample-deck';
import { elements, points } from './xml';
import { unpacked } from './zip';
import { powerpointWords } from '../../src/lib/messages/present/powerpoint';

/** The files of a written deck by their names. */
export type Parts = ReadonlyMap<string, Buffer>;

export const made = async (deck: Deck): Promise<Parts> =>
	unpacked(await pptx(deck, { words: powerpointWords.vi }));

/** A deck of one slide with these blocks. */
export const deckOf = (...blocks: Block[]): Deck => ({
	...sampleDeck,
	slides: [{ id: 'a', layout: 'content', title: 'A', blocks, notes: '', isIllustrative: false }],
});

export function part(of: Parts, name: string): string {
	const bytes = of.get(name);
	if (bytes === undefined) throw new Error(`no ${name} in the file`);
	return bytes.toString('utf8');
}

export const slideXml = (of: Parts, at: number) => part(of, `ppt/slides/slide${at}.xml`);
export const chartXml = (of: Parts, at: number) => part(of, `ppt/charts/chart${at}.xml`);
export const seriesXml = (of: Parts, at: number) => elements(chartXml(of, at), 'c:ser');
/** The points of a series by their index; what is not known has none. */
export const valuesOf = (series: string) => points(elements(series, 'c:val')[0] ?? '');
