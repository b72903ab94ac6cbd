/** By attainment of the own target, by change from last year, or by both. */
export const awardBases = ['attainment', 'change', 'both'] as const;
type AwardBasis = (typeof awardBases)[number];

/** Added or taken by hand, with the reason. Hundredths of a point. */
export type AwardPoints = {
	readonly unitId: string;
	readonly year: number;
	readonly hundredths: number;
	readonly reason: string;
};

/** How a ranking is made: the user's own, never an official one (F15). */
export type AwardRule = {
	readonly id: string;
	readonly name: string;
	/** Weights in percent; nothing forces them to sum to 100, the sum is shown. */
	readonly indicators: readonly { readonly indicatorId: string; readonly weight: number }[];
	/** Percent above which attainment counts no further. */
	readonly cap: number;
	readonly basis: AwardBasis;
	/** Percent of the score that the change makes up where both count. */
	readonly changeShare: number;
	readonly points: readonly AwardPoints[];
	/** ISO times. */
	readonly madeAt: string;
	/** null in a draft; a locked rule is never changed again. */
	readonly lockedAt: string | null;
	/** Who locked it. */
	readonly who: string;
};

const usualCap = 120;

export function newRule(id: string, name: string, madeAt: string, indicatorId: string): AwardRule {
	return {
		id,
		name,
		indicators: [{ indicatorId, weight: 100 }],
		cap: usualCap,
		basis: 'attainment',
		changeShare: 30,
		points: [],
		madeAt,
		lockedAt: null,
		who: '',
	};
}

/** A draft that begins as another rule is. */
export function copyOf(rule: AwardRule, id: string, name: string, madeAt: string): AwardRule {
	return { ...rule, id, name, madeAt, lockedAt: null, who: '' };
}

export const weightSum = ({ indicators }: Pick<AwardRule, 'indicators'>) =>
	indicators.reduce((sum, { weight }) => sum + weight, 0);

export type RuleFault = 'no_indicator' | 'no_weight' | 'twice' | 'no_name' | 'no_reason';

/** What keeps a rule from being locked. */
export function ruleFaults(rule: AwardRule): RuleFault[] {
	const { name, indicators, points } = rule;
	const faults: RuleFault[] = [];
	if (name.trim() === '') faults.push('no_name');
	if (indicators.length === 0) faults.push('no_indicator');
	if (indicators.some(({ weight }) => weight <= 0)) faults.push('no_weight');
	if (new Set(indicators.map(({ indicatorId }) => indicatorId)).size < indicators.length)
		faults.push('twice');
	if (points.some(({ reason }) => reason.trim() === '')) faults.push('no_reason');
	return faults;
}
