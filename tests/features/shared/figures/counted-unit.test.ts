import { expect, test } from 'vitest';
import {
	counted,
	people,
	shortfall,
	statusLabel,
	statusName,
} from '../../../../src/lib/features/shared/figures/counted-unit';
import en from '../../../../src/lib/messages/en/shared/core';
import { vi } from '../../../../src/lib/messages/shared/core';

test('what an indicator counts follows from its denominator', () => {
	expect(counted('graduates')).toBe('graduates');
	expect(counted('schools')).toBe('schools');
	expect(counted('candidates')).toBe('papers');
	expect(counted('places')).toBe('places');
	expect(counted('entrants')).toBe('other');
	expect(counted(null)).toBe('other');
});

test('a number keeps to its noun', () => {
	expect(people(1170, 'graduates', vi, 'vi')).toBe('1.170\u00a0em');
	expect(people(9, 'schools', vi, 'vi')).toBe('9\u00a0trường');
	expect(people(1170, 'graduates', en, 'en')).toBe('1,170\u00a0students');
});

test('a unit far below its limit is better, not beyond', () => {
	expect(statusLabel('exceeded', 'higher', vi)).toBe('Vượt');
	expect(statusLabel('exceeded', 'lower', vi)).toBe('Tốt hơn');
	expect(statusLabel('near', 'lower', en)).toBe(en.statusShort.near);
	expect(statusName('exceeded', 'lower', vi)).toBe('Tốt hơn');
	expect(statusName('missing', 'lower', vi)).toBe(vi.status.missing);
});

test.each([
	[57, 0, '57\u00a0em'],
	[0, 0, '0\u00a0em'],
	[57, 2, 'ít nhất 57\u00a0em'],
	[0, 5, '–'],
])('%d missing and %d that gave a rate only: %s', (missingStudents, unitsUncounted, text) =>
	expect(shortfall({ missingStudents, unitsUncounted }, 'graduates', vi, 'vi')).toBe(text),
);
