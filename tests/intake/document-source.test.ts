import { expect, test } from 'vitest';
import { longAnKnowledge, readingOf } from '../support/catalogue';
import { catalogue as catalogueOf } from '../../src/lib/intake/catalogue';

const { catalogue } = longAnKnowledge();
const register = (document: string, { known = catalogue, assume = {} } = {}) =>
	readingOf(
		known,
		[
			`${document};;`,
			'CHỈ TIÊU ĐĂNG KÝ PHÂN LUỒNG SAU THCS NĂM 2024;;',
			'Đơn vị;Tỷ lệ (%)',
			'Thủ Thừa;21,00',
		].join('\n'),
		{ assume },
	);
const sourceOf = (document: string, given: Parameters<typeof register>[1] = {}) => {
	const read = register(document, given);
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

test('a day from which targets count, given as an answer, is no day of signing', () => {
	const given = { assume: { effective_date: '01/9/2024' } };
	expect(sourceOf('Kế hoạch số 568/KH-UBND', given)).toEqual({ id: 'la-568', made: [] });
	expect(sourceOf('Kế hoạch số 15/KH-UBND', given).made).toMatchObject([
		{ doc_no: '15/KH-UBND', signed_date: null },
	]);
});

test('of two papers of one number the day tells which is meant; without a day it is the last', () => {
	const [first] = catalogue.known.sources.filter(({ source_id }) => source_id === 'la-568');
	if (first === undefined) throw new Error('la-568 is missing');
	const later = { ...first, source_id: 'la-568-2024', signed_date: '2024-03-05' };
	for (const sources of [
		[...catalogue.known.sources, later],
		[later, ...catalogue.known.sources],
	]) {
		const known = catalogueOf({ ...catalogue.known, sources });
		expect(sourceOf('Kế hoạch số 568/KH-UBND ngày 07/3/2023', { known }).id).toBe('la-568');
		expect(sourceOf('Kế hoạch số 568/KH-UBND ngày 05/3/2024', { known }).id).toBe('la-568-2024');
		const given = { known, assume: { effective_date: '01/4/2024' } };
		expect(sourceOf('Kế hoạch số 568/KH-UBND', given).id).toBe('la-568-2024');
	}
});
