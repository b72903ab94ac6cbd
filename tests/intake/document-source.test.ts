import { expect, test } from 'vitest';
import { longAnKnowledge, readingOf } from '../support/catalogue';

const { catalogue } = longAnKnowledge();
const register = (document: string) =>
	readingOf(
		catalogue,
		[
			`${document};;`,
			'CHỈ TIÊU ĐĂNG KÝ PHÂN LUỒNG SAU THCS NĂM 2024;;',
			'Đơn vị;Tỷ lệ (%)',
			'Thủ Thừa;21,00',
		].join('\n'),
	);
const sourceOf = (document: string) => {
	const read = register(document);
	expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	return { id: read.of('targets')[0]?.['source_id'], made: read.of('sources') };
};

test('a document that is known by number and day is that document', () => {
	expect(sourceOf('Kế hoạch số 568/KH-UBND ngày 07/3/2023')).toEqual({ id: 'la-568', made: [] });
});

test('the same number of another year is another document, with its own day', () => {
	const { id, made } = sourceOf('Kế hoạch số 568/KH-UBND ngày 05/3/2024');
	expect(id).not.toBe('la-568');
	expect(made).toMatchObject([{ source_id: id, doc_no: '568/KH-UBND', signed_date: '2024-03-05' }]);
});

test('nor does a document take effect before it was signed', () => {
	expect(sourceOf('Kế hoạch số 568/KH-UBND ngày 02/01/2023').id).not.toBe('la-568');
});

test('a new document keeps the day that is written beside its number', () => {
	expect(sourceOf('Kế hoạch số 15/KH-UBND ngày 02/3/2024').made).toMatchObject([
		{ doc_no: '15/KH-UBND', signed_date: '2024-03-02' },
	]);
});
