import { isMeasuredIn } from '../../../domain/measures/own-indicator';
import type { RecordOf } from '../../../domain/schema/tables';
import { issue, type Issue } from '../../issues/issue';
import type { Column } from '../column';
import type { Said } from '../words/line';
import { measureByNumbers } from './testimony';

/** What the table says for all its columns. */
type Around = { readonly level: string | null; readonly year: string | null };

/** A column with the words of own indicators becomes one of one of them, or a question; never a guess. */
export function settleOwn(columns: readonly Column[], around: Around, issues: Issue[]): void {
	for (const column of columns) {
		if (column.own === null || column.left !== null || column.part !== null) continue;
		const { indicators, isKnownOtherwise } = column.own;
		const fitting = indicators.filter((one) => fits(one, column, around));
		const [only, other] = fitting;
		const measure = only === undefined ? null : measureOf(column, only);
		if (only === undefined || other !== undefined || isKnownOtherwise || measure === null)
			ask(column, issues);
		else take(column, only, measure);
	}
}

/** Of the level that the column or the table speaks of, and of its year. */
function fits(indicator: RecordOf<'indicators'>, { facets }: Column, around: Around): boolean {
	const { school_level } = indicator;
	const level = facets.level?.value ?? around.level;
	const year = (facets.period?.value ?? around.year ?? '').slice(-4);
	if (level !== null && school_level !== 'VET' && level !== school_level) return false;
	return !/^\d{4}$/.test(year) || isMeasuredIn(indicator, Number(year));
}

/** A count or a rate; null where neither the words nor the numbers tell. */
function measureOf(column: Column, { kind }: RecordOf<'indicators'>): 'count' | 'rate' | null {
	const { own, facets } = column;
	const said = facets.measure?.value ?? null;
	if (own?.place === 'whole' || kind === 'count')
		return said === 'rate' || column.stats.hasPercent ? null : 'count';
	if (said === 'count' || said === 'rate') return said;
	if (own?.place === 'part' && !column.stats.hasPercent && !column.stats.hasDecimals) return 'count';
	return measureByNumbers(column) === 'rate' && own?.place === 'name' ? 'rate' : null;
}

function take(column: Column, indicator: RecordOf<'indicators'>, measure: 'count' | 'rate'): void {
	const { header, facets, own } = column;
	const said = (value: string): Said => ({ value, from: 'column', words: header });
	const prefix = own?.place === 'whole' ? 'whole' : 'indicator';
	facets.what = said(`${prefix}:${indicator.indicator_id}`);
	facets.measure ??= said(measure);
	if (indicator.school_level !== 'VET') facets.level ??= said(indicator.school_level);
}

function ask(column: Column, issues: Issue[]): void {
	issues.push(issue('V02:own', { column: column.header, cell: column.index }));
	Object.assign(column, { asked: ['what', 'measure'], left: 'unknown' });
}
