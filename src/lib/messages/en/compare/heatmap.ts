import type { heatmapWords } from '../../compare/heatmap';
import type { Said } from '../../words';

const en: Said<typeof heatmapWords> = {
	title: (indicator) => `${indicator}: units over the years`,
	show: 'In each cell',
	shows: { rate: 'Rate', gap: 'Gap', status: 'Status' },
	shownIn: {
		rate: 'The cells hold the rate (%).',
		gap: 'The cells hold the gap to each unit’s own target (points).',
		status: 'The cells hold the status against each unit’s own target.',
	},
	caption: (indicator) => `${indicator}: every unit and year`,
	sorted: {
		rate: (year) => `Sorted by the rate of ${year}.`,
		gap: (year) => `Sorted by the gap of ${year}.`,
		name: 'Sorted by name.',
		order: 'In document order.',
	},
	current: 'Units of today',
	ended: (day) => `Units until ${day}`,
	notThere: 'no unit in this year',
	cell: (what, rate, status) => `${what}: ${rate}, ${status}`,
	cellTarget: (what, rate, target, gap, status) =>
		`${what}: ${rate}, target ${target}, ${gap} points, ${status}`,
	cellAll: (what, rate, used, expected) => `${what}: ${rate}, ${used}/${expected} units`,
	text: (year, met, judged, expected) =>
		`${year}: ${met} of ${judged} units assessed met their own target (${expected} units expected).`,
	textBefore: (year, met, judged) => `${year}: ${met}/${judged}.`,
	textRates: (first, firstRate, last, lastRate) =>
		`The rate of the province went from ${firstRate} (${first}) to ${lastRate} (${last}).`,
	oneYear:
		'There are figures of one year of this indicator at the level of units shown; each further year will be a column.',
	reported: 'Units with figures',
	reached: 'Units on target',
	legendBlank: 'Blank: no unit in that year.',
	keys: 'Arrow keys move between the cells, Enter shows how a figure was worked out.',
};

export default en;
