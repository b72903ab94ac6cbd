import type { shortcuts } from '../../domain/base/shortcuts';
import { words } from '../words';

type Places = {
	readonly [P in keyof typeof shortcuts]: { readonly [K in keyof (typeof shortcuts)[P]]: string };
};

const vi = {
	title: 'Phím tắt',
	or: 'hoặc',
	places: {
		everywhere: 'Mọi trang',
		search: 'Trong ô Tìm nhanh',
		table: 'Trong bảng số đầy đủ',
		chart: 'Trên biểu đồ',
		unit: 'Trang Đơn vị',
		entry: 'Khi nhập và kiểm tra số liệu',
		names: 'Bảng tên đơn vị cần xác nhận',
		slides: 'Danh sách slide',
		stage: 'Khi trình chiếu',
		query: 'Ô soạn truy vấn',
	},
	does: {
		everywhere: {
			find: 'Tìm đơn vị, trang, việc cần làm, chỉ tiêu, năm',
			help: 'Bảng phím tắt này',
			close: 'Đóng hộp thoại, lời giải thích',
			next: 'Đến chỗ bấm được kế tiếp, lùi lại',
			press: 'Bấm nút hoặc liên kết đang chọn',
		},
		search: { move: 'Chọn kết quả', page: 'Nhảy tám kết quả', open: 'Mở kết quả đang chọn' },
		table: {
			move: 'Đi giữa các ô',
			ends: 'Đầu, cuối dòng; đầu, cuối bảng',
			range: 'Chọn một vùng ô (hoặc kéo chuột)',
			all: 'Chọn cả bảng',
			copy: 'Chép vùng đã chọn để dán vào Excel, Word',
			open: 'Mở liên kết hoặc sửa số trong ô',
			none: 'Bỏ vùng đã chọn',
		},
		chart: {
			move: 'Đi qua từng điểm của biểu đồ',
			ends: 'Điểm đầu, điểm cuối',
			why: 'Xem cách tính của điểm đang chọn',
		},
		unit: { previous: 'Đơn vị trước', next: 'Đơn vị sau' },
		entry: {
			edit: 'Sửa ô',
			keep: 'Giữ chữ vừa gõ và đi tiếp',
			back: 'Bỏ chữ vừa gõ',
			clear: 'Xóa ô',
			paste: 'Dán các ô chép từ Excel',
			undo: 'Hoàn tác lần sửa cuối',
			redo: 'Làm lại lần sửa vừa hoàn tác (khi nhập tay)',
		},
		names: {
			move: 'Chuyển dòng, chuyển trang',
			mark: 'Chọn tên; chọn thêm tên liền kề',
			all: 'Chọn mọi tên đang hiện trong danh sách',
			decide: 'Đến ô quyết định cho các tên đã chọn',
			none: 'Bỏ chọn',
		},
		slides: { order: 'Đổi chỗ slide', hide: 'Ẩn, hiện slide' },
		stage: {
			next: 'Slide sau',
			previous: 'Slide trước',
			ends: 'Slide đầu, slide cuối',
			number: 'Đến slide có số vừa gõ',
			find: 'Tìm slide',
			grid: 'Xem mọi slide',
			blank: 'Màn hình đen',
			full: 'Toàn màn hình',
			presenter: 'Cửa sổ người trình bày',
			zoom: 'Phóng to một dòng (hoặc bấm đúp); Esc để thôi',
			rows: 'Khi đang phóng to: dòng trên, dòng dưới',
			laser: 'Con trỏ laser theo chuột',
			pin: 'Ghim thanh điều khiển',
			leave: 'Thoát trình chiếu',
		},
		query: { run: 'Chạy', suggest: 'Gợi ý', leave: 'Rời ô soạn: bấm lần lượt' },
	} satisfies Places,
};

export const keyWords = words('shell/keys', vi);
