import { attainmentBounds, shownAttainment } from '$lib/domain/base/format';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import type { Direction } from '$lib/domain/schema/vocabulary';
import { cellName } from '$lib/export/xlsx/xlsx-name';
import type { CellSpec, Style } from '$lib/export/xlsx/xlsx-spec';

/** Columns of the sheet, from 0. */
export const at = {
	unit: 0,
	d: 1,
	n: 2,
	rate: 3,
	target: 4,
	gap: 5,
	missing: 6,
	attainment: 7,
	status: 8,
} as const;
/** Title, subtitle, an empty line, then the head. */
export const headRow = 3;

const share = '0.00%';
export const formats = {
	count: '#,##0',
	gap: '+0.00;-0.00;0.00',
	// as on screen: nothing above 200 % is told apart
	attainment: '[>2]">200%";0.00%',
} as const;

export const look = (format: string, more: Style = {}): Style => ({ format, border: true, ...more });

/**
 * The fewest to add, or to take away, until the published rate is the target (F4), in whole numbers throughout.
 * @internal tested against F4 in the code
 */
export function missingOf(d: string, n: string, t: string, direction: Direction): string {
	return direction === 'lower'
		? `${n}-IF(${t}=0,0,INT(((2*${t}+1)*${d}+19999)/20000)-1)`
		: `INT(((2*${t}-1)*${d}+19999)/20000)-${n}`;
}

/** Rounded to hundredths of a percent, and below a bound that is not reached; `reached` and `aim` in whole numbers. */
function attainmentOf(reached: string, aim: string): string {
	const ratio = `${reached}/${aim}`;
	const most = attainmentBounds.reduceRight(
		(above, bound) => `IF(${ratio}<${bound / 100},${(bound * 100 - 1) / 10_000},${above})`,
		'10000',
	);
	return `MIN(ROUND(${ratio},4),${most})`;
}

/** Rate, gap and attainment of a row as formulas over its cells, rounded exactly as on screen. */
function formulas(row: number, direction: Direction) {
	const cell = (column: number) => cellName(row, column);
	const [d, n, rate, target] = [cell(at.d), cell(at.n), cell(at.rate), cell(at.target)];
	const whole = (cell: string) => `ROUND(${cell}*10000,0)`;
	const known = `AND(ISNUMBER(${rate}),ISNUMBER(${target}))`;
	const [reached, aim] = direction === 'lower' ? [target, rate] : [rate, target];
	const ratio = attainmentOf(whole(reached), whole(aim));
	const capped = direction === 'lower' ? `IF(${rate}=0,1,${ratio})` : ratio;
	const counted = `AND(ISNUMBER(${d}),ISNUMBER(${n}),ISNUMBER(${target}))`;
	return {
		missing: `IF(${counted},IF(${d}>0,MAX(0,${missingOf(d, n, whole(target), direction)}),""),"")`,
		rate: `IF(AND(ISNUMBER(${d}),ISNUMBER(${n})),IF(${d}>0,ROUND(${n}/${d},4),""),"")`,
		gap: `IF(${known},ROUND((${rate}-${target})*100,2),"")`,
		attainment: `IF(${known},IF(${target}>0,${capped},""),"")`,
	};
}

type Judged = Pick<
	UnitProgress,
	'numerator' | 'denominator' | 'rateBp' | 'targetBp' | 'gapPoints' | 'attainment' | 'gapStudents'
>;

/** The figures of a row; `declared` is a rate that came without its counts, and stays a value. */
export function figures(row: number, of: Judged, direction: Direction, isDeclared: boolean, bold = false) {
	const { rate, gap, missing, attainment } = formulas(row, direction);
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
		// towards a target that is a count, which stands as text, there is nothing to work out from
		missing:
			isJudged && direction !== 'info' && !isDeclared
				? { value: of.gapStudents ?? '', formula: missing, style: style(formats.count) }
				: { value: of.gapStudents, style: style(formats.count) },
		attainment:
			isJudged && direction !== 'info'
				? {
						value: of.attainment === null ? '' : shownAttainment(of.attainment) / 100,
						formula: attainment,
						style: style(formats.attainment),
					}
				: empty,
	} satisfies Record<string, CellSpec>;
}
