import { expect, test } from 'vitest';
import { counted, people } from '../../src/lib/cards/people';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';

test('what an indicator counts follows from its denominator', () => {
	expect(counted('graduates')).toBe('graduates');
	expect(counted('schools')).toBe('schools');
	expect(counted('entrants')).toBe('other');
	expect(counted(null)).toBe('other');
});

test('a number keeps to its noun', () => {
	expect(people(1170, 'graduates', vi, 'vi')).toBe('1.170\u00a0em');
	expect(people(9, 'schools', vi, 'vi')).toBe('9\u00a0trường');
	expect(people(1170, 'graduates', en, 'en')).toBe('1,170\u00a0students');
});
