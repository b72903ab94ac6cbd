import type { Catalogue } from '../catalogue';
import { columnRules, plainRule, type ColumnRule } from '../column-rule';
import { headerKey, type ColumnUse } from '../columns';
import type { Row } from '../csv';
import type { Desk } from '../desk';
import type { Form } from '../form';
import type { Hints } from '../hints';
import { issue } from '../issue';
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
	/** Names that the user confirmed: `nameKey` → unit. */
	names: Readonly<Record<string, string>>;
	desk: Desk;
};

/** Fields of which a file has one column: two would contradict each other. */
const single: ReadonlySet<string> = new Set([
	'denominator',
	'numerator',
	'declared_pct',
	'planned_denominator',
	'neither',
	'value_pct',
	'quality',
]);

function meaningKey({ meaning }: ColumnUse): string | null {
	if (meaning.kind === 'indicator' || meaning.kind === 'counted') return `${meaning.kind} ${meaning.base}`;
	if (meaning.kind === 'destination') return `destination ${meaning.code}`;
	return meaning.kind === 'field' && single.has(meaning.name) ? `field ${meaning.name}` : null;
}

/** Free text that may hold anything: unknown columns and remarks. */
function isFreeText({ meaning }: ColumnUse): boolean {
	return (
		meaning.kind === 'unknown' || (meaning.kind === 'field' && ['note', 'text_vi'].includes(meaning.name))
	);
}

function isPersonal(use: ColumnUse, rows: readonly Row[]): boolean {
	if (use.meaning.kind === 'personal') return true;
	if (!isFreeText(use)) return false;
	return holdsPersons(rows.map((row) => cellOf(row, use)));
}

/** Column faults that forbid reading on: duplicated and personal columns, personal values (V03, V05). */
export function hasColumnFaults({ uses, rows, desk, sheet }: Part): boolean {
	const before = desk.errors;
	const seen = new Set<string>();
	for (const use of uses) {
		const name = headerKey(use.header);
		const keys = [name === '' ? null : `header ${name}`, meaningKey(use)].filter((key) => key !== null);
		if (keys.some((key) => seen.has(key))) desk.report(issue('V03', { column: use.header, sheet }));
		keys.forEach((key) => seen.add(key));
		if (isPersonal(use, rows)) desk.report(issue('V05', { column: use.header, sheet }));
		else if (use.meaning.kind === 'unknown' && name !== '')
			desk.report(issue('V04', { column: use.header, sheet }));
	}
	return desk.errors > before;
}

/** The forms that read the columns of these meanings. */
const usedIn: Readonly<Record<string, readonly Form['kind'][]>> = {
	indicator: ['wide-targets', 'wide-rates', 'indicator-counts'],
	counted: ['indicator-counts'],
	destination: ['wide-destinations'],
};

/** Figures that were recognised but have no place in the form of their table are not left out in silence (V04). */
export function unusedColumns(of: Form, { uses, desk, sheet }: Part): void {
	for (const { header, meaning } of uses)
		if (usedIn[meaning.kind]?.includes(of.kind) === false)
			desk.report(issue('V04:unused', { column: header, sheet }));
}

/** How the numbers and days of each column are written, from its sample; mixed marks in a column of rates are V07. */
export function rulesOf({ uses, rows, desk, sheet }: Part): (index: number) => ColumnRule {
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
		if (isMixed && isRate(use)) desk.report(issue('V07', { column: use.header, sheet }));
		byIndex.set(use.index, rule);
	});
	return (index) => byIndex.get(index) ?? plainRule;
}
