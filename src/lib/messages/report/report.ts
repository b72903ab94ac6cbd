import { words, type Loose } from '../words';

/** Words around the report; the report itself speaks Vietnamese: messages/report/document.ts. */
const vi = {
	heading: (year: string) => `Báo cáo năm ${year}`,
	subtitle: 'Dự thảo theo thể thức Nghị định 30/2020/NĐ-CP; người có thẩm quyền xem, sửa và ký',
	filters: 'Chọn năm và cấp đơn vị của báo cáo',
	download: 'Tải Word (.docx)',
	print: 'In',
	failed: 'Không tạo được tệp Word. Nội dung đã viết vẫn còn; hãy thử lại.',
	notKept: 'Không lưu được nội dung vừa viết trong trình duyệt này.',
	todo: {
		heading: 'Việc còn lại',
		left: (count: string) => `Còn ${count} mục cần viết`,
		none: 'Đã viết đủ các mục.',
		carried: (count: string) => `${count} mục lấy từ báo cáo năm trước, cần xem lại`,
		go: (name: string) => `Đến mục ${name}`,
	},
	form: {
		heading: 'Thông tin của văn bản',
		note: 'Nội dung được lưu tự động trên máy này và dùng lại cho báo cáo năm sau.',
	},
	field: {
		carried: (year: string) => `Lấy từ báo cáo năm ${year}.`,
		accept: 'Dùng cho năm nay',
		acceptNamed: (name: string) => `Dùng cho năm nay: ${name}`,
		notes: (count: string) => `Chèn ${count} ghi chú của đơn vị`,
		notesNamed: (count: string, name: string) => `Chèn ${count} ghi chú của đơn vị vào mục ${name}`,
		optional: 'không bắt buộc',
	},
	paper: 'Bản dự thảo',
	scroll: (table: string) => `Bảng cuộn ngang: ${table}`,
	names: {
		superior: 'Cơ quan chủ quản',
		issuer: 'Cơ quan ban hành',
		number: 'Số, ký hiệu',
		place: 'Địa danh',
		day: 'Ngày ban hành',
		period: 'Kỳ báo cáo',
		plan: 'Văn bản được thực hiện',
		signer_lines: 'Quyền hạn, chức vụ người ký',
		signer_name: 'Họ tên người ký',
		recipients: 'Nơi nhận',
		documents: 'Văn bản đã ban hành',
		communication: 'Tuyên truyền, tư vấn',
		coordination: 'Phối hợp',
		funding: 'Kinh phí',
		strengths: 'Ưu điểm, mô hình hay',
		limits: 'Tồn tại, hạn chế',
		causes_objective: 'Nguyên nhân khách quan',
		causes_subjective: 'Nguyên nhân chủ quan',
		lessons: 'Bài học kinh nghiệm',
		tasks: 'Nhiệm vụ, giải pháp',
		proposals: 'Kiến nghị, đề xuất',
		awards: 'Thi đua, khen thưởng',
	},
};

export const reportWords = words('report/report', vi);
export type ReportWords = Loose<typeof vi>;
