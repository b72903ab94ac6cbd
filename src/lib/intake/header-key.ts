import { looseKey } from '../domain/names';

/** A header without its case, diacritics, punctuation and unit hints such as "(%)". */
export function headerKey(header: string): string {
	return looseKey(header.replace(/[_/\\().,:;%*"'“”+-]+/g, ' '))
		.replace(/\s+/g, ' ')
		.trim();
}
