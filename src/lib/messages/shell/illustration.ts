import { words } from '../words';

const vi = {
	legend: 'Số liệu minh họa',
	show: 'Hiện',
	hide: 'Bỏ',
	shown:
		'Kết quả thực hiện kèm theo bộ này là số đặt ra để xem thử, có nhãn ở mọi nơi. Từ lần nhập số liệu thật đầu tiên, trang tự bỏ các số đó.',
	shownBeside:
		'Số liệu minh họa đang được hiện theo lựa chọn của bạn; chỉ tiêu và năm nào có số liệu thật thì không dùng số minh họa.',
	hidden:
		'Các số đặt ra để xem thử không còn trên trang nào và trong tệp nào tạo ra từ trang. Chỉ tiêu thật vẫn giữ nguyên.',
	fictional:
		'Tỉnh hư cấu: mọi số liệu công bố kèm bộ này là số đặt ra. Nhập thử tệp không làm mất các số đó.',
	fictionalHidden: 'Tỉnh hư cấu: chỉ còn đơn vị và những gì đã nhập trên máy này.',
	cleared: 'Số liệu minh họa của bộ này đã được bỏ khỏi mọi trang.',
	showAgain: 'Hiện lại',
	failed: 'Chưa đổi được. Hãy thử lại.',
} as const;

export const illustrationWords = words('shell/illustration', vi);
