import type { UnitProgress } from './overview';
import { assessment, gapPoints, gapStudents, type Assessment } from '../measures/progress';
import { rateBp } from '../measures/rate';
import { hasReached, isJudged } from '../measures/status';
import type { Direction } from '../schema/vocabulary';

/** Assumed numerators by unit. */
export type Assumed = ReadonlyMap<string, number>;

export type AssumedUnit = {
	readonly row: UnitProgress;
	readonly numerator: number;
	readonly denominator: number;
	/** Assumed minus reported. */
	readonly change: number;
	readonly assessment: Assessment;
};

export type WhatIf = {
	readonly units: readonly AssumedUnit[];
	/** Without both counts there is nothing to assume on. */
	readonly leftOut: readonly UnitProgress[];
	readonly numerator: number;
	readonly denominator: number;
	readonly rateBp: number | null;
	readonly gapPoints: number | null;
	readonly unitsMet: number;
	readonly unitsJudged: number;
	/** Until every unit reaches its own target. */
	readonly missingStudents: number;
	readonly change: number;
};

/** Both counts, and somebody to count. */
function hasCounts(row: UnitProgress): row is UnitProgress & { numerator: number; denominator: number } {
	return row.numerator !== null && row.denominator !== null && row.denominator > 0;
}

/**
 * The count that a rate stands for: the fewest whose published rate reaches it, or where lower is better the most
 * whose published rate does not pass it (F4).
 */
export function numeratorAt(rate: number, denominator: number, direction: Direction): number {
	if (direction === 'lower')
		return rate <= 0 ? 0 : Math.min(denominator, Math.ceil(((2 * rate + 1) * denominator) / 20_000) - 1);
	return Math.min(denominator, Math.max(0, Math.ceil(((2 * rate - 1) * denominator) / 20_000)));
}

/** The province as it would be; what is not assumed stays as reported. */
export function whatIf(
	rows: readonly UnitProgress[],
	assumed: Assumed,
	declaredBp: number | null,
	direction: Direction,
): WhatIf {
	const units = rows.filter(hasCounts).map((row): AssumedUnit => {
		const { denominator } = row;
		const numerator = assumed.get(row.unitId) ?? row.numerator;
		const share = { numerator, denominator, declaredBp: null };
		return {
			row,
			numerator,
			denominator,
			change: numerator - row.numerator,
			assessment: assessment(share, row.targetBp, direction, row.targetCount),
		};
	});
	const sum = (value: (unit: AssumedUnit) => number) => units.reduce((total, unit) => total + value(unit), 0);
	const numerator = sum((unit) => unit.numerator);
	const denominator = sum((unit) => unit.denominator);
	const rate = rateBp(numerator, denominator);
	const leftOut = rows.filter((row) => !hasCounts(row));
	const judged = [...units.map((unit) => unit.assessment.status), ...leftOut.map((row) => row.status)].filter(
		isJudged,
	);
	return {
		units,
		leftOut,
		numerator,
		denominator,
		rateBp: rate,
		gapPoints: gapPoints(rate, declaredBp),
		unitsMet: judged.filter(hasReached).length,
		unitsJudged: judged.length,
		missingStudents: sum((unit) => unit.assessment.gapStudents ?? 0),
		change: sum((unit) => unit.change),
	};
}

export type Reach =
	| { readonly kind: 'reached' }
	/** `students` more than assumed now (fewer where lower is better), as these numerators. */
	| { readonly kind: 'possible'; readonly students: number; readonly numerators: Assumed }
	/** All that is allowed is not enough: the rate it would come to. */
	| { readonly kind: 'impossible'; readonly rateBp: number | null };

const signOf = (direction: Direction) => (direction === 'lower' ? -1 : 1);

/** How many the province lacks to its declared target (F4); null without one. */
function lacking(now: WhatIf, declaredBp: number | null, direction: Direction): number | null {
	return gapStudents({ ...now, declaredBp: null }, declaredBp, direction);
}

/** The smallest change of one unit that brings the province to its target. */
export function reachAlone(
	now: WhatIf,
	unitId: string,
	declaredBp: number | null,
	direction: Direction,
): Reach | null {
	const lack = lacking(now, declaredBp, direction);
	const unit = now.units.find(({ row }) => row.unitId === unitId);
	if (lack === null || unit === undefined) return null;
	if (lack === 0) return { kind: 'reached' };
	const sign = signOf(direction);
	const room = sign > 0 ? unit.denominator - unit.numerator : unit.numerator;
	if (lack > room)
		return { kind: 'impossible', rateBp: rateBp(now.numerator + sign * room, now.denominator) };
	const numerators = new Map([[unitId, unit.numerator + sign * lack]]);
	return { kind: 'possible', students: lack, numerators };
}

/**
 * The fewest units that bring the province to its target, each no further than its own target: those that lack most
 * give all of it, the last one only what is still needed.
 */
export function reachByFewest(now: WhatIf, declaredBp: number | null, direction: Direction): Reach | null {
	const lack = lacking(now, declaredBp, direction);
	if (lack === null) return null;
	if (lack === 0) return { kind: 'reached' };
	const sign = signOf(direction);
	const behind = behindUnits(now);
	const all = behind.reduce((sum, { room }) => sum + room, 0);
	if (all < lack) return { kind: 'impossible', rateBp: rateBp(now.numerator + sign * all, now.denominator) };
	const numerators = new Map<string, number>();
	let open = lack;
	for (const { unit, room } of behind) {
		if (open === 0) break;
		const given = Math.min(open, room);
		numerators.set(unit.row.unitId, unit.numerator + sign * given);
		open -= given;
	}
	return { kind: 'possible', students: lack, numerators };
}

/** Every unit that is behind lifted to its own target; null when no unit has one. */
export function liftedToOwn(now: WhatIf, direction: Direction): Reach | null {
	if (now.unitsJudged === 0) return null;
	const behind = behindUnits(now);
	if (behind.length === 0) return { kind: 'reached' };
	return {
		kind: 'possible',
		students: behind.reduce((sum, { room }) => sum + room, 0),
		numerators: new Map(
			behind.map(({ unit, room }) => [unit.row.unitId, unit.numerator + signOf(direction) * room]),
		),
	};
}

/** Units short of their own target with how many they lack, the most first. */
function behindUnits(now: WhatIf) {
	return now.units
		.map((unit) => ({ unit, room: unit.assessment.gapStudents ?? 0 }))
		.filter(({ room }) => room > 0)
		.toSorted((a, b) => b.room - a.room);
}

/** Reads `unit:2000` (basis points) and `unit:n183` (a count) of an address; what does not fit is passed over. */
export function assumedFrom(
	text: string | null,
	rows: readonly UnitProgress[],
	direction: Direction,
): Assumed {
	const known = new Map(rows.filter(hasCounts).map((row) => [row.unitId, row]));
	const assumed = new Map<string, number>();
	for (const part of (text ?? '').split(',')) {
		const [, unitId = '', isCount, digits = ''] = /^([^:]+):(n?)(\d{1,9})$/.exec(part) ?? [];
		const row = known.get(unitId);
		if (row === undefined) continue;
		const value = Number(digits);
		if (!isCount && value > 10_000) continue;
		const numerator = isCount
			? Math.min(value, row.denominator)
			: numeratorAt(value, row.denominator, direction);
		if (numerator !== row.numerator) assumed.set(unitId, numerator);
	}
	return assumed;
}

/** The same for an address; a count is written as a rate where that says the same. null when nothing is assumed. */
export function assumedText(
	assumed: Assumed,
	rows: readonly UnitProgress[],
	direction: Direction,
): string | null {
	const parts = rows.filter(hasCounts).flatMap((row) => {
		const numerator = assumed.get(row.unitId);
		if (numerator === undefined || numerator === row.numerator) return [];
		const rate = rateBp(numerator, row.denominator) ?? 0;
		const isSame = numeratorAt(rate, row.denominator, direction) === numerator;
		return [`${row.unitId}:${isSame ? rate : `n${numerator}`}`];
	});
	return parts.length === 0 ? null : parts.join(',');
}
