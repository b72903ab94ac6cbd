import type { illustrationWords } from '../../shell/illustration';
import type { Said } from '../../words';

const en: Said<typeof illustrationWords> = {
	legend: 'Illustrative data',
	show: 'Show',
	hide: 'Hide',
	shown:
		'The outcomes that come with this data set are invented, for trying things out, and labelled wherever they appear. From the first import of real figures they are left out.',
	shownBeside:
		'Illustrative data is shown because you chose so; an indicator and year with real figures uses none of it.',
	hidden: 'Invented figures are on no page and in no file made here any more. Real targets stay as they are.',
	fictional:
		'A fictional province: every figure published with it is invented. Trying out an import does not take them away.',
	fictionalHidden: 'A fictional province: only its units and what was imported on this machine are left.',
	cleared: 'The illustrative data of this data set has been left out of every page.',
	showAgain: 'Show again',
	failed: 'That did not work. Please try again.',
};

export default en;
