import { expect, test } from 'vitest';
import { fileName } from '../../../src/lib/domain/documents/file-name';

test.each([
	[['kết quả', 'THCS', 2023, 'long-an'], 'xlsx', 'ket-qua-thcs-2023-long-an.xlsx'],
	[
		['Sổ chỉ tiêu', 'Vào cao đẳng', '2023', 'tay-ninh.xa-thu-thua'],
		'csv',
		'so-chi-tieu-vao-cao-dang-2023-tay-ninh-xa-thu-thua.csv',
	],
	[['tiến độ nộp', false, null, undefined, '', 0], 'csv', 'tien-do-nop-0.csv'],
	[['../../etc', 'a:b*c?'], 'png', 'etc-a-b-c.png'],
	[['…'], 'svg', 'phan-luong.svg'],
] as const)('%j is %s: %s', (parts, extension, name) => {
	expect(fileName(parts, extension)).toBe(name);
});

test('a long name is cut between words', () => {
	const name = fileName([Array.from({ length: 30 }, () => 'chương').join(' ')], 'png');
	expect(name).toMatch(/^(?:chuong-)*chuong\.png$/u);
	expect(name.length).toBeLessThanOrEqual(84);
});
