import { describe, expect, it } from 'vitest';
import {
	causeCode,
	causeOf,
	noteId,
	withNote,
	withdrawn,
	type Note,
} from '../../../src/lib/domain/documents/notes';

const note = (annotationId: string, text: string): Note => ({
	annotationId,
	unitId: 'a',
	indicatorId: null,
	periodId: null,
	kind: 'cause',
	code: null,
	text,
	responsibleUnit: null,
	dueDate: null,
	status: null,
	sourceId: null,
	note: null,
});

describe('codes of causes', () => {
	it.each([
		['objective', 'distance', 'objective:distance'],
		['subjective', null, 'subjective'],
		[null, 'supply', 'supply'],
		[null, null, null],
	] as const)('%s and %s is %s, and back', (side, topic, code) => {
		expect(causeCode(side, topic)).toBe(code);
		expect(causeOf(code)).toEqual({ side, topic });
	});
	it('words of other files are let be', () =>
		expect(causeOf('thời tiết:distance')).toEqual({ side: null, topic: 'distance' }));
});

describe('changing notes', () => {
	const notes = [note('1', 'một'), note('2', 'hai')];
	it('a new one comes last, a known one keeps its place', () => {
		expect(withNote(notes, note('3', 'ba')).map(({ text }) => text)).toEqual(['một', 'hai', 'ba']);
		expect(withNote(notes, note('1', 'khác')).map(({ text }) => text)).toEqual(['khác', 'hai']);
		expect(notes.map(({ text }) => text)).toEqual(['một', 'hai']);
	});
	it('one that is taken back keeps its text and hides itself', () =>
		expect(withdrawn(note('1', 'một'))).toMatchObject({
			annotationId: '1',
			text: 'một',
			status: 'withdrawn',
		}));
});

it.each([
	[0, 'gc-20261124-000000'],
	[0.999_999_999_9, 'gc-20261124-zzzzzz'],
])('an id has always the same length', (random, id) => expect(noteId('2026-11-24', random)).toBe(id));
