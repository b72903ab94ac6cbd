import type { Catalogue } from '../catalogue';
import { percent } from '../cells/cell';
import { columnRules, plainRule, type ColumnRule } from '../columns/column-rule';
import { headerKey, isPersonalHeader, type ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';
import type { IssueCollector } from '../issues/issue-collector';
import { issue } from '../issues/issue';
import type { Hints } from '../meaning/document/assume';
import type { ColumnLine, Facets, LeftOut } from '../meaning/words/line';
import { cellOf } from '../reading';
import { holdsPersons } from './personal';

/** One table of a file: what its columns mean and a sample of its rows. */
export type Part = {
	catalogue: Catalogue;
	hints: Hints;
	uses: readonly ColumnUse[];
	rows: readonly Row[];
	/** Sheet of a workbook; null for a text file. */
	sheet: string | null;
	/** What was said of names: `nameKey` → `writeAnswer`. */
	names: Readonly<Record<string, string>>;
	collector: IssueCollector;
};

/** Free text that may hold anything: unknown columns and remarks. */
function isFreeText({ meaning }: ColumnUse): boolean {
	return (
		meaning.kind === 'unknown' ||
		(meaning.kind === 'field' && ['note', 'text_vi', 'code', 'check', 'source'].includes(meaning.name))
	);
}

function isPersonal(use: ColumnUse, rows: readonly Row[]): boolean {
	if (use.meaning.kind === 'personal' || isPersonalHeader(use.header)) return true;
	if (!isFreeText(use)) return false;
	return holdsPersons(rows.map((row) => cellOf(row, use)));
}

/** Columns of persons forbid reading on (V05). */
export function hasPersons({ uses, rows, collector, sheet }: Part): boolean {
	const before = collector.errors;
	for (const use of uses)
		if (isPersonal(use, rows)) collector.report(issue('V05', { column: use.header, sheet }));
	return collector.errors > before;
}

/** Columns of a canonical table that come twice or are not known (V03, V04). */
export function hasDoubles({ uses, collector, sheet }: Part): boolean {
	const before = collector.errors;
	const seen = new Set<string>();
	for (const { header, meaning } of uses) {
		const name = headerKey(header);
		if (name !== '' && seen.has(name)) collector.report(issue('V03', { column: header, sheet }));
		else if (meaning.kind === 'unknown' && name !== '')
			collector.report(issue('V04', { column: header, sheet }));
		seen.add(name);
	}
	return collector.errors > before;
}

/** Left out as everybody expects: nothing is said beyond the line of the column. */
const quiet: ReadonlySet<LeftOut> = new Set([
	'ignored',
	'order',
	'note',
	'difference',
	'rank',
	'subset',
	'same',
	'personal',
	// said once, of the column that is not split
	'unsplit',
] as const);

/** What a column is, is asked in so many words. */
const isAsked = (asked: ColumnLine['asked']) => asked.includes('what') && asked.includes('measure');

/** Figures that were recognised but have no place in a record are not left out in silence (V04). */
export function tellLeftOut(lines: readonly ColumnLine[], part: Part): void {
	const { uses, collector, sheet } = part;
	const isOurs = lines.some(({ part: of }) => of === 'unit_id');
	for (const { left, index, facets, asked } of lines) {
		const header = uses[index]?.header ?? '';
		if (left === null || quiet.has(left) || header === '' || isAsked(asked)) continue;
		const carries = left === 'no-document' && isOurs && facets.kind?.value === 'registered';
		if (carries && repeatsTargets(index, part)) continue;
		if (left === 'mixed') {
			collector.report(issue('V04:mixed', { column: header, sheet }, { other: vetIn(lines, uses, facets) }));
			continue;
		}
		const key = left === 'no-document' ? 'V04:document' : left === 'unknown' ? 'V04' : 'V04:unused';
		collector.report(issue(key, { column: header, sheet }));
	}
}

/** The column of vocational education as a whole, of the level and year of the stream beside it. */
function vetIn(lines: readonly ColumnLine[], uses: readonly ColumnUse[], stream: Facets): string {
	const isBeside = ({ facets }: ColumnLine) =>
		(['level', 'period', 'quality'] as const).every((one) => facets[one]?.value === stream[one]?.value);
	const line = lines.find(
		(one) => one.part === 'numerator' && one.facets.what?.value === 'vet' && isBeside(one),
	);
	return uses[line?.index ?? -1]?.header ?? '';
}

/** Our own forms, which name units by code, carry the registered targets along: such a column brings nothing new. */
function repeatsTargets(index: number, { rows, catalogue: { known } }: Part): boolean {
	const set = new Set(known.targets.flatMap(({ value_bp }) => value_bp ?? []));
	const found = rows.map(({ cells }) => percent(cells[index] ?? '', ','));
	return found.every((cell) => cell.ok && (cell.value === null || set.has(cell.value)));
}

/** How the numbers and days of each column are written, from its sample; mixed marks in a column of rates are V07. */
export function rulesOf({ uses, rows, collector, sheet }: Part): (index: number) => ColumnRule {
	const isRate = ({ meaning }: ColumnUse) =>
		meaning.kind === 'indicator' || (meaning.kind === 'field' && meaning.name.endsWith('_pct'));
	const found = columnRules(
		uses.map((use) => ({
			cells: rows.map((row) => row.cells[use.index] ?? ''),
			isRate: isRate(use),
		})),
	);
	const byIndex = new Map<number, ColumnRule>();
	uses.forEach((use, i) => {
		const { rule, isMixed } = found[i] ?? { rule: plainRule, isMixed: false };
		if (isMixed && isRate(use)) collector.report(issue('V07', { column: use.header, sheet }));
		byIndex.set(use.index, rule);
	});
	return (index) => byIndex.get(index) ?? plainRule;
}
