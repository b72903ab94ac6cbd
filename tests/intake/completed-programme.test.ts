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
	'HS hoàn thành chương trình THCS',
	'Số HS hoàn thành THCS',
	'Hoàn thành lớp 9',
	'HTCTTHCS',
	'HTCTTHCS năm học 2022-2023',
	'Tổng số HS HTCT lớp 9',
	'Số HS HTCTr THCS',
	'HS HT chương trình THCS',
	'HS hoàn thành cấp THCS',
	'Số học sinh đã hoàn thành trung học cơ sở',
	'HS được xác nhận hoàn thành THCS',
	'Xác nhận hoàn thành chương trình giáo dục phổ thông cấp THCS',
	'Số HS được công nhận hoàn thành lớp 9',
	'Số HS hoàn thành chương trình GDPT cấp THCS',
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

test.each([
	'Chưa hoàn thành THCS',
	'Số HS không hoàn thành chương trình THCS',
	'Số HS dự xét hoàn thành THCS',
	'Tỷ lệ hoàn thành THCS (%)',
	'Số HS hoàn thành kế hoạch',
	'HS hoàn thành tốt',
])('%j is nobody that a rate is counted among', (header) => {
	const { of } = readingOf(
		catalogue,
		[
			'KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU THCS NĂM 2023;;',
			`Đơn vị;${header};Số HS vào GDNN`,
			'Thủ Thừa;2640;228',
		].join('\n'),
	);
	expect(of('outcomes')).toMatchObject([{ numerator: 228, denominator: null }]);
});
