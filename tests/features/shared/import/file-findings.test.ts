import { describe, expect, test } from 'vitest';
import { remediesFor, wholeFindings } from '../../../../src/lib/features/shared/import/file-findings';
import { reviewWords } from '../../../../src/lib/messages/data/review';
import { longAnKnowledge, readingOf } from '../../../support/catalogue';

const { catalogue } = longAnKnowledge();
const noForm = readingOf(catalogue, 'STT;Đơn vị;Số HS tốt nghiệp THPT;Số bài thi\n1;Tân An;500;100\n');

describe('findings that no row of the grid shows', () => {
	test('are told, the errors first', () =>
		expect(wholeFindings(noForm.issues).map(({ severity, message_vi }) => [severity, message_vi])).toEqual([
			['error', 'Chưa biết cột nào ghi chỉ tiêu hoặc kết quả.'],
			['warning', 'Cột Số HS tốt nghiệp THPT không dùng được trong biểu mẫu này; đã bỏ qua.'],
			['warning', 'Không nhận ra cột Số bài thi; đã bỏ qua.'],
		]));
	test('those of a row are left to the grid', () => {
		const read = readingOf(catalogue, 'Đơn vị;Năm;HS tốt nghiệp;HS học nghề\nTân An;2023;abc;1\n', {
			assume: { level: 'THCS' },
		});
		expect(read.codes).toContain('V06');
		expect(wholeFindings(read.issues).map(({ code }) => code)).not.toContain('V06');
	});
});

describe('where the errors of a file can be mended', () => {
	test.each([
		['a form that nobody knows', 'STT;Đơn vị;Số bài thi\n1;Tân An;9\n', ['columns']],
		['no year', 'Đơn vị;HS tốt nghiệp THCS;HS học nghề\nTân An;9;1\n', ['questions']],
		[
			'a number that cannot be read and no year',
			'Đơn vị;HS tốt nghiệp THCS;HS học nghề\nTân An;abc;1\nBến Lức;9;1\n',
			['questions', 'grid'],
		],
		[
			'two columns that mean the same',
			'Đơn vị;Năm;HS tốt nghiệp;Số HS TN;HS học nghề\nTân An;2023;9;9;1\n',
			['columns'],
		],
		// each column of a form is told by its place: its level can be said whatever its name
		['two columns of one name', 'Đơn vị;Năm;HS học nghề;HS học nghề\nTân An;2023;1;1\n', ['columns']],
		['nothing but a header', '', []],
	])('%s', (_, text, places) => {
		const read = readingOf(catalogue, text, { assume: { level: 'THCS' } });
		expect(read.errors).toBeGreaterThan(0);
		expect(remediesFor(read.issues, read.tables)).toEqual(places);
	});

	test('the foot of the page names those places', () => {
		const { mend, waits } = reviewWords.vi;
		const said = (...places: (keyof typeof mend)[]) =>
			waits.errors('1', places.map((place) => `${mend[place]}, `).join(''));
		expect(said('grid')).toBe('Còn 1 lỗi: sửa ở lưới, hoặc gửi trả tệp cho đơn vị.');
		expect(said()).toBe('Còn 1 lỗi: gửi trả tệp cho đơn vị.');
		expect(said('questions', 'columns')).toBe(
			'Còn 1 lỗi: trả lời ở mục "Điều tệp chưa nói rõ", chọn nghĩa của cột ở mục "Các cột được hiểu là", hoặc gửi trả tệp cho đơn vị.',
		);
	});
});
