import { separators } from '$lib/domain/base/format';
import type { AnswerColumn } from '$lib/db/answers/answer';
import type { ArrowValue } from '$lib/db/answers/arrow-values';
import type { Language } from '$lib/domain/base/format';
import { guarded } from '$lib/domain/base/guard';
import { csvText, type CsvCell } from '$lib/export/text/csv';
import type { CellSpec, SheetSpec } from '$lib/export/xlsx/xlsx-spec';
import { isNumeric, isYearColumn, type Row } from './printed';

export type ResultSheet = {
	readonly columns: readonly AnswerColumn[];
	readonly rows: readonly Row[];
	readonly language: Language;
};

/** As a spreadsheet of that language reads it: a decimal comma goes with semicolons. */
export function resultCsv({ columns, rows, language }: ResultSheet): string {
	const { point } = separators(language);
	const cell = (value: ArrowValue, column: AnswerColumn): CsvCell => {
		if (value === null || typeof value === 'boolean') return value;
		const text =
			typeof value === 'number' && column.scale !== null ? value.toFixed(column.scale) : String(value);
		// what is a number is no formula and keeps its sign; everything else is made text
		if (!isNumeric(column) || !/^-?\d/.test(text)) return guarded(text);
		return text.replace('.', point);
	};
	const head = columns.map(({ name }) => guarded(name));
	const lines = rows.map((row) => columns.map((column, index) => cell(row[index] ?? null, column)));
	const options = { delimiter: point === ',' ? ';' : ',', neutralise: false } as const;
	return `\ufeff${csvText([head, ...lines], options)}`;
}

const dayOne = Date.UTC(1899, 11, 30);

/** A day as spreadsheets count it; days that they do not know stay text. */
function serial(value: string): number | null {
	const at = Date.parse(`${value.replace(' ', 'T')}${value.includes(' ') ? 'Z' : 'T00:00:00Z'}`);
	const days = (at - dayOne) / 86_400_000;
	return days >= 61 && days < 2_958_466 ? days : null;
}

function written(value: ArrowValue, { kind }: AnswerColumn): CellSpec | null {
	if (value === null) return null;
	if (typeof value === 'string' && (kind === 'date' || kind === 'moment')) {
		const days = serial(value);
		if (days !== null) return { value: days };
		return { value, style: { format: '@' } };
	}
	return typeof value === 'string' ? { value, style: { format: '@' } } : { value };
}

function formatOf(column: AnswerColumn, isYear: boolean): string | undefined {
	if (column.kind === 'date') return 'dd/mm/yyyy';
	if (column.kind === 'moment') return 'dd/mm/yyyy hh:mm:ss';
	if (column.kind === 'integer') return isYear ? '0' : '#,##0';
	if (column.kind === 'number' && column.scale !== null) return `#,##0.${'0'.repeat(column.scale)}`;
	return undefined;
}

/** One sheet with a frozen heading and a filter. */
export function resultSheet({ columns, rows }: ResultSheet, name: string): SheetSpec {
	const head = columns.map(({ name: text }): CellSpec => ({
		value: text,
		style: { bold: true, wrap: true, fill: 'F1F1ED', format: '@' },
	}));
	const body = rows.map((row) => columns.map((column, index) => written(row[index] ?? null, column)));
	return {
		name,
		columns: columns.map((column, index) => {
			const longest = rows
				.slice(0, 200)
				.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), column.name.length / 2);
			const format = formatOf(column, isYearColumn(column, rows, index));
			return { width: Math.min(60, Math.max(10, longest + 3)), ...(format === undefined ? {} : { format }) };
		}),
		rows: [head, ...body],
		frozen: { rows: 1, columns: 0 },
		...(rows.length > 0 && {
			filter: { top: 0, left: 0, bottom: rows.length, right: columns.length - 1 },
		}),
	};
}
