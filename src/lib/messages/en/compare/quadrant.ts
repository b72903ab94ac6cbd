import type { quadrantWords } from '../../compare/quadrant';
import type { Said } from '../../words';

const en: Said<typeof quadrantWords> = {
	title: (indicator, year) => `${indicator}, ${year}: targets and attainment`,
	corners: {
		high_met: 'high target, met',
		low_met: 'low target, met',
		high_unmet: 'high target, not met',
		low_unmet: 'low target, not met',
	},
	cornersLower: {
		high_met: 'low ceiling, met',
		low_met: 'high ceiling, met',
		high_unmet: 'low ceiling, not met',
		low_unmet: 'high ceiling, not met',
	},
	xName: 'The unit’s own target (%)',
	yName: 'Attainment = rate ÷ target (%)',
	yNameLower: 'Attainment = target ÷ rate (%)',
	yardsticks: {
		declared: (value) => `target of the province ${value}`,
		weighted: (value) => `weighted mean of targets ${value}`,
		mean: (value) => `simple mean of targets ${value}`,
	},
	beyond: '>200\u00a0%',
	beyondNote: 'Attainment above 200 % is drawn at the 200 % line and marked ">200 %".',
	size: 'The larger a mark, the larger the total of the unit. Its shape tells the status.',
	labels: 'Where marks lie close together some names are hidden; the table has every unit.',
	rule: (name) =>
		`"High" and "low" only compare with the ${name} and are neither praise nor blame; "met" means the unit’s own target.`,
	text: (high, highMet, low, lowMet, name) =>
		`Against the ${name}: ${high} units set a target at or above it, of which ${highMet} met theirs; ${low} set a lower one, of which ${lowMet} met theirs.`,
	textLower: (high, highMet, low, lowMet, name) =>
		`Against the ${name}: ${high} units set a ceiling at or below it, of which ${highMet} met theirs; ${low} set a higher one, of which ${lowMet} met theirs.`,
	missing: (units) => `Without figures and so not in the chart: ${units}.`,
	noTarget: (units) => `Without a target that is a rate and so not in the chart: ${units}.`,
	notAssessed: (units) => `Without an attainment and so not in the chart: ${units}.`,
	empty: 'No unit has both a target and figures for this choice.',
	caption: (year) => `Target and attainment of each unit, ${year}`,
	columns: {
		target: 'Target',
		attainment: 'Attainment',
		rate: 'Rate',
		corner: 'Group',
		weight: 'Total',
		status: 'Status',
	},
};

export default en;
