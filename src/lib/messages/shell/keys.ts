import type { Language } from '../../domain/base/format';
import type { shortcuts } from '../../domain/base/shortcuts';
import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	title: 'Keyboard shortcuts',
	or: 'or',
	places: {
		everywhere: 'On every page',
		search: 'In the quick search',
		table: 'In the full table',
		chart: 'On a chart',
		unit: 'On the page of a unit',
		entry: 'While filling in and checking figures',
		names: 'In the table of names to confirm',
		slides: 'In the list of slides',
		stage: 'While presenting',
		query: 'In the query editor',
	},
	does: {
		everywhere: {
			find: 'Find a unit, page, indicator or year',
			help: 'This list of keys',
			close: 'Close a dialog or an explanation',
			next: 'On to the next control, and back',
			press: 'Press the button or link in focus',
		},
		search: { move: 'Choose a result', page: 'Pass eight results', open: 'Open the chosen result' },
		table: {
			move: 'Move between the cells',
			ends: 'Ends of the row; ends of the table',
			range: 'Mark a range of cells (or drag the mouse)',
			all: 'Mark the whole table',
			copy: 'Copy what is marked for Excel or Word',
			open: 'Follow the link or correct the figure in the cell',
			none: 'Mark nothing',
		},
		chart: {
			move: 'Pass from one point of the chart to the next',
			ends: 'First point, last point',
			why: 'See how the chosen point is worked out',
		},
		unit: { previous: 'Unit before', next: 'Unit after' },
		entry: {
			edit: 'Edit the cell',
			keep: 'Keep what was typed and go on',
			back: 'Drop what was typed',
			clear: 'Empty the cell',
			paste: 'Paste cells copied from Excel',
		},
		names: {
			move: 'Next row, next page',
			mark: 'Select the name; select the next one too',
			all: 'Select all names of the list',
			decide: 'Go to the decision for the selected names',
			none: 'Select nothing',
		},
		slides: { order: 'Move the slide', hide: 'Hide or show the slide' },
		stage: {
			next: 'Next slide',
			previous: 'Previous slide',
			ends: 'First slide, last slide',
			number: 'Go to the slide whose number was typed',
			find: 'Find a slide',
			grid: 'See all slides',
			blank: 'Black screen',
			full: 'Full screen',
			presenter: "The presenter's window",
			zoom: 'Enlarge one row (or double click); Esc leaves',
			rows: 'While a row is enlarged: the row above, below',
			laser: 'Laser dot that follows the mouse',
			pin: 'Pin the controls',
			leave: 'Stop presenting',
		},
		query: { run: 'Run', suggest: 'Suggestions', leave: 'Leave the editor: one after the other' },
	},
};

export const keyWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
