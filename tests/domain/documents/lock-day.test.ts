import { expect, it } from 'vitest';
import { isAfterLock } from '../../../src/lib/domain/documents/lock-day';

it.each([
	['signed on the lock day', 'registered', '2024-03-31', '2024-04-10', '2024-03-31', false],
	['signed the day after', 'registered', '2024-04-01', '2024-03-01', '2024-03-31', true],
	['signed in time, in force later', 'registered', '2024-03-10', '2024-04-10', '2024-03-31', false],
	['no day of signing, in force later', 'registered', null, '2024-04-10', '2024-03-31', true],
	['no day at all', 'registered', null, null, '2024-03-31', false],
	['no lock day', 'registered', '2030-01-01', '2030-01-01', null, false],
	['an adjustment is meant to come later', 'adjusted', '2024-09-10', '2024-09-10', '2024-03-31', false],
	['an assigned target is no registration', 'assigned', '2024-04-08', '2024-04-08', '2024-03-31', false],
] as const)('%s', (_, kind, signedDate, effectiveDate, lockedOn, isLate) => {
	expect(isAfterLock({ kind, signedDate, effectiveDate, lockedOn })).toBe(isLate);
});
