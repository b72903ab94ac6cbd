import { words } from '../words';

const vi = {
	label: 'Chọn biểu mẫu',
	hint: 'Biểu mẫu để gửi cho đơn vị điền. Tên và mã đơn vị đã ghi sẵn và khóa lại; ô nhập có kiểm tra; biểu gửi về được đọc ngay, không phải hỏi lại.',
	entryHint:
		'Gõ số vào bảng, hoặc chép cả vùng trong Excel rồi dán vào một ô. Bảng được giữ lại trong máy này khi đang làm dở; chưa có gì được tính cho đến khi bạn xem lại và bấm Nhập.',
	form: 'Biểu',
	forms: {
		targets: 'Đăng ký chỉ tiêu',
		counted: 'Kết quả phân luồng',
		destinations: 'Khảo sát các luồng',
		monthly: 'Báo cáo tháng',
	},
	about: {
		targets: 'Đơn vị ghi tỷ lệ đăng ký cho từng chỉ tiêu và số học sinh tốt nghiệp dự kiến.',
		counted: 'Đơn vị ghi số học sinh tốt nghiệp và số vào giáo dục nghề nghiệp; chỉ tiêu đã đăng ký ghi sẵn để đối chiếu.',
		destinations: 'Đơn vị ghi số học sinh ở từng luồng; tổng các luồng tự cộng và được so với số tốt nghiệp.',
		monthly: 'Đơn vị ghi số học sinh đã tốt nghiệp nhưng chưa học tiếp, mỗi tháng một lần.',
	},
	year: 'Năm',
	month: 'Tháng',
	months: (month: string) => `Tháng ${month}`,
	unitLevel: 'Cấp đơn vị',
	unit: 'Đơn vị',
	allUnits: (count: string) => `Tất cả (${count})`,
	asOf: 'Ngày chốt số liệu',
	toCome: (today: string) => `Ngày chốt số liệu không thể sau hôm nay: đã để ${today}.`,
	dueDate: 'Hạn nộp',
	preview: 'Tệp sẽ có',
	summary: (units: string, columns: string, entries: string) =>
		`${units} đơn vị, ${columns} cột, trong đó ${entries} cột đơn vị điền (nền vàng). Tệp Excel có thêm trang Hướng dẫn.`,
	moreUnits: (count: string) => `và ${count} đơn vị nữa`,
	toFill: 'điền',
	computed: 'tự cộng',
	noUnits: 'Không có đơn vị nào ở cấp này trong kỳ đã chọn.',
	excel: 'Tải tệp Excel',
	csv: 'Tải tệp CSV',
	zip: 'Tải cả bộ (.zip), mỗi đơn vị một tệp',
	working: 'Đang lập biểu mẫu',
	done: (done: string, all: string) => `${done} / ${all} tệp`,
	cancel: 'Dừng',
	saved: (name: string) => `Đã tải ${name}.`,
	failed: 'Chưa lập được biểu mẫu. Hãy thử lại.',
	targetsFailed: 'Chưa đọc được chỉ tiêu của các đơn vị nên cột chỉ tiêu để trống.',
} as const;

export const templatesWords = words('data/templates', vi);
