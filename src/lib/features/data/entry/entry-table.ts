import { spotKey, type CellMark, type GridColumn } from '$lib/components/grid/grid';
import { entryCell } from '$lib/domain/schema/entry-cells';
import { count as countText, date, rate } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import { weightedMeanBp } from '$lib/domain/measures/progress';
import { count, day, percent } from '$lib/intake/cells/cell';
import type { Template, TemplateUnit } from '$lib/export/template/template';
import { nameHeader, templateColumns, type FormColumn } from '$lib/export/template/template-columns';

type Texts = Readonly<Record<string, string>>;

/** Sentences about a cell. */
export type EntryWords = {
	readonly count: string;
	readonly percent: string;
	readonly date: string;
	readonly swapped: string;
	readonly sumDiffers: (sum: string) => string;
	readonly rounded: (rate: string) => string;
	readonly total: string;
	readonly declared: string;
};

/** A form as a grid to type into: its units, then what they add up to, then the total that the document states. */
export type EntryTable = {
	readonly columns: readonly FormColumn[];
	/** One row a unit; then the sum; in a register of targets also the row to state the total. */
	readonly rows: readonly { readonly unitId: string | null; readonly cells: readonly string[] }[];
	readonly marks: ReadonlyMap<string, CellMark>;
	readonly faults: number;
	/** Rates of more than two decimals. */
	readonly rounded: number;
	/** Cells that hold something. */
	readonly filled: number;
};

/** The columns that a grid shows: the name, what is known, what is to be filled in, and the sum. */
export const entryColumns = (template: Template): FormColumn[] =>
	templateColumns(template).filter(
		({ content, header }) => header === nameHeader || !['ordinal', 'code', 'text'].includes(content.kind),
	);

/** A column as the grid shows it: a rate has its % below the heading and after each value. */
export function gridColumn({ header, content }: FormColumn): GridColumn {
	const isRate = content.kind === 'target' || (content.kind === 'entry' && content.entry === 'percent');
	return {
		key: header,
		label: isRate ? header.replace(/ \(%\)$/u, '') : header,
		align: content.kind === 'text' ? 'start' : 'end',
		...(isRate && { unit: '%' }),
		...(header === nameHeader && { isPinned: true }),
		keyboard: isRate || (content.kind === 'entry' && content.entry === 'count') ? 'decimal' : undefined,
	};
}

/** A cell as a number or a day that a file would hold; undefined where it is neither, null where it is empty. */
export function valueOf({ content }: FormColumn, text: string): string | number | null | undefined {
	if (text.trim() === '') return null;
	if (content.kind !== 'entry') return undefined;
	switch (content.entry) {
		case 'count': {
			const read = count(text);
			return read.ok ? read.value : undefined;
		}
		case 'percent': {
			const read = percent(text, ',');
			return read.ok ? (read.value === null ? null : rate(read.value, 'vi')) : undefined;
		}
		case 'date': {
			const read = day(text);
			return read.ok ? (read.value === null ? null : date(read.value, 'vi')) : undefined;
		}
		case 'quality':
			return text.trim();
	}
}

/** What is computed is written as numbers are everywhere on the site: 42700 → "42.700". */
const shown = (value: number) => countText(value, 'vi');

/** "22,333": rates have two decimals, a third is lost. */
const isRounded = ({ content }: FormColumn, text: string) =>
	content.kind === 'entry' && content.entry === 'percent' && /[,.]\d\d0*[1-9]/.test(text);

const bpOf = (text: string) => {
	const read = percent(text, ',');
	return read.ok ? read.value : null;
};

/** `beside`: columns that only show something of a unit; they stand last, so that a block of cells fits what is before. */
export function entryTable(
	template: Template,
	texts: Texts,
	words: EntryWords,
	beside: readonly FormColumn[] = [],
): EntryTable {
	const columns = [...entryColumns(template), ...beside];
	const textOf = (unitId: string, column: FormColumn) =>
		ownValue(texts, entryCell(unitId, column.header)) ?? '';
	const countOf = (unitId: string, column: FormColumn) => {
		const value = valueOf(column, textOf(unitId, column));
		return typeof value === 'number' ? value : null;
	};
	const graduates = columns.find(({ role }) => role === 'graduates');
	const streams = columns.filter(({ role }) => role === 'stream');
	const streamSum = (unitId: string) => {
		const given = streams.flatMap((column) => countOf(unitId, column) ?? []);
		return given.length === 0 ? null : given.reduce((sum, one) => sum + one, 0);
	};
	const { units } = template;
	const marks = new Map<string, CellMark>();
	let [faults, filled, rounded] = [0, 0, 0];
	const mark = (line: number, at: number, tone: CellMark['tone'], text: string) => {
		marks.set(spotKey(line, at), { tone, text, repair: null });
		if (tone === 'error') faults += 1;
	};

	function unitRow(unit: TemplateUnit, line: number) {
		const whole = graduates ? countOf(unit.unitId, graduates) : null;
		const sum = streamSum(unit.unitId);
		const cells = columns.map((column, at) => {
			const { content, role } = column;
			if (column.header === nameHeader) return unit.label ?? unit.name;
			if (content.kind === 'text') return content.of(unit);
			if (content.kind === 'target') return unit.targetBp === null ? '' : rate(unit.targetBp, 'vi');
			if (content.kind === 'sum') {
				if (sum !== null && whole !== null && sum !== whole)
					mark(line, at, 'warning', words.sumDiffers(shown(whole)));
				return sum === null ? '' : shown(sum);
			}
			return entryText(unit.unitId, column, line, at, role === 'part' || role === 'stream' ? whole : null);
		});
		return { unitId: unit.unitId, cells };
	}

	function entryText(unitId: string, column: FormColumn, line: number, at: number, whole: number | null) {
		const text = textOf(unitId, column);
		const value = valueOf(column, text);
		if (text.trim() !== '') filled += 1;
		if (value === undefined && column.content.kind === 'entry' && column.content.entry !== 'quality')
			mark(line, at, 'error', words[column.content.entry]);
		else if (typeof value === 'number' && whole !== null && value > whole)
			mark(line, at, 'error', words.swapped);
		else if (typeof value === 'string' && isRounded(column, text)) {
			mark(line, at, 'warning', words.rounded(value));
			rounded += 1;
		}
		return text;
	}

	/** Counts are added; a rate of all is what the units would reach together, where the graduates of each are known. */
	function sumCell(column: FormColumn): string {
		const { content } = column;
		if (column.header === nameHeader) return words.total;
		if (content.kind === 'sum') {
			const sums = units.flatMap(({ unitId }) => streamSum(unitId) ?? []);
			return sums.length === 0 ? '' : shown(sums.reduce((sum, one) => sum + one, 0));
		}
		if (content.kind !== 'entry') return '';
		if (content.entry === 'count') {
			const given = units.flatMap(({ unitId }) => countOf(unitId, column) ?? []);
			return given.length === 0 ? '' : shown(given.reduce((sum, one) => sum + one, 0));
		}
		if (content.entry !== 'percent' || graduates === undefined) return '';
		const targets = units.flatMap(({ unitId }) => {
			const weightBp = bpOf(textOf(unitId, column));
			return weightBp === null ? [] : [{ weightBp, denominator: countOf(unitId, graduates) }];
		});
		const known = targets.flatMap(({ weightBp, denominator }) =>
			denominator === null ? [] : [{ weightBp, denominator }],
		);
		const mean = known.length < targets.length ? null : weightedMeanBp(known);
		return mean === null ? '' : rate(mean, 'vi');
	}

	const rows: { unitId: string | null; cells: string[] }[] = units.map((unit, at) => unitRow(unit, at + 1));
	rows.push({ unitId: null, cells: columns.map(sumCell) });
	if (template.form === 'targets')
		rows.push({
			unitId: '',
			cells: columns.map((column, at) =>
				column.indicatorId === undefined
					? column.header === nameHeader
						? words.declared
						: ''
					: entryText('', column, units.length + 2, at, null),
			),
		});
	return { columns, rows, marks, faults, rounded, filled };
}

/** May something be typed there? */
export const isOpen = ({ columns, rows }: EntryTable, line: number, at: number): boolean => {
	const [row, column] = [rows[line - 1], columns[at]];
	if (!row || !column || row.unitId === null || column.content.kind !== 'entry') return false;
	return row.unitId !== '' || column.indicatorId !== undefined;
};
