import { describe, expect, it } from 'vitest';
import { hasReached, isJudged, status, statuses, type Status } from '../../../src/lib/domain/measures/status';
import type { Direction } from '../../../src/lib/domain/schema/vocabulary';

const of = (rateBp: number) => ({ numerator: rateBp, denominator: 10_000, declaredBp: null });
const counts = (numerator: number | null, denominator: number | null, declaredBp: number | null = null) => ({
	numerator,
	denominator,
	declaredBp,
});

describe('bands are half-open (F10)', () => {
	it.each<[number, number, Direction, Status]>([
		[2100, 2000, 'higher', 'exceeded'],
		[2099, 2000, 'higher', 'met'],
		[2000, 2000, 'higher', 'met'],
		[1999, 2000, 'higher', 'near'],
		[1800, 2000, 'higher', 'near'],
		[1799, 2000, 'higher', 'behind'],
		[1400, 2000, 'higher', 'behind'],
		[1399, 2000, 'higher', 'far'],
		[0, 2000, 'higher', 'far'],
		// a lower rate is better: A = target / rate
		[2000, 2100, 'lower', 'exceeded'],
		[2001, 2100, 'lower', 'met'],
		[2000, 2000, 'lower', 'met'],
		[2001, 2000, 'lower', 'near'],
		[2000, 1800, 'lower', 'near'],
		[2001, 1800, 'lower', 'behind'],
		[2000, 1400, 'lower', 'behind'],
		[2001, 1400, 'lower', 'far'],
		[0, 1400, 'lower', 'met'],
	])('%j against %j, %s: %s', (rate, target, direction, expected) =>
		expect(status(of(rate), target, direction)).toBe(expected),
	);
});

describe('what cannot be judged', () => {
	it.each<[string, Parameters<typeof status>, Status]>([
		['zero graduates', [counts(0, 0), 2000, 'higher'], 'not_assessed'],
		['zero graduates with a declared rate', [counts(0, 0, 2500), 2000, 'higher'], 'not_assessed'],
		['nothing known', [counts(null, null), 2000, 'higher'], 'missing'],
		['only graduates known', [counts(null, 1000), 2000, 'higher'], 'missing'],
		['a count without graduates', [counts(183, null), 2000, 'higher'], 'not_assessed'],
		['a count that has neither graduates nor a target', [counts(183, null), null, 'higher'], 'no_target'],
		['the same where none are allowed', [counts(3, null), 0, 'lower'], 'not_assessed'],
		['no target', [counts(183, 1000), null, 'higher'], 'no_target'],
		['a target of 0 upwards', [counts(183, 1000), 0, 'higher'], 'no_target'],
		['an indicator for information', [counts(832, 1000), 7000, 'info'], 'not_assessed'],
	])('%s', (_, [share, target, direction], expected) => {
		const found = status(share, target, direction);
		expect(found).toBe(expected);
		expect([hasReached(found), isJudged(found)]).toEqual([false, false]);
	});
});

describe('zero allowed (F14, H8)', () => {
	it.each<[ReturnType<typeof counts>, Status]>([
		[counts(0, 1200), 'met'],
		[counts(2, 1200), 'far'],
		[counts(1, 40_000), 'far'],
		[counts(null, null, 0), 'met'],
		[counts(null, null, 1), 'far'],
	])('%j: %s', (share, expected) => expect(status(share, 0, 'lower')).toBe(expected));
});

it('3/7 meets 42,86 and 199/1000 misses 20,00', () => {
	expect(status(counts(3, 7), 4286, 'higher')).toBe('met');
	expect(status(counts(1999, 10_000), 2000, 'higher')).toBe('near');
});

it('only met and exceeded have reached their target', () =>
	expect(statuses.filter(hasReached)).toEqual(['exceeded', 'met']));
it('five bands are judgements', () =>
	expect(statuses.filter(isJudged)).toEqual(['exceeded', 'met', 'near', 'behind', 'far']));
