import type { compareWords } from '../../compare/views';
import type { Said } from '../../words';

const en: Said<typeof compareWords> = {
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
		award: 'Emulation and awards',
	},
};

export default en;
