import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

const vi = {
	label: 'Liên kết cần số liệu chưa có trên máy này',
	dataset: (set: string, shown: string) =>
		`Liên kết mở bộ số liệu “${set}” không có trên máy này; đang hiện “${shown}”.`,
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
	faults: {
		foreign: (file: string) => `${file} không phải tệp do trang này tạo ra.`,
		newer: (file: string) =>
			`${file} do phiên bản mới hơn của trang tạo ra. Hãy tải lại trang để dùng bản mới rồi thả lại.`,
		damaged: (file: string) => `${file} bị hỏng hoặc đã bị sửa nên không nhận. Hãy xin người gửi gửi lại.`,
		too_big: (file: string) => `${file} quá lớn so với mức trang nhận.`,
	},
};

const en: Loose<typeof vi> = {
	label: 'The link needs data that are not on this machine',
	dataset: (set, shown) =>
		`The link opens the data set “${set}”, which is not on this machine; “${shown}” is shown.`,
	lock: 'The link points to locked figures that are not on this machine; what counts now is shown.',
	figures: (set) =>
		`This link was made on other figures than those of “${set}” on this machine: the numbers may differ from the sender’s.`,
	askLock: (name, sum) =>
		`Ask the sender for the file of the lock “${name}” (SHA-256 begins with ${sum}) and drop it anywhere on the page.`,
	askBackup: (name, sum) =>
		`Ask the sender for the backup ${name} (SHA-256 begins with ${sum}) and drop it anywhere on the page; you see what changes before anything is restored.`,
	askAnyLock:
		'Ask the sender for the file of the lock (page Data, part Lock) and drop it anywhere on the page.',
	askAnyBackup:
		'Ask the sender for a backup (page Data, part Backup) and drop it anywhere on the page; you see what changes before anything is restored.',
	pick: 'Choose a file…',
	leave: 'Dismiss',
	sendToo:
		'Link copied. The figures are on this machine: whoever gets it needs the backup too, so send that along.',
	sendLock: (name) => `Link to the lock “${name}” copied. Whoever does not have the lock needs its file too.`,
	sendBackup: (name) => `Link copied. The figures are on this machine: send the backup ${name} along.`,
	backUp: 'Back up',
	lockOpened: (name) => `The lock “${name}” was taken in and opened.`,
	deckOpened: (set, year) => `The slides of ${year} of the data set “${set}” were taken in.`,
	undo: 'Undo',
	noSetForLock: (name) =>
		`The lock “${name}” is of a data set that is not on this machine. Ask the sender for a backup that holds it and restore that first.`,
	noSetForDeck: (set) =>
		`These slides are of the data set “${set}”, which is not on this machine. Ask the sender for a backup that holds it and restore that first.`,
	full: 'The browser has no room left, so the file was not taken in. The data are as before.',
	failed: 'The file could not be taken in. The data are as before; please try again.',
	notYet: 'The data are still being opened; drop the file again in a moment.',
	faults: {
		foreign: (file) => `${file} was not made by this page.`,
		newer: (file) => `${file} was made by a newer version of the page. Reload the page and drop it again.`,
		damaged: (file) => `${file} is damaged or was edited, so it is refused. Ask the sender for it again.`,
		too_big: (file) => `${file} is larger than the page accepts.`,
	},
};

export const linkWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
