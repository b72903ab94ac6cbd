import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

const vi = {
	heading: 'So sánh',
	parts: 'Các cách so sánh',
	views: {
		heatmap: 'Bảng nhiệt',
		slope: 'Hai năm',
		years: 'Nhiều năm',
		quadrant: 'Tham vọng',
		scatter: 'Hai chỉ tiêu',
		gap: 'Đóng góp',
		'what-if': 'Giả định',
		map: 'Bản đồ',
		award: 'Thi đua',
	},
};

const en: Loose<typeof vi> = {
	heading: 'Compare',
	parts: 'Ways to compare',
	views: {
		heatmap: 'Heatmap',
		slope: 'Two years',
		years: 'Several years',
		quadrant: 'Ambition',
		scatter: 'Two indicators',
		gap: 'Contribution',
		'what-if': 'What if',
		map: 'Map',
		award: 'Emulation',
	},
};

export const compareWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
