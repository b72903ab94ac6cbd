import type { glossary } from '../../shared/glossary';
import type { Said } from '../../words';

const en: Said<typeof glossary> = {
	rate: {
		term: 'Actual',
		text: 'The rate that the unit has reached: those that the indicator counts, divided by all of the unit.',
	},
	target: {
		term: 'Target',
		text: "The unit's own level in the document in force: registered, assigned or adjusted.",
	},
	registered: { term: 'Registered target', text: 'The level that the unit itself registered for the year.' },
	assigned: {
		term: 'Assigned target',
		text: 'The level that a higher authority set for the unit by a document.',
	},
	adjusted: {
		term: 'Adjusted target',
		text: 'A new level in place of the registered or assigned one, with a document and a day of its own; the old one is kept.',
	},
	declared_total: {
		term: 'Declared total',
		text: 'The common target in the "total" row of the document; kept as it is, never worked out anew.',
	},
	gap: {
		term: 'Gap',
		text: "The actual rate minus the unit's own target in percentage points: plus is above the target, minus below.",
	},
	points: {
		term: 'Percentage points',
		text: 'The difference of two rates: from 20.00 % to 21.50 % is 1.50 points more, not 1.50 percent.',
	},
	missing: {
		term: 'Missing',
		text: 'The fewest (students or schools) that must be added until the unit reaches its target.',
	},
	excess: {
		term: 'Too many',
		text: 'Where lower is better: the fewest that must go until the unit is within its level.',
	},
	attainment: {
		term: 'Attainment',
		text: 'The actual rate in percent of the target: 100 % is just reached.',
	},
	status: {
		term: 'Status',
		text: 'By attainment: exceeded, met, near, behind, far; without figures or without a target it says so.',
	},
	met: {
		term: 'Target met',
		text: "The rate, rounded to two decimals, is the unit's own target or better.",
	},
	rank: {
		term: 'Rank',
		text: 'The place among the units of one level that have figures and a target; equals share a rank and the next one is left out.',
	},
	not_reported: {
		term: 'Not reported',
		text: 'The unit has to send figures and has not; it is not counted as 0 and has no rank.',
	},
	received: {
		term: 'Received',
		text: 'The unit has sent figures that can be used; a file without any does not count.',
	},
	coverage: {
		term: 'Coverage',
		text: 'Over how many of the units that have to report a common figure is worked out.',
	},
	provisional: {
		term: 'Provisional',
		text: 'A common figure while units are missing; it changes when they have reported.',
	},
	estimated: {
		term: 'Estimated',
		text: 'A figure split by shares where one old unit went to several new ones; nobody reported it.',
	},
	quality: { term: 'Quality', text: 'Official, provisional, estimated, or made up to try things out.' },
	cut_off: { term: 'As of', text: "The day that the figures in the unit's report run to." },
	weighted: {
		term: 'Weighted mean',
		text: 'A mean of the targets in which a unit with more students weighs more.',
	},
	contribution: {
		term: 'Contribution',
		text: "A unit's part in the common gap of the province; all of them add up to that gap.",
	},
	ambition: {
		term: 'Ambition',
		text: "How high the unit's own target is, beside other units or its result of the year before.",
	},
	path: {
		term: 'Path',
		text: 'The straight line from the first year of the stage with figures to the target of its last year.',
	},
	cluster: {
		term: 'Former district area (cluster)',
		text: 'The communes of today that lie in one former district, added up to follow it through the merger.',
	},
	lens: {
		term: 'Seen by',
		text: 'How figures are joined through a merger: by the units of each year, by those of today, or by former district areas.',
	},
	as_was: { term: 'Units of each year', text: 'Every year is shown by the units that existed in it.' },
	as_is: {
		term: 'Units of today',
		text: 'Figures before the merger are added up from the old units into those of today; old targets do not pass on.',
	},
	declared_rate: {
		term: 'Declared rate',
		text: 'A rate that the unit gave without counts, so that it cannot be added to the common figure.',
	},
	vet: {
		term: 'VET',
		text: 'Vocational education and training at elementary, intermediate or college level.',
	},
};

export default en;
