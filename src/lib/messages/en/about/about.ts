// Long as it is a text: the page of the method from its first sentence to its last.
import type { aboutWords } from '../../about/about';
import type { Said } from '../../words';

const en: Said<typeof aboutWords> = {
	title: 'Method',
	lead: 'How the figures of this site are worked out, where they come from and how to read them. This page needs no calculation engine and prints.',
	contents: 'Contents',
	sections: {
		signals: 'Three signals',
		terms: 'Glossary',
		indicators: 'The indicators',
		formulas: 'How it is worked out',
		bands: 'Status',
		gaps: 'Missing, zero, not expected',
		ranks: 'Ranking',
		total: 'The province and coverage',
		mergers: 'Mergers of units',
		small: 'Units with few students',
		sources: 'Sources and licence',
		privacy: 'Your data stays on this machine',
		changes: 'What changed',
	},
	signals: {
		intro: 'The site tells three different things and never mixes them into one score:',
		list: [
			{
				term: 'Level',
				text: 'the rate against the target of the unit itself: a gap in percentage points, the share of the target reached, the number of students still needed.',
			},
			{
				term: 'Pace',
				text: 'the change over the years against the path to the end of the stage, and the points needed each year.',
			},
			{
				term: 'Completeness',
				text: 'who has reported, on time or late, who is missing, who sent an empty return.',
			},
		],
		outro:
			'Every figure explains itself under "why?": the sum with its numbers, the document of the target, the cut-off day, file and line of the source.',
	},
	terms: {
		intro:
			'A word with a dotted line on the pages shows this explanation under the pointer, by a tap, or when Tab comes to it.',
		formula: (no) => `formula ${no}`,
	},
	indicators: {
		intro:
			'This list comes from the reference data. A target is a number with a document and a date, never a constant; a new way of counting is a new version of the definition.',
		caption: 'List of indicators',
		name: 'Indicator',
		level: 'Level',
		counts: 'Counted',
		of: 'Total',
		direction: 'Direction',
		basis: 'Basis',
		directions: { higher: 'higher is better', lower: 'lower is better', info: 'for information' },
		and: ' + ',
		year: 'The year 2023 counts those who graduated in the school year 2022-2023.',
	},
	formulas: {
		intro:
			'Signs: n is the count, d the total, r the rate, t the target of the unit, T that of the province, A the share of the target reached. Everything is worked out in integers (basis points) and only then printed, so no rounding hides in between. The common example: t = 20.00 %, d = 1,000, n = 183.',
		example: 'Example',
		list: [
			{
				no: 'F1',
				name: 'Rate',
				rule: 'r = n ÷ d, rounded half up to two decimals. A total of 0, or none, gives no rate, never 0 %. Where only a declared rate is known it is used and marked "no total".',
				example: '183 ÷ 1,000 = 18.30 %.',
			},
			{
				no: 'F2',
				name: 'Met',
				rule: 'Met when the rounded r is at least t; where lower is better, at most t.',
				example: '3 ÷ 7 = 42.857…, rounded 42.86 %, meets a registered 42.86 %.',
			},
			{
				no: 'F3',
				name: 'Gap and attainment',
				rule: 'Gap = r − t in percentage points. Attainment A = r ÷ t (where lower is better: t ÷ r), rounded to two decimals as a rate, but never up to a bound that is not reached: 89.996 % reads 89.99 %, as 90 % is near the target.',
				example: '18.30 − 20.00 = −1.70 points; 18.30 ÷ 20.00 = 91.50 %.',
			},
			{
				no: 'F4',
				name: 'Students short',
				rule: 'The fewest that lift the rounded rate to the target: k = ⌈(2t − 1) · d ÷ 20000⌉ − n, with t in basis points; never below 0.',
				example: '⌈(2 · 2000 − 1) · 1000 ÷ 20000⌉ − 183 = 200 − 183 = 17 students.',
			},
			{
				no: 'F5',
				name: 'Rate of the province',
				rule: 'R = sum of n ÷ sum of d over the units that gave both, never a mean of rates. While units are missing it is labelled provisional, with its coverage.',
				example: '(183 + 176) ÷ (1,000 + 640) = 21.89 %, coverage 2/3 units.',
			},
			{
				no: 'F6',
				name: 'Target of the province',
				rule: 'The total row of the document stays as published. Beside it stands the weighted mean Tw = Σ(t · d) ÷ Σd; the residual T − Tw comes from the weights and is shown apart.',
				example:
					'(20.00 · 1,000 + 25.00 · 600) ÷ 1,600 = 21.88 %; if the document says 22.00 %, the residual is +0.12 points.',
			},
			{
				no: 'F7',
				name: 'Contribution to the gap of the province',
				rule: 'c = (n − T · d) ÷ Σd. Over all units they sum to exactly R − T.',
				example:
					'T = 20.00 %: (183 − 200) ÷ 1,640 = −1.04 points and (176 − 128) ÷ 1,640 = +2.93 points; together +1.89 = 21.89 − 20.00.',
			},
			{
				no: 'F8',
				name: 'Pace needed',
				rule: 'Points a year = (target at the end of the stage − r) ÷ years left. The straight path L joins the start to the end target; on pace when r is not below L. Not worked out once the stage is over.',
				example:
					'In 2023 r = 18.30, by 2025 it takes 30.00: 11.70 ÷ 2 = 5.85 points a year. From 10.00 in 2019 the path stands at 23.33 in 2023: not on pace.',
			},
			{
				no: 'F9',
				name: 'Several years',
				rule: 'Pooled rate = sum of n ÷ sum of d over the years; years met of years judged; change from the first to the last. A year without figures is named, not skipped.',
				example: '(150 + 160 + 183) ÷ 3,000 = 16.43 %; change 18.30 − 15.00 = +3.30 points.',
			},
			{
				no: 'F10',
				name: 'Status',
				rule: 'By A (see Status). Met is met, however A may round.',
				example: 'A = 91.50 %: near the target.',
			},
			{
				no: 'F11',
				name: 'Rank',
				rule: 'Equals share a rank and the next one is left out (1-2-2-4). Without figures, with a total of 0 or without a target there is no rank.',
				example: '30.00, 25.00, 25.00 and 20.00 rank 1, 2, 2, 4.',
			},
			{
				no: 'F12',
				name: 'Returns received',
				rule: 'On time ÷ expected, and received ÷ expected, as of a day. Due until 23:59 Viet Nam time of the due day. An empty return is not received.',
				example:
					'Due 25 November, four units send on the 20th, 25th, 27th and not at all: on time 2 ÷ 4 = 50.00 %, received 3 ÷ 4 = 75.00 %. The return of the 27th is 2 days late.',
			},
			{
				no: 'F13',
				name: 'Declared rates',
				rule: 'Between the declared and the computed rate 0.01 point is rounding, up to 0.50 a warning, more an error. Charts always show the computed one.',
				example: 'Declared 77.00 %, computed 80.34 %: 3.34 points apart, an error.',
			},
			{
				no: 'F14',
				name: 'Special cases',
				rule: 'd = 0: no rate. A target of 0 where higher is better means that none was set. A target of 0 where lower is better is met when n = 0. A above 200 is printed ">200 %". Students of the 9+ track count in both indicators, and once in the destinations.',
				example:
					'At most 5.00 % and a rate of 4.00 %: A = 5.00 ÷ 4.00 = 125.00 %. Committed to 0 with 2 students: not met, 2 students.',
			},
			{
				no: 'F15',
				name: 'Emulation score',
				rule: 'The sum of weight × A, each A up to the cap chosen; the change from the year before can count instead, or both. There is no common rule: weights, cap and points added or taken off are set by the user and printed with the result.',
				example: '0.6 × 91.5 + 0.4 × 100 (cap 100, reached 110) = 94.90.',
			},
		],
	},
	bands: {
		intro:
			'These bands are settings of the software, not set by any regulation, by the share of the target reached (A). A limit belongs to the band above it.',
		caption: 'The bands',
		status: 'Status',
		when: 'When',
		rules: {
			exceeded: 'met, and A from 105 %',
			met: 'the rounded r reaches the target',
			near: 'not met, A from 90 %',
			behind: 'A from 70 % to below 90 %',
			far: 'A below 70 %',
			missing: 'the unit is expected to report and has sent nothing',
			no_target: 'there are figures but no target in force',
			not_assessed: 'no graduates, a total not reported, or an indicator for information only',
		},
		note: 'Each has its word, its shape and its colour; a black and white print still tells them apart.',
	},
	gaps: {
		intro: 'Four things that are easily confused and are always kept apart here:',
		list: [
			{
				term: 'Missing',
				text: 'expected and not there: a row without a bar, with its target only, after the ranked units; never counted as 0.',
			},
			{ term: 'Zero', text: 'is a value: 0 students of 40 are 0.00 %.' },
			{
				term: 'Not expected',
				text: 'the unit did not live on the due day, or the school does not teach that level: it is not among those expected.',
			},
			{ term: 'No target', text: 'figures with nothing to hold them against: no rank, no status.' },
		],
	},
	ranks: {
		list: [
			'By the rate, or by the gap to the target of the unit itself; the column says which.',
			'Only units of one level and one time are compared; old and new units never share a ranking.',
			'Missing figures are not the last place: the unit has no rank.',
			'Equals stand in Vietnamese alphabetical order.',
			'Units are compared with their targets; pupils are never rated.',
		],
	},
	total: {
		list: [
			'The rate of the province is the sum of the counts over the sum of the totals; units with only a declared rate take no part.',
			'Coverage says how many units (and which share of the total, once known) the figure holds. Below 100 % it is provisional.',
			'The total row of a document stays as published and is never recomputed. Simple and weighted means stand beside it under their own names.',
			'The 2023 appendix of Long An publishes 27.92 %; the simple mean of its 15 units is 27.34 %. A weighted mean needs the planned graduates of each unit, which the appendix does not give.',
		],
	},
	mergers: {
		intro:
			'Units have a first and a last day. Through a merger there are three ways to look, and the page always says which one it takes:',
		list: [
			{ term: 'As it was', text: 'each unit until its last day; its line stops there.' },
			{
				term: 'By the new units',
				text: 'counts of the old units move to the new ones by the crosswalk. Whole units move exactly; shares are estimates, hatched and labelled. A part of which the share is not known is not added: such a year is marked as a part of the area, until the share is answered in the list of units.',
			},
			{
				term: 'By the former district',
				text: 'the figures of the district until 30 June 2025, then the new communes on its ground together, so that the series goes on. A new commune made of communes of several districts counts whole in the district from which most of them came whole (where that is even, communes of which a part came count too); the grounds of those districts are estimates. Where that is even as well it counts in none, and the list of units asks.',
			},
		],
		outro:
			'Only counts are shared out, never rates. No target passes from an old unit to a new one: that takes a document.',
	},
	small: {
		text: 'A total below 30 is marked *: one student more or less moves the rate by over 3 points. Of a few schools "9/9 schools" says more than "100 %".',
	},
	sources: {
		intro: 'Documents that the reference data and the real data set of this site cite:',
		caption: 'Documents',
		doc: 'Number',
		title: 'Subject (Vietnamese)',
		issuer: 'Issued by',
		signed: 'Signed',
		unverified: 'number not verified',
		datasets: 'Data sets on this site',
		demo: 'All outcomes shipped with this site are illustrative and labelled so wherever they appear. The first real figures imported into a data set put an end to them there; in the fictional province imported figures replace only those of the same indicator and period.',
		licence:
			'Software: MIT licence. Figures compiled from documents: CC BY 4.0, citing the document. The documents belong to those who issued them.',
	},
	privacy: {
		list: [
			'No account and no server at work: files are read in your own browser.',
			'The site sends no request to any machine but the one that hosts it; its security policy forbids it.',
			'Imported files are stored in this browser. Clearing browsing data deletes them: make a backup on the page Data.',
			'Only aggregates are taken. A file with names, birthdays or identity numbers is refused before anything is stored.',
		],
		notices: 'Software by others in this site, with their licences',
	},
	changes: {
		list: [
			'Monthly returns, seen as of any day, with reminders to copy.',
			'This page; quick search with Ctrl K.',
			'A register of targets with every version; templates filled in for each unit.',
			'Excel files and legacy fonts; a preview of changes; undo; backup.',
		],
	},
};

export default en;
