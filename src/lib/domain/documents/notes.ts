import type { NoteKind } from '../schema/vocabulary';

/** What is said of a unit beside its figures. A row of `annotations`. */
export type Note = {
	readonly annotationId: string | null;
	readonly unitId: string;
	readonly indicatorId: string | null;
	readonly periodId: string | null;
	readonly kind: NoteKind;
	readonly code: string | null;
	readonly text: string;
	readonly responsibleUnit: string | null;
	/** ISO day. */
	readonly dueDate: string | null;
	readonly status: string | null;
	readonly sourceId: string | null;
	readonly note: string | null;
};

/** Vietnamese reports part causes into objective and subjective ones. */
export const causeSides = ['objective', 'subjective'] as const;
export type CauseSide = (typeof causeSides)[number];

export const causeTopics = [
	'awareness',
	'supply',
	'distance',
	'cost_policy',
	'quality_guidance',
	'exam_policy',
	'data_quality',
	'labour_pull',
	'other',
] as const;
export type CauseTopic = (typeof causeTopics)[number];

const isSide = (word: string): word is CauseSide => (causeSides as readonly string[]).includes(word);
const isTopic = (word: string): word is CauseTopic => (causeTopics as readonly string[]).includes(word);

/** 'objective:distance', 'objective' and 'distance' are codes of causes. */
export function causeCode(side: CauseSide | null, topic: CauseTopic | null): string | null {
	const parts = [side, topic].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join(':');
}

export function causeOf(code: string | null): {
	readonly side: CauseSide | null;
	readonly topic: CauseTopic | null;
} {
	const words = (code ?? '').split(':');
	return { side: words.find(isSide) ?? null, topic: words.find(isTopic) ?? null };
}

/** Without its note of this id, or with the newer text in the same place; a new one comes last. */
export function withNote(notes: readonly Note[], note: Note): Note[] {
	const at = notes.findIndex(({ annotationId }) => annotationId === note.annotationId);
	return at === -1 ? [...notes, note] : notes.with(at, note);
}

/** A note that is taken back stays as a row, so that it hides an earlier one of the same id. */
export const withdrawn = (note: Note): Note => ({ ...note, status: 'withdrawn' });

/** 'gc-20261124-4k2j9x': told apart by the day and a random part; given once, kept through every change. */
export function noteId(day: string, random: number): string {
	const part = Math.floor(random * 36 ** 6)
		.toString(36)
		.padStart(6, '0');
	return `gc-${day.replaceAll('-', '')}-${part}`;
}
