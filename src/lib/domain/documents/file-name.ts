import { slug } from '../units/names';

const longest = 80;

/**
 * A file name as a person would give it, from what it is about: 'ket-qua-thcs-2023-long-an.xlsx'. ASCII and lower
 * case on every system; parts that are missing are left out, and a long one is cut between words.
 */
export function fileName(
	parts: readonly (string | number | null | undefined | false)[],
	extension: string,
): string {
	const whole = parts
		.map((part) => (part === 0 || part ? slug(String(part)) : ''))
		.filter(Boolean)
		.join('-');
	const cut = whole.length > longest ? whole.slice(0, longest + 1).replace(/-[^-]*$/u, '') : whole;
	return `${cut.slice(0, longest) || 'phan-luong'}.${extension}`;
}
