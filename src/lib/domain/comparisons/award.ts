import type { AwardRule } from './award-rule';
import { groups } from '../base/group';
import type { UnitFacts } from './overview';
import { attainmentRatio } from '../measures/progress';
import { ranks, smallDenominator } from '../measures/rank';
import { chartedRateBp, isDeclaredOnly } from '../measures/rate';
import type { Direction } from '../schema/vocabulary';

/** One indicator of the rule in the year that is judged and in the year before. */
export type AwardFacts = {
	readonly indicatorId: string;
	readonly direction: Direction;
	readonly now: readonly UnitFacts[];
	/** Empty where the rule does not look back. */
	readonly before: readonly UnitFacts[];
};

/** Why a unit cannot be ranked. */
type Unranked =
	| 'not_expected'
	| 'missing'
	| 'no_graduates'
	| 'declared_only'
	| 'provisional'
	| 'estimated'
	| 'no_target'
	| 'zero_target'
	| 'no_last_year'
	| 'no_direction';

/** What one indicator gives one unit; percent with its exact value as a fraction. */
export type AwardPart = {
	readonly indicatorId: string;
	readonly weight: number;
	/** Uncapped attainment in percent; null where the rule does not use it. */
	readonly attainment: number | null;
	/** This year's rate in percent of last year's (the other way round where lower is better). */
	readonly change: number | null;
	/** Points, two decimals half up. */
	readonly hundredths: number;
	readonly facts: UnitFacts;
};

export type AwardRow = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	readonly above?: string | null;
	readonly parts: readonly AwardPart[];
	/** Added and taken by hand, hundredths of a point. */
	readonly addedHundredths: number;
	/** Points in hundredths, half up; null for an unranked unit. */
	readonly hundredths: number | null;
	/** Competition rank 1-2-2-4 (F11). */
	readonly rank: number | null;
	readonly reasons: readonly { readonly indicatorId: string; readonly why: Unranked }[];
	/** Some denominator is below 30. */
	readonly isSmall: boolean;
	readonly isIllustrative: boolean;
};

/** An exact number: sums of quotients decide who is tied, so nothing may be lost. */
type Fraction = { readonly top: bigint; readonly bottom: bigint };

const whole = (value: number): Fraction => ({ top: BigInt(value), bottom: 1n });
const plus = (a: Fraction, b: Fraction): Fraction => ({
	top: a.top * b.bottom + b.top * a.bottom,
	bottom: a.bottom * b.bottom,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const smaller = (a: Fraction, b: Fraction) => (a.top * b.bottom <= b.top * a.bottom ? a : b);

/** To hundredths, half up. */
function hundredthsOf({ top, bottom }: Fraction): number {
	const twice = 200n * top + bottom;
	const floor = twice / (2n * bottom);
	return Number(twice < 0n && twice % (2n * bottom) !== 0n ? floor - 1n : floor);
}

type Measure = { readonly why: Unranked } | { readonly ratio: Fraction };

/** A rate that may be compared: counted, final and not estimated. */
function reportFault(facts: UnitFacts | undefined): Unranked | null {
	if (facts === undefined) return 'not_expected';
	if (facts.denominator === 0) return 'no_graduates';
	if (isDeclaredOnly(facts)) return 'declared_only';
	if (facts.numerator === null || (facts.denominator === null && facts.targetCount === null))
		return 'missing';
	if (facts.quality === 'provisional' || facts.quality === 'estimated') return facts.quality;
	return null;
}

/** The rate, or the count where the target is one. */
const valueOf = (facts: UnitFacts) =>
	facts.targetBp === null && facts.targetCount !== null ? facts.numerator : chartedRateBp(facts);

function ratioOf(value: number | null, aim: number | null, direction: Direction): Fraction | null {
	const ratio = attainmentRatio(value, aim, direction);
	return ratio === null ? null : { top: BigInt(ratio.reached) * 100n, bottom: BigInt(ratio.aim) };
}

function attained(facts: UnitFacts, direction: Direction): Measure {
	const target = facts.targetBp ?? facts.targetCount;
	if (target === null) return { why: 'no_target' };
	if (target === 0) return { why: direction === 'lower' ? 'zero_target' : 'no_target' };
	const ratio = ratioOf(valueOf(facts), target, direction);
	return ratio === null ? { why: 'missing' } : { ratio };
}

function changed(facts: UnitFacts, before: UnitFacts | undefined, direction: Direction): Measure {
	if (before === undefined || reportFault(before) !== null) return { why: 'no_last_year' };
	const ratio = ratioOf(chartedRateBp(facts), chartedRateBp(before), direction);
	return ratio === null ? { why: 'no_last_year' } : { ratio };
}

const percentOf = (measure: Measure | null) =>
	measure !== null && 'ratio' in measure ? Number(measure.ratio.top) / Number(measure.ratio.bottom) : null;

type Scored = { readonly part: AwardPart; readonly points: Fraction } | { readonly why: Unranked };

function scored(
	rule: AwardRule,
	weight: number,
	facts: UnitFacts | undefined,
	before: UnitFacts | undefined,
	{ indicatorId, direction }: AwardFacts,
): Scored {
	if (direction === 'info') return { why: 'no_direction' };
	const fault = reportFault(facts);
	if (fault !== null || facts === undefined) return { why: fault ?? 'not_expected' };
	const attainment = rule.basis === 'change' ? null : attained(facts, direction);
	const change = rule.basis === 'attainment' ? null : changed(facts, before, direction);
	const share = rule.basis === 'both' ? rule.changeShare : rule.basis === 'change' ? 100 : 0;
	let points = whole(0);
	for (const [measure, percent] of [
		[attainment, 100 - share],
		[change, share],
	] as const) {
		if (measure === null) continue;
		if ('why' in measure) return { why: measure.why };
		const counted = smaller(measure.ratio, whole(rule.cap));
		points = plus(points, times(counted, { top: BigInt(percent) * BigInt(weight), bottom: 10_000n }));
	}
	const part: AwardPart = {
		indicatorId,
		weight,
		attainment: percentOf(attainment),
		change: percentOf(change),
		hundredths: hundredthsOf(points),
		facts,
	};
	return { part, points };
}

/**
 * The ranking that a rule makes (F15): Σ weight·min(A, cap), plus and minus the points given by hand. Nothing is
 * decided by it. Ranked units first, equal ones together in the order of names; then the unranked with the reasons.
 */
export function awardRows(
	rule: AwardRule,
	all: readonly AwardFacts[],
	year: number,
	compareNames: (a: string, b: string) => number,
): AwardRow[] {
	const units = new Map(all.flatMap(({ now }) => now.map((facts) => [facts.unitId, facts] as const)));
	const added = groups(
		rule.points.filter((points) => points.year === year),
		({ unitId }) => unitId,
	);
	const byId = (facts: readonly UnitFacts[]) => new Map(facts.map((one) => [one.unitId, one]));
	const sources = rule.indicators.flatMap(({ indicatorId, weight }) => {
		const facts = all.find((one) => one.indicatorId === indicatorId);
		return facts ? [{ facts, weight, now: byId(facts.now), before: byId(facts.before) }] : [];
	});
	const rows = [...units.values()].map(({ unitId, nameVi, nameEn, above = null }) => {
		const addedHundredths = (added.get(unitId) ?? []).reduce((sum, { hundredths }) => sum + hundredths, 0);
		const parts: AwardPart[] = [];
		const reasons: AwardRow['reasons'][number][] = [];
		let points: Fraction = { top: BigInt(addedHundredths), bottom: 100n };
		for (const { facts, weight, now, before } of sources) {
			const one = scored(rule, weight, now.get(unitId), before.get(unitId), facts);
			if ('why' in one) reasons.push({ indicatorId: facts.indicatorId, why: one.why });
			else {
				parts.push(one.part);
				points = plus(points, one.points);
			}
		}
		const isRanked = reasons.length === 0 && parts.length > 0;
		const hundredths = isRanked ? hundredthsOf(points) : null;
		return { unitId, nameVi, nameEn, above, parts, addedHundredths, hundredths, reasons };
	});
	const places = ranks(rows.map(({ hundredths }) => hundredths));
	return rows
		.map((row, index): AwardRow => ({
			...row,
			rank: places[index] ?? null,
			isSmall: row.parts.some(({ facts }) => (facts.denominator ?? smallDenominator) < smallDenominator),
			isIllustrative: row.parts.some(({ facts }) => facts.quality === 'demo'),
		}))
		.toSorted(
			(a, b) =>
				Number(a.rank === null) - Number(b.rank === null) ||
				(b.hundredths ?? 0) - (a.hundredths ?? 0) ||
				compareNames(a.nameVi, b.nameVi),
		);
}
