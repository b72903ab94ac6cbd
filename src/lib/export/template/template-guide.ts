import { asCompleted } from '../../domain/measures/completed';
import { date } from '../../domain/base/format';
import type { Template } from './template';

/** The lines of the sheet "Hướng dẫn", one a row; the first is its heading. */
export function templateGuide(template: Template): string[] {
	const { dueDate } = template;
	return [
		'HƯỚNG DẪN ĐIỀN BIỂU',
		'1. Chỉ ghi vào các ô nền vàng nhạt của trang "Biểu nhập". Các ô khác đã khóa để biểu được đọc đúng; không thêm, xóa, đổi tên cột.',
		'2. Mỗi dòng là một đơn vị. Không sửa mã đơn vị, không thêm dòng tổng cộng.',
		...ofForm(template).map((text, at) => `${at + 3}. ${asCompleted(text, template.hasCompleters)}`),
		dueDate === null
			? 'Ghi xong, lưu tệp với đúng kiểu đang mở rồi gửi lại cả tệp.'
			: `Ghi xong, lưu tệp với đúng kiểu đang mở rồi gửi lại cả tệp, trước hết ngày ${date(dueDate, 'vi')}.`,
		'Biểu chỉ có số liệu tổng hợp: không ghi họ tên, ngày sinh hay số điện thoại của học sinh.',
	];
}

const counts = 'Số lượng là số nguyên từ 0. Không có học sinh nào thì ghi 0; chưa có số liệu thì để trống.';
const quality = 'Chất lượng số liệu: chọn "chính thức" hoặc "tạm tính". Để trống được hiểu là chính thức.';

function ofForm({ form, level, document }: Template): string[] {
	switch (form) {
		case 'targets':
			return [
				'Chỉ tiêu là tỷ lệ phần trăm từ 0 đến 100, tối đa hai chữ số thập phân, không ghi dấu %: ghi 27,92.',
				`Số học sinh tốt nghiệp dự kiến là số học sinh dự kiến tốt nghiệp ${level} của đơn vị; chưa có thì để trống.`,
				...(document === null
					? ['Ghi số và ngày của văn bản đăng ký vào dòng "(Kèm theo văn bản số …… ngày ……)".']
					: []),
			];
		case 'counted':
			return [
				counts,
				level === 'THCS'
					? 'Số học sinh vào giáo dục nghề nghiệp: học tiếp trình độ sơ cấp, trung cấp, kể cả vừa học giáo dục thường xuyên vừa học trung cấp.'
					: 'Số học sinh vào giáo dục nghề nghiệp: học tiếp trình độ cao đẳng tại cơ sở giáo dục nghề nghiệp.',
				'Số này không được lớn hơn số học sinh tốt nghiệp; ô đỏ là ô sai.',
				'Cột chỉ tiêu đăng ký ghi sẵn để đối chiếu.',
				quality,
			];
		case 'destinations':
			return [
				counts,
				'Mỗi học sinh được đếm một lần, ở một luồng. Cột "Tổng các luồng" tự cộng và phải bằng số học sinh tốt nghiệp; ô đỏ là chưa bằng.',
				...(level === 'THPT' ? ['Cột TC là trung cấp.'] : []),
				quality,
			];
		case 'monthly':
			return [
				counts,
				'Học sinh chưa học tiếp: đã tốt nghiệp nhưng chưa học phổ thông, chưa học giáo dục thường xuyên và chưa học nghề, tính đến ngày nộp.',
				'Ngày nộp ghi theo ngày/tháng/năm.',
			];
	}
}
