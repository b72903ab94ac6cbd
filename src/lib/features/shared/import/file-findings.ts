import { inLanguage } from '$lib/domain/base/named';
import { wholeRow, spotKey, type CellMark, type MarkTone } from '$lib/components/grid/grid';
import type { Language } from '$lib/domain/base/format';
import { headerKey } from '$lib/intake/columns/columns';
import type { TableRead } from '$lib/intake/issues/issue-collector';
import type { Issue } from '$lib/intake/issues/issue';
import type { NameQuestion } from '$lib/intake/units/names-asked';

const weight = { error: 0, warning: 1, info: 2 } as const;

export const sentence = ({ message_vi, message_en }: Issue, language: Language) =>
	inLanguage(language, message_vi, message_en);

/** Marks of one sheet: the worst finding of a cell gives the tone, all of them the words. */
export function marksOf(
	issues: readonly Issue[],
	sheet: string | null,
	language: Language,
): ReadonlyMap<string, CellMark> {
	const marks = new Map<string, CellMark>();
	for (const issue of issues) {
		if (issue.row === null || issue.sheet !== sheet) continue;
		const key = spotKey(issue.row, issue.cell ?? wholeRow);
		const [before, text] = [marks.get(key), sentence(issue, language)];
		const tone: MarkTone =
			before && weight[before.tone] <= weight[issue.severity] ? before.tone : issue.severity;
		marks.set(key, {
			tone,
			text: before ? `${before.text} ${text}` : text,
			repair: before?.repair ?? issue.repair,
		});
	}
	return marks;
}

/** One kind of fault of a file: its rule in one column. */
export type FaultGroup = {
	readonly key: string;
	readonly code: string;
	readonly severity: Issue['severity'];
	readonly issues: readonly Issue[];
};

/** Findings with a row, by rule, the worst and the most frequent first. */
export function faultGroups(issues: readonly Issue[]): FaultGroup[] {
	const groups = new Map<string, Issue[]>();
	for (const issue of issues) {
		if (issue.row === null) continue;
		const key = `${issue.code} ${issue.severity}`;
		const group = groups.get(key);
		if (group) group.push(issue);
		else groups.set(key, [issue]);
	}
	return [...groups]
		.map(([key, found]) => ({
			key,
			code: found[0]?.code ?? '',
			severity: found[0]?.severity ?? 'info',
			issues: found,
		}))
		.toSorted((a, b) => weight[a.severity] - weight[b.severity] || b.issues.length - a.issues.length);
}

/** The lines that findings of one sheet stand on, each once, in order. */
export function linesOf(issues: readonly Issue[], sheet: string | null): number[] {
	const lines = issues.flatMap((issue) => (issue.sheet === sheet && issue.row !== null ? [issue.row] : []));
	return [...new Set(lines)].toSorted((a, b) => a - b);
}

/**
 * Errors and warnings that no row of the grid can show, of the whole file or of a column, the errors first. They block
 * the import or must be seen all the same.
 */
export function wholeFindings(issues: readonly Issue[]): Issue[] {
	return issues
		.filter(({ row, severity }) => row === null && severity !== 'info')
		.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}

/** Findings of one rule in one column: the first of them, and how many more there are. */
export type CellFindings = { readonly first: Issue; readonly more: number };

/** Errors or warnings that stand in a row, by rule and column, in the order of the file; names that are asked are not said twice. */
export function cellFindings(
	issues: readonly Issue[],
	names: readonly NameQuestion[],
	wanted: 'error' | 'warning',
): CellFindings[] {
	const asked = new Set(names.map(({ text }) => text));
	const groups = new Map<string, { first: Issue; more: number }>();
	for (const issue of issues) {
		const { code, severity, row, sheet, column, value } = issue;
		if (severity !== wanted || row === null) continue;
		if ((code === 'V14' || code === 'V16') && value !== null && asked.has(value)) continue;
		const key = JSON.stringify([code, sheet, column]);
		const group = groups.get(key);
		if (group) group.more += 1;
		else groups.set(key, { first: issue, more: 0 });
	}
	return [...groups.values()];
}

/** Columns of findings that the questions of a review answer. */
export const askedColumns = ['ky', 'cap_hoc', 'doc_no', 'effective_date'] as const;

/** Where an error can be mended; null: only its sender can. */
export type Remedy = 'questions' | 'columns' | 'grid';

const remedies: readonly Remedy[] = ['questions', 'columns', 'grid'];

type Told = Pick<TableRead, 'header'> & Partial<Pick<TableRead, 'lines'>>;

/** Where each column is asked for its level, one answer for all of them would be none. */
export const asksLevels = (tables: readonly Told[]): boolean =>
	tables.some(({ lines = [] }) => lines.some(({ asked }) => asked.includes('level')));

/** Two columns of one name are told apart only by typing another name in the grid: what columns mean goes by name. */
function haveOneName(column: string | null, tables: readonly Pick<TableRead, 'header'>[]): boolean {
	const key = headerKey(column ?? '');
	return tables.some(({ header }) => header.filter((name) => headerKey(name) === key).length > 1);
}

export function remedyOf(
	{ code, row, column, cell }: Pick<Issue, 'code' | 'row' | 'column' | 'cell'>,
	tables: readonly Told[],
): Remedy | null {
	if (row !== null) return 'grid';
	if (column === 'cap_hoc' && asksLevels(tables)) return 'columns';
	if (askedColumns.some((name) => name === column)) return 'questions';
	// a column of an office form is named with its place: its level can be said, whatever its name
	if (code === 'V03') return cell === null && haveOneName(column, tables) ? 'grid' : 'columns';
	return code === 'V02' && column !== null ? 'columns' : null;
}

/** Where the errors of a file can be mended, each place once, in the order in which they stand on the page. */
export function remediesFor(issues: readonly Issue[], tables: readonly Told[]): Remedy[] {
	const found = new Set(
		issues.filter(({ severity }) => severity === 'error').map((issue) => remedyOf(issue, tables)),
	);
	return remedies.filter((remedy) => found.has(remedy));
}
