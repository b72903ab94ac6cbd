import { cutAttainment } from '$lib/domain/format';
import { attainment } from '$lib/domain/progress';
import type { Overview, UnitProgress } from '$lib/domain/overview';
import { published } from '$lib/domain/suppress';
import type { Direction } from '$lib/domain/tables';
import { columnLetters } from '$lib/domain/column-letters';
import { cellName } from '$lib/export/xlsx-name';
import type { CellSpec, SheetSpec, Style } from '$lib/export/xlsx-spec';
import type { OverviewSheetWords } from '$lib/messages/overview-sheet';

export type OverviewSheet = {
	readonly title: string;
	readonly subtitle: string;
	readonly overview: Overview;
	/** In the order on screen. */
	readonly rows: readonly UnitProgress[];
	readonly words: OverviewSheetWords;
	readonly nameOf: (row: UnitProgress) => string;
	readonly statusOf: (row: UnitProgress) => string;
	/** A target that is a count of people, as text. */
	readonly targetText: (row: UnitProgress) => string;
	/** Source, coverage, illustrative figures. */
	readonly notes: readonly string[];
	/** Small counts are hidden. */
	readonly isPublic: boolean;
};

/** Columns of the sheet, from 0. */
export const at = { unit: 0, d: 1, n: 2, rate: 3, target: 4, gap: 5, attainment: 6, status: 7 } as const;
/** Title, subtitle, an empty line, then the head. */
export const headRow = 3;

const share = '0.00%';
const formats = {
	count: '#,##0',
	gap: '+0.00;-0.00;0.00',
	// as on screen: nothing above 200 % is told apart
	attainment: '[>2]">200%";0.0%',
} as const;

const look = (format: string, more: Style = {}): Style => ({ format, border: true, ...more });

/** Rate, gap and attainment of a row as formulas over its cells, rounded exactly as on screen. */
function formulas(row: number, direction: Direction) {
	const [d, n, rate, target] = [at.d, at.n, at.rate, at.target].map((column) => cellName(row, column));
	const whole = (cell: string | undefined) => `ROUND(${cell}*10000,0)`;
	const known = `AND(ISNUMBER(${rate}),ISNUMBER(${target}))`;
	const [reached, aim] = direction === 'lower' ? [target, rate] : [rate, target];
	const ratio = `INT(${whole(reached)}*1000/${whole(aim)})/1000`;
	const capped = direction === 'lower' ? `IF(${rate}=0,1,${ratio})` : ratio;
	return {
		rate: `IF(AND(ISNUMBER(${d}),ISNUMBER(${n})),IF(${d}>0,ROUND(${n}/${d},4),""),"")`,
		gap: `IF(${known},ROUND((${rate}-${target})*100,2),"")`,
		attainment: `IF(${known},IF(${target}>0,${capped},""),"")`,
	};
}

type Judged = Pick<
	UnitProgress,
	'numerator' | 'denominator' | 'rateBp' | 'targetBp' | 'gapPoints' | 'attainment'
>;

/** The figures of a row; `declared` is a rate that came without its counts, and stays a value. */
function figures(row: number, of: Judged, direction: Direction, isDeclared: boolean, bold = false) {
	const { rate, gap, attainment } = formulas(row, direction);
	const style = (format: string) => look(format, { bold });
	const value = (bp: number | null) => (bp === null ? '' : bp / 10_000);
	const isJudged = of.targetBp !== null && !(of.targetBp === 0 && direction === 'higher');
	const empty: CellSpec = { value: null, style: style(formats.count) };
	return {
		rate: isDeclared
			? { value: value(of.rateBp), style: style(share) }
			: { value: value(of.rateBp), formula: rate, style: style(share) },
		target: of.targetBp === null ? empty : { value: of.targetBp / 10_000, style: style(share) },
		gap: isJudged ? { value: of.gapPoints ?? '', formula: gap, style: style(formats.gap) } : empty,
		attainment:
			isJudged && direction !== 'info'
				? {
						value: of.attainment === null ? '' : cutAttainment(of.attainment) / 100,
						formula: attainment,
						style: style(formats.attainment),
					}
				: empty,
	} satisfies Record<string, CellSpec>;
}

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
		if (hidden[index])
			return [name, count(row.denominator), covered, covered, target, covered, covered, covered];
		const own = [count(row.denominator), count(row.numerator), made.rate, target, made.gap, made.attainment];
		return [name, ...own, text(given.statusOf(row))];
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
			attainment: attainmentOf(province.rateBp, province.declaredTargetBp, direction),
		},
		direction,
		false,
		true,
	);
	const totals: CellSpec[] = [
		text(words.total, { bold: true }),
		{ value: total(({ denominator }) => denominator), formula: sum(at.d), style: bold },
		// a sum over hidden cells would be another number
		isHidden
			? { value: total(({ numerator }) => numerator), style: bold }
			: { value: total(({ numerator }) => numerator), formula: sum(at.n), style: bold },
		made.rate,
		made.target,
		made.gap,
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
		words.denominator,
		words.numerator,
		words.rate,
		words.target,
		words.gap,
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
		...(isHidden ? [words.hiddenNote] : []),
	];
	return {
		name: words.sheet,
		columns: [26, 12, 12, 12, 12, 13, 12, 18].map((width) => ({ width })),
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
