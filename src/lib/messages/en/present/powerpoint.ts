import type { powerpointWords } from '../../present/powerpoint';
import type { Said } from '../../words';

const en: Said<typeof powerpointWords> = {
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

export default en;
