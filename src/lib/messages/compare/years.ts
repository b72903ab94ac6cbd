import { words } from '../words';

const vi = {
	title: (indicator: string, from: string, to: string) => `${indicator}: các năm ${from}–${to}`,
	titleShort: (indicator: string) => `${indicator}: nhiều năm`,
	tooFew: 'Cần ít nhất hai năm có số liệu. Hãy chọn chỉ tiêu hoặc cấp đơn vị khác.',
	text: (from: string, to: string, rate: string, numerator: string, denominator: string) =>
		`Cộng các năm ${from}–${to}, toàn tỉnh ${rate} (${numerator} / ${denominator}).`,
	textAll: (always: string) => `${always} đơn vị đạt chỉ tiêu ở mọi năm được đánh giá.`,
	textMost: (unit: string, points: string) => `Tăng nhiều nhất: ${unit} (${points} điểm\u00a0%).`,
	textLeast: (unit: string, points: string) => `Giảm nhiều nhất: ${unit} (${points} điểm\u00a0%).`,
	textMissing: (units: string) => `Thiếu số liệu ít nhất một năm: ${units}.`,
	caption: (from: string, to: string) => `Tổng hợp các năm ${from}–${to}`,
	columns: {
		line: 'Diễn biến',
		pooled: 'Tỷ lệ cộng các năm',
		met: 'Số năm đạt',
		points: 'Đầu → cuối (điểm\u00a0%)',
		students: 'Đầu → cuối (số lượng)',
		missing: 'Năm thiếu số liệu',
	},
	hints: {
		line: 'Tỷ lệ từng năm, mọi đơn vị cùng một thang; chấm rỗng là ước tính, chỗ đứt là năm chưa có số liệu',
		pooled:
			'Số thực hiện cộng lại ÷ tổng số cộng lại của các năm có đủ cả hai; không lấy trung bình các tỷ lệ',
		met: 'Số năm đạt chỉ tiêu của năm đó / số năm được đánh giá',
		change: 'Năm cuối có số liệu trừ năm đầu có số liệu trong khoảng đã chọn',
	},
	metOf: (met: string, judged: string) => `${met}/${judged}`,
	declaredOnly: (year: string) => `${year} (chỉ khai tỷ lệ)`,
	notThere: (years: string) => `ngoài thời gian hoạt động: ${years}`,
	nobody: (years: string) => `chưa đơn vị nào có số liệu: ${years}`,
	unitsIn: (year: string, used: string, expected: string) => `${year} ${used}/${expected}`,
	unitsEach: (years: string) => `số đơn vị có đủ số liệu: ${years}`,
	otherUnits: (first: string, last: string) =>
		`năm ${first} và năm ${last} không gồm cùng các đơn vị, nên chênh lệch đầu → cuối có cả phần do khác đơn vị`,
	line: (parts: string) => `Tỷ lệ từng năm: ${parts}`,
	lineYear: (year: string, rate: string) => `${year}: ${rate}`,
	foot: 'Mỗi năm được so với chỉ tiêu có hiệu lực của chính năm đó. Năm thiếu số liệu được nêu tên, không tính là 0 và không bỏ qua.',
} as const;

export const yearsWords = words('compare/years', vi);
