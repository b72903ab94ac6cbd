import type { CellSpec, Range, SheetSpec, Style } from '../xlsx/xlsx-spec';

/** Whose paper it is, with its number; where and when it was signed. */
export type Letterhead = { readonly office: readonly string[]; readonly placeAndDay: string };

export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
/** Stands on every sample: nobody takes its figures for real ones. */
export const invented = 'Ghi chú: số liệu bịa để thực hành, không của địa phương nào.';

type Value = string | number | null;

/** A sheet as a clerk draws it: letterhead, title, a framed table with merged headings, remark and signature. */
export class Paper {
	readonly #rows: (CellSpec | null)[][] = [];
	readonly #merges: Range[] = [];

	constructor(
		readonly name: string,
		readonly widths: readonly number[],
	) {}

	#put(row: number, column: number, value: Value, style: Style): void {
		while (this.#rows.length <= row) this.#rows.push([]);
		const cells = this.#rows[row] ?? [];
		while (cells.length <= column) cells.push(null);
		cells[column] = { value, style };
	}

	/** Text over the columns from `left` to `right` of a row. */
	across(row: number, left: number, right: number, text: string, style: Style = {}, bottom = row): this {
		const look = { align: 'center', wrap: true, ...style } as const;
		for (let y = row; y <= bottom; y += 1)
			for (let x = left; x <= right; x += 1) this.#put(y, x, y === row && x === left ? text : null, look);
		if (left !== right || row !== bottom) this.#merges.push({ top: row, left, bottom, right });
		return this;
	}

	head({ office, placeAndDay }: Letterhead): this {
		const last = this.widths.length - 1;
		const middle = Math.floor(last / 2);
		office.forEach((text, at) => this.across(at, 0, middle, text, { bold: at === 1 }));
		[...nation, placeAndDay].forEach((text, at) =>
			this.across(at, middle + 1, last, text, { bold: at < 2, italic: at === 2 }),
		);
		return this;
	}

	titles(row: number, texts: readonly string[]): this {
		texts.forEach((text, at) =>
			this.across(
				row + at,
				0,
				this.widths.length - 1,
				text,
				at === 0 ? { bold: true, size: 14 } : { italic: true },
			),
		);
		return this;
	}

	/** Framed headings: text and the cells it lies over, both ends included. */
	headings(
		cells: readonly (readonly [text: string, top: number, left: number, bottom: number, right: number])[],
	): this {
		for (const [text, top, left, bottom, right] of cells)
			this.across(top, left, right, text, { bold: true, border: true }, bottom);
		return this;
	}

	lines(from: number, rows: readonly (readonly Value[])[], bold = false): this {
		rows.forEach((cells, at) =>
			cells.forEach((value, column) => {
				const align = typeof value === 'string' && column > 0 ? 'left' : 'center';
				this.#put(from + at, column, value, { border: true, align, bold });
			}),
		);
		return this;
	}

	/** The remark below the table, and who signs. */
	foot(row: number, left: string, right: string): this {
		const last = this.widths.length - 1;
		const middle = Math.floor(last / 2);
		return this.across(row, 0, last, invented, { italic: true, align: 'left' })
			.across(row + 2, 0, middle, left, { bold: true })
			.across(row + 2, middle + 1, last, right, { bold: true });
	}

	get sheet(): SheetSpec {
		return {
			name: this.name,
			columns: this.widths.map((width) => ({ width })),
			rows: this.#rows,
			merges: this.#merges,
			print: { orientation: 'landscape' },
		};
	}
}
