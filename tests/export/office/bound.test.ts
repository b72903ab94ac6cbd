import { expect, test } from 'vitest';
import { bound, boundPlace } from '../../../src/lib/export/office/bound';

const seen = (text: string) => text.replaceAll('\u00a0', '_');

test.each([
	[
		'Kết quả thực hiện giáo dục hướng nghiệp và định hướng phân luồng học sinh năm 2024',
		'Kết_quả thực_hiện giáo_dục hướng_nghiệp và định hướng phân_luồng học_sinh năm_2024',
	],
	[
		'Vào sơ cấp: 28,53 %, chênh −1,05 điểm so với chỉ tiêu',
		'Vào sơ_cấp: 28,53_%, chênh −1,05_điểm so_với chỉ_tiêu',
	],
	['4 trong 14 đơn vị đạt chỉ tiêu của mình', '4 trong 14_đơn_vị đạt chỉ_tiêu của_mình'],
	['Tỷ lệ, cấp THCS', 'Tỷ lệ, cấp_THCS'],
	['Khác', 'Khác'],
	['', ''],
])('%s breaks only between words', (given, expected) => {
	expect(seen(bound(given))).toBe(expected);
});

test.each([
	['ỦY BAN NHÂN DÂN TỈNH LONG AN', 'ỦY BAN NHÂN DÂN TỈNH_LONG_AN'],
	['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
	['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'ỦY BAN NHÂN DÂN THÀNH_PHỐ_HỒ_CHÍ_MINH'],
])('%s keeps the name of the place whole', (given, expected) => {
	expect(seen(boundPlace(given))).toBe(expected);
});
