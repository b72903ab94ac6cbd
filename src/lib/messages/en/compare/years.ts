import type { yearsWords } from '../../compare/years';
import type { Said } from '../../words';

const en: Said<typeof yearsWords> = {
	title: (indicator, from, to) => `${indicator}: ${from}–${to}`,
	titleShort: (indicator) => `${indicator}: several years`,
	tooFew: 'Two years with figures are needed. Choose another indicator or level.',
	text: (from, to, rate, numerator, denominator) =>
		`${from}–${to} together, the province reached ${rate} (${numerator} / ${denominator}).`,
	textAll: (always) => `${always} units met their target in every year assessed.`,
	textMost: (unit, points) => `Largest rise: ${unit} (${points} points).`,
	textLeast: (unit, points) => `Largest fall: ${unit} (${points} points).`,
	textMissing: (units) => `Without figures for at least one year: ${units}.`,
	caption: (from, to) => `${from}–${to} together`,
	columns: {
		line: 'Course',
		pooled: 'Rate of all years',
		met: 'Years met',
		points: 'First → last (points)',
		students: 'First → last (count)',
		missing: 'Years without figures',
	},
	hints: {
		line: 'The rate of each year, all units on one scale; a hollow dot is an estimate, a break a year without figures',
		pooled: 'Sum of the counts ÷ sum of the totals of the years that have both; rates are never averaged',
		met: 'Years in which the target of that year was met / years assessed',
		change: 'The last year with figures minus the first one within the span',
	},
	metOf: (met, judged) => `${met}/${judged}`,
	declaredOnly: (year) => `${year} (rate declared only)`,
	notThere: (years) => `no unit in: ${years}`,
	nobody: (years) => `no figures of any unit: ${years}`,
	unitsIn: (year, used, expected) => `${year} ${used}/${expected}`,
	unitsEach: (years) => `units with figures: ${years}`,
	otherUnits: (first, last) =>
		`${first} and ${last} do not hold the same units, so part of the change from first to last is theirs`,
	line: (parts) => `Rate of each year: ${parts}`,
	lineYear: (year, rate) => `${year}: ${rate}`,
	foot: 'Each year is held against the target in force for that year. A year without figures is named, never counted as 0 and never skipped.',
};

export default en;
