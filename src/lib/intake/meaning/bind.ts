import type { Catalogue } from '../catalogue';
import { issue, type Issue } from '../issue';
import type { Column } from './column';
import type { Context } from './context';
import { bindDestinations } from './bind-destinations';
import { bindRates } from './bind-rates';
import { levelOfColumns, levelOfRows, settleLevels, settlePeriods } from './levels';
import type { Said } from './line';
import { reasonOf, roleOf, turnLevelsToStreams } from './roles';
import { indicatorOf, type OutcomeSlot, type Slot, type TargetSlot } from './slots';
import { measureByNumbers } from './testimony';

export type Bound = {
	readonly slots: readonly Slot[];
	readonly issues: readonly Issue[];
	/** The level of columns that name none, and who said it. */
	readonly level: Said | null;
};

/** One set of columns that speak of the same level, period and quality. */
export type Scope = {
	readonly level: string | null;
	readonly period: string | null;
	readonly quality: string | null;
};

export const scopeKey = ({ level, period, quality }: Scope) => `${level}|${period}|${quality}`;

export function scopeOf({ facets }: Column): Scope {
	return {
		level: facets.level?.value ?? null,
		period: facets.period?.value ?? null,
		quality: facets.quality?.value ?? null,
	};
}

export const levelWords = ['cấp học (THCS hoặc THPT)', 'school level (THCS or THPT)'] as const;

/** From columns that say what they are to records: who counts whom, what is a rate of what, and what is left out. */
export function bind(
	columns: readonly Column[],
	context: Context,
	names: readonly string[],
	hasRowLevels: boolean,
	catalogue: Catalogue,
): Bound {
	const issues: Issue[] = [];
	turnLevelsToStreams(columns);
	for (const column of columns)
		if (column.left === null && column.part === null) column.left = reasonOf(column);
	const level = levelSaid(columns, context, names);
	const open = columns.filter(({ left, part }) => left === null && part === null);
	for (const column of open) sayMeasure(column, context);
	sayWhat(open, context);
	settlePeriods(
		columns.filter(({ part }) => part === null),
		context.hints.year,
	);
	if (!hasRowLevels)
		settleLevels(
			columns.filter(({ part }) => part === null),
			level,
		);
	const results = open.filter(
		(column) => roleOf(column, context) !== 'target' && roleOf(column, context) !== 'plan',
	);
	const slots: Slot[] = [];
	const targets = open.filter((column) => roleOf(column, context) === 'target');
	slots.push(...bindDestinations(results, issues, catalogue));
	const outcomes = bindCounts(results, issues);
	bindRates(
		columns,
		results.filter(({ part }) => part === null),
		outcomes,
		context,
		issues,
	);
	slots.push(...outcomes.filter(isFilled));
	slots.push(...bindTargets(columns, targets, outcomes, context, issues));
	if (!hasRowLevels) askLevels(slots, issues);
	for (const column of columns) settle(column);
	askDoubles(columns, outcomes, issues);
	tellPercents(outcomes, issues);
	return { slots, issues, level };
}

function levelSaid(columns: readonly Column[], { facts }: Context, names: readonly string[]): Said | null {
	const { value, from, words } = facts.level;
	if (value !== null && from !== null) return { value, from, words: words ?? '' };
	if (facts.level.isAsked) return null;
	return levelOfColumns(columns) ?? levelOfRows(names);
}

function sayMeasure(column: Column, { measure }: Context): void {
	if (column.facets.measure !== undefined || column.stats.fractions > 0) return;
	const proven = measureByNumbers(column);
	if (proven !== null) column.facets.measure = { value: proven, from: 'numbers', words: '' };
	else if (measure !== null) column.facets.measure = measure;
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

const bases: ReadonlyMap<string, string> = new Map([
	['vet', 'vet'],
	['college', 'vet'],
	['neither', 'neither'],
	['prog_local', 'prog_local'],
	['counsellor', 'counsellor'],
]);

export function baseOf({ facets }: Column): string | null {
	const what = facets.what?.value ?? '';
	return what.startsWith('indicator:') ? what.slice('indicator:'.length) : (bases.get(what) ?? null);
}

export function slotIn(slots: OutcomeSlot[], base: string, scope: Scope): OutcomeSlot {
	const known = slots.find((slot) => slot.base === base && scopeKey(slot) === scopeKey(scope));
	if (known !== undefined) return known;
	const slot: OutcomeSlot = {
		table: 'outcomes',
		base,
		...scope,
		numerator: null,
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
	Object.assign(column, { part: place, table: 'outcomes', of: indicatorOf(slot.base, slot.level) });
}

export const same = (column: Column): Issue =>
	issue('V03:same', { column: column.header, cell: column.index });

const isCount = ({ facets }: Column) => facets.measure?.value === 'count';

function bindCounts(columns: readonly Column[], issues: Issue[]): OutcomeSlot[] {
	const slots: OutcomeSlot[] = [];
	const open = columns.filter(({ part }) => part === null);
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
	for (const column of strong) {
		if (column.facets.what?.value === 'college' && column.facets.level?.value === 'THCS')
			column.left = 'other';
		else fill(slotIn(slots, 'vet', scopeOf(column)), 'numerator', column, issues);
	}
	for (const column of vet.filter(({ isWeak }) => isWeak)) {
		const slot = slotIn(slots, 'vet', scopeOf(column));
		if (slot.numerator === null) fill(slot, 'numerator', column, issues);
		else column.left = 'other';
	}
	for (const column of open) {
		const what = column.facets.what?.value;
		if ((what !== 'graduates' && what !== 'schools') || !isCount(column) || column.part === 'planned')
			continue;
		bindDenominator(column, slots, issues);
	}
	return slots;
}

/** Graduates are counted once for all indicators of pupils of their level, schools for those of schools. */
function bindDenominator(column: Column, slots: OutcomeSlot[], issues: Issue[]): void {
	const isOfSchools = column.facets.what?.value === 'schools';
	const scope = scopeOf(column);
	const needs = ({ base }: OutcomeSlot) =>
		isOfSchools ? base === 'prog_local' || base === 'counsellor' : base === 'vet' || base === 'neither';
	const fits = (slot: OutcomeSlot) =>
		needs(slot) &&
		slot.period === scope.period &&
		(slot.level === scope.level || scope.level === null || slot.level === null);
	const own = slots.filter(fits);
	if (own.length === 0 && !isOfSchools) own.push(slotIn(slots, 'vet', scope));
	for (const slot of own) fill(slot, 'denominator', column, issues);
	if (own.length === 0) column.left = 'other';
}

const isFilled = ({ numerator, rate, fraction }: OutcomeSlot) =>
	numerator !== null || rate !== null || fraction !== null;

function bindTargets(
	all: readonly Column[],
	columns: readonly Column[],
	outcomes: readonly OutcomeSlot[],
	context: Context,
	issues: Issue[],
): TargetSlot[] {
	const planned = (what: string, scope: Scope) =>
		all.find(
			(column) =>
				column.facets.what?.value === what &&
				isCount(column) &&
				column.left === null &&
				roleOf(column, context) !== 'result' &&
				(roleOf(column, context) !== null || column.part === 'planned') &&
				(column.facets.level?.value ?? null) === scope.level &&
				(column.facets.period?.value ?? null) === scope.period,
		) ?? null;
	const slots: TargetSlot[] = [];
	for (const column of columns) {
		const measure = column.facets.measure?.value ?? measureByNumbers(column);
		if (measure === 'count' || column.facets.what?.value === 'graduates') continue;
		const [only, other] = new Set(outcomes.filter(isFilled).map(({ base }) => base));
		const base =
			baseOf(column) ??
			(column.facets.what === undefined ? (other === undefined ? (only ?? 'vet') : null) : null);
		if (base === null) {
			column.left = 'unknown';
			continue;
		}
		const scope = scopeOf(column);
		const kind = column.facets.kind?.value ?? null;
		const twin = slots.find(
			(slot) =>
				slot.base === base &&
				slot.kind === kind &&
				scopeKey({ ...slot, quality: null }) === scopeKey({ ...scope, quality: null }),
		);
		if (twin !== undefined) {
			issues.push(same(column));
			continue;
		}
		const slot: TargetSlot = {
			table: 'targets',
			base,
			level: scope.level,
			period: scope.period,
			kind,
			value: column,
			planned: base === 'vet' || base.startsWith('vet_') ? planned('graduates', scope) : null,
			plannedNumerator: base === 'vet' || base.startsWith('vet_') ? planned('vet', scope) : null,
		};
		slots.push(slot);
		Object.assign(column, { part: 'target', table: 'targets', of: indicatorOf(base, scope.level) });
		for (const plan of [slot.planned, slot.plannedNumerator])
			if (plan !== null) Object.assign(plan, { part: 'planned', table: 'targets', of: column.of });
	}
	return slots;
}

function askLevels(slots: readonly Slot[], issues: Issue[]): void {
	const lacks = slots.some((slot) =>
		slot.table === 'destinations' ? slot.level === null : indicatorOf(slot.base, slot.level) === null,
	);
	if (lacks) issues.push(issue('V02', { column: 'cap_hoc' }, { column: levelWords }));
}

/** What no record took is left out with a reason. */
function settle(column: Column): void {
	if (column.left !== null || column.part !== null) return;
	const what = column.facets.what?.value;
	column.left = what === undefined ? 'unknown' : 'other';
}

/** A second column of the same thing, with words that nobody knows beside it: which of the two is meant is asked. */
function askDoubles(columns: readonly Column[], slots: readonly OutcomeSlot[], issues: Issue[]): void {
	for (const slot of slots)
		for (const place of ['numerator', 'denominator'] as const) {
			const chosen = slot[place];
			if (chosen === null || (slot.rate?.proof !== null && slot.rate !== null)) continue;
			const twin = columns.find(
				(column) =>
					column !== chosen &&
					column.left === 'unknown' &&
					column.stats.numbers > 0 &&
					column.facets.what?.value === chosen.facets.what?.value &&
					column.facets.measure?.value !== 'rate' &&
					(column.facets.level === undefined || column.facets.level.value === slot.level),
			);
			if (twin === undefined) continue;
			issues.push(same(twin));
			twin.asked = ['what'];
		}
}

const fewest = 250;

/** A handful of pupils of hundreds in every row, none above 100: a rate was typed in the column of the count. */
function tellPercents(slots: readonly OutcomeSlot[], issues: Issue[]): void {
	for (const { numerator, denominator, rate, base } of slots) {
		if (
			base !== 'vet' ||
			numerator === null ||
			denominator === null ||
			(rate !== null && rate.proof !== null)
		)
			continue;
		if (
			numerator.facets.measure?.from === 'answer' ||
			numerator.stats.max > 100 ||
			numerator.stats.hasDecimals
		)
			continue;
		const pairs = numerator.stats.values.flatMap((value, at) => {
			const whole = denominator.stats.values[at] ?? null;
			return value === null || whole === null ? [] : [[value, whole] as const];
		});
		if (
			pairs.length === 0 ||
			!pairs.every(([part, whole]) => whole >= fewest && part * 20 < whole && part > 0)
		)
			continue;
		issues.push(
			issue(
				'V10:percent',
				{ column: numerator.header, cell: numerator.index },
				{ value: String(pairs[0]?.[0] ?? '') },
			),
		);
		numerator.asked = ['measure'];
	}
}
