import { nothingKnown, type UnitFacts } from './overview';
import { assessment, type Assessment } from '../measures/progress';
import type { Direction, Quality } from '../schema/vocabulary';

/** One expected unit in one year, as the database answers it. */
export type YearFacts = UnitFacts & {
	readonly year: number;
	readonly parentId: string | null;
	/** Last day of the unit; null while it lives. */
	readonly validTo: string | null;
};

export type UnitYear = YearFacts & Assessment;

/** Counts carried to a unit that took over: no target of its own, and where a unit was split an estimate. */
export type CarriedYear = {
	readonly year: number;
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Σtd/Σd of the old targets: a reference, not a target. */
	readonly weightedTargetBp: number | null;
	readonly isApportioned: boolean;
	readonly partsKnown: number;
	readonly partsExpected: number;
	readonly quality: Quality | null;
	readonly asOf: string | null;
	/** Last day of the unit that took over, where it ended itself. */
	readonly validTo?: string | null;
	/** Among the parts is what is left of the unit itself, which was there before a change of its ground. */
	readonly hasOwn?: boolean;
	readonly sortOrder: number | null;
};

/** Judges every unit in every year against the target that it had in that year. */
export function unitYears(facts: readonly YearFacts[], direction: Direction): UnitYear[] {
	return facts.map((row) => ({ ...row, ...assessment(row, row.targetBp, direction, row.targetCount) }));
}

/** A carried year in the form of the others: judged by nobody's target, `estimated` where it was apportioned. */
export function carriedYear(row: CarriedYear): YearFacts {
	const { year, unitId, nameVi, nameEn, numerator, denominator, asOf, sortOrder } = row;
	const quality = row.isApportioned && row.quality !== 'demo' ? 'estimated' : row.quality;
	const validTo = row.validTo ?? null;
	return {
		...nothingKnown,
		parentId: null,
		...{ year, unitId, nameVi, nameEn, numerator, denominator, asOf, sortOrder, quality, validTo },
	};
}
