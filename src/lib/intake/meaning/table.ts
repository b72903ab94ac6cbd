import { columnLetters } from '../../domain/base/column-letters';
import { looseKey } from '../../domain/units/names';
import type { Decisions } from '../../domain/schema/decisions';
import type { Catalogue } from '../catalogue';
import type { ColumnUse } from '../columns/columns';
import { meaningOf } from '../columns/columns';
import type { Row } from '../text/csv';
import { issue, type Issue } from '../issues/issue';
import type { Section } from '../layout/layout';
import { bind } from './binding/bind';
import { rowsSaid } from './binding/rows-said';
import { columnsOfTable, type Column } from './column';
import type { Context } from './document/context';
import type { Hints } from './document/assume';
import type { ColumnLine, ColumnPart, Fact, TableFacts } from './words/line';
import { keyOfColumn } from './meaning-key';
import type { Slot } from './binding/slots';

/** A table of an office form, understood: its columns, the records each row makes, and what must be asked. */
export type OfficeTable = {
	readonly uses: readonly ColumnUse[];
	readonly lines: readonly ColumnLine[];
	readonly facts: TableFacts;
	readonly hints: Hints;
	readonly slots: readonly Slot[];
	/** Questions about the columns, and about what counts for the whole table. */
	readonly columnIssues: readonly Issue[];
	readonly tableIssues: readonly Issue[];
	/** The column that says a row's school level. */
	readonly levelIndex: number | null;
	/** Columns of counts, which add up to a total row. */
	readonly counts: readonly number[];
	readonly hasUnits: boolean;
};

const fieldParts: ReadonlyMap<string, ColumnPart> = new Map([
	['unit_id', 'unit_id'],
	['period', 'period'],
	['school_level', 'level'],
	['as_of', 'date'],
	['submitted_at', 'date'],
]);

export function officeTable(
	section: Section,
	rows: readonly Row[],
	context: Context,
	catalogue: Catalogue,
	decisions: Pick<Decisions, 'columns' | 'facets' | 'swaps'>,
): OfficeTable {
	const columns = columnsOfTable(section.paths, section.header, rows, catalogue, decisions, new Set());
	markHeads(columns, rows, catalogue);
	const levelIndex = levelColumn(columns, rows);
	const unit = columns.find(({ part }) => part === 'unit');
	const said = rowsSaid(columns, rows, levelIndex, catalogue);
	const { slots, issues, level } = bind(columns, context, said, catalogue);
	const hints: Hints = {
		...context.hints,
		level: context.hints.level ?? (level?.value as Hints['level']) ?? null,
	};
	const unitFact = context.facts.unit.value === null ? districtOfRows(said.names, catalogue) : null;
	const facts: TableFacts = {
		...context.facts,
		...(unitFact === null ? {} : { unit: unitFact }),
		level: level === null ? context.facts.level : { ...level, isAsked: false },
	};
	const documented = withoutUndocumented(slots, columns, hints);
	const uncounted = documented.flatMap(expectedAsked);
	return {
		uses: columns.map((column) => ({
			index: column.index,
			header: column.header,
			meaning: meaningOf(keyOfColumn(column)),
			part: column.part,
			of: column.of,
		})),
		lines: columns.map(lineOf),
		facts,
		hints,
		slots: documented,
		columnIssues: [...issues, ...uncounted],
		tableIssues: [
			...partAsked(facts),
			...yearAsked(facts),
			...yearDoubted(context),
			...kindAsked(facts, columns, documented),
		],
		levelIndex,
		counts: columns
			.filter(
				({ left, part, stats, facets }) =>
					left === null &&
					['numerator', 'denominator', 'students', 'planned'].includes(part ?? '') &&
					facets.measure?.value === 'count' &&
					stats.numbers > 0,
			)
			.map(({ index }) => index),
		hasUnits: unit !== undefined || columns.some(({ part }) => part === 'unit_id'),
	};
}

/** A district as the last or first row of its schools. */
function districtOfRows(names: readonly string[], catalogue: Catalogue): Fact | null {
	const isSchool = (name: string) =>
		/^(?:\d+[.)]? ?)?(?:trường |th |thcs|thpt|th[ -]*(?:&|và)? ?thcs|tiểu học )/iu.test(name);
	const schools = names.filter(isSchool);
	const others = names
		.filter((name) => !isSchool(name))
		.flatMap((name) => {
			const match = catalogue.find(name);
			return match.kind === 'exact' && catalogue.unitById.get(match.unitId)?.level === 'district'
				? [{ name, unit: match.unitId }]
				: [];
		});
	const [only, other] = others;
	if (schools.length < 2 || only === undefined || other !== undefined) return null;
	return { value: only.unit, from: 'rows', words: only.name, isAsked: false };
}

/** The columns that say of whom and when a row speaks. */
function markHeads(columns: readonly Column[], rows: readonly Row[], catalogue: Catalogue): void {
	for (const column of columns) {
		if (column.left !== null) continue;
		const { field, stats } = column;
		const isText = stats.numbers * 2 <= stats.filled;
		if (field !== null && column.facets.what === undefined) {
			column.part = fieldParts.get(field) ?? 'text';
			if (field === 'code' || field === 'check' || field === 'source') column.left = 'note';
		} else if (column.facets.what?.value === 'unit' || (column.isUnit && isText)) column.part = 'unit';
	}
	if (columns.some(({ part }) => part === 'unit' || part === 'unit_id')) return;
	const hits = columns.map(({ index, left, part }) =>
		left === 'ignored' || part !== null
			? 0
			: rows.slice(0, 50).filter(({ cells }) => catalogue.find((cells[index] ?? '').trim()).kind === 'exact')
					.length,
	);
	const best = hits.indexOf(Math.max(0, ...hits));
	const column = columns[best];
	if (column === undefined || (hits[best] ?? 0) * 2 <= Math.min(50, rows.length)) return;
	Object.assign(column, { part: 'unit', isUnit: true, left: null });
}

/** A column whose cells are all "THCS" or "THPT". */
function levelColumn(columns: readonly Column[], rows: readonly Row[]): number | null {
	const said = columns.find(({ part }) => part === 'level');
	if (said !== undefined) return said.index;
	for (const column of columns) {
		if (column.part !== null || column.stats.numbers > 0) continue;
		const cells = rows.map(({ cells }) => looseKey(cells[column.index] ?? '')).filter(Boolean);
		if (
			cells.length < 2 ||
			!cells.every((cell) => /^(?:cap )?(?:thcs|thpt|trung hoc co so|trung hoc pho thong)$/.test(cell))
		)
			continue;
		Object.assign(column, { part: 'level', left: null });
		return column.index;
	}
	return null;
}

/** A plan, a decision or a resolution; a report or a letter sets none. */
const setsTargets = (docNo: string | null) => /\d\/(?:KH|QĐ|QD|NQ)(?:-|$)/.test(docNo ?? '');

/** Targets beside results are set by documents of their own: without one they are left out, and told. */
function withoutUndocumented(
	slots: readonly Slot[],
	columns: readonly Column[],
	hints: Hints,
): readonly Slot[] {
	const isMixed =
		slots.some(({ table }) => table === 'targets') && slots.some(({ table }) => table !== 'targets');
	const isReport = hints.kind === 'outcome' || hints.kind === null;
	if (!isMixed || !isReport || setsTargets(hints.docNo)) return slots;
	for (const column of columns)
		if (column.part === 'target' || (column.part === 'planned' && column.table === 'targets'))
			Object.assign(column, { left: 'no-document', part: null });
	return slots.filter(({ table }) => table !== 'targets');
}

/** A number of pupils is no target until it is known of how many. */
function expectedAsked(slot: Slot): Issue[] {
	if (slot.table !== 'targets' || slot.value !== null || slot.planned !== null) return [];
	const column = slot.plannedNumerator;
	if (column === null) return [];
	column.asked = ['measure'];
	return [issue('V02:counted', { column: column.header, cell: column.index })];
}

function partAsked({ part }: TableFacts): Issue[] {
	return part.isAsked
		? [issue('V27:part', { column: 'ky', value: part.words }, { part: part.words ?? '' })]
		: [];
}

function yearAsked({ year }: TableFacts): Issue[] {
	return year.isAsked
		? [issue('V27:years', { column: 'ky', value: year.words }, { words: year.words ?? '' })]
		: [];
}

function yearDoubted({ otherYear }: Context): Issue[] {
	return otherYear === null ? [] : [issue('V27:file', { column: 'ky', value: otherYear.file }, otherYear)];
}

/** Titles that say both, over columns that say neither. */
function kindAsked({ kind }: TableFacts, columns: readonly Column[], slots: readonly Slot[]): Issue[] {
	if (!kind.isAsked || slots.length === 0) return [];
	const open = columns.some(
		({ part, facets }) =>
			['numerator', 'rate', 'target', 'students'].includes(part ?? '') && facets.role === undefined,
	);
	return open ? [issue('V02:kind', { column: 'kind' })] : [];
}

function lineOf(column: Column): ColumnLine {
	const { index, key, path, facets, part, table, of, proof, left, asked } = column;
	return { index, letter: columnLetters(index), key, path, facets, part, table, of, proof, left, asked };
}
