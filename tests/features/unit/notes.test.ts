import { describe, expect, it } from 'vitest';
import type { NoteRow } from '../../../src/lib/db/views/unit';
import { draftOf, emptyDraft, noteOf } from '../../../src/lib/features/unit/notes/note-draft';
import { noteFacts } from '../../../src/lib/features/unit/notes/note-facts';
import { unitWords } from '../../../src/lib/messages/unit/unit';

const note: NoteRow = {
	annotationId: 'gc-1',
	unitId: 'long-an.ben-luc',
	indicatorId: 'vet_after_thcs',
	periodId: '2023',
	kind: 'cause',
	code: 'objective:distance',
	text: 'Trường nghề ở xa',
	responsibleUnit: 'Phòng GDĐT',
	dueDate: '2023-06-30',
	status: 'doing',
	sourceId: 's1',
	note: null,
	importSeq: 3,
	fileRow: 2,
	fileSheet: null,
};
const draft = draftOf(note, 'other', '2024');

describe('the form of a note', () => {
	it('holds what stands in the note, and is the same note when nothing is changed', () => {
		expect(draft).toMatchObject({ side: 'objective', topic: 'distance', about: 'both', periodId: '2023' });
		expect({ ...note, ...noteOf(draft, note.unitId, [note]) }).toEqual(note);
	});

	it.each([
		[{ periodId: null, indicatorId: null }, 'all', null, null],
		[{ indicatorId: null }, 'year', null, '2023'],
		[{}, 'both', 'vet_after_thcs', '2023'],
	] as const)('%j is said of %s', (change, about, indicatorId, periodId) => {
		const changed = draftOf({ ...note, ...change }, 'other', '2024');
		expect(changed.about).toBe(about);
		expect(noteOf(changed, note.unitId, [note])).toMatchObject({ indicatorId, periodId });
	});

	it('only a cause has a side, only a cause and an obstacle a topic', () => {
		const codes = (['cause', 'obstacle', 'solution'] as const).map(
			(kind) => noteOf({ ...draft, kind }, note.unitId, []).code,
		);
		expect(codes).toEqual(['objective:distance', 'distance', null]);
	});

	it('begins with what is on screen; a new note has an id of its own', () => {
		const empty = emptyDraft('vet_after_thcs', '2023');
		const made = noteOf({ ...empty, text: '  a  ', responsibleUnit: ' ' }, 'u', [note]);
		expect(made).toMatchObject({ text: 'a', responsibleUnit: null, dueDate: null, status: null });
		expect(made.annotationId).toMatch(/^gc-\d{8}-[0-9a-z]{6}$/);
	});
});

describe('what is known of a note', () => {
	const words = unitWords.vi.notes;
	it('its cause, who acts until when, how far it is, and what it belongs to', () =>
		expect(noteFacts(note, words, 'vi', (id) => `chỉ tiêu ${id}`)).toBe(
			`Khách quan · ${words.topics.distance} · Phòng GDĐT · hạn 30/6/2023 · đang làm · chỉ tiêu vet_after_thcs · 2023`,
		));
	it('nothing is said of what is not known', () => {
		const bare = { ...note, code: null, responsibleUnit: null, dueDate: null, indicatorId: null };
		expect(noteFacts({ ...bare, status: 'constructor' }, words, 'vi', String)).toBe('2023');
	});
});
