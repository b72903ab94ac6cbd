import { expect, test } from 'vitest';
import { kindOf } from '../../src/lib/intake/meaning/document/document-lines';
import { longAnKnowledge, readingOf } from '../support/catalogue';

const { catalogue } = longAnKnowledge();

test.each<[string, string]>([
	['Bến Lức, ngày 18 tháng 12 năm 2023', 'place-and-day'],
	['Bến Lức, ngày …… tháng …… năm 2023', 'place-and-day'],
	['Bến Lức, ngày   tháng   năm 2023', 'place-and-day'],
	['Số, ngày tháng năm báo cáo', 'title'],
	['Họ tên, ngày tháng năm sinh', 'title'],
])('%j is a %s', (text, kind) => expect(kindOf(text)).toBe(kind));

test('a header over the number and day of each report is no letterhead', () => {
	const { of, issues } = readingOf(
		catalogue,
		[
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;',
			'Đơn vị;Số, ngày tháng năm báo cáo;Số HS tốt nghiệp;Số HS vào GDNN',
			'Thủ Thừa;12/BC ngày 03/01/2024;2640;228',
			'Đức Hòa;45/BC ngày 05/01/2024;1800;540',
		].join('\n'),
	);
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(of('outcomes').map(({ numerator }) => numerator)).toEqual([228, 540]);
});
