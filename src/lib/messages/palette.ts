import type { Language } from '../domain/format';
import type { Loose } from './messages';
import { many } from './many';

const vi = {
	open: 'Tìm nhanh',
	openShort: 'Tìm…',
	title: 'Tìm nhanh',
	label: 'Tìm đơn vị, trang, chỉ tiêu, năm',
	placeholder: 'Gõ tên đơn vị, trang, chỉ tiêu, năm; không cần dấu',
	results: 'Kết quả tìm',
	close: 'Đóng',
	groups: {
		recent: 'Gần đây',
		unit: 'Đơn vị',
		page: 'Trang',
		compare: 'Cách so sánh',
		indicator: 'Chỉ tiêu',
		year: 'Năm',
	},
	year: (year: string) => `Năm ${year}`,
	compare: (view: string) => `So sánh: ${view}`,
	ended: (day: string) => `hết hiệu lực ${day}`,
	none: (query: string) => `Không có gì ứng với "${query}".`,
	loading: 'Đang tải danh sách đơn vị…',
	count: (count: string) => `${count} kết quả`,
	keys: { move: 'di chuyển', open: 'mở', close: 'đóng' },
};

const en: Loose<typeof vi> = {
	open: 'Quick search',
	openShort: 'Find…',
	title: 'Quick search',
	label: 'Find a unit, page, indicator or year',
	placeholder: 'Type a unit, page, indicator or year; no diacritics needed',
	results: 'Results',
	close: 'Close',
	groups: {
		recent: 'Recent',
		unit: 'Units',
		page: 'Pages',
		compare: 'Ways to compare',
		indicator: 'Indicators',
		year: 'Years',
	},
	year: (year) => `Year ${year}`,
	compare: (view) => `Compare: ${view}`,
	ended: (day) => `ended ${day}`,
	none: (query) => `Nothing answers "${query}".`,
	loading: 'Units are on their way…',
	count: (count) => many(count, 'result'),
	keys: { move: 'move', open: 'open', close: 'close' },
};

export const paletteWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
export type PaletteWords = Loose<typeof vi>;
