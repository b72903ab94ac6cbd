import { words } from '../words';

/** What a PowerPoint file calls its parts, for whoever edits it. */
const vi = {
	tongue: 'vi-VN',
	layouts: { cover: 'Bìa', content: 'Nội dung' },
	objects: {
		title: 'Tiêu đề',
		part: 'Phần',
		foot: 'Nguồn',
		mark: 'Dấu minh họa',
		text: 'Văn bản',
		key: 'Chú giải',
		tile: 'Ô số',
		edge: 'Vạch màu',
		table: 'Bảng',
		chart: 'Biểu đồ',
		picture: 'Hình',
	},
};

export const powerpointWords = words('present/powerpoint', vi);
