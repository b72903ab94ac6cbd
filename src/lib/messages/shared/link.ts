import { words } from '../words';

const vi = {
	label: 'Liên kết cần số liệu chưa có trên máy này',
	dataset: (set: string, shown: string) =>
		`Liên kết mở bộ số liệu “${set}” không có trên máy này; đang hiện “${shown}”.`,
	unnamed: (shown: string) => `Liên kết mở một bộ số liệu không có trên máy này; đang hiện “${shown}”.`,
	lock: 'Liên kết chỉ tới một bản chốt số liệu không có trên máy này; đang hiện số liệu hiện tại.',
	figures: (set: string) =>
		`Liên kết này được tạo trên số liệu khác với số liệu “${set}” đang có trên máy: các con số có thể khác với của người gửi.`,
	askLock: (name: string, sum: string) =>
		`Hãy xin người gửi tệp của bản chốt “${name}” (SHA-256 bắt đầu bằng ${sum}), rồi thả vào bất cứ đâu trên trang.`,
	askBackup: (name: string, sum: string) =>
		`Hãy xin người gửi bản sao lưu ${name} (SHA-256 bắt đầu bằng ${sum}), rồi thả vào bất cứ đâu trên trang; bạn xem trước rồi mới khôi phục.`,
	askAnyLock:
		'Hãy xin người gửi tệp bản chốt (trang Số liệu, mục Chốt số liệu), rồi thả vào bất cứ đâu trên trang.',
	askAnyBackup:
		'Hãy xin người gửi bản sao lưu (trang Số liệu, mục Sao lưu), rồi thả vào bất cứ đâu trên trang; bạn xem trước rồi mới khôi phục.',
	pick: 'Chọn tệp…',
	leave: 'Bỏ qua',
	sendToo: 'Đã chép liên kết. Số liệu nằm trên máy này: người nhận cần cả bản sao lưu, hãy gửi kèm.',
	sendLock: (name: string) =>
		`Đã chép liên kết tới bản chốt “${name}”. Người nhận chưa có bản chốt thì cần cả tệp bản chốt.`,
	sendBackup: (name: string) =>
		`Đã chép liên kết. Số liệu nằm trên máy này: hãy gửi kèm bản sao lưu ${name}.`,
	backUp: 'Sao lưu',
	lockOpened: (name: string) => `Đã nhận và mở bản chốt “${name}”.`,
	deckOpened: (set: string, year: string) => `Đã nhận bài trình chiếu năm ${year} của bộ số liệu “${set}”.`,
	undo: 'Hoàn tác',
	noSetForLock: (name: string) =>
		`Bản chốt “${name}” thuộc một bộ số liệu không có trên máy này. Hãy xin người gửi bản sao lưu có bộ số liệu ấy và khôi phục trước.`,
	noSetForDeck: (set: string) =>
		`Bài trình chiếu này thuộc bộ số liệu “${set}” không có trên máy này. Hãy xin người gửi bản sao lưu có bộ số liệu ấy và khôi phục trước.`,
	full: 'Trình duyệt hết chỗ lưu nên chưa nhận tệp. Số liệu vẫn như trước.',
	failed: 'Chưa nhận được tệp. Số liệu vẫn như trước; hãy thử lại.',
	notYet: 'Số liệu còn đang mở; hãy thả tệp lại sau giây lát.',
	onServer: 'Số liệu của bộ này nằm trên máy chủ; ở đây chỉ xem, chưa nhập được tệp.',
	faults: {
		foreign: (file: string) => `${file} không phải tệp do trang này tạo ra.`,
		newer: (file: string) =>
			`${file} do phiên bản mới hơn của trang tạo ra. Hãy tải lại trang để dùng bản mới rồi thả lại.`,
		damaged: (file: string) => `${file} bị hỏng hoặc đã bị sửa nên không nhận. Hãy xin người gửi gửi lại.`,
		too_big: (file: string) => `${file} quá lớn so với mức trang nhận.`,
	},
};

export const linkWords = words('shared/link', vi);
