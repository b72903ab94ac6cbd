import { expect, it } from 'vitest';
import { isNextYearDue, lastYearIn } from '../../../../src/lib/features/shared/next-year/next-year';

const rows = (...all: readonly ('met' | 'no_target' | 'missing')[]) => all.map((status) => ({ status }));
const known = (...years: readonly number[]) => ({
	registered: years.map((year) => ({
		...{ indicatorId: 'vet', periodId: String(year), periodKind: 'calendar_year', level: 'commune' as const },
	})),
});

it.each([
	['all have reported', rows('met', 'no_target'), known(2026), '2026-11-30', true],
	['one is missing, and the year is not over', rows('met', 'missing'), known(2026), '2026-12-31', false],
	['one is missing, and the year is over', rows('met', 'missing'), known(2026), '2027-01-01', true],
	['nobody has reported', rows('missing', 'missing'), known(2026), '2027-01-01', false],
	['there is nobody', [], known(2026), '2027-01-01', false],
	['the next year is open', rows('met'), known(2026, 2027), '2026-11-30', false],
	['a later year is open', rows('met'), known(2026, 2029), '2026-11-30', false],
	['an earlier year is known', rows('met'), known(2024, 2026), '2026-11-30', true],
])('the next year is offered? %s', (_, units, choices, today, isDue) => {
	expect(isNextYearDue(2026, units, choices, today)).toBe(isDue);
});

it('the year that is opened next follows the last one of which anything is known', () => {
	expect(lastYearIn(known(2023, 2026, 2024))).toBe(2026);
	expect(lastYearIn(known())).toBe(null);
});
