import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	LineRuleType,
	Paragraph,
	TextRun,
	type IParagraphOptions,
	type IRunOptions,
} from 'docx';

/** Twentieths of a point, in which Word measures paper. */
export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** Half points. */
export const sizes = { text: 28, head: 26, table: 23, small: 22, mark: 18 } as const;

/** How close a part of the paper is set: table and text in half points, padding of cells and pitch of lines in twips. */
export type Look = {
	readonly table: number;
	readonly padding: number;
	readonly text: number;
	readonly pitch: number;
};

/** From the usual one to the closest that still reads. */
export const looks = [
	{ table: sizes.table, padding: 30, text: sizes.text, pitch: 288 },
	{ table: 22, padding: 20, text: 26, pitch: 276 },
	{ table: 21, padding: 10, text: 26, pitch: 252 },
	{ table: 20, padding: 0, text: 24, pitch: 240 },
] as const satisfies readonly Look[];

// what no XML may hold, and halves of a character pair
// eslint-disable-next-line no-control-regex -- these are the ones that must go
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text as the document may hold it: one form of every Vietnamese letter, nothing that XML refuses. */
export const clean = (text: string) => text.replace(unprintable, '').normalize('NFC');

export const run = (text: string, options: IRunOptions = {}) =>
	new TextRun({ ...options, text: clean(text) });

type Looks = Omit<IParagraphOptions, 'children' | 'text'> & { readonly letters?: IRunOptions };

/** One paragraph of one kind of letters. */
export function line(text: string, { letters = {}, ...options }: Looks = {}): Paragraph {
	return new Paragraph({ spacing: { before: 0, after: 0 }, ...options, children: [run(text, letters)] });
}

export const centred = (text: string, letters: IRunOptions = {}) =>
	line(text, { alignment: AlignmentType.CENTER, letters });

/** A thin rule in the middle of its column; `inset` is the blank on both sides, in millimetres. */
export const rule = (inset: number) =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing: { before: 0, after: 60, line: 40, lineRule: LineRuleType.EXACT },
		indent: { left: twips(inset), right: twips(inset) },
		border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
		children: [],
	});

/** Running text of official papers: even on both sides, its first line indented. */
export const prose = (
	text: string,
	letters: IRunOptions = {},
	{ look = looks[0], keepNext = false }: { readonly look?: Look; readonly keepNext?: boolean } = {},
) =>
	line(text, {
		alignment: AlignmentType.BOTH,
		indent: { firstLine: twips(10) },
		spacing: { before: 60, after: 60, line: look.pitch, lineRule: LineRuleType.AUTO },
		keepNext,
		letters: { size: look.text, ...letters },
	});

export const heading = (text: string, level: 1 | 2) =>
	new Paragraph({
		heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
		indent: { firstLine: twips(10) },
		keepNext: true,
		children: [run(text)],
	});

export const note = (text: string) =>
	line(text, {
		alignment: AlignmentType.BOTH,
		spacing: { before: 40, after: 40 },
		letters: { italics: true, size: sizes.small },
	});
