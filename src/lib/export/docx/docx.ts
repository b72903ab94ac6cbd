import {
	AlignmentType,
	Document,
	Footer,
	Header,
	HeadingLevel,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	TextRun,
	type FileChild,
	type ISectionOptions,
} from 'docx';
import {
	paragraphs,
	printedSections,
	type ReportAnnex,
	type ReportBlock,
	type ReportModel,
} from '../../domain/documents/report-model';
import { bound, boundPlace } from '../office/bound';
import { chartOf } from './docx-chart';
import { lookOf } from './docx-fit';
import { finished, type PlacedChart } from './docx-package';
import { columnsOf, tableOf } from './docx-table';
import {
	centred,
	clean,
	heading,
	line,
	looks,
	note,
	prose,
	rule,
	run,
	sizes,
	twips,
	type Look,
} from './docx-text';

/** What stands in every report and is no figure. */
export type ReportSetPhrases = {
	readonly kind: string;
	readonly motto: readonly [string, string];
	readonly recipientsTitle: string;
	/** Stands where nobody wrote yet. */
	readonly unwritten: (hint: string) => string;
};

/** Margins of Decree 30/2020. */
const margin = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) };
/** The country's name in bold 12 points takes 90,1 mm; names at the left keep away from it. */
const headWidths = [71, 94] as const;
const apart = twips(2);
const a4 = { width: twips(210), height: twips(297) };

/** The report as a Word document (DOCX). */
export async function reportDocument(model: ReportModel, phrases: ReportSetPhrases): Promise<Uint8Array> {
	const charts: PlacedChart[] = [];
	const drawing: Drawing = { phrases, charts, look: looks[0] };
	const body = [
		...head(model, phrases),
		prose(model.opening),
		...printedSections(model).flatMap(({ title, blocks }) => [
			heading(title, 1),
			...blocks.flatMap((block) => drawn(block, drawing)),
		]),
		// who signs does not stand alone on a page
		prose(model.ending, {}, { keepNext: true }),
		...end(model, phrases),
	];
	const document = new Document({
		title: clean(`${phrases.kind}: ${model.head.about}`),
		creator: clean(model.head.issuer),
		styles: styles(),
		sections: [
			page(body, model.mark, { isFirst: true, isWide: false }),
			...model.annexes.map((annex) =>
				page(annexOf(annex, { ...drawing, look: lookOf(annex) }), model.mark, {
					isFirst: false,
					isWide: annex.isWide,
				}),
			),
		],
	});
	return finished(new Uint8Array(await Packer.toArrayBuffer(document)), charts);
}

function styles() {
	const letters = { font: 'Times New Roman', color: '000000' };
	const title = (size: number, before: number) => ({
		run: { ...letters, size, bold: true, italics: false },
		paragraph: { spacing: { before, after: 60 } },
	});
	return {
		default: {
			document: { run: { font: 'Times New Roman', size: sizes.text, language: { value: 'vi-VN' } } },
			title: { ...title(sizes.text, 240), paragraph: { spacing: { before: 240, after: 0 } } },
			heading1: title(sizes.text, 200),
			heading2: title(sizes.text, 120),
		},
	};
}

type Page = { readonly isFirst: boolean; readonly isWide: boolean };

/** The number of the page stands in the middle at its top, not on the first one. */
function page(children: FileChild[], mark: string | null, { isFirst, isWide }: Page): ISectionOptions {
	const number = new Header({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.head })],
			}),
		],
	});
	const foot = () => new Footer({ children: [centred(mark ?? '', { size: sizes.mark })] });
	return {
		properties: {
			type: SectionType.NEXT_PAGE,
			titlePage: isFirst,
			page: {
				size: { ...a4, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
				margin: { ...margin, header: twips(10), footer: twips(8) },
			},
		},
		headers: { default: number, first: new Header({ children: [line('')] }) },
		footers: { default: foot(), first: foot() },
		children,
	};
}

function head({ head: own }: ReportModel, { kind, motto }: ReportSetPhrases): FileChild[] {
	const size = 24;
	const body = (text: string, bold: boolean) =>
		line(boundPlace(text), {
			alignment: AlignmentType.CENTER,
			indent: { left: apart, right: apart },
			letters: { size, bold },
		});
	const left = [
		...paragraphs(own.superior).map((text) => body(text, false)),
		...paragraphs(own.issuer).map((text) => body(text, true)),
		rule(24),
	];
	const right = [
		centred(motto[0], { size, bold: true }),
		centred(motto[1], { size: sizes.head, bold: true }),
		rule(20),
	];
	return [
		columnsOf(headWidths, [
			[left, right],
			[
				[centred(own.number, { size: sizes.head })],
				[centred(own.placeAndDay, { size: sizes.head, italics: true })],
			],
		]),
		new Paragraph({
			heading: HeadingLevel.TITLE,
			alignment: AlignmentType.CENTER,
			children: [run(kind)],
		}),
		centred(bound(own.about), { bold: true }),
		rule(60),
		line('', { letters: { size: sizes.mark } }),
	];
}

type Drawing = {
	readonly phrases: ReportSetPhrases;
	readonly charts: PlacedChart[];
	readonly look: Look;
};

function drawn(block: ReportBlock, { phrases, charts, look }: Drawing): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [heading(block.text, 2)];
		case 'text':
			return [prose(block.text, {}, { look })];
		case 'note':
			return [note(block.text)];
		case 'table':
			return tableOf(block.table, look);
		case 'chart':
			return chartOf(block.chart, block.title, charts);
		case 'field': {
			const { text, hint } = block.field;
			const written = paragraphs(text);
			return written.length > 0
				? written.map((one) => prose(one))
				: [prose(phrases.unwritten(hint), { italics: true })];
		}
	}
}

/** To whom it goes on the left, who signs on the right; both on one page. */
function end({ recipients, signature }: ReportModel, { recipientsTitle }: ReportSetPhrases): FileChild[] {
	const left = [
		line(recipientsTitle, { letters: { bold: true, italics: true, size: 24 } }),
		...recipients.map((text) => line(text, { letters: { size: sizes.small } })),
	];
	const right = [
		...signature.lines.map((text) => centred(text, { bold: true })),
		...Array.from({ length: 4 }, () => centred('')),
		...paragraphs(signature.name).map((text) => centred(text, { bold: true })),
	];
	return [line('', { keepNext: true }), columnsOf([75, 90], [[left, right]])];
}

function annexOf({ name, title, attachedTo, blocks }: ReportAnnex, drawing: Drawing): FileChild[] {
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			alignment: AlignmentType.CENTER,
			spacing: { before: 0, after: 0 },
			children: [run(`${name}`), new TextRun({ break: 1 }), run(title)],
		}),
		line(attachedTo, {
			alignment: AlignmentType.CENTER,
			spacing: { before: 0, after: 160 },
			letters: { italics: true, size: sizes.head },
		}),
		...blocks.flatMap((block) => drawn(block, drawing)),
	];
}
