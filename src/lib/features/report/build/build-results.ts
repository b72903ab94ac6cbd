import type { LeavingLevel } from '$lib/domain/schema/vocabulary';
import { asCompleted } from '$lib/domain/measures/completed';
import { count, signed } from '$lib/domain/base/format';
import { shortNames } from '$lib/domain/base/labels';
import type { Overview } from '$lib/domain/comparisons/overview';
import { ownValue } from '$lib/domain/base/own-value';
import type { ReportBlock } from '$lib/domain/documents/report-model';
import { hasReached, isJudged } from '$lib/domain/measures/status';
import { documentWords as words } from '$lib/messages/report/document';
import { unitCharts } from './charts';
import type { IndicatorFigures, LevelFigures, ReportFigures } from './report-figures';
import { declaredDocument, named, shownPercent, underDocument, whole, type Names } from './say';
import { otherTable, schoolTable, statusTable, unitNotes, unitTable } from './unit-tables';

/** More units than this stand in the annex only. */
export const mostInText = 40;

/** II.1 and II.2: the results of one school level. */
export function levelBlocks(figures: ReportFigures, level: LevelFigures): ReportBlock[] {
	const { schoolLevel, main, schools, others } = level;
	const heading: ReportBlock = { kind: 'heading', text: words.results[schoolLevel] };
	const known = schools.filter(({ overview }) => hasAnything(overview));
	const further = others.filter(({ overview }) => hasAnything(overview));
	if (main === null || (!hasAnything(main.overview) && known.length + further.length === 0))
		return [heading, { kind: 'text', text: words.sums.none }];
	const names = shortNames(main.overview.rows, 'vi');
	return [
		heading,
		...sentences(main, figures, schoolLevel, names).map((text) => ({ kind: 'text' as const, text })),
		...unitBlocks(main, figures, schoolLevel, names),
		...unitCharts(main, figures, schoolLevel, names, mostInText),
		...(known.length === 0 ? [] : [{ kind: 'table' as const, table: schoolTable(known, schoolLevel) }]),
		...(further.length === 0 ? [] : [{ kind: 'table' as const, table: otherTable(further, schoolLevel) }]),
	];
}

/** A figure or a target of any unit, or of the whole. */
export const hasAnything = ({ rows, province }: Overview) =>
	province.declaredTargetBp !== null ||
	rows.some(
		(row) =>
			row.rateBp !== null || row.numerator !== null || row.targetBp !== null || row.targetCount !== null,
	);

function unitBlocks(
	main: IndicatorFigures,
	{ view }: ReportFigures,
	schoolLevel: LeavingLevel,
	names: Names,
): ReportBlock[] {
	if (main.overview.rows.length <= mostInText)
		return [
			{ kind: 'table', table: unitTable(main, schoolLevel, view.year, names) },
			...unitNotes(main.overview),
		];
	const annex = words.annexes.name(schoolLevel === 'THCS' ? 'I' : 'II');
	return [
		{ kind: 'table', table: statusTable(main.overview, schoolLevel) },
		{ kind: 'note', text: words.table.inAnnex(annex) },
	];
}

/** What the figures of a school level say, without praise or blame. */
function sentences(
	{ overview, indicator }: IndicatorFigures,
	{ rootLevel, rootName }: ReportFigures,
	schoolLevel: LeavingLevel,
	names: Names,
): string[] {
	const { rows, province, direction } = overview;
	const say = words.sums;
	const all = whole(rootLevel, rootName);
	const partial =
		province.unitsUsed < province.unitsExpected
			? say.partial(count(province.unitsUsed, 'vi'), count(province.unitsExpected, 'vi'))
			: '';
	const sum =
		province.rateBp === null
			? say.noRate(all)
			: asCompleted(
					say[schoolLevel](
						all,
						count(province.numerator, 'vi'),
						count(province.denominator, 'vi'),
						shownPercent(province.rateBp),
						partial,
					),
					indicator.hasCompleters,
				);
	const judged = rows.filter((row) => isJudged(row.status));
	const behind = judged.filter((row) => !hasReached(row.status));
	const silent = rows.filter((row) => row.status === 'missing');
	const people = ownValue(words.counted, indicator.denominatorDef ?? '') ?? words.counted['graduates'] ?? '';
	const known = count(province.missingStudents, 'vi');
	const missing = province.unitsUncounted > 0 ? say.atLeast(known) : known;
	return [
		`${sum} ${declaredSentence(overview, all)}`,
		judged.length === 0 ? say.noneJudged : metSentence(overview, names),
		behind.length > 0 && say.notMet(named(behind, names)),
		silent.length > 0 && say.missing(count(silent.length, 'vi'), named(silent, names)),
		province.missingStudents > 0 &&
			(direction === 'lower' ? say.excess(missing, people) : say.short(missing, people)),
	].filter((text) => text !== false);
}

function declaredSentence({ province }: Overview, all: string): string {
	const say = words.sums;
	if (province.declaredTargetBp === null) return say.noDeclared(all);
	const target = shownPercent(province.declaredTargetBp);
	const document = underDocument(declaredDocument(province));
	return province.gapPoints === null
		? say.declaredOnly(target, document)
		: say.declared(target, document, signed(province.gapPoints, 'vi'));
}

function metSentence({ rows, province }: Overview, names: Names): string {
	const say = words.sums;
	const met = rows.filter((row) => hasReached(row.status));
	const text = say.met(count(province.unitsMet, 'vi'), count(province.unitsJudged, 'vi'));
	return `${text}${met.length === 0 ? '' : say.names(named(met, names))}.`;
}
