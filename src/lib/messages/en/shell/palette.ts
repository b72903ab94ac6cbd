import type { paletteWords } from '../../shell/palette';
import { many } from '../../many';
import type { Said } from '../../words';

const en: Said<typeof paletteWords> = {
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
	actions: {
		print: 'Print this page',
		language: 'Switch to Vietnamese (tiếng Việt)',
		showIllustrative: 'Show illustrative figures',
		hideIllustrative: 'Leave illustrative figures out',
	},
	year: (year) => `Year ${year}`,
	compare: (view) => `Compare: ${view}`,
	ended: (day) => `ended ${day}`,
	none: (query) => `Nothing answers "${query}".`,
	loading: 'Units are on their way…',
	count: (count) => many(count, 'result'),
	keys: { move: 'move', open: 'open', close: 'close' },
};

export default en;
