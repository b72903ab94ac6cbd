import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/lib/domain/documents/notes';
import { notesCsv } from '../../../src/lib/export/text/notes-csv';
import { fileOf, knowledgeOf, publishedFiles, readingOf } from '../../support/catalogue';

const { catalogue } = knowledgeOf('tinh-mau', publishedFiles('tinh-mau')).knowledge;

const note = (more: Partial<Note>): Note => ({
	annotationId: 'gc-20261124-abc123',
	unitId: 'tinh-mau.nam-thuan',
	indicatorId: 'vet_after_thcs',
	periodId: '2024',
	kind: 'cause',
	code: 'objective:distance',
	text: 'Đường xa',
	responsibleUnit: null,
	dueDate: null,
	status: null,
	sourceId: null,
	note: null,
	...more,
});

const read = (...notes: readonly Note[]) => readingOf(catalogue, fileOf(notesCsv(notes)));

describe('the file of own notes is read back as it was written', () => {
	it.each([
		['commas, quotes and marks', 'Xa, "hẻo lánh"; thiếu xe đưa đón'],
		['what a spreadsheet would run', '=HYPERLINK("x")'],
		['a dash at the beginning', '- Chưa có lớp 9+'],
		['a word that elsewhere means nothing is known', 'chưa có'],
		['a name of a person', 'Nguyễn Văn An'],
	])('%s', (_, text) => {
		const { records, errors } = read(note({ text }));
		expect(errors).toBe(0);
		expect(records.map(({ record }) => record)).toMatchObject([
			{ text_vi: text, kind: 'cause', code: 'objective:distance' },
		]);
	});
	it('lines become one paragraph', () =>
		expect(read(note({ text: 'một\n\nhai ' })).records[0]?.record).toMatchObject({ text_vi: 'một hai' }));
	it('all that belongs to it, nothing where nothing was said', () => {
		const { records, errors } = read(
			note({
				kind: 'solution',
				code: null,
				responsibleUnit: 'Phòng GDĐT',
				dueDate: '2025-03-31',
				status: 'withdrawn',
			}),
			note({
				annotationId: 'gc-20261124-abc124',
				indicatorId: null,
				periodId: null,
				unitId: 'tinh-mau',
				sourceId: 'tm-bc-2024',
			}),
		);
		expect(errors).toBe(0);
		expect(records.map(({ record }) => record)).toMatchObject([
			{ responsible_unit: 'Phòng GDĐT', due_date: '2025-03-31', status: 'withdrawn', code: null },
			{ unit_id: 'tinh-mau', indicator_id: null, period_id: null, due_date: null, source_id: 'tm-bc-2024' },
		]);
	});
	it('a former unit may be written about', () =>
		expect(read(note({ unitId: 'tinh-mau.nam-thuan.xa-long-thanh', periodId: '2023' })).errors).toBe(0));
	it('a telephone number is refused as in every file', () =>
		expect(read(note({ text: 'Gọi 0912 345 678' })).errors).toBeGreaterThan(0));
});
