import type { slopeWords } from '../../compare/slope';
import type { Said } from '../../words';

const en: Said<typeof slopeWords> = {
	title: (indicator, from, to) => `${indicator}: ${from} and ${to}`,
	titleShort: (indicator) => `${indicator}: two years compared`,
	tooFew:
		'Two years with figures are needed for a comparison. Choose another indicator or level, or import figures of further years.',
	noneInBoth:
		'No unit has figures in both years. If there was a merger between them, look at the units of today or the former districts.',
	text: (from, to, both, up, down, level) =>
		`From ${from} to ${to}, of ${both} units with figures in both years: ${up} rose, ${down} fell, ${level} stayed the same.`,
	most: (unit, points) => `Largest rise: ${unit} (${points} points).`,
	least: (unit, points) => `Largest fall: ${unit} (${points} points).`,
	province: (from, to, points) => `Whole province: ${from} → ${to} (${points} points).`,
	legend: { up: 'rise', down: 'fall', level: 'no change' },
	estimatedMark: 'hollow dot: partly estimated',
	named: (named, all) =>
		`The chart names ${named} of ${all} units: those that changed most and those ticked in the table.`,
	missingIn: (year, units) => `No data for ${year}: ${units}.`,
	notThere: (year, units) => `No unit in ${year}: ${units}.`,
	caption: (from, to) => `Change from ${from} to ${to}`,
	columns: {
		pick: 'Name it',
		points: 'Change (points)',
		students: 'Change of the count',
		direction: 'Direction',
		statusFrom: (year) => `Status ${year}`,
	},
	pick: (unit) => `Name ${unit} on the chart`,
	ways: { up: 'Rise', down: 'Fall', level: 'No change' },
	detail: { points: 'Change', students: 'Count' },
	swap: 'The rate of each unit in two years, joined by a line',
};

export default en;
