import { words } from '../words';

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

export const compareWords = words('compare/views', vi);
