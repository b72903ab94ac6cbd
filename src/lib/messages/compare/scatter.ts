import { words } from '../words';

const vi = {
	title: (x: string, y: string, year: string) => `${x} và ${y}, năm ${year}`,
	titleShort: 'Hai chỉ tiêu của cùng một năm',
	other: 'Trục đứng',
	same: 'Năm và cấp đơn vị này mới có một chỉ tiêu; cần ít nhất hai để so sánh.',
	empty: 'Chưa có đơn vị nào có số liệu của cả hai chỉ tiêu trong năm này.',
	association: 'Biểu đồ cho thấy mối liên hệ, không phải nguyên nhân.',
	text: (n: string, x: string, y: string, year: string) =>
		`Năm ${year}: ${n} đơn vị có số liệu của cả hai chỉ tiêu (ngang: ${x}; đứng: ${y}).`,
	strength: {
		together: 'Đơn vị có tỷ lệ thứ nhất cao hơn thường có tỷ lệ thứ hai cao hơn.',
		apart: 'Đơn vị có tỷ lệ thứ nhất cao hơn thường có tỷ lệ thứ hai thấp hơn.',
		none: 'Chưa thấy mối liên hệ rõ giữa hai tỷ lệ.',
	},
	coefficients: (r: string, rank: string) => `Pearson r = ${r}, Spearman = ${rank}.`,
	tooFew: 'Dưới 5 đơn vị nên không tính hệ số tương quan.',
	noSpread: 'Một trong hai chỉ tiêu bằng nhau ở mọi đơn vị nên không tính được hệ số tương quan.',
	noLine: 'Dưới 10 đơn vị nên không vẽ đường xu hướng.',
	line: 'Đường gạch là đường thẳng khớp nhất (bình phương tối thiểu) với các đơn vị trên biểu đồ.',
	figures: {
		n: 'Số đơn vị (n)',
		pearson: 'Pearson r',
		spearman: 'Spearman',
		notShown: 'chỉ tính khi n ≥ 5',
	},
	labels: 'Khi các dấu ở gần nhau, một số tên được ẩn trên biểu đồ; bảng số có đủ các đơn vị.',
	missing: (indicator: string, units: string) => `Chưa có số liệu "${indicator}": ${units}.`,
	caption: (year: string) => `Hai chỉ tiêu của từng đơn vị, năm ${year}`,
	percent: (indicator: string) => `${indicator} (%)`,
} as const;

export const scatterWords = words('compare/scatter', vi);
