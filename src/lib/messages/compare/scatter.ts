import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	title: (x, y, year) => `${x} and ${y}, ${year}`,
	titleShort: 'Two indicators of one year',
	other: 'Vertical axis',
	same: 'This year and level has one indicator only; two are needed to compare.',
	empty: 'No unit has figures of both indicators in this year.',
	association: 'The chart shows an association, not a cause.',
	text: (n, x, y, year) => `${year}: ${n} units have figures of both indicators (across: ${x}; up: ${y}).`,
	strength: {
		together: 'Units with a higher first rate tend to have a higher second one.',
		apart: 'Units with a higher first rate tend to have a lower second one.',
		none: 'The two rates show no clear association.',
	},
	coefficients: (r, rank) => `Pearson r = ${r}, Spearman = ${rank}.`,
	tooFew: 'Fewer than 5 units: no correlation is worked out.',
	noSpread: 'One of the two is the same for every unit: there is no correlation to work out.',
	noLine: 'Fewer than 10 units: no trend line is drawn.',
	line: 'The dashed line is the straight line of least squares through the units shown.',
	figures: { n: 'Units (n)', pearson: 'Pearson r', spearman: 'Spearman', notShown: 'only for n ≥ 5' },
	labels: 'Where marks lie close together some names are hidden; the table has every unit.',
	missing: (indicator, units) => `No data for "${indicator}": ${units}.`,
	caption: (year) => `Two indicators of each unit, ${year}`,
	percent: (indicator) => `${indicator} (%)`,
};

export const scatterWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
