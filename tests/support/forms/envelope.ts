import type { Random } from '../random';
import { fullName, type Place } from './places';

/** A line above or below a table, or one that has a left and a right side. */
export type Line = string | readonly [left: string, right: string];

const republic = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = ['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'] as const;

/** `office`: the district whose report it is, or the province's department. */
export function letterhead(pick: Random, office: Place | null, year: number): Line[] {
	const day = `${1 + pick.below(28)}`.padStart(2, '0');
	const [month, ofYear] = pick.of([
		[12, year],
		[10, year],
		[1, year + 1],
	] as const);
	const number = 10 + pick.below(300);
	if (office === null)
		return [
			['UBND TỈNH LONG AN', republic],
			['SỞ GIÁO DỤC VÀ ĐÀO TẠO', pick.of(motto)],
			[`Số: ${number}/BC-SGDĐT`, `Long An, ngày ${day} tháng ${month} năm ${ofYear}`],
		];
	const name = fullName(office).toLocaleUpperCase('vi');
	const dated: Line = [`Số: ${number}/BC-PGDĐT`, `${office.name}, ngày ${day} tháng ${month} năm ${ofYear}`];
	return pick.of<Line[]>([
		[[`UBND ${name}`, republic], ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', pick.of(motto)], dated],
		[[`ỦY BAN NHÂN DÂN ${name}`, republic], ['PHÒNG GD&ĐT', pick.of(motto)], dated],
		[[`UBND ${name}\nPHÒNG GDĐT`, `${republic}\n${pick.of(motto)}`], dated],
		[[`PHÒNG GIÁO DỤC VÀ ĐÀO TẠO ${name}`, republic], ['-------', pick.of(motto)], dated],
		[`PHÒNG GIÁO DỤC VÀ ĐÀO TẠO ${name}`],
		[`Đơn vị báo cáo: Phòng GD&ĐT ${fullName(office)}`],
	]);
}

export function signatures(pick: Random, office: Place | null): Line[] {
	const head =
		office === null ? pick.of(['GIÁM ĐỐC', 'KT. GIÁM ĐỐC']) : pick.of(['TRƯỞNG PHÒNG', 'KT. TRƯỞNG PHÒNG']);
	return pick.of<Line[]>([
		[
			['Người lập biểu', head],
			['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
		],
		[['NGƯỜI LẬP BẢNG', head], ['Nơi nhận:', ''], '- Sở GD&ĐT;', '- Lưu: VT.'],
		[
			'Ghi chú: Số liệu tổng hợp từ báo cáo của các đơn vị.',
			['Nơi nhận:', head],
			'- Như trên;',
			'- Lưu: VT, 02.',
		],
	]);
}
