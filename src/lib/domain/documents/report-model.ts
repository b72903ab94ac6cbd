import type { Block } from './deck';

/**
 * The administrative report as every output draws it: the screen, Word, print. All text is final, Vietnamese, numbers
 * included; no output formats a number again.
 */
export type ReportModel = {
	readonly head: ReportHead;
	readonly opening: string;
	readonly sections: readonly ReportSection[];
	/** The last sentence, which ends in "..". */
	readonly ending: string;
	/** Lines below "Nơi nhận:". */
	readonly recipients: readonly string[];
	readonly signature: ReportSignature;
	readonly annexes: readonly ReportAnnex[];
	/** Said over every page of a report with illustrative figures; null where all are real. */
	readonly mark: string | null;
	/** What people say of the document itself: whose it is, its number, who signs. */
	readonly form: readonly ReportField[];
};

type ReportHead = {
	readonly superior: string;
	readonly issuer: string;
	/** "Số: 12/BC-SGDĐT". */
	readonly number: string;
	/** "Long An, ngày 05 tháng 01 năm 2024". */
	readonly placeAndDay: string;
	/** What the report is about, below BÁO CÁO. */
	readonly about: string;
};

type ReportSignature = {
	/** "TM. …", "KT. …": one line each. */
	readonly lines: readonly string[];
	readonly name: string;
};

export type ReportSection = {
	readonly key: string;
	readonly title: string;
	readonly blocks: readonly ReportBlock[];
};

export type ReportAnnex = ReportSection & {
	/** "Phụ lục I". */
	readonly name: string;
	/** "(Kèm theo Báo cáo số …)". */
	readonly attachedTo: string;
	/** Does its table need the page's long side? */
	readonly isWide: boolean;
};

export type ReportBlock =
	| { readonly kind: 'heading' | 'text' | 'note'; readonly text: string }
	| { readonly kind: 'field'; readonly field: ReportField }
	| { readonly kind: 'table'; readonly table: ReportTable }
	| { readonly kind: 'chart'; readonly title: string; readonly chart: ReportChart };

/** A picture of figures that a slide has too: units against their targets, or rates over the years. */
export type ReportChart = Extract<Block, { kind: 'bars' | 'trend' }>;

/** A text that only people can write. */
export type ReportField = {
	readonly key: string;
	readonly label: string;
	readonly hint: string;
	/** As it stands in the document; empty while nobody wrote it. */
	readonly text: string;
	/** Stands in the report only once it is written. */
	readonly isOptional: boolean;
	/** What units wrote about it in their notes. */
	readonly notes: readonly string[];
};

export type ReportAlign = 'start' | 'center' | 'end';

export type ReportTable = {
	/** Above the table; empty where the page says it already. */
	readonly title: string;
	/** Over the head: names of neighbouring columns. A group of one column takes both lines and is its head. */
	readonly groups?: readonly { readonly text: string; readonly span: number }[];
	readonly head: readonly string[];
	readonly align: readonly ReportAlign[];
	/** Of each column, in millimetres of paper. */
	readonly widths: readonly number[];
	readonly rows: readonly (readonly string[])[];
	/** The row "Tổng cộng". */
	readonly total?: readonly string[];
};

/** Paragraphs of what somebody typed: one a line, none empty. */
export const paragraphs = (text: string): string[] =>
	text
		.normalize('NFC')
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

const isWritten = ({ text }: ReportField) => text.trim() !== '';

/**
 * Fields of the report in their order, those of the document itself first.
 * @internal tested in their order
 */
export const fieldsOf = ({ form, sections }: ReportModel): ReportField[] => [
	...form,
	...sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'field' ? block.field : []))),
];

/** What must still be written. */
export const unwritten = (model: ReportModel): ReportField[] =>
	fieldsOf(model).filter((field) => !field.isOptional && !isWritten(field));

/** The sections of the finished document: optional ones only once they are written. */
export const printedSections = ({ sections }: ReportModel): ReportSection[] =>
	sections.filter(
		({ blocks }) =>
			!blocks.every((block) => block.kind === 'field' && block.field.isOptional && !isWritten(block.field)),
	);
