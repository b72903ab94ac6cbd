import { attainment } from '$lib/domain/measures/progress';
import type { Overview, UnitProgress } from '$lib/domain/comparisons/overview';
import { published } from '$lib/domain/measures/suppress';
import type { Direction } from '$lib/domain/schema/vocabulary';
import { columnLetters } from '$lib/domain/base/column-letters';
import type { CellSpec, SheetSpec, Style } from '$lib/export/xlsx/xlsx-spec';
import type { OverviewSheetWords } from '$lib/messages/overview/sheet';
import { at, figures, formats, headRow, look } from './overview-formulas';

export type OverviewSheet = {
	readonly title: string;
	readonly subtitle: string;
	readonly overview: Overview;
	/** In the order on screen. */
	readonly rows: readonly UnitProgress[];
	readonly words: OverviewSheetWords;
	/** The two counts in the indicator's own words. */
	readonly heads: { readonly numerator: string; readonly denominator: string };
	/** The name of the last row; where units are missing it says over how many it is. */
	readonly totalText: string;
	/** How many all units together miss; null while nobody can tell. */
	readonly missing: number | null;
	readonly nameOf: (row: UnitProgress) => string;
	readonly statusOf: (row: UnitProgress) => string;
	/** A target that is a count of people, as text. */
	readonly targetText: (row: UnitProgress) => string;
	/** Source, coverage, illustrative figures. */
	readonly notes: readonly string[];
	/** Small counts are hidden. */
	readonly isPublic: boolean;
};

/** One sheet: the table on screen with live formulas, its total, and what it rests on. */
export function overviewSheet(given: OverviewSheet): SheetSpec {
	const { words, overview, title, subtitle } = given;
	const { rows, hidden, isTotalHidden } = published(given.rows, given.isPublic);
	const { direction, province } = overview;
	const first = headRow + 1;
	const totalRow = first + rows.length;
	const isHidden = hidden.includes(true);
	const count = (value: number | null): CellSpec => ({ value, style: look(formats.count) });
	const covered: CellSpec = { value: words.hidden, style: look('@', { align: 'right' }) };
	const text = (value: string, style: Style = {}): CellSpec => ({ value, style: look('@', style) });

	const body = rows.map((row, index): CellSpec[] => {
		const made = figures(first + index, row, direction, row.isDeclaredOnly);
		const name = text(given.nameOf(row));
		const target =
			row.targetBp === null && row.targetCount !== null ? text(given.targetText(row)) : made.target;
		const judged = [made.gap, made.missing, made.attainment, text(given.statusOf(row))];
		return hidden[index]
			? [name, count(row.denominator), covered, covered, target, ...judged.map(() => covered)]
			: [name, count(row.denominator), count(row.numerator), made.rate, target, ...judged];
	});

	const isBoth = rows.every(({ numerator, denominator }) => (numerator === null) === (denominator === null));
	const span = (column: number) => `${columnLetters(column)}${first + 1}:${columnLetters(column)}${totalRow}`;
	const sum = (column: number): string =>
		isBoth
			? `SUM(${span(column)})`
			: `SUMPRODUCT(${span(column)},--ISNUMBER(${span(at.d)}),--ISNUMBER(${span(at.n)}))`;
	const used = rows.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
	const total = (of: (row: UnitProgress) => number | null) =>
		used.reduce((whole, row) => whole + (of(row) ?? 0), 0);
	const bold = look(formats.count, { bold: true });
	const made = figures(
		totalRow,
		{
			...province,
			targetBp: province.declaredTargetBp,
			gapStudents: null,
			attainment: attainmentOf(province.rateBp, province.declaredTargetBp, direction),
		},
		direction,
		false,
		true,
	);
	const sumOfMissing = given.missing === null ? {} : { formula: `SUM(${span(at.missing)})` };
	const totals: CellSpec[] = [
		text(given.totalText, { bold: true }),
		{ value: total(({ denominator }) => denominator), formula: sum(at.d), style: bold },
		// a sum over hidden cells would be another number
		isHidden
			? { value: total(({ numerator }) => numerator), style: bold }
			: { value: total(({ numerator }) => numerator), formula: sum(at.n), style: bold },
		made.rate,
		made.target,
		made.gap,
		// of two hidden units one may have reached its target: what all miss would tell how far the other is
		isHidden ? covered : { value: given.missing, ...sumOfMissing, style: bold },
		made.attainment,
		text(''),
	];
	const shownTotals = isTotalHidden
		? totals.map((cell, column) =>
				[at.n, at.rate, at.gap, at.attainment].some((one) => one === column) ? covered : cell,
			)
		: totals;

	const head = [
		words.unit,
		given.heads.denominator,
		given.heads.numerator,
		words.rate,
		words.target,
		words.gap,
		direction === 'lower' ? words.excess : words.missing,
		words.attainment,
		words.status,
	].map((value): CellSpec => text(value, { bold: true, wrap: true, align: 'center', fill: 'F1F1ED' }));
	const line = (value: string, style: Style = {}): CellSpec[] => [
		{ value, style: { format: '@', ...style } },
	];
	const notes = [
		...given.notes,
		words.formulas,
		words.rounding,
		...(isBoth ? [] : [words.bothOnly]),
		...(province.unitsUncounted > 0 ? [words.uncounted(String(province.unitsUncounted))] : []),
		...(isHidden ? [words.hiddenNote] : []),
	];
	return {
		name: words.sheet,
		columns: [30, 12, 12, 12, 12, 13, 12, 12, 18].map((width) => ({ width })),
		rows: [
			line(title, { bold: true, size: 14 }),
			line(subtitle),
			[],
			head,
			...body,
			shownTotals,
			[],
			...notes.map((note) => line(note, { size: 11 })),
		],
		heights: new Map([[headRow, 36]]),
		frozen: { rows: first, columns: 1 },
		print: { orientation: 'landscape', repeated: { from: headRow, to: headRow } },
	};
}

function attainmentOf(rateBp: number | null, targetBp: number | null, direction: Direction): number | null {
	return direction === 'info' ? null : attainment(rateBp, targetBp, direction);
}
