import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';
import { many } from '../many';

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
	actions: { print: 'In trang này', language: 'Đổi sang tiếng Anh (English)' },
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
	label: 'Find a unit, page, action, data set, indicator or year',
	placeholder: 'Type a unit, a page or what to do; no diacritics needed',
	results: 'Results',
	close: 'Close',
	groups: {
		recent: 'Recent',
		unit: 'Units',
		page: 'Pages',
		action: 'Actions',
		dataset: 'Data sets',
		compare: 'Ways to compare',
		indicator: 'Indicators',
		year: 'Years',
	},
	actions: { print: 'Print this page', language: 'Switch to Vietnamese (tiếng Việt)' },
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
