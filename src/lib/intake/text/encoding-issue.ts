import type { Decoded, Encoding } from './decode';
import { issue, type Issue } from '../issues/issue';
import { lostLetters } from './legacy/twice';

const encodingNames = {
	'utf-8': 'UTF-8',
	'utf-8-bom': 'UTF-8',
	'utf-8-twice': 'UTF-8',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE',
	'windows-1258': 'Windows-1258',
	tcvn3: 'TCVN3 (ABC)',
	vni: 'VNI',
	'windows-1252': 'Windows-1252',
	binary: '',
} satisfies Record<Encoding, string>;

const sampleLength = 60;

/**
 * V01: text that is not UTF-8 is converted, and the warning shows some of it; what cannot be read is an error.
 * Null for UTF-8.
 */
export function encodingIssue({ text, encoding, readable }: Decoded): Issue | null {
	if (!readable) return issue('V01');
	if (encoding === 'utf-8-twice') return issue('V01:twice', { value: convertedSample(text) });
	if (encoding === 'utf-8' || encoding === 'utf-8-bom') return null;
	return issue('V01:converted', { value: convertedSample(text) }, { encoding: encodingNames[encoding] });
}

/** V01: letters that were lost before the file came here; null where all are there. */
export function lostIssue(text: string, sheet: string | null = null): Issue | null {
	const value = lostLetters(text);
	return value === null ? null : issue('V01:lost', { value, sheet });
}

/** The first line whose letters tell whether the conversion was right, or else the first line; 60 characters at most. */
function convertedSample(text: string): string {
	const accented = /[^\r\n]*[^\r\n\p{ASCII}][^\r\n]*/u.exec(text)?.[0];
	const line = (accented ?? text.trimStart().split(/[\r\n]/, 1)[0] ?? '').replace(/\s+/g, ' ').trim();
	if (line.length <= sampleLength) return line;
	const first = line.search(/\P{ASCII}/u);
	const from = first < sampleLength ? 0 : first - sampleLength / 2;
	return line.slice(from, from + sampleLength).trim();
}
