import type { Quality } from '../../../domain/schema/vocabulary';
import type { Catalogue } from '../../catalogue';
import type { Column } from '../column';

/** What one table makes of a row: the records, and the columns they are made of. */
export type OutcomeSlot = {
	readonly table: 'outcomes';
	/** A family of the catalogue ('vet', 'prog_local' …) or the id of an indicator. */
	readonly base: string;
	readonly level: string | null;
	readonly period: string | null;
	readonly quality: Quality | null;
	numerator: Column | null;
	/** Columns that add up to the numerator where none counts it. */
	sum: readonly Column[];
	denominator: Column | null;
	rate: Column | null;
	fraction: Column | null;
};

export type TargetSlot = {
	readonly table: 'targets';
	readonly base: string;
	readonly level: string | null;
	readonly period: string | null;
	readonly kind: string | null;
	/** Null where the target is written as a number of pupils: its rate follows from the two planned numbers. */
	readonly value: Column | null;
	readonly planned: Column | null;
	readonly plannedNumerator: Column | null;
};

export type DestinationSlot = {
	readonly table: 'destinations';
	readonly level: string | null;
	readonly period: string | null;
	readonly quality: Quality | null;
	readonly streams: readonly { readonly code: string; readonly column: Column }[];
	readonly graduates: Column | null;
	/** Pupils of grade 10, public and private together: they complete the streams, which then are checked and not kept. */
	readonly unsplit: Column | null;
	/** Counted beside the streams and none of them: named where the streams do not add up. */
	readonly beside: readonly Column[];
};

export type Slot = OutcomeSlot | TargetSlot | DestinationSlot;

/** The id of an indicator at a school level; null where the level must be known and is not. */
export function indicatorOf(
	base: string,
	level: string | null,
	{ families }: Pick<Catalogue, 'families'>,
): string | null {
	const family = families.get(base);
	if (family === undefined) return base;
	return level === null ? null : (family.get(level) ?? null);
}
