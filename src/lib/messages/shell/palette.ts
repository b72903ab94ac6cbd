import { words, type Loose } from '../words';

const vi = {
	open: 'Tìm nhanh',
	openShort: 'Tìm…',
	title: 'Tìm nhanh',
	label: 'Tìm đơn vị, trang, việc cần làm, bộ số liệu, chỉ tiêu, năm',
	placeholder: 'Gõ tên đơn vị, trang, việc cần làm; không cần dấu',
	results: 'Kết quả tìm',
	close: 'Đóng',
	groups: {
		recent: 'Gần đây',
		unit: 'Đơn vị',
		page: 'Trang',
		action: 'Việc',
		dataset: 'Bộ số liệu',
		compare: 'Cách so sánh',
		indicator: 'Chỉ tiêu',
		year: 'Năm',
	},
	actions: {
		print: 'In trang này',
		language: 'Đổi sang tiếng Anh (English)',
		showIllustrative: 'Hiện số liệu minh họa',
		hideIllustrative: 'Bỏ số liệu minh họa',
	},
	year: (year: string) => `Năm ${year}`,
	compare: (view: string) => `So sánh: ${view}`,
	ended: (day: string) => `hết hiệu lực ${day}`,
	none: (query: string) => `Không có gì ứng với "${query}".`,
	loading: 'Đang tải danh sách đơn vị…',
	count: (count: string) => `${count} kết quả`,
	keys: { move: 'di chuyển', open: 'mở', close: 'đóng' },
};

export const paletteWords = words('shell/palette', vi);
export type PaletteWords = Loose<typeof vi>;
