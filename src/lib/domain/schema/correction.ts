import type { Quality, UnitTargetKind } from './vocabulary';

/** One value on screen: whose, of what, of which calendar year. */
export type ValueOf = { readonly unit: string; readonly indicator: string; readonly period: string };

/** An outcome: both counts, or a rate in basis points. Days are ISO. */
export type OutcomeValue = {
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly declaredBp: number | null;
	readonly asOf: string | null;
	readonly submittedAt: string | null;
	readonly revision: number | null;
	readonly quality: Quality;
	readonly docNo: string | null;
};

/** A version of a target: a rate in basis points, or a count. */
export type TargetValue = {
	readonly planId: string | null;
	readonly kind: UnitTargetKind;
	readonly revision: number | null;
	readonly valueBp: number | null;
	readonly valueCount: number | null;
	readonly plannedDenominator: number | null;
	readonly effectiveDate: string | null;
	readonly docNo: string | null;
};

/** What somebody may say of their own figures; illustrative ones are nobody's. */
export const ownQualities = ['official', 'provisional', 'estimated'] as const satisfies readonly Quality[];
export type OwnQuality = (typeof ownQualities)[number];

/** Where nothing was given yet, or only an illustrative figure, which a real one does not continue. */
export const noOutcome: OutcomeValue = {
	numerator: null,
	denominator: null,
	declaredBp: null,
	asOf: null,
	submittedAt: null,
	revision: null,
	quality: 'official',
	docNo: null,
};

export const noTarget: TargetValue = {
	planId: null,
	kind: 'registered',
	revision: null,
	valueBp: null,
	valueCount: null,
	plannedDenominator: null,
	effectiveDate: null,
	docNo: null,
};
