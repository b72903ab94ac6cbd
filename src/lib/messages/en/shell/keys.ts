import type { keyWords } from '../../shell/keys';
import type { Said } from '../../words';

const en: Said<typeof keyWords> = {
	title: 'Keyboard shortcuts',
	or: 'or',
	places: {
		everywhere: 'On every page',
		search: 'In the quick search',
		table: 'In the full table',
		chart: 'On a chart',
		unit: 'On the page of a unit',
		entry: 'While filling in and checking figures',
		names: 'In the table of names to confirm',
		slides: 'In the list of slides',
		stage: 'While presenting',
		query: 'In the query editor',
	},
	does: {
		everywhere: {
			find: 'Find a unit, page, indicator or year',
			help: 'This list of keys',
			close: 'Close a dialog or an explanation',
			next: 'On to the next control, and back',
			press: 'Press the button or link in focus',
		},
		search: { move: 'Choose a result', page: 'Pass eight results', open: 'Open the chosen result' },
		table: {
			move: 'Move between the cells',
			ends: 'Ends of the row; ends of the table',
			range: 'Mark a range of cells (or drag the mouse)',
			all: 'Mark the whole table',
			copy: 'Copy what is marked for Excel or Word',
			open: 'Follow the link or correct the figure in the cell',
			none: 'Mark nothing',
		},
		chart: {
			move: 'Pass from one point of the chart to the next',
			ends: 'First point, last point',
			why: 'See how the chosen point is worked out',
		},
		unit: { previous: 'Unit before', next: 'Unit after' },
		entry: {
			edit: 'Edit the cell',
			keep: 'Keep what was typed and go on',
			back: 'Drop what was typed',
			clear: 'Empty the cell',
			paste: 'Paste cells copied from Excel',
		},
		names: {
			move: 'Next row, next page',
			mark: 'Select the name; select the next one too',
			all: 'Select all names of the list',
			decide: 'Go to the decision for the selected names',
			none: 'Select nothing',
		},
		slides: { order: 'Move the slide', hide: 'Hide or show the slide' },
		stage: {
			next: 'Next slide',
			previous: 'Previous slide',
			ends: 'First slide, last slide',
			number: 'Go to the slide whose number was typed',
			find: 'Find a slide',
			grid: 'See all slides',
			blank: 'Black screen',
			full: 'Full screen',
			presenter: "The presenter's window",
			zoom: 'Enlarge one row (or double click); Esc leaves',
			rows: 'While a row is enlarged: the row above, below',
			laser: 'Laser dot that follows the mouse',
			pin: 'Pin the controls',
			leave: 'Stop presenting',
		},
		query: { run: 'Run', suggest: 'Suggestions', leave: 'Leave the editor: one after the other' },
	},
};

export default en;
