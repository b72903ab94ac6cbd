import { utils, write } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { tcvn3Bytes, vniBytes, windows1258Bytes } from './legacy-encodings';

/** What the fifteen districts mean: graduates, and those in vocational education. */
export const returns = {
	'tan-an': ['Tân An', 1183, 415],
	'chau-thanh': ['Châu Thành', 1037, 301],
	'tan-tru': ['Tân Trụ', 912, 240],
	'thu-thua': ['Thủ Thừa', 1000, 183],
	'ben-luc': ['Bến Lức', 1600, 520],
	'can-duoc': ['Cần Đước', 2100, 231],
	'can-giuoc': ['Cần Giuộc', 1900, 500],
	'duc-hoa': ['Đức Hòa', 3250, 1201],
	'duc-hue': ['Đức Huệ', 700, 190],
	'thanh-hoa': ['Thạnh Hóa', 640, 151],
	'tan-thanh': ['Tân Thạnh', 1260, 413],
	'moc-hoa': ['Mộc Hóa', 480, 131],
	'kien-tuong': ['Kiến Tường', 820, 244],
	'vinh-hung': ['Vĩnh Hưng', 760, 133],
	'tan-hung': ['Tân Hưng', 690, 200],
} as const;

type Sender = keyof typeof returns;

const title = 'KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP THCS NĂM 2023';
const header = ['Đơn vị', 'Số HS tốt nghiệp', 'Số HS vào học nghề'];

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const lines = (cells: readonly (readonly (string | number)[])[], delimiter = ';') =>
	[title, '', ...cells.map((row) => row.join(delimiter)), ''].join('\r\n');

function usual(sender: Sender): (string | number)[] {
	return [...returns[sender]];
}

function xls(rows: (string | number)[][]): Uint8Array {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet([[title], ...rows]), 'THCS');
	return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const xlsx = (rows: (string | number)[][]) =>
	writeXlsx({
		sheets: [
			{
				name: 'THCS 2023',
				rows: [['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'], [title], ...rows],
				merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 2 }],
			},
			{ name: 'Ghi chép', rows: [['Người lập đã kiểm tra với sổ đăng bộ']] },
		],
	});

/** Fifteen returns as offices really send them: encodings, workbooks, titles, slips of the pen; file name → bytes. */
export async function fifteenFiles(): Promise<Map<string, Uint8Array>> {
	const plain = (sender: Sender, delimiter?: string) => lines([header, usual(sender)], delimiter);
	return new Map([
		['01 Tan An.csv', utf8(`\ufeff${plain('tan-an').replace('1183', '1.183')}`)],
		['02 Chau Thanh.csv', utf8(plain('chau-thanh', ','))],
		['03 Tan Tru (ABC).csv', tcvn3Bytes(plain('tan-tru'))],
		['04 Thu Thua (VNI).csv', vniBytes(plain('thu-thua'))],
		['05 Ben Luc.csv', utf8(plain('ben-luc').replace('Bến Lức', 'Bến Lưc'))],
		['06 Can Duoc.txt', windows1258Bytes(plain('can-duoc'))],
		['07 Can Giuoc.csv', utf16(plain('can-giuoc', '\t'))],
		['08 Duc Hoa.csv', utf8(plain('duc-hoa').replace('Đức Hòa', 'Huyện Đức Hoà').replace('3250', '3.250'))],
		['09 Duc Hue.xlsx', await xlsx([header, usual('duc-hue')])],
		['10 Thanh Hoa.xlsx', await xlsx([header, ['H. Thạnh Hóa', '640', '151']])],
		['11 Tan Thanh.csv', utf8(plain('tan-thanh').replace('413', '4I3'))],
		['12 Moc Hoa.csv', utf8(plain('moc-hoa').replace('131', '-131'))],
		['13 Kien Tuong.csv', utf8(plain('kien-tuong').replace('244', '2440'))],
		['14 Vinh Hung.csv', utf8(`${plain('vinh-hung', '|')}Ghi chú: số liệu chốt ngày 31/10\r\n`)],
		['15 Tan Hung.xls', xls([header, usual('tan-hung')])],
	]);
}
