import type { sharedWords } from '../../compare/shared';
import type { Said } from '../../words';

const en: Said<typeof sharedWords> = {
	lens: 'Seen by',
	lenses: {
		as_was: 'Units of each year',
		as_is: 'Units of today',
		cluster: 'Former districts',
	},
	lensNotes: {
		as_is:
			'Figures of the years before the merger are added up from the counts of the former units. Former targets do not pass to the new unit, so those years are not assessed.',
		cluster:
			'Each former district is added up from the counts of the units that lie in it, so that it can be followed through the merger: those of the district itself until then, afterwards those of the new communes. A new commune that lies in several former districts is counted in the one from which most old communes came whole, and the figures of those districts are estimates. It has no target of its own and is not assessed.',
	},
	endedNote: (day) =>
		`These units ended on ${day}. For later years look at the units of today or the former districts.`,
	endedOn: (day) => `until ${day}`,
	estimatedNote:
		'Estimated: a former unit was divided among several new ones, and its counts are shared by the weights of the crosswalk; or only a part of the area has figures or a known share; or a new commune lies in several former districts.',
	partial: (years) => `a part of the area only: ${years}`,
	estimated: 'estimated',
	from: 'From',
	to: 'To',
	stage: 'Stage',
	stageChoose: 'Choose…',
	stageOf: (first, last) => `${first}–${last}`,
	unit: 'Unit',
	province: 'Whole province',
	provinceTarget: 'Target of the province',
	points: 'points',
	pointsOf: (value) => `${value} points`,
	table: 'Table',
	marks: 'The units of the chart; arrow keys move between them, Enter shows how a figure was worked out',
	inYear: (unit, year) => `${unit}, ${year}`,
	coverage: (used, expected) => `${used}/${expected} units`,
	provisional: (used, expected) => `provisional (${used}/${expected} units)`,
	failed: 'This could not be worked out. Your data is still there; please reload the page.',
	whyUnit: (unit, year) => `Explain the figures of ${unit}, ${year}`,
	whyAll: (unit) => `Explain the figures of ${unit}`,
	pressFigure: 'Press a rate to see its target, status and source.',
	noneFound: 'No unit for this choice. Choose another indicator or level.',
	andMore: (names, count) => `${names} and ${count} more`,
	dialog: {
		carriedFormula: 'Formula',
		from: 'Added up from',
		part: (unit, share, counts) => `${unit} (${share}): ${counts}`,
		partOf: (numerator, denominator) => `${numerator} / ${denominator}`,
		partMissing: 'no data yet',
		shareUnknown: 'a part, share not known: not added',
		mostParts: 'lies in several former districts; counted where most of it lies',
		parts: (known, expected) => `${known} of ${expected} units within it have figures.`,
		target: 'Target',
		noTarget: 'None: the targets of former units do not pass to the new one. No status is judged.',
		reference: (value) =>
			`For reference: the targets of the former units weighted by graduates (Σtd ÷ Σd) come to ${value}; this is not a target of the unit.`,
		quality: 'Quality',
		cutOff: 'As of',
		year: 'Year',
		sum: 'All years together',
		sumText:
			'Counts and totals of the years that have both are added before dividing; rates are never averaged.',
		provinceText:
			'Counts and totals of the units that sent both are added before dividing; rates are never averaged.',
		coverageText: (used, expected) => `Coverage: ${used}/${expected} units gave both counts.`,
		change: 'Change',
		changeText: (to, from, points) => `${to} − ${from} = ${points} points`,
		changeStudents: (to, from, difference) => `${to} − ${from} = ${difference}`,
		declared: (value, doc, day) => `Declared total ${value}, document ${doc}, in force from ${day}`,
		noDeclared: 'No declared total for this year.',
		met: 'Units that met it',
		metOf: (met, judged) => `${met} of ${judged} units assessed`,
		perYear: 'Year by year',
		band: 'Status',
	},
};

export default en;
