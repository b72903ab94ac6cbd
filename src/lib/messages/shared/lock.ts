import { words } from '../words';

const vi = {
	intro:
		'Chốt số liệu giữ lại mọi con số đúng như lúc này dưới một tên, để trình chiếu và báo cáo không đổi khi sau đó có tệp nhập thêm. Bản chốt chỉ xem, không sửa.',
	name: 'Tên bản chốt',
	nameHint: 'Ví dụ: Sơ kết năm 2023',
	cutOff: 'Ngày chốt',
	who: 'Người chốt',
	make: 'Chốt số liệu',
	making: 'Đang chốt số liệu',
	made: (name: string) => `Đã chốt số liệu “${name}”.`,
	needName: 'Hãy đặt tên cho bản chốt.',
	needDay: 'Hãy ghi ngày chốt.',
	list: 'Các bản chốt',
	none: 'Chưa có bản chốt nào.',
	facts: (day: string, coverage: string, at: string, who: string) =>
		`Ngày chốt ${day} · ${coverage} đơn vị đã báo cáo · lưu lúc ${at}${who === '' ? '' : ` · ${who}`}`,
	sum: (digits: string) => `SHA-256 ${digits}`,
	sumOfFiles: ' · bản chốt kiểu cũ: mã này chỉ bảo vệ số liệu, không bảo vệ tên và ngày chốt',
	open: 'Mở để xem',
	isOpen: 'Đang mở',
	compare: 'So với hiện tại',
	comparing: 'Đang so với số liệu hiện tại',
	save: 'Tải tệp bản chốt',
	saved: (name: string) => `Đã tạo ${name}.`,
	remove: 'Xóa',
	removed: (name: string) => `Đã xóa bản chốt “${name}”.`,
	putBack: 'Khôi phục',
	take: 'Nhập tệp bản chốt…',
	takeHint: 'Bản chốt tải về từ máy khác (.zip).',
	taken: (name: string) => `Đã nhập bản chốt “${name}”.`,
	unchanged: 'Không có giá trị nào khác bản chốt.',
	changed: (values: string, units: string, ranks: string) =>
		`${values} giá trị khác bản chốt · trong bảng đang xem: ${units} đơn vị đổi, ${ranks} đơn vị đổi hạng`,
	before: 'Bản chốt',
	now: 'Hiện tại',
	values: 'Từng giá trị',
	failed: 'Chưa làm được. Số liệu vẫn như trước; hãy thử lại.',
	full: 'Trình duyệt hết chỗ lưu nên chưa chốt. Hãy xóa bớt bản chốt cũ sau khi tải tệp về.',
	faults: {
		foreign: 'Tệp này không phải bản chốt số liệu.',
		newer: 'Bản chốt do phiên bản mới hơn của trang tạo ra. Hãy tải lại trang để dùng bản mới.',
		damaged: 'Bản chốt bị hỏng hoặc đã bị sửa nên không nhận.',
		too_big: 'Bản chốt quá lớn so với mức trang nhận.',
	},
	otherSet: (name: string) =>
		`Bản chốt “${name}” thuộc bộ số liệu khác. Hãy chọn đúng bộ số liệu rồi nhập lại.`,
	banner: (name: string, day: string) => `Đang xem số liệu đã chốt “${name}”, ngày chốt ${day}. Chỉ xem.`,
	newer: 'Đã có số liệu mới hơn bản chốt.',
	leave: 'Về số liệu hiện tại',
	readOnly: 'Khi đang xem bản chốt, không nhập được tệp. Hãy về số liệu hiện tại để nhập.',
} as const;

export const lockWords = words('shared/lock', vi);
