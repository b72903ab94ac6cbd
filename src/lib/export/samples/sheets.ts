import { ownValue } from '../../domain/base/own-value';
import type { SheetSpec } from '../xlsx/xlsx-spec';
import { quangLang, schools, streams, surveyed, went, year } from './figures';
import { Paper } from './paper';

const sum = (numbers: readonly number[]) => numbers.reduce((all, own) => all + own, 0);
const department = (number: string) => ['UBND TỈNH MẪU', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', `Số: ${number}/BC-SGDĐT`];
const district = (name: string, number: string) => [
	`UBND HUYỆN ${name}`,
	'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
	`Số: ${number}/BC-PGDĐT`,
];
const percent = (part: number, whole: number) => Math.round((10_000 * part) / whole) / 100;

/** Two levels side by side, under a header of two rows with merged cells. */
export function survey(): SheetSpec {
	const rows = Object.values(surveyed);
	const level = ([graduates, entered]: readonly [number, number]) => [
		graduates,
		entered,
		percent(entered, graduates),
	];
	const together = (of: 'THCS' | 'THPT') =>
		[0, 1].map((at) => sum(rows.map(([, levels]) => levels[of][at] ?? 0))) as [number, number];
	return new Paper('Khao sat', [6, 26, 14, 14, 11, 14, 14, 11])
		.head({ office: department('218'), placeAndDay: `Minh Giang, ngày 06 tháng 12 năm ${year}` })
		.titles(4, [
			`KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU TỐT NGHIỆP THCS, THPT NĂM ${year}`,
			`(Năm học ${year - 1}-${year})`,
		])
		.headings([
			['STT', 7, 0, 8, 0],
			['Đơn vị', 7, 1, 8, 1],
			['Cấp THCS', 7, 2, 7, 4],
			['Cấp THPT', 7, 5, 7, 7],
			['Tổng số HS tốt nghiệp', 8, 2, 8, 2],
			['Số HS vào học nghề', 8, 3, 8, 3],
			['Tỷ lệ (%)', 8, 4, 8, 4],
			['Tổng số HS tốt nghiệp', 8, 5, 8, 5],
			['Số HS vào cao đẳng', 8, 6, 8, 6],
			['Tỷ lệ (%)', 8, 7, 8, 7],
		])
		.lines(
			9,
			rows.map(([name, { THCS, THPT }], at) => [at + 1, name, ...level(THCS), ...level(THPT)]),
		)
		.lines(13, [['', 'Cộng', ...level(together('THCS')), ...level(together('THPT'))]], true)
		.foot(15, 'NGƯỜI LẬP BIỂU', 'TRƯỞNG PHÒNG').sheet;
}

/** The schools of one district, with their sum. */
export function ofSchools(): SheetSpec {
	const total = (at: 1 | 2) => sum(schools.map((school) => school[at]));
	return new Paper('THCS', [6, 34, 18, 18])
		.head({
			office: district('PHƯỚC ĐIỀN', '97'),
			placeAndDay: `Phước Điền, ngày 28 tháng 11 năm ${year}`,
		})
		.titles(4, [
			`THỐNG KÊ HỌC SINH TỐT NGHIỆP THCS VÀO HỌC NGHỀ NĂM ${year}`,
			`(Năm học ${year - 1}-${year})`,
		])
		.headings([
			['TT', 8, 0, 8, 0],
			['Tên trường', 8, 1, 8, 1],
			['Số HS tốt nghiệp', 8, 2, 8, 2],
			['Số HS vào học nghề', 8, 3, 8, 3],
		])
		.lines(
			9,
			schools.map(([name, graduates, entered], at) => [at + 1, name, graduates, entered]),
		)
		.lines(9 + schools.length, [['', 'TỔNG CỘNG', total(1), total(2)]], true)
		.foot(11 + schools.length, 'NGƯỜI LẬP BẢNG', 'TRƯỞNG PHÒNG').sheet;
}

/** Where everybody went, in counts. */
export function destinations(): SheetSpec {
	const last = 2 + streams.length;
	return new Paper('Phan luong', [6, 26, 14, ...streams.map(() => 12)])
		.head({ office: department('226'), placeAndDay: `Minh Giang, ngày 10 tháng 12 năm ${year}` })
		.titles(4, [
			`KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM ${year}`,
			'(Chia theo hướng đi của học sinh)',
		])
		.headings([
			['STT', 7, 0, 8, 0],
			['Huyện, thị xã, thành phố', 7, 1, 8, 1],
			['Số HS tốt nghiệp THCS', 7, 2, 8, 2],
			['Trong đó', 7, 3, 7, last],
			...streams.map((text, at) => [text, 8, 3 + at, 8, 3 + at] as const),
		])
		.lines(
			9,
			Object.entries(surveyed).map(([id, [name, { THCS }]], at) => [
				at + 1,
				name,
				THCS[0],
				...(ownValue(went, id) ?? []),
			]),
		)
		.foot(14, 'NGƯỜI LẬP BIỂU', 'TRƯỞNG PHÒNG').sheet;
}

/** One district, with the slip that the reader finds. */
export function mistaken(): SheetSpec {
	const { THCS, THPT } = quangLang;
	return new Paper('Sheet1', [26, 16, 16, 16, 16])
		.head({
			office: district('QUANG LÃNG', '143'),
			placeAndDay: `Quang Lãng, ngày 02 tháng 12 năm ${year}`,
		})
		.titles(4, [`BẢNG SỐ LIỆU HỌC SINH TỐT NGHIỆP VÀO HỌC NGHỀ NĂM ${year}`])
		.headings([
			['Tên đơn vị', 7, 0, 8, 0],
			['Sau THCS', 7, 1, 7, 2],
			['Sau THPT', 7, 3, 7, 4],
			['Tổng số tốt nghiệp', 8, 1, 8, 1],
			['Vào học nghề', 8, 2, 8, 2],
			['Tổng số tốt nghiệp', 8, 3, 8, 3],
			['Vào cao đẳng', 8, 4, 8, 4],
		])
		.lines(9, [['Huyện Quang Lãng', ...THCS, ...THPT]])
		.foot(11, 'Người lập bảng', 'TRƯỞNG PHÒNG').sheet;
}
