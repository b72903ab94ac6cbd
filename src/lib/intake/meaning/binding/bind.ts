import type { Catalogue } from '../../catalogue';
import type { Issue } from '../../issues/issue';
import { bindDestinations } from './bind-destinations';
import { bindRates } from './bind-rates';
import { bindSums, shareGraduates, takeUnsplit } from './bind-sums';
import { bindTargets } from './bind-targets';
import type { Column } from '../column';
import type { Context } from '../document/context';
import { levelOfColumns, levelOfRows, settleLevels, settlePeriods } from '../words/levels';
import type { Said } from '../words/line';
import {
	askDoubles,
	askLevels,
	askYears,
	markSwapped,
	saysYearAlone,
	tellPercents,
	type Pairs,
} from '../questions';
import { tellOtherKinds } from './other-kinds';
import { isDestination, isOfTheYearsBefore, reasonOf, roleOf, turnLevelsToStreams } from './roles';
import type { RowsSaid } from './rows-said';
import { settleOwn } from './settle-own';
import { sayRates } from './say-rates';
import { baseOf, fill, isCount, isFilled, scopeKey, scopeOf, slotIn } from './scope';
import { indicatorOf, type OutcomeSlot, type Slot } from './slots';
import { measureByNumbers } from './testimony';

export type Bound = {
	readonly slots: readonly Slot[];
	readonly issues: readonly Issue[];
	/** The level of columns that name none, and who said it. */
	readonly level: Said | null;
};

/** From columns that say what they are to records: who counts whom, what is a rate of what, and what is left out. */
export function bind(
	columns: readonly Column[],
	context: Context,
	rows: RowsSaid,
	catalogue: Catalogue,
): Bound {
	const issues: Issue[] = [];
	turnLevelsToStreams(columns);
	const [early, { year }] = [levelSaid(columns, context, rows.names), context.hints];
	settleOwn(columns, { level: early?.value ?? null, year }, issues);
	for (const column of columns)
		if (column.left === null && column.part === null) column.left = reasonOf(column);
	const level = levelSaid(columns, context, rows.names);
	const open = columns.filter(({ left, part }) => left === null && part === null);
	for (const column of open) sayMeasure(column, context);
	sayWhat(open, context);
	askYears(open, context, issues);
	settlePeriods(
		columns.filter(({ part }) => part === null),
		context.hints.year,
	);
	if (rows.levels === null)
		settleLevels(
			columns.filter(({ part }) => part === null),
			level,
		);
	const known = open.filter(({ left }) => left === null);
	sayRates(known, context);
	const results = known.filter(
		(column) => roleOf(column, context) !== 'target' && roleOf(column, context) !== 'plan',
	);
	const slots: Slot[] = [];
	const targets = known.filter(
		(column) => roleOf(column, context) === 'target' && !isOfTheYearsBefore(column, known),
	);
	const destinations = bindDestinations(results, issues, catalogue);
	slots.push(...destinations);
	const outcomes = bindCounts(results, issues, catalogue);
	bindRates(
		columns,
		results.filter(({ part }) => part === null),
		outcomes,
		context,
		issues,
		catalogue,
	);
	bindSums(outcomes, destinations, catalogue);
	takeUnsplit(outcomes, destinations, issues, catalogue);
	shareGraduates(outcomes, destinations, catalogue);
	slots.push(...outcomes.filter(isFilled));
	for (const slot of outcomes) if (!isFilled(slot)) leaveAlone(slot, outcomes);
	slots.push(...bindTargets(columns, targets, outcomes, context, issues, catalogue));
	if (rows.levels === null) askLevels(slots, issues, catalogue);
	for (const column of columns)
		if (column.slot !== null) column.of = indicatorOf(column.slot.base, column.slot.level, catalogue);
	for (const column of columns) settle(column);
	markMixed(columns);
	tellOtherKinds(slots, context, rows, issues, catalogue);
	askDoubles(columns, outcomes, issues);
	tellPercents([...outcomes, ...slots.flatMap(countedIn)], issues);
	outcomes.forEach(markSwapped);
	return { slots, issues, level };
}

function levelSaid(columns: readonly Column[], { facts }: Context, names: readonly string[]): Said | null {
	const { value, from, words } = facts.level;
	if (value !== null && from !== null) return { value, from, words: words ?? '' };
	if (facts.level.isAsked) return null;
	return levelOfColumns(columns) ?? levelOfRows(names);
}

function sayMeasure(column: Column, { measure, titled, hints }: Context): void {
	if (column.facets.measure !== undefined || column.stats.fractions > 0) return;
	const proven = measureByNumbers(column);
	if (proven !== null) column.facets.measure = { value: proven, from: 'numbers', words: '' };
	else if (measure !== null) column.facets.measure = measure;
	else if (saysYearAlone(column) && titled?.value === 'rate') column.facets.measure = titled;
	else if (saysYearAlone(column) && hints.indicator !== null)
		column.facets.measure = { value: 'rate', from: 'answer', words: hints.indicator };
	else if (column.facets.what !== undefined)
		column.facets.measure = { value: 'count', from: 'usual', words: '' };
}

/** Fractions and the one count of results that name nothing are of what the title says. */
function sayWhat(columns: readonly Column[], context: Context): void {
	const { what } = context;
	if (what === null) return;
	const isNameless = ({ facets }: Column) => facets.what === undefined || facets.what.value === 'pupils';
	for (const column of columns)
		if (column.stats.fractions > 0 && isNameless(column)) column.facets.what = what;
	const counted = columns.filter(
		(column) => isCount(column) && isNameless(column) && column.facets.role?.value === 'result',
	);
	const isSaid = columns.some((column) => isCount(column) && baseOf(column) === 'vet');
	const [only, other] = counted;
	if (only !== undefined && other === undefined && !isSaid && what.value === 'vet') only.facets.what = what;
}

function bindCounts(columns: readonly Column[], issues: Issue[], catalogue: Catalogue): OutcomeSlot[] {
	const slots: OutcomeSlot[] = [];
	const open = columns.filter(({ part, left }) => part === null && left !== 'same');
	for (const column of open) {
		const base = baseOf(column);
		if (base === null || base === 'vet') continue;
		const slot = slotIn(slots, base, scopeOf(column));
		if (column.stats.fractions > 0 && column.stats.fractions * 2 >= column.stats.filled)
			fill(slot, 'fraction', column, issues);
		else if (isCount(column)) fill(slot, 'numerator', column, issues);
	}
	const vet = open.filter((column) => column.part === null && isCount(column) && baseOf(column) === 'vet');
	const strong = vet.filter(({ isWeak }) => !isWeak);
	for (const column of strong) fill(slotIn(slots, 'vet', scopeOf(column)), 'numerator', column, issues);
	for (const column of vet.filter(({ isWeak }) => isWeak)) {
		const slot = slotIn(slots, 'vet', scopeOf(column));
		if (slot.numerator === null) fill(slot, 'numerator', column, issues);
		else column.left = 'other';
	}
	for (const column of open) {
		const what = column.facets.what?.value ?? '';
		if (!isCount(column) || column.part === 'planned') continue;
		if (what === 'graduates' || what === 'schools') bindDenominator(column, slots, issues, catalogue);
		else if (what.startsWith('whole:')) bindOwnWhole(column, what.slice('whole:'.length), slots, issues);
	}
	return slots;
}

/** Graduates are counted once for all indicators of pupils of their level, schools for those of schools. */
function bindDenominator(
	column: Column,
	slots: OutcomeSlot[],
	issues: Issue[],
	{ indicatorById }: Catalogue,
): void {
	const isOfSchools = column.facets.what?.value === 'schools';
	const ownWhole = (base: string) => {
		const found = indicatorById.get(base);
		return found?.role === 'own' ? found.denominator_def : null;
	};
	const scope = scopeOf(column);
	const needs = ({ base }: OutcomeSlot) =>
		ownWhole(base) !== null
			? ownWhole(base) === column.facets.what?.value
			: isOfSchools
				? base === 'prog_local' || base === 'counsellor'
				: base === 'vet' || base === 'neither';
	const fits = (slot: OutcomeSlot) =>
		needs(slot) &&
		slot.period === scope.period &&
		(slot.level === scope.level || scope.level === null || slot.level === null);
	const own = slots.filter(fits);
	if (own.length === 0 && !isOfSchools) own.push(slotIn(slots, 'vet', scope));
	for (const slot of own) fill(slot, 'denominator', column, issues);
	if (own.length === 0) column.left = 'other';
}

/** What an own indicator is counted among, where that is neither graduates nor schools. */
function bindOwnWhole(column: Column, base: string, slots: readonly OutcomeSlot[], issues: Issue[]): void {
	const scope = scopeOf(column);
	const own = slots.filter((slot) => slot.base === base && slot.period === scope.period);
	for (const slot of own) fill(slot, 'denominator', column, issues);
	if (own.length === 0) column.left = 'other';
}

/** The two numbers of a target that is written as one of pupils. */
const countedIn = (slot: Slot): Pairs[] =>
	slot.table === 'targets' && slot.value === null
		? [{ base: slot.base, numerator: slot.plannedNumerator, denominator: slot.planned, rate: null }]
		: [];

/** What no record took is left out with a reason. */
function settle(column: Column): void {
	if (column.left !== null || column.part !== null) return;
	const what = column.facets.what?.value;
	column.left = what === undefined ? 'unknown' : 'other';
}

/** A stream beside one column of vocational education as a whole: where all went cannot be told. */
function markMixed(columns: readonly Column[]): void {
	const whole = columns.filter(({ part, facets }) => part === 'numerator' && facets.what?.value === 'vet');
	const isBeside = (column: Column) =>
		whole.some((other) => scopeKey(scopeOf(other)) === scopeKey(scopeOf(column)));
	for (const column of columns)
		if (
			column.left === 'other' &&
			isCount(column) &&
			isDestination(column.facets.what?.value) &&
			isBeside(column)
		)
			column.left = 'mixed';
}

/** Graduates of whom nothing is counted, of another year than the rest, are in no record. */
function leaveAlone({ denominator }: OutcomeSlot, slots: readonly OutcomeSlot[]): void {
	const isUsed = slots.some((slot) => isFilled(slot) && slot.denominator === denominator);
	if (denominator === null || isUsed || denominator.table === 'destinations') return;
	Object.assign(denominator, { left: 'other', part: null, slot: null });
}
