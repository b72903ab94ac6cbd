import { utils } from '@e965/xlsx';
import {
	AlignmentType,
	Document,
	Packer,
	PageOrientation,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type Cell, type CellStyle, type MergeRange } from 'hucre/xlsx';

/** A text that starts with `*` is bold, with `/` italic: so letterheads stay readable lists of lines. */
function marked(text: string) {
	const [mark = ''] = text;
	return { text: text.replace(/^[*/]/, ''), bold: mark === '*', italics: mark === '/' };
}

type Formula = { readonly formula: string; readonly formulaResult: number };
type Value = string | number | Formula;
type Look = { align?: 'left' | 'center' | 'right'; size?: number; framed?: boolean };

const side = { style: 'thin' } as const;
const frame = { top: side, right: side, bottom: side, left: side };

/** One sheet as a clerk draws it: blocks of merged cells, a framed table, signatures. */
export class Paper {
	readonly #cells = new Map<string, Partial<Cell>>();
	readonly #merges: MergeRange[] = [];
	readonly #heights = new Map<number, { height: number }>();

	constructor(
		readonly name: string,
		readonly widths: readonly number[],
		/** Column letter → how the numbers in it are shown. */
		readonly formats: Readonly<Record<string, string>> = {},
	) {}

	/** A value at `A1`, or over the merged `A1:C1`. */
	put(range: string, value: Value, { align = 'center', size = 12, framed }: Look = {}): this {
		const { s, e } = utils.decode_range(range);
		const { text, bold, italics } = marked(typeof value === 'string' ? value : '');
		const format = this.formats[utils.encode_col(s.c)];
		const style: CellStyle = {
			font: { name: 'Times New Roman', size, bold, italic: italics },
			alignment: { horizontal: align, vertical: 'center', wrapText: true },
			...(framed ? { border: frame } : {}),
			...(framed && format ? { numFmt: format } : {}),
		};
		for (let row = s.r; row <= e.r; row++)
			for (let column = s.c; column <= e.c; column++)
				this.#cells.set(`${row},${column}`, { value: null, style });
		const content =
			typeof value === 'object'
				? { ...value, value: null }
				: { value: typeof value === 'string' ? text || null : value };
		this.#cells.set(`${s.r},${s.c}`, { ...content, style });
		if (range.includes(':')) this.#merges.push({ startRow: s.r, startCol: s.c, endRow: e.r, endCol: e.c });
		return this;
	}

	/** Lines one below another, each over the columns `A:C`. */
	lines(columns: string, from: number, texts: readonly string[], look: Look = {}): this {
		const [first, last] = columns.split(':');
		for (const [index, text] of texts.entries())
			if (text) this.put(`${first}${from + index}:${last}${from + index}`, text, look);
		return this;
	}

	/** Framed cells side by side. */
	row(from: string, values: readonly Value[]): this {
		const { r, c } = utils.decode_cell(from);
		for (const [index, value] of values.entries())
			this.put(utils.encode_cell({ r, c: c + index }), value, { framed: true });
		return this;
	}

	/** Framed header cells, each at its own range; a row is as high as its longest text needs. */
	head(cells: Readonly<Record<string, string>>): this {
		for (const [range, text] of Object.entries(cells)) {
			const { s, e } = utils.decode_range(range);
			const width = this.widths.slice(s.c, e.c + 1).reduce((all, own) => all + own, 0);
			const height = 17 * Math.ceil((text.length * 1.2) / width);
			if (s.r === e.r && height > (this.#heights.get(s.r)?.height ?? 0)) this.#heights.set(s.r, { height });
			this.put(range, `*${text}`, { framed: true });
		}
		return this;
	}

	/** The workbook of this sheet, with the empty sheets that an old Excel leaves behind it. */
	async bytes(empty: readonly string[] = []): Promise<Uint8Array> {
		const written = await writeXlsx({
			sheets: [
				{
					name: this.name,
					cells: this.#cells,
					merges: this.#merges,
					columns: this.widths.map((width) => ({ width })),
					rowDefs: this.#heights,
					pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
				},
				...empty.map((name) => ({ name, rows: [] })),
			],
		});
		const parts = unzipSync(written);
		const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
		// the results are those that were worked out: Excel does not ask for them to be made anew
		return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(' fullCalcOnLoad="1"', '')) });
	}
}

const centre = AlignmentType.CENTER;
const font = 'Times New Roman';
const centred = (text: string, size: number) =>
	new Paragraph({ alignment: centre, children: [new TextRun({ ...marked(text), size, font })] });

const paragraph = (text: string) =>
	new Paragraph({
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: 567 },
		spacing: { before: 80, after: 80 },
		children: [new TextRun({ ...marked(text), size: 27, font })],
	});

/** Blocks of lines beside one another, without lines around them: letterhead and signatures. */
export const beside = (blocks: readonly (readonly string[])[], [left = 0, right = 0]: readonly number[]) =>
	new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		columnWidths: [left, right],
		borders: TableBorders.NONE,
		rows: [
			new TableRow({
				children: blocks.map((lines, index) => {
					const size = index === 0 ? left : right;
					return new TableCell({
						width: { size, type: WidthType.DXA },
						children: lines.map((line) => centred(line, 24)),
					});
				}),
			}),
		],
	});

type Spanning = { readonly text: string; readonly across?: number; readonly down?: number };

export const table = (rows: readonly (readonly (string | Spanning)[])[], widths: readonly number[]) =>
	new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		columnWidths: [...widths],
		rows: rows.map(
			(cells) =>
				new TableRow({
					children: cells.map((cell) => {
						const { text, across = 1, down = 1 } = typeof cell === 'string' ? { text: cell } : cell;
						return new TableCell({
							columnSpan: across,
							rowSpan: down,
							verticalAlign: VerticalAlign.CENTER,
							children: [centred(text, 25)],
						});
					}),
				}),
		),
	});

/** A Word document: tables, paragraphs, and headings that start with `#`. */
export async function documentBytes(
	parts: readonly (string | Table)[],
	landscape = false,
): Promise<Uint8Array> {
	const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
	const page = {
		size: { width: 11906, height: 16838, orientation },
		margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
	};
	const children = parts.map((part) => {
		if (typeof part !== 'string') return part;
		return part.startsWith('#') ? centred(part.slice(1), 28) : paragraph(part);
	});
	const document = new Document({ sections: [{ properties: { page }, children }] });
	return new Uint8Array(await Packer.toArrayBuffer(document));
}
