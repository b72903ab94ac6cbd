import { isYearAlone, statement, type DocumentLine } from './document-lines';
import { textFacets, type TextFacets } from '../words/facets';
import type { Saying } from '../words/line';

/** What stands around a table: its own lines, those of the page, its sheet and its file. */
export type Around = {
	/** Titles between this table and the one above it. */
	readonly own: readonly DocumentLine[];
	/** Titles at the top of the page. */
	readonly page: readonly DocumentLine[];
	readonly sheet: string | null;
	readonly file: string;
	/** Is this a further table of its sheet? Then its own titles tell it from the others. */
	readonly isFurther: boolean;
};

/** One place that speaks of a table, and what it says. */
export type Told = { readonly from: Saying; readonly words: string; readonly said: TextFacets };

/** The statements about the table, the nearest first. */
export function statements({ own, page, sheet, file, isFurther }: Around): Told[] {
	const speaks = ({ kind }: DocumentLine) => kind === 'title' || kind === 'section';
	const told = (from: Saying, words: string): Told => ({ from, words, said: textFacets(statement(words)) });
	const sections = own.filter((line) => speaks(line) && isFurther);
	const titles = [...page, ...own].filter(
		(line) =>
			speaks(line) &&
			!sections.includes(line) &&
			(line.kind === 'title' || !isFurther || isOfPage(line, page)),
	);
	const unique = [...new Set(titles)].toReversed();
	return [
		...sections.toReversed().map(({ text }) => told('section', text)),
		...unique.map(({ text }) => told('title', text)),
		...(sheet === null ? [] : [told('sheet', sheet)]),
		told('file', fileWords(file)),
	];
}

/** "NĂM 2025" above "I. CẤP THCS": it speaks of all tables below. */
function isOfPage(line: DocumentLine, page: readonly DocumentLine[]): boolean {
	const first = page.findIndex(({ kind, text }) => kind === 'section' && !isYearAlone(text));
	return isYearAlone(line.text) && page.indexOf(line) !== -1 && page.indexOf(line) < first;
}

/** A file name as a title; a day in it is no period. */
function fileWords(name: string): string {
	return name
		.replace(/^.*[\\/]/, '')
		.replace(/\.\w{2,4}$/, '')
		.replace(
			/(?<!\d)(?:\d{1,2}[-_. ]\d{1,2}[-_. ](?:19|20)\d\d|(?:19|20)\d\d[-_. ]\d{1,2}[-_. ]\d{1,2}|(?:19|20)\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])(?:0\d|1[0-2])(?:19|20)\d\d)(?!\d)/g,
			' ',
		)
		.replace(/(?<=\d{2}) *[-–—_] *(?=\d{2})/g, '-')
		.replace(/[_.]+|(?<!\d)-|-(?!\d)/g, ' ');
}
