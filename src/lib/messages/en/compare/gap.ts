import { many } from '../../many';
import type { gapWords } from '../../compare/gap';
import type { Said } from '../../words';

const en: Said<typeof gapWords> = {
	heading: (year) => `What each unit adds to the gap of the province, ${year}`,
	against: 'Against',
	yardsticks: { province: "The province's target", own: "Each unit's own target" },
	tiles: {
		label: 'The gap of the province and its parts',
		rate: 'Rate of the province',
		ratePartial: 'Rate of the province, provisional',
		rateOwn: 'Rate of the units with a target',
		counts: (numerator, denominator, coverage) => `${numerator} / ${denominator} · ${coverage}`,
		target: 'Declared target of the province',
		weighted: 'Weighted mean of the targets',
		weightedNote: "each target times its unit's actual total",
		gap: 'Gap',
		gapSum: (rate, target, gap) => `${rate} − ${target} = ${gap} points`,
		gapNote: (count) => `the sum over ${many(count, 'unit')}`,
		residual: 'Owed to weighting',
		residualNote: (declared, weighted) => `${declared} declared − ${weighted} weighted`,
		noDeclared: 'the province has declared no target',
		points: 'points',
		above: 'Units that contribute upwards',
		ofUnits: (count) => `/ ${count}`,
		aboveNote: (up, down) => `${up} together · the others ${down}`,
	},
	caption: 'What each unit adds to the gap of the province',
	text: (count, sum, up, down) =>
		`Contributions of ${count} units, which sum to ${sum} percentage points. ${up} ${down}`,
	textUp: (unit, value) => `Lifts most: ${unit} (${value} points).`,
	textDown: (unit, value) => `Lowers most: ${unit} (${value} points).`,
	marks: 'Contribution of each unit; move with the arrow keys',
	mark: (unit, value) => `${unit}: ${value} percentage points`,
	total: 'Sum',
	table: 'Contributions as a table',
	columns: {
		unit: 'Unit',
		share: 'Share of the total',
		rate: 'Actual',
		target: 'Against',
		contribution: 'Contribution',
	},
	legend: {
		helps: 'brings the province closer to its target',
		hurts: 'takes the province away from its target',
		plain: 'not judged as good or bad',
		estimated: 'estimated',
	},
	formula: {
		province:
			"Contribution = (count − the province's target × total ÷ 100) ÷ sum of the totals × 100. All of them sum to exactly the rate of the province minus its target.",
		own: 'Contribution = (total of the unit ÷ total of all) × (rate − own target). All of them sum to exactly the rate minus the weighted mean of the targets.',
	},
	onlyOwn:
		"The province has declared no target for this choice, so only each unit's own target can be compared with.",
	residual: (points) =>
		`The declared target differs from the weighted mean of the units' targets by ${points} points; no unit's outcome is the cause, so it stands apart.`,
	rounding: (points) =>
		`The printed figures are rounded to two decimals and miss the sum by ${points} points; the sum is made of unrounded figures.`,
	exact: 'The printed figures add up to the sum.',
	unrounded:
		'Rate and weighted mean are printed rounded; the gap is made of unrounded figures and may differ by 0.01 points from the difference of the two.',
	coverage: (used, expected) => `${used} of ${expected} units are counted.`,
	leftOut: {
		no_counts: (units) => `Left out, count or total missing: ${units}.`,
		no_graduates: (units) => `Left out, total 0: ${units}.`,
		no_target: (units) => `Left out, no target that is a rate: ${units}.`,
	},
	none: 'No unit has count, total and target yet. Choose another year, indicator or unit level.',
	why: 'Contribution',
	whyProvince: (numerator, target, denominator, sum, value) =>
		`(${numerator} − ${target} × ${denominator}) ÷ ${sum} × 100 = ${value} percentage points`,
};

export default en;
