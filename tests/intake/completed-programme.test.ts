import { expect, test } from 'vitest';
import { longAnKnowledge, readingOf } from '../support/catalogue';

const { catalogue } = longAnKnowledge();

test.each([
	'Số HS hoàn thành chương trình THCS',
	'HS hoàn thành CT THCS',
	'HS HTCT THCS',
	'Số học sinh được xác nhận hoàn thành chương trình THCS',
	'Số HS hoàn thành chương trình giáo dục THCS',
	'Học sinh được công nhận hoàn thành chương trình THCS',
])('%j is whom the rate of lower secondary schools is counted among', (header) => {
	const { of, issues } = readingOf(
		catalogue,
		[
			'KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU THCS NĂM 2023;;',
			`Đơn vị;${header};Số HS vào GDNN`,
			'Thủ Thừa;2640;228',
		].join('\n'),
	);
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(of('outcomes')).toMatchObject([{ numerator: 228, denominator: 2640 }]);
});
