const known = new Map<string, boolean>();

/** Whether a number format shows nothing for 0: an empty third section, or digits only where there are any ('#,###'). */
export function hidesZero(format: string): boolean {
	if (format === '' || format === 'General') return false;
	const seen = known.get(format);
	if (seen !== undefined) return seen;
	const hides = read(format.slice(0, 255));
	if (known.size < 10_000) known.set(format, hides);
	return hides;
}

function read(format: string): boolean {
	const sections = format
		.replace(/"[^"]*"?|\\./g, (literal) => (/[^"\\\s]/.test(literal) ? 'x' : ''))
		.replace(/[_*]./g, '')
		.replace(/\[[^\]]*\]/g, '')
		.split(';')
		.map((section) => section.trim());
	if (sections.length >= 3) return sections[2] === '';
	return /^[#,.? ]*#[#,.? ]*$/.test(sections[0] ?? '');
}
