import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	legend: 'Illustrative data',
	show: 'Show',
	hide: 'Hide',
	shown:
		'The outcomes that come with this data set are invented, for trying things out, and labelled wherever they appear. From the first import of real figures they are left out.',
	shownBeside:
		'Illustrative data is shown because you chose so; an indicator and year with real figures uses none of it.',
	hidden: 'Invented figures are on no page and in no file made here any more. Real targets stay as they are.',
	fictional:
		'A fictional province: every figure published with it is invented. Trying out an import does not take them away.',
	fictionalHidden: 'A fictional province: only its units and what was imported on this machine are left.',
	cleared: 'The illustrative data of this data set has been left out of every page.',
	showAgain: 'Show again',
	failed: 'That did not work. Please try again.',
};

export const illustrationWords = { vi, en };
