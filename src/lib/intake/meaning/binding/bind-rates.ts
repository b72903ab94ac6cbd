import type { RecordOf } from '../../../domain/schema/tables';
import type { Catalogue } from '../../catalogue';
import { issue, type Issue } from '../../issues/issue';
import { baseOf, fill, scopeKey, scopeOf, slotIn } from './scope';
import type { Column } from '../column';
import type { Context } from '../document/context';
import { isDestination, isSchooling, roleOf } from './roles';
import type { OutcomeSlot } from './slots';
import { looksCounted, proofOf, provenRatios, type Ratio } from './testimony';

const isRate = ({ facets }: Column) => facets.measure?.value === 'rate';
const whatOf = ({ facets }: Column) => facets.what?.value ?? null;
/** A rate that does not say of what: "Tỷ lệ", also below a title that names the graduates alone. */
function isBare(column: Column): boolean {
	const what = column.facets.what;
	if (what === undefined || what.value === 'pupils') return true;
	return (column.isWeak && what.value === 'vet') || (what.value === 'graduates' && what.from === 'group');
}

/** Rates find what they are rates of: by arithmetic, else by their own words, else by the count they follow. */
export function bindRates(
	all: readonly Column[],
	columns: readonly Column[],
	slots: OutcomeSlot[],
	context: Context,
	issues: Issue[],
	catalogue: Catalogue,
): void {
	const counts = all.filter(
		(column) => looksCounted(column) && column.left !== 'order' && column.field === null && !column.isUnit,
	);
	for (const column of columns.filter(isRate)) {
		const ratios = provenRatios(column, counts);
		if (isBare(column)) bindBare(column, ratios, all, slots, context, issues);
		else bindSaid(column, ratios, slots, issues, catalogue);
	}
}

function bindSaid(
	column: Column,
	ratios: readonly Ratio[],
	slots: OutcomeSlot[],
	issues: Issue[],
	{ indicatorById }: Catalogue,
): void {
	const base = baseOf(column);
	if (base === null) {
		const what = whatOf(column) ?? '';
		const isOfOther = isDestination(what) || isSchooling(what) || what === 'graduates' || what === 'schools';
		column.left = isOfOther ? 'percent-of-other' : 'unknown';
		return;
	}
	const coded = indicatorById.get(base);
	const isHeadline = coded?.role === 'headline';
	const slot = slotIn(slots, isHeadline ? (coded.family ?? base) : base, scopeOf(column));
	fill(slot, 'rate', column, issues);
	prove(column, slot, ratios, issues, indicatorById.get(slot.base) ?? null);
	if (!isFraction(column) || column.proof === null || slot.rate !== column) return;
	slot.rate = null;
	Object.assign(column, { part: null, left: 'same' });
}

/** The counts of a proven rate are its numerator and denominator, also where their own words are not known. */
function prove(
	column: Column,
	slot: OutcomeSlot,
	ratios: readonly Ratio[],
	issues: Issue[],
	indicator: RecordOf<'indicators'> | null,
): void {
	const known = ratios.find(
		({ numerator, denominator }) => numerator === slot.numerator && denominator === slot.denominator,
	);
	if (known !== undefined) column.proof = proofOf(known);
	if (known !== undefined || (slot.numerator !== null && slot.denominator !== null)) return;
	const open = ratios.filter(
		({ numerator, denominator }) =>
			(numerator === slot.numerator || (slot.numerator === null && isUnclaimed(numerator))) &&
			(denominator === slot.denominator || (slot.denominator === null && isUnclaimed(denominator))),
	);
	const [only, other] = open;
	if (only === undefined || other !== undefined) return;
	for (const [place, counted] of [
		['numerator', only.numerator],
		['denominator', only.denominator],
	] as const) {
		if (slot[place] === counted) continue;
		counted.left = null;
		const value = place === 'denominator' ? wholeOf(slot, indicator) : partOf(slot, indicator);
		counted.facets.what = { value, from: 'numbers', words: column.header };
		fill(slot, place, counted, issues);
	}
	column.proof = proofOf(only);
}

const partOf = ({ base }: OutcomeSlot, indicator: RecordOf<'indicators'> | null) =>
	indicator?.role === 'own' ? `indicator:${base}` : base;

function wholeOf({ base }: OutcomeSlot, indicator: RecordOf<'indicators'> | null): string {
	if (indicator?.role !== 'own') return base === 'vet' ? 'graduates' : 'schools';
	const whole = indicator.denominator_def ?? '';
	return whole === 'graduates' || whole === 'schools' ? whole : `whole:${base}`;
}

const isUnclaimed = ({ part, left, facets }: Column) =>
	part === null &&
	(left === null || left === 'unknown') &&
	(facets.what === undefined || facets.what.value === 'pupils');

function bindBare(
	column: Column,
	ratios: readonly Ratio[],
	all: readonly Column[],
	slots: OutcomeSlot[],
	context: Context,
	issues: Issue[],
): void {
	const proven = ratios.map((ratio) => ({
		ratio,
		slot: slots.find(
			(slot) =>
				slot.numerator === ratio.numerator &&
				(slot.denominator === ratio.denominator || slot.denominator === null),
		),
	}));
	const found =
		proven.find(({ slot }) => slot !== undefined && slot.rate === null) ??
		proven.find(({ slot }) => slot !== undefined);
	if (found?.slot !== undefined) {
		if (isFraction(column)) {
			column.proof = proofOf(found.ratio);
			column.left = 'same';
			return;
		}
		column.facets.what = { value: found.slot.base, from: 'numbers', words: '' };
		column.proof = proofOf(found.ratio);
		return fill(found.slot, 'rate', column, issues);
	}
	if (ratios.length > 0) {
		const [ratio] = ratios;
		if (ratio !== undefined) column.proof = proofOf(ratio);
		column.left = 'percent-of-other';
		return;
	}
	const result = slots.find(
		({ base, period, level }) =>
			base === 'vet' &&
			scopeKey({ period, level, quality: null }) === scopeKey({ ...scopeOf(column), quality: null }),
	);
	if (
		column.facets.role?.value === 'result' &&
		context.what?.value === 'vet' &&
		result?.numerator === null &&
		result.rate === null
	) {
		column.facets.what = context.what;
		return fill(result, 'rate', column, issues);
	}
	const before = all.findLast(
		(other) =>
			other.index < column.index &&
			other.field === null &&
			!other.isUnit &&
			other.left !== 'order' &&
			other.facets.measure?.value === 'count' &&
			isNear(other, column),
	);
	if (before !== undefined) {
		const slot = slots.find(({ numerator }) => numerator === before);
		if (slot !== undefined) {
			column.facets.what = { value: slot.base, from: 'neighbour', words: before.header };
			return fill(slot, 'rate', column, issues);
		}
		column.left = 'percent-of-other';
		return;
	}
	if (slots.some(({ numerator }) => numerator !== null)) {
		column.left = 'unknown';
		return;
	}
	const what = context.what;
	if (context.isForeign()) {
		column.left = 'unknown';
		return;
	}
	column.facets.what = what ?? column.facets.what ?? { value: 'vet', from: 'usual', words: '' };
	if (
		roleOf(column, context) === null &&
		column.facets.level === undefined &&
		context.hints.level === null &&
		context.hints.kind === null
	)
		issues.push(
			issue(
				'V02',
				{ column: 'cap_hoc' },
				{ column: ['cấp học (THCS hoặc THPT)', 'school level (THCS or THPT)'] },
			),
		);
	fill(slotIn(slots, 'vet', scopeOf(column)), 'rate', column, issues);
}

/** 0,1267 for 12,67 %: the counts say the same, so nothing is lost without it. */
const isFraction = ({ stats }: Column) => stats.hasDecimals && !stats.hasPercent && stats.max <= 1;

/** A rate follows its count: of the same period, and of the same level where both name one. */
function isNear(count: Column, rate: Column): boolean {
	const [one, other] = [scopeOf(count), scopeOf(rate)];
	return (
		one.period === other.period && (one.level === null || other.level === null || one.level === other.level)
	);
}
