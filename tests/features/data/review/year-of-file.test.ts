import { expect, test } from 'vitest';
import { yearBeside } from '../../../../src/lib/features/data/review/year-of-file';

test.each([
	['2026', 2025, 2026],
	['2025', 2025, null],
	// two places name two years, or none does
	[null, 2025, null],
	['2025-2026', 2025, null],
])('a file of %s beside a page of %s is of another year: %s', (said, viewed, other) =>
	expect(yearBeside(said, viewed)).toBe(other),
);
