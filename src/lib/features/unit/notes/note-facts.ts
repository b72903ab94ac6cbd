import type { NoteRow } from '$lib/db/views/unit';
import { date, type Language } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import { causeOf } from '$lib/domain/documents/notes';
import type { unitWords } from '$lib/messages/unit/unit';

/** What is known of a note beside its text: its cause, who is to act and by when, what it belongs to. */
export function noteFacts(
	note: NoteRow,
	words: (typeof unitWords)[Language]['notes'],
	language: Language,
	indicatorName: (id: string) => string,
): string {
	const { side, topic } = causeOf(note.code);
	return [
		side && words.sides[side],
		topic && words.topics[topic],
		note.responsibleUnit,
		note.dueDate && words.dueOn(date(note.dueDate, language)),
		ownValue(words.statuses, note.status ?? ''),
		note.indicatorId && indicatorName(note.indicatorId),
		note.periodId,
	]
		.filter(Boolean)
		.join(' · ');
}
