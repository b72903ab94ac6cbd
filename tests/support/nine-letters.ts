import { read, write } from '@e965/xlsx';
import { beside, documentBytes, Paper, table } from './office-paper';

type Counts = readonly [graduates: number, entered: number];
type Levels = { readonly THCS: Counts; readonly THPT: Counts };
type School = readonly [name: string, pupils: number, graduates: number, entered: number, remark: string];
type Rates = { readonly THCS: number; readonly THPT: number };

const percent = (part: number, whole: number) => Number(((part / whole) * 100).toFixed(2));
const rate = (part: number, whole: number) => percent(part, whole).toFixed(2).replace('.', ',');
const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '.');
const nation = ['*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '*Độc lập - Tự do - Hạnh phúc'];
const signed = (name: string) => ['*TRƯỞNG PHÒNG', '/(Đã ký)', '', `*${name}`];

export function thuThua({ THCS, THPT }: Levels) {
	const level = ([all, entered]: Counts, whole: string, part: string) =>
		[all, entered, { formula: `${part}10/${whole}10`, formulaResult: entered / all }] as const;
	return new Paper('Phan luong', [6, 22, 13, 13, 11, 13, 13, 11], {
		C: '#,##0',
		E: '0.00%',
		F: '#,##0',
		H: '0.00%',
	})
		.lines('A:D', 1, ['ỦY BAN NHÂN DÂN HUYỆN THỦ THỪA', '*PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 1187/BC-PGDĐT'])
		.lines('E:H', 1, [...nation, '/Thủ Thừa, ngày 06 tháng 11 năm 2023'])
		.put('A5:H5', '*KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU TỐT NGHIỆP THCS, THPT NĂM 2023', { size: 14 })
		.put('A6:H6', '/(Năm học 2022-2023)')
		.head({ 'A8:A9': 'STT', 'B8:B9': 'Đơn vị', 'C8:E8': 'Cấp THCS', 'F8:H8': 'Cấp THPT' })
		.head({ C9: 'Tổng số HS tốt nghiệp', D9: 'Số HS vào học nghề', E9: 'Tỷ lệ (%)' })
		.head({ F9: 'Tổng số HS tốt nghiệp', G9: 'Số HS vào học nghề', H9: 'Tỷ lệ (%)' })
		.row('A10', [1, 'Huyện Thủ Thừa', ...level(THCS, 'C', 'D'), ...level(THPT, 'F', 'G')])
		.put('A11:H11', '/Ghi chú: Số HS học nghề tính đến ngày 31/10/2023.', { align: 'left' })
		.lines('A:D', 13, ['*NGƯỜI LẬP BIỂU', '', '', 'Trần Thị Mỹ Hạnh'])
		.lines('E:H', 13, signed('Nguyễn Văn Phước'))
		.bytes();
}

export function ducHue([all, entered]: Counts, schools: readonly School[]) {
	const paper = new Paper('THCS', [5, 28, 13, 13, 13, 12, 18], { F: '0.00' })
		.lines('A:C', 1, ['UBND HUYỆN ĐỨC HUỆ', '*PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'])
		.lines('D:G', 1, nation)
		.put('A4:G4', '*THỐNG KÊ HỌC SINH TỐT NGHIỆP THCS THAM GIA HỌC NGHỀ', { size: 14 })
		.put('A5:G5', '*Năm học 2022 - 2023')
		.put('A6:G6', '/(Đính kèm Công văn số 845/PGDĐT-THCS ngày 15/11/2023 của Phòng GD&ĐT huyện Đức Huệ)')
		.head({ A8: 'TT', B8: 'Tên trường', C8: 'Tổng số HS lớp 9', D8: 'Số HS tốt nghiệp' })
		.head({ E8: 'Số HS học nghề', F8: 'Tỷ lệ %', G8: 'Ghi chú' })
		.row('A9', ['/(1)', '/(2)', '/(3)', '/(4)', '/(5)', '/(6)=(5)/(4)', '/(7)']);
	const ratio = (row: number, part: number, whole: number) => ({
		formula: `ROUND(E${row}/D${row}*100,2)`,
		formulaResult: percent(part, whole),
	});
	for (const [index, [name, pupils, own, part, remark]] of schools.entries()) {
		const row = 10 + index;
		const cells = [index + 1, name, pupils, own, part, ratio(row, part, own), remark];
		paper.row(`A${row}`, cells).put(`B${row}`, name, { align: 'left', framed: true });
	}
	const last = 9 + schools.length;
	const sum = (letter: string, column: 1 | 2 | 3) => ({
		formula: `SUM(${letter}10:${letter}${last})`,
		formulaResult: schools.reduce((before, school) => before + school[column], 0),
	});
	const total = [sum('C', 1), sum('D', 2), sum('E', 3), ratio(last + 1, entered, all), ''];
	return paper
		.put(`A${last + 1}:B${last + 1}`, '*TỔNG CỘNG', { framed: true })
		.row(`C${last + 1}`, total)
		.put(`D${last + 3}:G${last + 3}`, '/Đức Huệ, ngày 15 tháng 11 năm 2023')
		.lines('A:C', last + 4, ['*Người lập bảng', '', '', 'Huỳnh Tấn Đạt'])
		.lines('D:G', last + 4, ['*KT. TRƯỞNG PHÒNG', '*PHÓ TRƯỞNG PHÒNG', '', '*Đặng Thị Kim Cúc'])
		.bytes(['Sheet2', 'Sheet3']);
}

export function canGiuoc({ THCS, THPT }: Levels) {
	const row = (number: string, level: string, [all, entered]: Counts, target: string) =>
		[number, level, thousands(all), thousands(entered), rate(entered, all), target] as const;
	const told = ([all, entered]: Counts) =>
		`${thousands(entered)}/${thousands(all)} học sinh, đạt tỷ lệ ${rate(entered, all)}%`;
	const titles = ['TT', 'Cấp học', 'Số học sinh tốt nghiệp', 'Số học sinh vào học tại cơ sở GDNN'];
	const office = ['UBND HUYỆN CẦN GIUỘC', '*PHÒNG GIÁO DỤC', '*VÀ ĐÀO TẠO', 'Số: 1056/BC-PGDĐT'];
	return documentBytes([
		beside([office, [...nation, '', '/Cần Giuộc, ngày 13 tháng 11 năm 2023']], [3700, 5400]),
		'',
		'#*BÁO CÁO',
		'#*Kết quả công tác hướng nghiệp và phân luồng học sinh năm 2023',
		'',
		'Thực hiện Kế hoạch số 568/KH-UBND ngày 07/3/2023 của UBND tỉnh Long An về thực hiện Đề án “Giáo dục hướng nghiệp và định hướng phân luồng học sinh trong giáo dục phổ thông” năm 2023, Phòng Giáo dục và Đào tạo huyện Cần Giuộc báo cáo kết quả như sau:',
		'*I. CÔNG TÁC CHỈ ĐẠO',
		'Phòng đã phối hợp với Trung tâm GDNN-GDTX và 03 trường cao đẳng, trung cấp tổ chức 12 buổi tư vấn cho trên 2.600 học sinh lớp 9 và phụ huynh; 100% trường có giáo viên kiêm nhiệm tư vấn hướng nghiệp.',
		'*II. KẾT QUẢ PHÂN LUỒNG (năm học 2022-2023)',
		`Sau tốt nghiệp THCS có ${told(THCS)}. Sau tốt nghiệp THPT có ${told(THPT)}. Số liệu cụ thể:`,
		table(
			[
				[...titles, 'Tỷ lệ (%)', 'Chỉ tiêu đăng ký năm 2023 (%)'].map((title) => `*${title}`),
				row('1', 'THCS', THCS, '27,03'),
				row('2', 'THPT', THPT, '29,00'),
			],
			[700, 1500, 1800, 2000, 1300, 1800],
		),
		'*III. KIẾN NGHỊ',
		'Đề nghị các cơ sở GDNN gửi danh sách học sinh nhập học trước ngày 15/10 hằng năm để đối chiếu.',
		'',
		beside([['/Nơi nhận:', '- Sở GD&ĐT;', '- Lưu: VT.'], signed('Võ Minh Trí')], [4500, 4600]),
	]);
}

export async function kienTuong([all, entered]: Counts, pupils = 751) {
	const modern = await new Paper('Sheet1', [6, 26, 12, 11, 11, 11, 11, 14], { E: '0.00', G: '0.00' })
		.lines('A:C', 1, ['ỦY BAN NHÂN DÂN THỊ XÃ KIẾN TƯỜNG', '*PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 702/PGDĐT'])
		.lines('D:H', 1, [...nation, '/Kiến Tường, ngày 02 tháng 11 năm 2023'])
		.put('A5:H5', '*BÁO CÁO SỐ LIỆU HỌC SINH TỐT NGHIỆP THCS VÀO HỌC NGHỀ', { size: 14 })
		.put('A6:H6', '*NĂM HỌC 2022-2023')
		.head({ 'A8:A9': 'Stt', 'B8:B9': 'Đơn vị', 'C8:C9': 'TSHS lớp 9', 'D8:E8': 'HS tốt nghiệp THCS' })
		.head({ 'F8:G8': 'HS vào học nghề', 'H8:H9': 'Ghi chú', D9: 'SL', E9: '%', F9: 'SL', G9: '%' })
		.row('A10', [
			1,
			'Thị xã Kiến Tường',
			pupils,
			all,
			percent(all, pupils),
			entered,
			percent(entered, all),
			'',
		])
		.lines('A:C', 12, ['*Người lập', '', '', 'Lâm Quốc Bảo'])
		.lines('D:H', 12, signed('Trương Thị Bích Liên'))
		.bytes(['Sheet2', 'Sheet3']);
	const book = read(modern, { cellStyles: true, cellNF: true });
	return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

export function ducHoa({ THCS, THPT }: Levels) {
	const both = [THCS[0] + THPT[0], THCS[1] + THPT[1]] as const;
	const row = (number: string, level: string, [all, entered]: Counts) =>
		[number, level, thousands(all), thousands(entered), rate(entered, all)].join(';');
	const lines = [
		'UBND HUYỆN ĐỨC HÒA;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;',
		'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO;;;Độc lập - Tự do - Hạnh phúc;',
		'Số: 1342/BC-PGDĐT;;;Đức Hòa, ngày 10 tháng 11 năm 2023;',
		';;;;',
		'BIỂU TỔNG HỢP HỌC SINH TỐT NGHIỆP VÀO HỌC CÁC CƠ SỞ GIÁO DỤC NGHỀ NGHIỆP NĂM 2023;;;;',
		';;;;',
		'STT;Cấp học;Số HS tốt nghiệp;Số HS vào GDNN;Tỷ lệ (%)',
		row('1', 'THCS', THCS),
		row('2', 'THPT', THPT),
		row('', 'Cộng', both),
		';;;;',
		'Người lập biểu;;;TRƯỞNG PHÒNG;',
		'(đã ký);;;(đã ký);',
		'Phạm Thị Ngọc Lan;;;Lê Hoàng Sơn;',
		'',
	];
	return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}`);
}

export function cluster(members: readonly (readonly [name: string, levels: Levels])[]) {
	const paper = new Paper('Tổng hợp cụm', [6, 20, 12, 12, 12, 12, 12, 12], { C: '#,##0', D: '#,##0' })
		.lines('A:D', 1, ['UBND HUYỆN TÂN THẠNH', '*PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 930/PGDĐT-CTĐ3'])
		.lines('E:H', 1, [...nation, '/Tân Thạnh, ngày 20 tháng 11 năm 2023'])
		.put('A5:H5', '*TỔNG HỢP KẾT QUẢ PHÂN LUỒNG HỌC SINH CỤM THI ĐUA SỐ 3', { size: 14 })
		.put('A6:H6', '*Năm 2023 (học sinh tốt nghiệp năm học 2022-2023)')
		.head({ 'A8:A9': 'TT', 'B8:B9': 'Huyện', 'C8:D8': 'Số HS tốt nghiệp', 'E8:F8': 'Số HS vào học nghề' })
		.head({ 'G8:H8': 'Tỷ lệ %', C9: 'THCS', D9: 'THPT', E9: 'THCS', F9: 'THPT', G9: 'THCS', H9: 'THPT' });
	const sums: [number, number, number, number] = [0, 0, 0, 0];
	for (const [index, [name, { THCS, THPT }]] of members.entries()) {
		const counts = [THCS[0], THPT[0], THCS[1], THPT[1]] as const;
		for (const at of [0, 1, 2, 3] as const) sums[at] += counts[at];
		paper.row(`A${10 + index}`, [index + 1, name, ...counts, rate(THCS[1], THCS[0]), rate(THPT[1], THPT[0])]);
	}
	const total = sums.map((formulaResult, index) => {
		const letter = 'CDEF'.charAt(index);
		return { formula: `SUM(${letter}10:${letter}12)`, formulaResult };
	});
	return paper
		.row('A13', ['', '*Cộng', ...total, rate(sums[2], sums[0]), rate(sums[3], sums[1])])
		.lines('A:D', 15, ['*NGƯỜI TỔNG HỢP', '', '', 'Bùi Thanh Tùng'])
		.lines('E:H', 15, ['*TM. CỤM THI ĐUA', '*CỤM TRƯỞNG', '', '*Hồ Văn Nghĩa'])
		.bytes();
}

export function register(
	number: string,
	targets: readonly (readonly [name: string, rates: Rates])[],
	province: Rates,
) {
	const paper = new Paper('Phụ lục', [7, 30, 30, 30], { C: '0.00', D: '0.00' })
		.lines('A:B', 1, ['ỦY BAN NHÂN DÂN', '*TỈNH LONG AN'])
		.lines('C:D', 1, nation)
		.put('A4:D4', '*PHỤ LỤC: ĐĂNG KÝ CHỈ TIÊU PHÂN LUỒNG NĂM 2024', { size: 14 })
		.put('A5:D5', `/(Kèm theo Kế hoạch số ${number} ngày 27/02/2024 của UBND tỉnh Long An)`)
		.head({ 'A7:A8': 'STT', 'B7:B8': 'Huyện, thị xã, thành phố', 'C7:D7': 'Chỉ tiêu đăng ký năm 2024 (%)' })
		.head({ C8: 'Tỷ lệ % học sinh tốt nghiệp THCS tiếp tục học tại các cơ sở GDNN' })
		.head({ D8: 'Tỷ lệ % học sinh tốt nghiệp THPT tiếp tục học tại các cơ sở GDNN' });
	for (const [index, [name, { THCS, THPT }]] of targets.entries())
		paper.row(`A${9 + index}`, [String(index + 1).padStart(2, '0'), name, THCS, THPT]);
	return paper
		.row('A24', ['', '*Toàn tỉnh', province.THCS, province.THPT])
		.lines('C:D', 26, ['*TM. ỦY BAN NHÂN DÂN', '*KT. CHỦ TỊCH', '*PHÓ CHỦ TỊCH', '/(Đã ký)'])
		.bytes();
}

/** The title still names last year's school year: the clerk wrote over last year's file. */
export function vinhHung({ THCS, THPT }: Levels) {
	const level = ([all, entered]: Counts) => [all, entered, percent(entered, all)];
	return new Paper('Sheet1', [24, 13, 13, 11, 13, 13, 11], { D: '0.00', G: '0.00' })
		.lines('A:C', 1, ['UBND HUYỆN VĨNH HƯNG', '*PHÒNG GIÁO DỤC & ĐÀO TẠO', 'Số: 514/BC-PGDĐT'])
		.lines('D:G', 1, [...nation, '/Vĩnh Hưng, ngày 09 tháng 11 năm 2023'])
		.put('A5:G5', '*BẢNG SỐ LIỆU HỌC SINH TỐT NGHIỆP VÀO HỌC NGHỀ NĂM HỌC 2021-2022', { size: 14 })
		.head({ 'A7:A8': 'Tên đơn vị', 'B7:D7': 'Sau THCS', 'E7:G7': 'Sau THPT' })
		.head({ B8: 'Tổng số tốt nghiệp', C8: 'Vào học nghề', D8: 'Tỷ lệ %' })
		.head({ E8: 'Tổng số tốt nghiệp', F8: 'Vào học nghề', G8: 'Tỷ lệ %' })
		.row('A9', ['H. Vĩnh Hưng', ...level(THCS), ...level(THPT)])
		.lines('A:C', 11, ['*Người lập bảng', '', '', 'Nguyễn Thị Thu Sương'])
		.lines('D:G', 11, signed('Phan Văn Lợi'))
		.bytes();
}

export function benLuc({ THCS, THPT }: Levels) {
	const part = (titles: readonly string[], counts: readonly number[], all: number) => {
		const rows = [
			[
				{ text: '*Nội dung', down: 2 },
				{ text: '*Tổng số HS tốt nghiệp', down: 2 },
				{ text: '*Trong đó', across: titles.length },
			],
			titles.map((title) => `*${title}`),
			['Số lượng', ...[all, ...counts].map(thousands)],
			['Tỷ lệ (%)', '100', ...counts.map((count) => rate(count, all))],
		];
		return table(rows, [1600, 1800, ...titles.map(() => Math.floor(10600 / titles.length))]);
	};
	const office = ['UBND HUYỆN BẾN LỨC', '*PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 1420/PGDĐT-GDTrH'];
	return documentBytes(
		[
			beside([office, [...nation, '/Bến Lức, ngày 17 tháng 11 năm 2023']], [6500, 7500]),
			'',
			'#*TÌNH HÌNH HỌC SINH SAU TỐT NGHIỆP NĂM 2023',
			'#/(Kèm theo Công văn số 1420/PGDĐT-GDTrH ngày 17/11/2023)',
			'*1. Học sinh tốt nghiệp THCS năm học 2022-2023',
			part(
				['Học tiếp THPT', 'Học GDTX', 'Học GDNN (TC, CĐ)', 'Đi làm', 'Khác'],
				[1187, 158, THCS[1], 74, 40],
				THCS[0],
			),
			'*2. Học sinh tốt nghiệp THPT năm học 2022-2023',
			part(['Học đại học', 'Học GDNN (TC, CĐ)', 'Đi làm', 'Khác'], [571, THPT[1], 163, 45], THPT[0]),
			'',
			beside([['*NGƯỜI LẬP BIỂU', '', '', 'Đỗ Thị Hồng Nhung'], signed('Cao Thanh Bình')], [7000, 7000]),
		],
		true,
	);
}
