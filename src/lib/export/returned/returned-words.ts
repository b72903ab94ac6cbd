import type { Language } from '../../domain/base/format';

/** What a returned workbook says beside the findings themselves. */
export type ReturnedWords = {
	readonly toMend: string;
	readonly wholeFile: string;
	readonly legend: string;
	readonly line: (row: number) => string;
	readonly shortened: (rows: number) => string;
	readonly sheet: string;
};

export const returnedWords: Readonly<Record<Language, ReturnedWords>> = {
	vi: {
		toMend: 'Lỗi cần sửa',
		wholeFile: 'Lỗi của cả tệp',
		legend:
			'Ô đỏ phải sửa, ô vàng cần kiểm tra. Số dòng trong câu là số dòng của tệp đã gửi. Sửa ngay trong tệp này rồi gửi lại.',
		line: (row) => `Dòng ${row}: `,
		shortened: (rows) => `Tệp đã gửi có ${rows} dòng; ở đây chỉ giữ phần đầu và các dòng có lỗi.`,
		sheet: 'Số liệu',
	},
	en: {
		toMend: 'To be corrected',
		wholeFile: 'Faults of the whole file',
		legend:
			'Red cells must be corrected, yellow ones checked. Row numbers are those of the file that was sent. Correct this file and send it again.',
		line: (row) => `Row ${row}: `,
		shortened: (rows) =>
			`The file that was sent has ${rows} rows; only its beginning and the faulty rows are here.`,
		sheet: 'Data',
	},
};
