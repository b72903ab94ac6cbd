import { describe, expect, it } from 'vitest';
import { pathFacets } from '../../../src/lib/intake/meaning/words/facets';
import { periodsIn } from '../../../src/lib/intake/meaning/words/period-words';
import {
	cutOffIn,
	dayIn,
	docNoIn,
	kindOf,
	statement,
} from '../../../src/lib/intake/meaning/document/document-lines';

describe('periods in words', () => {
	it.each([
		['năm học 2022-2023', '2023'],
		['NĂM HỌC 2022/2023', '2023'],
		['Năm học 2022 – 2023', '2023'],
		['năm học 2022 — 2023', '2023'],
		['NH 2022-23', '2023'],
		['năm học 22-23', '2023'],
		['Năm 2024', '2024'],
		['tháng 11/2023', '2023-11'],
		['giai đoạn 2022-2025', '2022-2025'],
	])('%s is %s', (text, id) => expect(periodsIn(text).periods.map((said) => said.id)).toEqual([id]));
	it.each([
		'Bến Lức, ngày 18 tháng 12 năm 2023',
		'ngày 15/01/2024',
		'31/12/2023',
		'1.234',
		'số 2023/KH-UBND',
	])('%s is none', (text) => expect(periodsIn(text).periods).toEqual([]));
	it.each(['6 tháng đầu năm 2023', 'Học kỳ I', 'HK2 năm học 2022-2023', 'QUÝ III', '9 tháng đầu năm 2024'])(
		'%s is a part of a year',
		(text) => expect(periodsIn(text).part).not.toBeNull(),
	);
	it.each(['MỤC TIÊU PHẤN ĐẤU NĂM 2024', 'cả năm 2023', 'KẾT QUẢ NĂM 2023'])('%s is none', (text) =>
		expect(periodsIn(text).part).toBeNull(),
	);
});

describe('what a header counts', () => {
	const what = (text: string) => pathFacets([text]).facets.what?.value ?? null;
	it.each([
		['Tổng số HS TN THCS', 'graduates'],
		['Học sinh hoàn thành chương trình THCS', 'graduates'],
		['Số HS tốt nghiệp THCS vào học tại các cơ sở giáo dục nghề nghiệp', 'vet'],
		['Số HS vào học sơ cấp, trung cấp', 'vet'],
		['HS học trung cấp nghề', 'tc'],
		['Số HS vào GDTX', 'gdtx_only'],
		['Lớp 10 GDTX', 'gdtx_only'],
		['Vào lớp 10 hệ GDTX', 'gdtx_only'],
		['Vào lớp 10 THPT, GDTX', 'upper_all'],
		['GDTX kết hợp trung cấp (9+)', 'gdtx_plus_tc'],
		['Vào lớp 10 THPT công lập', 'thpt_public'],
		['Đi làm, ở nhà', 'other'],
		['Số HS dự thi tốt nghiệp', 'candidates'],
		['HS có nguyện vọng học nghề', 'candidates'],
		['Tổng số HS lớp 9', 'grade'],
		['Số giáo viên kiêm nhiệm tư vấn hướng nghiệp', 'teachers'],
		['Số HS vào TT GDNN-GDTX', 'centre'],
		['Số HS phân luồng', 'vet'],
	])('%s: %s', (text, value) => expect(what(text)).toBe(value));
	it.each(['Số HS tốt nghiệp THCS loại giỏi', 'Số HS nữ học nghề'])('%s is a part of them', (text) =>
		expect(pathFacets([text]).facets.subset).toBeDefined(),
	);
	it('a word that nobody knows is not passed over', () =>
		expect(pathFacets(['Số HS tốt nghiệp THCS trốn học']).unknown).toEqual(['tron']));
	it('words of foreign programs are text like any other', () => {
		for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
			expect(pathFacets([text]).facets).toEqual({});
	});
});

describe('a path of titles', () => {
	const facets = (...path: string[]) =>
		Object.fromEntries(Object.entries(pathFacets(path).facets).map(([name, said]) => [name, said.value]));
	it.each([
		[['Tốt nghiệp THPT', 'Số HS vào GDNN'], { level: 'THPT', what: 'vet', measure: 'count' }],
		[['Vào GDNN', 'SL'], { what: 'vet', measure: 'count' }],
		[['Vào GDNN', '%'], { what: 'vet', measure: 'rate' }],
		[['Học tiếp', 'THPT', 'Công lập'], { what: 'thpt_public' }],
		[['Có giáo viên kiêm nhiệm tư vấn', 'Số trường'], { what: 'counsellor', measure: 'count' }],
		[['Năm 2023', 'Tỷ lệ (%)'], { period: '2023', measure: 'rate' }],
		[['Chỉ tiêu điều chỉnh', 'Tỷ lệ (%)'], { role: 'target', kind: 'adjusted', measure: 'rate' }],
		[['Tỷ lệ đạt so với chỉ tiêu (%)'], { role: 'difference', measure: 'rate' }],
		[['Đạt (%)'], { role: 'difference' }],
		[['HS vào học GDNN phấn đấu đạt (%)'], { role: 'target', what: 'vet', measure: 'rate' }],
		[
			['Tỷ lệ HS vào GDNN phải đạt (%)', 'THPT'],
			{ role: 'target', what: 'vet', measure: 'rate', level: 'THPT' },
		],
	])('%j', (path, said) => expect(facets(...path)).toMatchObject(said));
	it('a denial above does not reach what is named below it', () => {
		expect(pathFacets(['Không học tiếp', 'Đi làm']).isNegated).toBe(false);
		expect(pathFacets(['Số HS không vào GDNN']).isNegated).toBe(true);
	});
	it('each is said where it was said', () =>
		expect(pathFacets(['Tốt nghiệp THCS', 'Tỷ lệ (%)']).facets).toMatchObject({
			level: { from: 'group', words: 'Tốt nghiệp THCS' },
			measure: { from: 'column', words: 'Tỷ lệ (%)' },
		}));
});

describe('lines around a table', () => {
	it.each([
		['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN CẦN ĐƯỚC', 'letterhead'],
		['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ornament'],
		['Số: 97/BC-PGDĐT', 'number'],
		['Bến Lức, ngày 18 tháng 12 năm 2023', 'place-and-day'],
		['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2024)', 'reference'],
		['(Trên cơ sở kết quả thực hiện năm 2023)', 'reference'],
		['Đơn vị tính: học sinh', 'unit-of-measure'],
		['Phương hướng năm 2024', 'plans'],
		['II. CẤP TRUNG HỌC PHỔ THÔNG', 'section'],
		['BÁO CÁO KẾT QUẢ PHÂN LUỒNG NĂM 2023', 'title'],
	])('%s is a %s', (text, kind) => expect(kindOf(text)).toBe(kind));
	it('a title ends where it speaks of plans to come or of another year', () => {
		expect(statement('Kết quả phân luồng năm 2023 và phương hướng, nhiệm vụ năm 2024')).toBe(
			'Kết quả phân luồng năm 2023',
		);
		expect(statement('KẾT QUẢ NĂM 2023 SO VỚI NĂM 2022')).toBe('KẾT QUẢ NĂM 2023');
	});
	it('documents, their days and the day of the figures', () => {
		expect(docNoIn('(Kèm theo Kế hoạch số 568 /KH-UBND ngày 07/3/2023)')).toBe('568/KH-UBND');
		expect(dayIn('(Kèm theo Kế hoạch số 568 /KH-UBND ngày 07/3/2023)')).toBe('2023-03-07');
		expect(cutOffIn('Năm học 2022 - 2023 (số liệu đến ngày 31/12/2023)')).toBe('2023-12-31');
	});
});
