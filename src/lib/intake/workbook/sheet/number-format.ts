/** What a number format makes of a number, as far as its meaning goes. */
export type FormatKind =
	| { readonly is: 'number' | 'percent' | 'date' | 'month' | 'year' | 'time' }
	| { readonly is: 'zeros'; readonly digits: number };

const known = new Map<string, FormatKind>();

/**
 * Reads the section for positive numbers of an Excel number format: '0.00%' percent, 'dd/mm/yyyy' date, 'mmm-yy'
 * month, 'yyyy' year, '[h]:mm' time, '000' zeros. Quoted and escaped text means nothing.
 */
export function formatKind(format: string): FormatKind {
	const seen = known.get(format);
	if (seen) return seen;
	const kind = read(format);
	if (known.size < 10_000) known.set(format, kind);
	return kind;
}

function read(format: string): FormatKind {
	const bare = format
		.slice(0, 255)
		.replace(/"[^"]*"?/g, '')
		.replace(/\\./g, '')
		.replace(/[_*]./g, '');
	if (/\[(?:h+|m+|s+)\]/i.test(bare)) return { is: 'time' };
	const [section = ''] = bare
		.replace(/\[[^\]]*\]/g, '')
		.trim()
		.toLowerCase()
		.split(';');
	if (section === '' || section === 'general' || section === '@') return { is: 'number' };
	if (section.includes('%')) return { is: 'percent' };
	if (/^0{2,}$/.test(section)) return { is: 'zeros', digits: section.length };
	if (/[0#?]/.test(section)) return { is: /s\.0+$/.test(section) ? 'time' : 'number' };
	const [hasYear, hasDay, hasTime] = [/y/.test(section), /d/.test(section), /[hs]/.test(section)];
	if (hasDay || (hasTime && hasYear)) return { is: 'date' };
	if (hasTime) return { is: 'time' };
	if (hasYear) return { is: section.includes('m') ? 'month' : 'year' };
	return { is: /m/.test(section) ? 'date' : 'number' };
}
