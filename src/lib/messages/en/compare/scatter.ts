import type { scatterWords } from '../../compare/scatter';
import type { Said } from '../../words';

const en: Said<typeof scatterWords> = {
	title: (x, y, year) => `${x} and ${y}, ${year}`,
	titleShort: 'Two indicators of one year',
	other: 'Vertical axis',
	same: 'This year and level has one indicator only; two are needed to compare.',
	empty: 'No unit has figures of both indicators in this year.',
	association: 'The chart shows an association, not a cause.',
	text: (n, x, y, year) => `${year}: ${n} units have figures of both indicators (across: ${x}; up: ${y}).`,
	strength: {
		together: 'Units with a higher first rate tend to have a higher second one.',
		apart: 'Units with a higher first rate tend to have a lower second one.',
		none: 'The two rates show no clear association.',
	},
	coefficients: (r, rank) => `Pearson r = ${r}, Spearman = ${rank}.`,
	tooFew: 'Fewer than 5 units: no correlation is worked out.',
	noSpread: 'One of the two is the same for every unit: there is no correlation to work out.',
	noLine: 'Fewer than 10 units: no trend line is drawn.',
	line: 'The dashed line is the straight line of least squares through the units shown.',
	figures: { n: 'Units (n)', pearson: 'Pearson r', spearman: 'Spearman', notShown: 'only for n ≥ 5' },
	labels: 'Where marks lie close together some names are hidden; the table has every unit.',
	missing: (indicator, units) => `No data for "${indicator}": ${units}.`,
	caption: (year) => `Two indicators of each unit, ${year}`,
	percent: (indicator) => `${indicator} (%)`,
};

export default en;
