import { tooLarge, type Refusal } from './refusal';

const MiB = 1024 * 1024;

/** What a workbook may ask of a browser tab. Sizes in bytes. */
export const limits = {
	file: 200 * MiB,
	/** Entries of a zip. */
	entries: 10_000,
	/** One part of a zip, inflated. */
	part: 256 * MiB,
	/** All parts of a zip, as declared, and all parts that are read, inflated. */
	parts: 512 * MiB,
	/** Inflated by compressed size of a part above `ratioFrom`. */
	ratio: 200,
	ratioFrom: 16 * MiB,
	/** Rows and columns of Excel's own sheet. */
	rows: 1_048_576,
	columns: 16_384,
	/** Columns in which one row may have something: no form has so many, and each costs as much as all rows. */
	filledColumns: 2_000,
	/** Written cells of a sheet, styled blanks included. */
	cells: 5_000_000,
	/** A part that only lists others: the workbook itself, its links. */
	smallPart: 4 * MiB,
	smallTags: 50_000,
	/** How deep elements may stand in one another. */
	depth: 256,
	/** The same in HTML, where end tags may be forgotten. */
	openTags: 5_000,
	/** How long one part may take to be read. */
	seconds: 8,
	/** Opening and closing tags of a part that is held as a tree: shared texts, styles. */
	tags: 10_000_000,
	/** Cells of the rectangle from A1 to the last cell; above it a sheet is read without making the rectangle. */
	rectangle: 10_000_000,
} as const;

const million = limits.cells / 1_000_000;
const megabytes = (bytes: number): number => bytes / MiB;

export const fileTooBig = (): Refusal =>
	tooLarge([`tệp lớn hơn ${megabytes(limits.file)} MB`, `it is over ${megabytes(limits.file)} MB`]);

export const contentTooBig = (): Refusal =>
	tooLarge([
		`nội dung khi giải nén vượt ${megabytes(limits.parts)} MB hoặc được nén bất thường`,
		`its content is over ${megabytes(limits.parts)} MB when unpacked, or unusually compressed`,
	]);

export const tooManyEntries = (): Refusal =>
	tooLarge([`tệp nén có hơn ${limits.entries} tệp con`, `the archive has more than ${limits.entries} files`]);

export const tooManyCells = (): Refusal =>
	tooLarge([`một trang có hơn ${million} triệu ô`, `a sheet has more than ${million} million cells`]);

export const tooManyTags = (): Refusal =>
	tooLarge(['tệp có quá nhiều phần tử', 'the file has too many elements']);

export const tooDeep = (): Refusal =>
	tooLarge(['các phần tử lồng nhau quá sâu', 'its elements are nested too deeply']);

export const tooSlow = (): Refusal =>
	tooLarge([
		`đọc một phần mất hơn ${limits.seconds} giây`,
		`reading a part takes over ${limits.seconds} seconds`,
	]);

export const tooManyColumns = (): Refusal =>
	tooLarge([
		`một dòng có hơn ${limits.filledColumns} ô có nội dung`,
		`a row has more than ${limits.filledColumns} filled cells`,
	]);
