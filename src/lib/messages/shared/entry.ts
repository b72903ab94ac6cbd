import { words } from '../words';

const vi = {
	grid: (form: string, year: string) => `${form} ${year}`,
	line: 'Dòng',
	hint: 'Gõ để ghi số; F2 để sửa; Ctrl+V để dán cả vùng; Ctrl+Z để hoàn tác. Dán lên cột tên thì mỗi dòng về đúng đơn vị có tên ấy.',
	edited: 'vừa ghi',
	place: (name: string, column: string) => `${name}: ${column}`,
	empty: 'Không có đơn vị nào.',
	total: 'Cộng các đơn vị',
	declared: 'Tổng cộng theo văn bản',
	count: 'Ô này ghi số nguyên, ví dụ 1.250.',
	percent: 'Ô này ghi tỷ lệ từ 0 đến 100, ví dụ 37,87.',
	date: 'Ô này ghi ngày, ví dụ 25/11/2026.',
	swapped: 'Lớn hơn số học sinh tốt nghiệp; hai ô bị đảo?',
	sumDiffers: (whole: string) => `Tổng các luồng khác số học sinh tốt nghiệp (${whole}).`,
	rounded: (rate: string) => `Tỷ lệ ghi hai chữ số thập phân: ô này được nhập là ${rate}.`,
	roundedCells: (count: string) => `${count} ô có hơn hai chữ số thập phân sẽ được làm tròn.`,
	fillDown: 'Chép xuống các ô trống bên dưới',
	filled: (filled: string) => `Đã ghi ${filled} ô.`,
	faults: (count: string) => `${count} ô cần sửa (dấu đỏ).`,
	unknown: (names: string) => `Không có đơn vị nào tên: ${names}. Các dòng ấy chưa được dán.`,
	several: (name: string, count: string, names: string) =>
		`Có ${count} đơn vị tên ${name}: ${names}. Dòng ấy chưa được dán; hãy ghi tên như trên.`,
	left: (count: string, texts: string) =>
		`${count} ô của vùng dán không có chỗ ghi trong bảng này nên chưa được dán: ${texts}.`,
	refused: (column: string) =>
		`Chưa dán gì: cột "${column}" chỉ để xem, nên không rõ ô nào của vùng dán thuộc cột nào. Hãy dán cột tên cùng các cột cần ghi, theo đúng thứ tự trong bảng.`,
	closed: (column: string) => `Ô này chỉ để xem, không ghi được (${column}).`,
	carry: (year: string) => `Lấy chỉ tiêu năm ${year}`,
	carried: (count: string, year: string) => `Đã lấy ${count} chỉ tiêu của năm ${year} vào các ô trống.`,
	carryDrafts: (year: string) => `Lấy chỉ tiêu dự thảo năm ${year}`,
	carriedDrafts: (count: string, year: string) =>
		`Đã lấy ${count} chỉ tiêu dự thảo của năm ${year} vào các ô trống.`,
	allTaken: 'Các ô có chỉ tiêu dự thảo đều đã có số; không ô nào bị ghi đè.',
	nothingToCarry: (year: string) => `Năm ${year} chưa có chỉ tiêu nào của các đơn vị này.`,
	lastYear: (year: string) => `Năm ${year}`,
	lastValues: (target: string, rate: string) => `chỉ tiêu ${target} · đạt ${rate}`,
	document: 'Số văn bản',
	documentHint: 'ví dụ 12/KH-UBND',
	signed: 'Ngày ký',
	isDraft: 'Chưa có văn bản: ghi là dự thảo',
	draftNote: 'Chỉ tiêu dự thảo có trong Sổ chỉ tiêu, có dấu riêng, và chưa được dùng để so với kết quả.',
	review: 'Xem lại và nhập',
	needsDocument: 'Ghi số và ngày văn bản, hoặc chọn dự thảo.',
	imported: (time: string) => `Đã nhập bảng này lúc ${time}. Ghi thêm hoặc sửa một ô thì nhập được lần nữa.`,
	anew: 'Bắt đầu bảng mới',
	clear: 'Xóa bảng đang ghi',
	cleared: 'Đã xóa bảng đang ghi.',
	putBack: 'Lấy lại',
	notKept: 'Trình duyệt không giữ được bảng này; đừng đóng trang trước khi nhập.',
	yearIsIn: (year: string, next: string) =>
		`Số liệu năm ${year} đã có. Mở năm ${next}: chỉ tiêu năm ${year} của các đơn vị còn hoạt động được chép sang làm dự thảo; hoàn tác được.`,
	openYear: (year: string) => `Mở năm ${year}`,
	nextYear: (last: string, next: string) =>
		`Chỉ tiêu năm ${last} thành dự thảo của năm ${next}; số liệu các năm trước giữ nguyên.`,
	opened: (year: string, count: string) =>
		`Đã mở năm ${year}: ${count} chỉ tiêu lấy từ năm trước làm dự thảo. Biểu mẫu của năm mới ở Biểu mẫu.`,
	openedEmpty: (year: string) =>
		`Năm ${year}: các đơn vị chưa có chỉ tiêu nào để lấy sang. Ghi chỉ tiêu mới ở đây.`,
	due: {
		moved: (from: string, to: string) => `Hạn nộp hằng tháng của năm ${from} được dời sang năm ${to}.`,
		none: (year: string) =>
			`Chưa năm nào có hạn nộp hằng tháng nên năm ${year} cũng chưa có. Muốn đặt hạn: dán ở Nhập tệp bảng có bốn cột period_id (kỳ, ví dụ ${year}-01), unit_id (mã đơn vị), form (biểu, ví dụ neither_monthly), due_at (hạn nộp).`,
	},
	openFailed: 'Chưa mở được năm mới. Hãy thử lại.',
	undo: 'Hoàn tác',
	draftFile: 'chỉ tiêu dự thảo',
	dueFile: 'hạn nộp báo cáo tháng',
};

export const entryWords = words('shared/entry', vi);
