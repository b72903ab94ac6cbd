import type { UnitProgress } from './overview';
import type { Direction } from '../schema/vocabulary';

/** Every unit against the province's target, or each against its own. */
export type GapYardstick = 'province' | 'own';

export type Contribution = {
	readonly row: UnitProgress;
	/** Times 100·Σd: the integer 10000·n − t·d. */
	readonly exact: number;
	/** Hundredths of a point, half up. */
	readonly shownBp: number;
};

/** Why a unit has no part in the sum. */
export type LeftOut = 'no_counts' | 'no_graduates' | 'no_target';

export type GapParts = {
	readonly yardstick: GapYardstick;
	/** The largest first; equal ones in the order given. */
	readonly parts: readonly Contribution[];
	readonly leftOut: readonly { readonly row: UnitProgress; readonly reason: LeftOut }[];
	readonly numerator: number;
	readonly denominator: number;
	/** Of the units that have a part. */
	readonly rateBp: number;
	/** The declared target, or the weighted mean of the units' own, half up. */
	readonly targetBp: number;
	/** Σ of the parts, times 100·Σd: exactly R − T, or R − T_w. */
	readonly sumExact: number;
	/** The same in hundredths of a point, half up. */
	readonly sumBp: number;
	/** What the printed parts lack to the printed sum, in hundredths of a point. */
	readonly roundingBp: number;
	/** T − T_w in hundredths of a point: what the declared target owes to other weights; null without one (F6). */
	readonly weightingBp: number | null;
};

/** A quotient as a whole number, half up. */
export const halfUp = (numerator: number, denominator: number) =>
	Math.floor((2 * numerator + denominator) / (2 * denominator));

function leftOut(row: UnitProgress, target: number | null, direction: Direction): LeftOut | null {
	if (row.numerator === null || row.denominator === null) return 'no_counts';
	if (row.denominator <= 0) return 'no_graduates';
	return target === null || (target === 0 && direction === 'higher') ? 'no_target' : null;
}

/**
 * What each unit adds to the province's gap (F7): cᵢ = (nᵢ − T·dᵢ/100)/Σd·100, which sum to R − T, or with own
 * targets pᵢ, which sum to R − T_w. Sums are of integers, so that nothing is lost. null when nothing can be summed.
 */
export function gapParts(
	rows: readonly UnitProgress[],
	declaredBp: number | null,
	yardstick: GapYardstick,
	direction: Direction,
): GapParts | null {
	if (yardstick === 'province' && declaredBp === null) return null;
	const targetOf = (row: UnitProgress) => (yardstick === 'province' ? declaredBp : row.targetBp);
	const out: GapParts['leftOut'][number][] = [];
	const used: { row: UnitProgress; numerator: number; denominator: number; target: number }[] = [];
	for (const row of rows) {
		const target = targetOf(row);
		// a declared target of 0 is a target: it stands in a document
		const reason = leftOut(row, target, yardstick === 'province' ? 'info' : direction);
		if (reason !== null) out.push({ row, reason });
		else
			used.push({
				row,
				numerator: row.numerator ?? 0,
				denominator: row.denominator ?? 0,
				target: target ?? 0,
			});
	}
	const sum = (value: (unit: (typeof used)[number]) => number) =>
		used.reduce((total, unit) => total + value(unit), 0);
	const numerator = sum((unit) => unit.numerator);
	const denominator = sum((unit) => unit.denominator);
	if (denominator <= 0) return null;
	const parts = used
		.map(({ row, numerator: n, denominator: d, target }): Contribution => {
			const exact = 10_000 * n - target * d;
			return { row, exact, shownBp: halfUp(exact, denominator) };
		})
		.toSorted((a, b) => b.exact - a.exact);
	const weighted = sum(({ target, denominator: d }) => target * d);
	const sumExact = 10_000 * numerator - weighted;
	const sumBp = halfUp(sumExact, denominator);
	return {
		yardstick,
		parts,
		leftOut: out,
		numerator,
		denominator,
		rateBp: halfUp(10_000 * numerator, denominator),
		targetBp: halfUp(weighted, denominator),
		sumExact,
		sumBp,
		roundingBp: sumBp - parts.reduce((total, { shownBp }) => total + shownBp, 0),
		weightingBp: declaredBp === null ? null : halfUp(declaredBp * denominator - weighted, denominator),
	};
}
