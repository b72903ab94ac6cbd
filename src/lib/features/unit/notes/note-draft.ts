import type { CauseSide, CauseTopic, WrittenKind } from '$lib/domain/documents/notes';

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
