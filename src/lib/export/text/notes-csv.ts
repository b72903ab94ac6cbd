import type { Note } from '../../domain/documents/notes';
import { csvText } from './csv';

const columns = [
	'annotation_id',
	'unit_id',
	'indicator_id',
	'period_id',
	'kind',
	'code',
	'text_vi',
	'responsible_unit',
	'due_date',
	'status',
	'source_id',
	'note',
] as const;

/** Notes as a canonical `annotations.csv`. A note is one paragraph: the reader knows no lines within a cell. */
export function notesCsv(notes: readonly Note[]): string {
	const rows = notes.map((note) => [
		note.annotationId,
		note.unitId,
		note.indicatorId,
		note.periodId,
		note.kind,
		note.code,
		note.text.replace(/\s+/g, ' ').trim(),
		note.responsibleUnit,
		note.dueDate,
		note.status,
		note.sourceId,
		note.note,
	]);
	return csvText([columns, ...rows]);
}
