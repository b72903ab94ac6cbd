import type { Language } from '../domain/format';
import type { Loose } from './messages';

const vi = {
	sheet: 'Tổng hợp',
	unit: 'Đơn vị',
	denominator: 'Mẫu số (d)',
	numerator: 'Tử số (n)',
	rate: 'Tỷ lệ (n/d)',
	target: 'Chỉ tiêu',
	gap: 'Chênh lệch (điểm)',
	attainment: 'Mức đạt',
	status: 'Mức độ',
	total: 'Toàn tỉnh',
	hidden: '*',
	hiddenNote:
		'* Không công bố: số dưới 5, hoặc số được ẩn cùng để không suy ra được từ tổng. Số 0 cũng là số dưới 5.',
	formulas:
		'Tỷ lệ, chênh lệch, mức đạt và dòng tổng là công thức: sửa tử số, mẫu số hay chỉ tiêu thì các số này tính lại. Cột Mức độ là chữ, ghi theo số liệu lúc tải tệp.',
	rounding:
		'Tỷ lệ được làm tròn đến hai chữ số thập phân rồi mới so với chỉ tiêu; mức đạt lấy một chữ số, không làm tròn lên.',
	failed: 'Chưa ghi được tệp Excel. Số liệu vẫn như trước; hãy thử lại.',
	bothOnly: 'Dòng tổng chỉ cộng các đơn vị có đủ tử số và mẫu số.',
};

export type OverviewSheetWords = Loose<typeof vi>;

const en = {
	sheet: 'Summary',
	unit: 'Unit',
	denominator: 'Denominator (d)',
	numerator: 'Numerator (n)',
	rate: 'Rate (n/d)',
	target: 'Target',
	gap: 'Gap (points)',
	attainment: 'Attainment',
	status: 'Status',
	total: 'Whole province',
	hidden: '*',
	hiddenNote:
		'* Not published: a count below 5, or one hidden with it so that the total does not give it away. 0 counts as below 5.',
	formulas:
		'Rates, gaps, attainment and the total are formulas: change a numerator, denominator or target and they follow. The status is text, as of the download.',
	rounding:
		'A rate is rounded to two decimals before it is compared with the target; attainment keeps one decimal and is never rounded up.',
	failed: 'The Excel file could not be written. The figures are as before; please try again.',
	bothOnly: 'The total adds up only the units that gave both numerator and denominator.',
} satisfies OverviewSheetWords;

export const overviewSheetWords: Readonly<Record<Language, OverviewSheetWords>> = { vi, en };
