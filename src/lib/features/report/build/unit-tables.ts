import type { LeavingLevel } from '$lib/domain/schema/vocabulary';
import { asCompleted } from '$lib/domain/measures/completed';
import { count, noValue, rate, signed } from '$lib/domain/base/format';
import type { Overview, UnitProgress } from '$lib/domain/comparisons/overview';
import type { ReportBlock, ReportTable } from '$lib/domain/documents/report-model';
import { rateBp } from '$lib/domain/measures/rate';
import { statuses } from '$lib/domain/measures/status';
import { documentWords as words } from '$lib/messages/report/document';
import { vi } from '$lib/messages/shared/core';
import { statusLabel } from '../../shared/figures/counted-unit';
import type { IndicatorFigures } from './report-figures';
import { declaredDocument, ordinal, unitHead, type Names } from './say';

/** Text width of the page in millimetres, upright and across. */
export const pageWidths = { upright: 165, wide: 252 } as const;

/** A target as a table shows it: percent without its sign, or a count of people. */
function targetCell({ targetBp, targetCount }: Pick<UnitProgress, 'targetBp' | 'targetCount'>): string {
	return targetBp === null && targetCount !== null
		? `${count(targetCount, 'vi')}${vi.overview.people.other.short}`
		: rate(targetBp, 'vi');
}

function unitRow(row: UnitProgress, index: number, { direction }: Overview, names: Names): string[] {
	const isSilent = row.rateBp === null && row.numerator === null;
	return [
		ordinal(index),
		names.get(row.unitId) ?? row.nameVi,
		count(row.denominator, 'vi'),
		isSilent ? noValue : count(row.numerator, 'vi'),
		row.isDeclaredOnly ? `${rate(row.rateBp, 'vi')}*` : rate(row.rateBp, 'vi'),
		targetCell(row),
		signed(row.gapPoints, 'vi'),
		count(row.gapRank, 'vi'),
		statusLabel(row.status, direction, vi),
	];
}

/** Each unit against its own target; the total is Σn ÷ Σd beside the declared target. */
export function unitTable(
	{ overview, level, indicator }: IndicatorFigures,
	schoolLevel: LeavingLevel,
	year: number,
	names: Names,
): ReportTable {
	const { province } = overview;
	const own = words.table;
	return {
		title: own.units(schoolLevel, String(year)),
		head: [
			words.ordinal,
			unitHead(level),
			asCompleted(own.graduates[schoolLevel], indicator.hasCompleters),
			own.continued[schoolLevel],
			own.rate,
			own.target,
			own.gap,
			own.rank,
			own.status,
		],
		align: ['center', 'start', 'end', 'end', 'end', 'end', 'end', 'center', 'start'],
		widths: [14, 31, 17, 17, 16, 16, 18, 13, 23],
		rows: overview.rows.map((row, index) => unitRow(row, index, overview, names)),
		total: [
			'',
			words.total,
			count(province.denominator, 'vi'),
			count(province.numerator, 'vi'),
			rate(province.rateBp, 'vi'),
			rate(province.declaredTargetBp, 'vi'),
			signed(province.gapPoints, 'vi'),
			'',
			province.unitsJudged === 0
				? noValue
				: own.metOf(count(province.unitsMet, 'vi'), count(province.unitsJudged, 'vi')),
		],
	};
}

/** Where the total of the table comes from, what its ranks and its marks mean. */
export function unitNotes(overview: Overview): ReportBlock[] {
	const document = declaredDocument(overview.province);
	return [
		note(document === null ? words.table.totalNoteNone : words.table.totalNote(document)),
		...rankNotes(overview),
		...markNotes(overview),
	];
}

const note = (text: string): ReportBlock => ({ kind: 'note', text });

export const rankNotes = ({ rows }: Overview): ReportBlock[] =>
	rows.some((row) => row.gapRank !== null) ? [note(words.table.rankNote)] : [];

export const markNotes = ({ rows }: Overview): ReportBlock[] => [
	...(rows.some((row) => row.rateBp === null) ? [note(words.table.missingNote)] : []),
	...(rows.some((row) => row.isDeclaredOnly) ? [note(words.table.declaredNote)] : []),
];

/** How many units reached what: the place of the units where they are too many for a page. */
export function statusTable({ rows, direction }: Overview, schoolLevel: LeavingLevel): ReportTable {
	const counted = statuses
		.map((status) => ({ status, units: rows.filter((row) => row.status === status).length }))
		.filter(({ units }) => units > 0);
	return {
		title: words.table.byStatus(schoolLevel),
		head: [words.table.status, words.table.units_, words.table.share],
		align: ['start', 'end', 'end'],
		widths: [85, 40, 40],
		rows: counted.map(({ status, units }) => [
			statusLabel(status, direction, vi),
			count(units, 'vi'),
			rate(rateBp(units, rows.length), 'vi'),
		]),
		total: [words.total, count(rows.length, 'vi'), rate(rateBp(rows.length, rows.length), 'vi')],
	};
}

/** Shares of schools: one line an indicator. */
export function schoolTable(shown: readonly IndicatorFigures[], schoolLevel: LeavingLevel): ReportTable {
	const own = words.table;
	return summaryTable(shown, own.schools(schoolLevel), [own.schoolsMet, own.schoolsAll]);
}

/** What an office measures beside the rest of its plan. */
export function otherTable(shown: readonly IndicatorFigures[], schoolLevel: LeavingLevel): ReportTable {
	const own = words.table;
	return summaryTable(shown, own.others(schoolLevel), [own.part, own.whole]);
}

function summaryTable(
	shown: readonly IndicatorFigures[],
	title: string,
	counted: readonly [part: string, whole: string],
): ReportTable {
	const own = words.table;
	return {
		title,
		head: [own.indicator, ...counted, own.rate, own.target, own.gap, own.unitsMet],
		align: ['start', 'end', 'end', 'end', 'end', 'end', 'end'],
		widths: [61, 16, 17, 17, 17, 19, 18],
		rows: shown.map(({ indicator, overview: { province } }) => [
			indicator.reportVi ?? indicator.nameVi,
			count(province.numerator, 'vi'),
			count(province.denominator, 'vi'),
			rate(province.rateBp, 'vi'),
			rate(province.declaredTargetBp, 'vi'),
			signed(province.gapPoints, 'vi'),
			`${count(province.unitsMet, 'vi')}/${count(province.unitsJudged, 'vi')}`,
		]),
	};
}
