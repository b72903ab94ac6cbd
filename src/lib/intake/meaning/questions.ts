import { columnLetters } from '../../domain/base/column-letters';
import type { Catalogue } from '../catalogue';
import { issue, type Issue } from '../issues/issue';
import type { Column } from './column';
import type { Context } from './document/context';
import type { Said } from './words/line';
import { levelWords, same } from './binding/scope';
import { indicatorOf, type OutcomeSlot, type Slot } from './binding/slots';

export function askLevels(slots: readonly Slot[], issues: Issue[], catalogue: Catalogue): void {
	const lacks = slots.some((slot) =>
		slot.table === 'destinations'
			? slot.level === null
			: indicatorOf(slot.base, slot.level, catalogue) === null,
	);
	if (lacks) issues.push(issue('V02', { column: 'cap_hoc' }, { column: levelWords }));
}

const isWritten = (said: Said | undefined) => said?.from === 'column' || said?.from === 'group';

/** "2021 | 2022 | 2023" over figures of which only the title, or an answer, can say what they are. */
export const saysYearAlone = ({ facets, field, isUnit, stats }: Column) =>
	facets.period !== undefined &&
	(facets.what === undefined || facets.what.from === 'usual') &&
	!isWritten(facets.measure) &&
	facets.role === undefined &&
	facets.kind === undefined &&
	field === null &&
	!isUnit &&
	stats.numbers > 0 &&
	stats.max <= 100;

/** Years above figures, and nobody says of what, or whether they are pupils or percent. */
export function askYears(columns: readonly Column[], context: Context, issues: Issue[]): void {
	const isSaid = context.what !== null || context.hints.indicator !== null;
	const open = columns.filter(
		(column) => saysYearAlone(column) && (!isSaid || column.facets.measure === undefined),
	);
	const [first, other] = open;
	if (first === undefined || other === undefined || context.isForeign()) return;
	issues.push(issue('V02:figures', { column: first.header, cell: first.index }));
	for (const column of open) Object.assign(column, { asked: ['what', 'measure'], left: 'unknown' });
}

/** A second column of the same thing, with words that nobody knows beside it: which of the two is meant is asked. */
export function askDoubles(columns: readonly Column[], slots: readonly OutcomeSlot[], issues: Issue[]): void {
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

/** Columns of two numbers that make a rate, and the one in which it may be written as well. */
export type Pairs = Pick<OutcomeSlot, 'base' | 'numerator' | 'denominator' | 'rate'>;

/**
 * A handful of pupils of hundreds in every row, none above 100: a rate was typed in the column of the count. Targets
 * are written either way and no plan is content with a tenth; of those that do not say what they are it is asked anyway.
 */
export function tellPercents(slots: readonly Pairs[], issues: Issue[]): void {
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
		const isTarget = numerator.table === 'targets';
		const isUnsaid = isTarget && numerator.facets.measure?.from === 'usual';
		const least = isTarget ? 10 : 20;
		const isFew = pairs.every(([part, whole]) => whole >= fewest && part * least < whole && part > 0);
		if (pairs.length === 0 || !(isUnsaid || isFew)) continue;
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

/** A numerator that is more than its denominator wherever both stand: the columns look exchanged. */
export function markSwapped({ numerator, denominator }: OutcomeSlot): void {
	if (numerator === null || denominator === null) return;
	const pairs = numerator.stats.values.flatMap((value, at) => {
		const whole = denominator.stats.values[at] ?? null;
		return value === null || whole === null ? [] : [value > whole];
	});
	if (pairs.length === 0 || pairs.filter(Boolean).length * 2 <= pairs.length) return;
	const [one, other] = [columnLetters(numerator.index), columnLetters(denominator.index)];
	numerator.proof = { kind: 'swapped', numerator: one, denominator: other };
}
