import type { Language } from '../../domain/base/format';

type Words = {
	readonly tongue: string;
	readonly layouts: { readonly cover: string; readonly content: string };
	readonly objects: {
		readonly title: string;
		readonly part: string;
		readonly foot: string;
		readonly mark: string;
		readonly text: string;
		readonly key: string;
		readonly tile: string;
		readonly edge: string;
		readonly table: string;
		readonly chart: string;
		readonly picture: string;
	};
};

const vi: Words = {
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

const en: Words = {
	tongue: 'en-GB',
	layouts: { cover: 'Cover', content: 'Content' },
	objects: {
		title: 'Title',
		part: 'Part',
		foot: 'Source',
		mark: 'Illustrative mark',
		text: 'Text',
		key: 'Key',
		tile: 'Figure',
		edge: 'Colour edge',
		table: 'Table',
		chart: 'Chart',
		picture: 'Picture',
	},
};

export type PptxWords = Words;

export const pptxWords = (language: Language): Words => (language === 'vi' ? vi : en);
