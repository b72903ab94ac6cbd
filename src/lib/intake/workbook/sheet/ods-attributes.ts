import type { Tag } from '../package/xml';
import { booleanText, formulaText, numberText, serialOf } from './cell-text';
import { booleanFormat } from './ods-styles';

/** What the value of a cell says; null where its text is all there is. */
export function odsValue(attributes: Tag['attributes'], format: string, shown: string): string | null {
	const formula = attributes.get('table:formula')?.replace(/^of:|^oooc:|^msoxl:/, '');
	const value = attributes.get('office:value');
	if (attributes.get('calcext:value-type') === 'error') return shown === '' ? '#VALUE!' : null;
	switch (attributes.get('office:value-type')) {
		case 'percentage':
			return value === undefined ? null : numberText(Number(value), '0%', '1900');
		case 'float':
		case 'currency':
			if (value === undefined) return null;
			if (format === booleanFormat || /^(?:TRUE|FALSE)$/.test(shown)) return booleanText(Number(value) !== 0);
			return numberText(Number(value), format === '0%' ? '' : format, '1900');
		case 'boolean':
			return booleanText(attributes.get('office:boolean-value') === 'true');
		case 'date': {
			const iso = attributes.get('office:date-value') ?? '';
			const date = new Date(/T/.test(iso) ? `${iso.replace(/Z$/, '')}Z` : `${iso}T00:00:00Z`);
			if (Number.isNaN(date.getTime())) return null;
			return numberText(serialOf(date, '1900'), /^[dmy]/.test(format) ? format : 'd/m/yyyy', '1900');
		}
		case 'time': {
			const [, hours = '', minutes = ''] =
				/^PT(\d+)H(\d+)M/.exec(attributes.get('office:time-value') ?? '') ?? [];
			return hours === '' ? null : `${Number(hours)}:${minutes.padStart(2, '0')}`;
		}
		case undefined:
			if (shown !== '') return null;
			if (formula !== undefined) return formulaText(formula);
			return value === undefined ? null : numberText(Number(value), format, '1900');
		default:
			return shown === '' ? (attributes.get('office:string-value') ?? null) : null;
	}
}

/** For how many rows or columns a tag stands. */
export function times(attributes: Tag['attributes'], of: 'rows' | 'columns'): number {
	const told = attributes.get(`table:number-${of}-repeated`);
	return told === undefined ? 1 : Math.max(1, Math.trunc(Number(told)) || 1);
}

export function isHidden(attributes: Tag['attributes']): boolean {
	return /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '');
}
