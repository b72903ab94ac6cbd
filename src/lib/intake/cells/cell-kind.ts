export type CellKind = 'empty' | 'number' | 'date' | 'time' | 'link' | 'text';

const NUMBER =
	/^[-+−]?(?:[$€£¥₫]\s?)?(?:\d+|\d{1,3}(?:[., \u00a0\u202f]\d{3})+)?(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s?(?:%|‰|đ|₫|€|\$)?$/;
const DATE =
	/^(?:\d{1,2}([-/.])\d{1,2}\1\d{2,4}|\d{4}([-/.])\d{1,2}(?:\2\d{1,2})?|\d{1,2}[-/]\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?)?$/;
const LINK = /^(?:https?:\/\/|ftp:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.-]+$/i;
const MISSING =
	/^(?:-+|–|—|…|\.{2,}|x|n\/?a|null|none|nan|#[\w/]+[!?]?|(?:chưa|không) có(?: số liệu)?|chưa báo cáo)$/i;

/** What a cell looks like, before any meaning: signs of a missing value count as empty. */
export function cellKind(cell: string): CellKind {
	const value = cell.trim();
	if (value === '' || (value.length < 20 && MISSING.test(value))) return 'empty';
	if (value.length > 2000) return 'text';
	const code = value.charCodeAt(0);
	// letters first: most text never meets the slower patterns
	if ((code >= 48 && code <= 57) || '+-−.,$€£¥₫'.includes(value.charAt(0))) {
		if (/\d/.test(value) && NUMBER.test(value)) return 'number';
		if (DATE.test(value)) return 'date';
		if (TIME.test(value)) return 'time';
	}
	return LINK.test(value) ? 'link' : 'text';
}
