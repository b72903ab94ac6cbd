import type { whatIfWords } from '../../compare/what-if';
import type { Said } from '../../words';

const en: Said<typeof whatIfWords> = {
	heading: (year) => `What if units came to other rates, ${year}`,
	notStored: 'Assumed figures are only in the address of the page; nothing is stored.',
	reset: 'Drop all assumptions',
	assumed: (count) => `${count} units are assumed.`,
	noneAssumed: 'Nothing is assumed yet: move a slider or type a figure in the table below.',
	tiles: {
		label: 'The province as assumed',
		rate: 'Rate of the province',
		gap: "Gap to the province's target",
		met: 'Units that reach their target',
		missing: 'Missing until every unit reaches its target',
		tooMany: 'Too many until every unit reaches its target',
		now: (value) => `now ${value}`,
		points: 'points',
		target: (value) => `target ${value}`,
		noTarget: 'the province has no target',
		ofJudged: (count) => `/ ${count}`,
		whyRate: (numerator, denominator, rate, change) =>
			`${numerator} ÷ ${denominator} = ${rate}; ${change} against now.`,
	},
	reach: {
		heading: (target) => `How the province reaches ${target}`,
		headingOwn: 'How every unit reaches its own target',
		reached: 'The province reaches its target with the figures as they are.',
		reachedAssumed: 'The province reaches its target with the assumed figures.',
		alone: 'One unit changes',
		aloneUnit: 'Unit',
		aloneText: (unit, people, from, to) => `${unit} needs ${people} more, from ${from} to ${to}.`,
		aloneLess: (unit, people, from, to) => `${unit} needs ${people} fewer, from ${from} to ${to}.`,
		aloneNot: (unit, rate) => `${unit} alone is not enough: at most it brings the province to ${rate}.`,
		fewest: 'As few units as possible',
		fewestText: (count, people, units) =>
			`${count} units, ${people} more in all, none beyond its own target: ${units}.`,
		fewestLess: (count, people, units) =>
			`${count} units, ${people} fewer in all, none beyond its own target: ${units}.`,
		fewestNot: (rate) => `Even with every unit at its own target the province only comes to ${rate}.`,
		all: 'All units that are behind',
		allText: (count, people, rate) =>
			`${count} units lifted to just their own target, ${people} more in all; the province comes to ${rate}.`,
		allLess: (count, people, rate) =>
			`${count} units lowered to just their own target, ${people} fewer in all; the province comes to ${rate}.`,
		allReached: 'Every unit that reported reaches its own target.',
		allReachedAssumed: 'With the assumed figures every unit that reported reaches its own target.',
		noTarget: 'The province has declared no target, so the first two ways cannot be worked out.',
		noOwn: 'No unit has a target to work with.',
		plus: (unit, change) => `${unit} ${change}`,
		apply: (way) => `Assume this: ${way}`,
		applyShort: 'Assume this',
	},
	sum: {
		label: 'The province as assumed',
		rate: (rate, now) => `Province ${rate} (now ${now})`,
		gap: (gap) => `${gap} points to the target`,
		met: (met, judged) => `${met}/${judged} units reach theirs`,
		missing: (people) => `${people} short`,
		tooMany: (people) => `${people} too many`,
	},
	table: {
		caption: 'Assumed rate and count of each unit',
		unit: 'Unit',
		now: 'Now',
		slider: 'Assumed',
		sliderOf: (unit) => `Slider of the assumed rate of ${unit}`,
		rateOf: (unit) => `Assumed rate of ${unit}, percent`,
		countOf: (unit) => `Assumed count of ${unit}`,
		rate: 'Rate %',
		count: 'Count',
		of: (denominator) => `/ ${denominator}`,
		change: 'Change',
		target: 'Target',
		status: 'Status',
		was: (status) => `before: ${status}`,
	},
	leftOut: (units) => `Nothing can be assumed where the count or the total is missing: ${units}.`,
	rule: 'An assumed rate stands for the fewest whose published rate (rounded to two decimals) reaches it; the total stays. Rate of the province = sum of the counts ÷ sum of the totals.',
	ruleLower:
		'An assumed rate stands for the most whose published rate (rounded to two decimals) does not pass it; the total stays. Rate of the province = sum of the counts ÷ sum of the totals.',
	none: 'No unit has both count and total yet. Choose another year, indicator or unit level.',
};

export default en;
