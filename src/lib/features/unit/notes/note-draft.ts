import type { NoteRow } from '$lib/db/views/unit';
import {
	causeCode,
	causeOf,
	noteId,
	type CauseSide,
	type CauseTopic,
	type Note,
} from '$lib/domain/documents/notes';
import { writtenKinds, type WrittenKind } from '$lib/domain/schema/vocabulary';
import { vietnamDay } from '$lib/domain/measures/reporting';

/** What stands in the form, kept for this tab until it is saved or let go: a reload loses nothing. */
export type NoteDraft = {
	readonly annotationId: string | null;
	readonly kind: WrittenKind;
	readonly side: CauseSide | 'none';
	readonly topic: CauseTopic | 'none';
	readonly text: string;
	readonly responsibleUnit: string;
	readonly dueDate: string;
	/** Does it belong to the indicator and year, to the year, or to the unit as such? */
	readonly about: 'both' | 'year' | 'all';
	readonly indicatorId: string;
	readonly periodId: string;
};

/** What the form begins with: a cause, said of the indicator and year on screen. */
export const emptyDraft = (indicatorId: string, periodId: string): NoteDraft => ({
	annotationId: null,
	kind: 'cause',
	side: 'none',
	topic: 'none',
	text: '',
	responsibleUnit: '',
	dueDate: '',
	about: 'both',
	indicatorId,
	periodId,
});

/** A note to be changed; what it leaves open, indicator or year, is what is on screen. */
export function draftOf(note: NoteRow, indicatorId: string, periodId: string): NoteDraft {
	const { side, topic } = causeOf(note.code);
	return {
		annotationId: note.annotationId,
		kind: writtenKinds.find((kind) => kind === note.kind) ?? 'lesson',
		side: side ?? 'none',
		topic: topic ?? 'none',
		text: note.text,
		responsibleUnit: note.responsibleUnit ?? '',
		dueDate: note.dueDate ?? '',
		about: note.periodId === null ? 'all' : note.indicatorId === null ? 'year' : 'both',
		indicatorId: note.indicatorId ?? indicatorId,
		periodId: note.periodId ?? periodId,
	};
}

/** The note that the form holds; what the form does not show stays as it was before among `notes`. */
export function noteOf(draft: NoteDraft, unitId: string, notes: readonly NoteRow[]): Note {
	const before = notes.find(({ annotationId }) => annotationId === draft.annotationId);
	const isCause = draft.kind === 'cause' || draft.kind === 'obstacle';
	const side = draft.kind === 'cause' && draft.side !== 'none' ? draft.side : null;
	const topic = isCause && draft.topic !== 'none' ? draft.topic : null;
	return {
		annotationId: draft.annotationId ?? noteId(vietnamDay(new Date()), Math.random()),
		unitId,
		indicatorId: draft.about === 'both' ? draft.indicatorId : null,
		periodId: draft.about === 'all' ? null : draft.periodId,
		kind: draft.kind,
		code: causeCode(side, topic),
		text: draft.text.trim(),
		responsibleUnit: draft.responsibleUnit.trim() || null,
		dueDate: draft.dueDate || null,
		status: before?.status ?? null,
		sourceId: before?.sourceId ?? null,
		note: before?.note ?? null,
	};
}

const keyOf = (dataset: string, unit: string) => `phan-luong.note.${dataset}.${unit}`;

export function keepDraft(dataset: string, unit: string, draft: NoteDraft | null): void {
	try {
		if (draft === null) sessionStorage.removeItem(keyOf(dataset, unit));
		else sessionStorage.setItem(keyOf(dataset, unit), JSON.stringify(draft));
	} catch {
		// storage forbidden or full: the form itself still holds what was typed
	}
}

export function keptDraft(dataset: string, unit: string): NoteDraft | null {
	try {
		const text = sessionStorage.getItem(keyOf(dataset, unit));
		const found: unknown = text === null ? null : JSON.parse(text);
		return isDraft(found) ? found : null;
	} catch {
		return null;
	}
}

const texts = [
	'kind',
	'side',
	'topic',
	'text',
	'responsibleUnit',
	'dueDate',
	'about',
	'indicatorId',
	'periodId',
] as const;

function isDraft(value: unknown): value is NoteDraft {
	if (typeof value !== 'object' || value === null) return false;
	const fields = value as Readonly<Record<string, unknown>>;
	return texts.every((name) => typeof fields[name] === 'string');
}
