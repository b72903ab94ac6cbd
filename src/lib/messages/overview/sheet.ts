import { words, type Loose } from '../words';

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
	failed: 'Chưa ghi được tệp. Số liệu vẫn như trước; hãy thử lại.',
	bothOnly: 'Dòng tổng chỉ cộng các đơn vị có đủ hai cột số lượng.',
	uncounted: (count: string) => `Chưa tính được số còn thiếu của ${count} đơn vị chỉ báo tỷ lệ.`,
};

export type OverviewSheetWords = Loose<typeof vi>;

export const overviewSheetWords = words('overview/sheet', vi);
