import { looseKey } from '../../domain/units/names';
import { memoize } from '../memoize';

/** A header without its case, diacritics, punctuation and unit hints such as "(%)". */
export const headerKey = memoize(
	(header: string): string =>
		looseKey(header.replace(/[_/\\().,:;%*"'“”+-]+/g, ' '))
			.replace(/\s+/g, ' ')
			.trim(),
	(header) => header,
);
