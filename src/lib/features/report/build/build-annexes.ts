import type { SchoolLevel } from '$lib/domain/schema/vocabulary';
import { count, date, percent, rate } from '$lib/domain/base/format';
import { groups } from '$lib/domain/base/group';
import { shortNames } from '$lib/domain/base/labels';
import { ownValue } from '$lib/domain/base/own-value';
import type { ReportAnnex, ReportBlock, ReportTable } from '$lib/domain/documents/report-model';
import { countWords } from '$lib/messages/shared/counts';
import { aboutWords } from '$lib/messages/about/about';
import { documentWords as words } from '$lib/messages/report/document';
import { inWhole } from '$lib/messages/whole';
import { evenly } from '../../shared/figures/flow';
import { hasAnything, mostInText } from './build-results';
import type { IndicatorFigures, LevelFigures, ReportFigures } from './report-figures';
import { declaredDocument, ordinal, stretched, unitHead } from './say';
import { markNotes, pageWidths, rankNotes, unitTable } from './unit-tables';

/** Millimetres of paper. */
const ordinalWidth = 14;
const nameWidth = 50;
/** In which no word of a heading and no figure is torn apart. */
const leastColumn = 18;

type Part = Omit<ReportAnnex, 'name' | 'attachedTo'>;

/** Annexes in their order; one without anything to show is left out and the others keep their numbers. */
export function annexes(figures: ReportFigures, attachedTo: string): ReportAnnex[] {
	const [lower, upper] = figures.levels.map((level) => targetAnnex(figures, level));
	const parts: readonly (readonly [string, Part | null])[] = [
		['I', lower ?? null],
		['II', upper ?? null],
		['III', definitionAnnex(figures)],
		['IV', mergerAnnex(figures)],
	];
	return parts.flatMap(([number, part]) =>
		part === null ? [] : { ...part, name: words.annexes.name(number), attachedTo },
	);
}

/** I and II: the appendix of the plan, with what was reached beside what was planned. */
function targetAnnex({ view }: ReportFigures, level: LevelFigures): Part | null {
	const { main, schools, others, schoolLevel } = level;
	const shown = [...schools, ...(main === null ? [] : [main]), ...others].filter(({ overview }) =>
		hasAnything(overview),
	);
	if (main === null || shown.length === 0) return null;
	const own = words.annexes;
	const isWide = shown.length > 1;
	const width = isWide ? pageWidths.wide : pageWidths.upright;
	const parts = evenly(shown, Math.floor((width - ordinalWidth - nameWidth) / (2 * leastColumn)));
	const blocks: ReportBlock[] = [
		...parts.map((part, at): ReportBlock => {
			const title = parts.length === 1 ? '' : own.partOf(String(at + 1), String(parts.length));
			return { kind: 'table', table: { ...targetTable(main, part, width), title } };
		}),
		{ kind: 'note', text: `${own.totalNote} ${documentsOf(shown)}.` },
	];
	if (main.overview.rows.length > mostInText) {
		const names = shortNames(main.overview.rows, 'vi');
		const detail = unitTable(main, schoolLevel, view.year, names);
		blocks.push({
			kind: 'table',
			table: { ...detail, widths: stretched(detail.widths, width) },
		});
		blocks.push(...rankNotes(main.overview));
	}
	blocks.push(...markNotes(main.overview));
	return {
		key: `annex_${schoolLevel.toLowerCase()}`,
		title: `${own.targets(String(view.year))}, ${own.levels[schoolLevel]}`,
		isWide,
		blocks,
	};
}

/** The documents of the total row: one where all columns have the same, else each by its column. */
function documentsOf(shown: readonly IndicatorFigures[]): string {
	const own = words.annexes;
	const documents = shown.map(({ overview }) => declaredDocument(overview.province) ?? own.noDocument);
	const [first = own.noDocument] = documents;
	if (documents.every((document) => document === first)) return first;
	return shown
		.map(({ indicator }, index) => own.totalDocument(indicator.shortVi, documents[index] ?? own.noDocument))
		.join('; ');
}

function targetTable(
	main: IndicatorFigures,
	shown: readonly IndicatorFigures[],
	pageWidth: number,
): ReportTable {
	const { rows } = main.overview;
	const names = shortNames(rows, 'vi');
	const own = words.annexes;
	const cells = shown.map(({ indicator, overview }) => ({
		isCount: indicator.kind === 'count',
		of: new Map(overview.rows.map((row) => [row.unitId, row])),
	}));
	const width = Math.floor((pageWidth - ordinalWidth - nameWidth) / (shown.length * 2));
	return {
		title: '',
		groups: [
			{ text: words.ordinal, span: 1 },
			{ text: unitHead(main.level), span: 1 },
			...shown.map(({ indicator }) => ({
				text: indicator.annexVi ?? indicator.nameVi,
				span: 2,
			})),
		],
		head: [words.ordinal, unitHead(main.level), ...shown.flatMap(() => [own.target, own.result])],
		align: ['center', 'start', ...shown.flatMap(() => ['end', 'end'] as const)],
		widths: [
			ordinalWidth,
			pageWidth - ordinalWidth - width * shown.length * 2,
			...shown.flatMap(() => [width, width]),
		],
		rows: rows.map((row, index) => [
			ordinal(index),
			names.get(row.unitId) ?? row.nameVi,
			...cells.flatMap(({ isCount, of }) => {
				const cell = of.get(row.unitId);
				if (isCount) return [count(cell?.targetCount ?? null, 'vi'), count(cell?.numerator ?? null, 'vi')];
				return [rate(cell?.targetBp ?? null, 'vi'), rate(cell?.rateBp ?? null, 'vi')];
			}),
		]),
		total: [
			'',
			words.total,
			...shown.flatMap(({ indicator, overview: { province } }) => [
				rate(province.declaredTargetBp, 'vi'),
				indicator.kind === 'count' ? count(province.numerator, 'vi') : rate(province.rateBp, 'vi'),
			]),
		],
	};
}

/** III: what each indicator counts, and how. */
function definitionAnnex({ levels, destinationNames, rootName }: ReportFigures): Part {
	const own = words.annexes;
	const { said } = countWords.vi;
	const { directions } = aboutWords.vi.indicators;
	const counts = (definition: string | null, schoolLevel: SchoolLevel) =>
		(definition ?? '–')
			.split('+')
			.map(
				(code) =>
					destinationNames.find((one) => one.schoolLevel === schoolLevel && one.code === code)?.nameVi ??
					ownValue(said, code) ??
					code,
			)
			.join(own.and);
	const indicators = levels.flatMap(({ main, schools, others }) =>
		[...(main === null ? [] : [main]), ...schools, ...others].map(({ indicator }) => indicator),
	);
	const table: ReportTable = {
		title: own.definitionsTitle,
		head: [words.ordinal, words.table.indicator, own.numerator, own.denominator, own.direction],
		align: ['center', 'start', 'start', 'start', 'start'],
		widths: [14, 58, 42, 27, 24],
		rows: indicators.map((indicator, index) => [
			String(index + 1),
			indicator.nameVi,
			counts(indicator.numeratorDef, indicator.schoolLevel),
			ownValue(said, indicator.denominatorDef ?? '') ?? indicator.denominatorDef ?? '–',
			directions[indicator.direction],
		]),
	};
	return {
		key: 'annex_definitions',
		title: own.definitions,
		isWide: false,
		blocks: [
			...(indicators.length === 0 ? [] : [{ kind: 'table' as const, table }]),
			{ kind: 'heading', text: own.formulas },
			...inWhole(own.rules, rootName, 'vi').map((text) => ({ kind: 'text' as const, text: `- ${text}` })),
		],
	};
}

/** IV: which units stand where which others stood; null where nothing was merged. */
function mergerAnnex({ mergers }: ReportFigures): Part | null {
	if (mergers.length === 0) return null;
	const own = words.annexes;
	const rows = [...groups(mergers, ({ toId, date: day }) => `${toId}/${day}`).values()].map(
		(parts, index) => [
			ordinal(index),
			parts[0]?.toVi ?? '',
			parts
				.map(({ fromVi, weightBp }) =>
					weightBp === 10_000
						? fromVi
						: own.part(fromVi, weightBp === null ? own.unknownShare : percent(weightBp, 'vi')),
				)
				.join('; '),
			date(parts[0]?.date ?? null, 'vi'),
		],
	);
	return {
		key: 'annex_mergers',
		title: own.mergers,
		isWide: false,
		blocks: [
			{
				kind: 'table',
				table: {
					title: `${own.mergersTitle} (${count(rows.length, 'vi')})`,
					head: [words.ordinal, own.newUnit, own.oldUnits, own.since],
					align: ['center', 'start', 'start', 'center'],
					widths: [14, 45, 80, 26],
					rows,
				},
			},
		],
	};
}
