import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	label: 'Choose a form',
	hint: 'Forms for units to fill in. Names and codes of units are written in and locked; the cells to fill in are checked; a returned form is read at once, without a question. Forms are in Vietnamese.',
	entryHint:
		'Type into the table, or copy a range in Excel and paste it on a cell. What is typed is kept on this machine; nothing counts until you have looked at it and pressed Import.',
	form: 'Form',
	forms: {
		targets: 'Registration of targets',
		counted: 'Outcomes, counted',
		destinations: 'Survey of destinations',
		monthly: 'Monthly return',
	},
	about: {
		targets: 'Units enter the rate they register for each indicator and the graduates they expect.',
		counted:
			'Units enter graduates and those in vocational education; the registered target is given for comparison.',
		destinations:
			'Units enter the students of each destination; their sum is computed and compared with the graduates.',
		monthly: 'Once a month units enter the graduates who do not study yet.',
	},
	year: 'Year',
	month: 'Month',
	months: (month) => `Month ${month}`,
	unitLevel: 'Level of units',
	unit: 'Unit',
	allUnits: (count) => `All (${count})`,
	asOf: 'Cut-off day',
	dueDate: 'Due on',
	preview: 'What the file will hold',
	summary: (units, columns, entries) =>
		`${units} units, ${columns} columns, ${entries} of them to be filled in (yellow). The Excel file has a sheet of instructions too.`,
	moreUnits: (count) => `and ${count} more units`,
	toFill: 'to fill in',
	computed: 'computed',
	noUnits: 'There is no unit of this level in the chosen period.',
	excel: 'Download Excel file',
	csv: 'Download CSV file',
	zip: 'Download the set (.zip), one file a unit',
	working: 'Making the forms',
	done: (done, all) => `${done} / ${all} files`,
	cancel: 'Stop',
	saved: (name) => `${name} was downloaded.`,
	failed: 'The forms could not be made. Please try again.',
	targetsFailed: 'The targets of the units could not be read, so their column is empty.',
};

export const templatesWords = { vi, en };
