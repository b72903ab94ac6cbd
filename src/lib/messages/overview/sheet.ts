import type { Language } from '../../domain/base/format';
import { many } from '../many';
import type { Loose } from '../messages';

const vi = {
	sheet: 'Tổng hợp',
	unit: 'Đơn vị',
	rate: 'Thực hiện',
	target: 'Chỉ tiêu',
	gap: 'Chênh lệch (điểm %)',
	missing: 'Còn thiếu',
	excess: 'Cần giảm',
	attainment: 'Mức đạt',
	status: 'Mức độ',
	hidden: '*',
	hiddenNote:
		'* Không công bố: số dưới 5, hoặc số được ẩn cùng để không suy ra được từ tổng. Số 0 cũng là số dưới 5.',
	formulas:
		'Tỷ lệ, chênh lệch, còn thiếu, mức đạt và dòng tổng là công thức: sửa số lượng hay chỉ tiêu thì các số này tính lại. Tỷ lệ của dòng tổng là tổng chia cho tổng, không phải trung bình các tỷ lệ; còn thiếu của dòng tổng là cộng số còn thiếu của từng đơn vị. Cột Mức độ là chữ, ghi theo số liệu lúc tải tệp.',
	rounding:
		'Tỷ lệ được làm tròn đến hai chữ số thập phân rồi mới so với chỉ tiêu; mức đạt lấy một chữ số, không làm tròn lên.',
	failed: 'Chưa ghi được tệp Excel. Số liệu vẫn như trước; hãy thử lại.',
	bothOnly: 'Dòng tổng chỉ cộng các đơn vị có đủ hai cột số lượng.',
	uncounted: (count: string) => `Chưa tính được số còn thiếu của ${count} đơn vị chỉ báo tỷ lệ.`,
};

export type OverviewSheetWords = Loose<typeof vi>;

const en = {
	sheet: 'Summary',
	unit: 'Unit',
	rate: 'Actual',
	target: 'Target',
	gap: 'Gap (points)',
	missing: 'Missing',
	excess: 'Too many',
	attainment: 'Attainment',
	status: 'Status',
	hidden: '*',
	hiddenNote:
		'* Not published: a count below 5, or one hidden with it so that the total does not give it away. 0 counts as below 5.',
	formulas:
		'Rates, gaps, missing, attainment and the total are formulas: change a count or a target and they follow. The rate of the total is a sum by a sum, never a mean of rates; what it misses is the sum over the units. The status is text, as of the download.',
	rounding:
		'A rate is rounded to two decimals before it is compared with the target; attainment keeps one decimal and is never rounded up.',
	failed: 'The Excel file could not be written. The figures are as before; please try again.',
	bothOnly: 'The total adds up only the units that gave both counts.',
	uncounted: (count) => `Not counted as missing: ${many(count, 'unit')} with a rate only.`,
} satisfies OverviewSheetWords;

export const overviewSheetWords: Readonly<Record<Language, OverviewSheetWords>> = { vi, en };
