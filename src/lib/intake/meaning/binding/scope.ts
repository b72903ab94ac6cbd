import { qualityOf } from '../../../domain/measures/quality';
import type { Quality } from '../../../domain/schema/vocabulary';
import { issue, type Issue } from '../../issues/issue';
import type { Column } from '../column';
import type { OutcomeSlot } from './slots';

/** One set of columns that speak of the same level, period and quality. */
export type Scope = {
	readonly level: string | null;
	readonly period: string | null;
	readonly quality: Quality | null;
};

export const scopeKey = ({ level, period, quality }: Scope) => `${level}|${period}|${quality}`;

export function scopeOf({ facets }: Column): Scope {
	return {
		level: facets.level?.value ?? null,
		period: facets.period?.value ?? null,
		quality: qualityOf(facets.quality?.value ?? ''),
	};
}

/** Words of the lexicon that are counted, and the family or indicator that they are of. */
export const bases: ReadonlyMap<string, string> = new Map([
	['vet', 'vet'],
	['college', 'vet'],
	['neither', 'neither'],
	['prog_local', 'prog_local'],
	['counsellor', 'counsellor'],
]);

/** A college is no vocational education after THCS. */
export function baseOf({ facets }: Column): string | null {
	const what = facets.what?.value ?? '';
	if (what === 'college' && facets.level?.value === 'THCS') return null;
	return what.startsWith('indicator:') ? what.slice('indicator:'.length) : (bases.get(what) ?? null);
}

export const isCount = ({ facets }: Column) => facets.measure?.value === 'count';

export const isFilled = ({ numerator, sum, rate, fraction }: OutcomeSlot) =>
	numerator !== null || sum.length > 0 || rate !== null || fraction !== null;

export function slotIn(slots: OutcomeSlot[], base: string, scope: Scope): OutcomeSlot {
	const known = slots.find((slot) => slot.base === base && scopeKey(slot) === scopeKey(scope));
	if (known !== undefined) return known;
	const slot: OutcomeSlot = {
		table: 'outcomes',
		base,
		...scope,
		numerator: null,
		sum: [],
		denominator: null,
		rate: null,
		fraction: null,
	};
	slots.push(slot);
	return slot;
}

/** Takes a column for a place; two columns for one place are a question. */
export function fill(
	slot: OutcomeSlot,
	place: 'numerator' | 'denominator' | 'rate' | 'fraction',
	column: Column,
	issues: Issue[],
): void {
	const other = slot[place];
	if (other !== null && other !== column) {
		issues.push(same(column));
		column.asked = ['level'];
		other.asked = ['level'];
		return;
	}
	slot[place] = column;
	Object.assign(column, { part: place, table: 'outcomes', slot: { base: slot.base, level: slot.level } });
}

export const same = (column: Column): Issue =>
	issue('V03:same', { column: column.header, cell: column.index });

export const levelWords = ['cấp học (THCS hoặc THPT)', 'school level (THCS or THPT)'] as const;
