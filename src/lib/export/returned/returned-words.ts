/** What a returned workbook says beside the findings themselves: it goes to a unit, in Vietnamese. */
export const returnedWords = {
	toMend: 'Lỗi cần sửa',
	wholeFile: 'Lỗi của cả tệp',
	legend:
		'Ô đỏ phải sửa, ô vàng cần kiểm tra. Số dòng trong câu là số dòng của tệp đã gửi. Sửa ngay trong tệp này rồi gửi lại.',
	line: (row: number) => `Dòng ${row}: `,
	shortened: (rows: number) => `Tệp đã gửi có ${rows} dòng; ở đây chỉ giữ phần đầu và các dòng có lỗi.`,
	sheet: 'Số liệu',
} as const;
