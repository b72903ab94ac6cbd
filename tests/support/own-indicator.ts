import { newOwnIndicator, rowOfOwn, type OwnIndicator } from '../../src/lib/domain/measures/own-indicator';
import type { Known } from '../../src/lib/intake/catalogue';
import { catalogue } from '../../src/lib/intake/catalogue';
import { indicatorsCsv } from '../../src/lib/export/text/indicators-csv';
import { extendKnown } from '../../src/lib/state/import/extend-known';
import { readingOf } from './catalogue';

export const jobs: Partial<OwnIndicator> = {
	nameVi: 'Học sinh tốt nghiệp có việc làm sau 6 tháng',
	shortVi: 'Có việc làm',
	numerator: 'Học sinh có việc làm',
	schoolLevel: 'THPT',
};

/** What is known once these were defined, through the file that the site writes. */
export function withOwn(known: Known, ...defined: Partial<OwnIndicator>[]): Known {
	return defined.reduce((before, one) => {
		const row = rowOfOwn({ ...newOwnIndicator(2020), ...one }, before.indicators);
		const { records } = readingOf(catalogue(before), indicatorsCsv([row]));
		return extendKnown(before, records);
	}, known);
}
