import type { overviewSheetWords } from '../../overview/sheet';
import { many } from '../../many';
import type { Said } from '../../words';

const en: Said<typeof overviewSheetWords> = {
	sheet: 'Summary',
	unit: 'Unit',
	rate: 'Actual',
	target: 'Target',
	gap: 'Gap (points)',
	missing: 'Missing',
	excess: 'Too many',
	attainment: 'Attainment',
	status: 'Status',
	hidden: '*',
	hiddenNote:
		'* Not published: a count below 5, or one hidden with it so that the total does not give it away. 0 counts as below 5.',
	formulas:
		'Rates, gaps, missing, attainment and the total are formulas: change a count or a target and they follow. The rate of the total is a sum by a sum, never a mean of rates; what it misses is the sum over the units. The status is text, as of the download.',
	rounding:
		'A rate is rounded to two decimals before it is compared with the target; attainment keeps one decimal and is never rounded up.',
	failed: 'The file could not be written. The figures are as before; please try again.',
	bothOnly: 'The total adds up only the units that gave both counts.',
	uncounted: (count) => `Not counted as missing: ${many(count, 'unit')} with a rate only.`,
};

export default en;
