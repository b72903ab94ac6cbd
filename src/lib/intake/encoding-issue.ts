import type { Decoded } from './decode';
import { issue, type Issue } from './issue';

/** V01: what is not UTF-8 is converted and shown, what cannot be read is refused. Null for sound UTF-8. */
export function encodingIssue({ text, encoding, readable }: Decoded): Issue | null {
	if (readable && encoding.startsWith('utf-8')) return null;
	const sample = text.slice(0, 60).replace(/\s+/g, ' ').trim();
	if (readable && encoding.startsWith('utf-16'))
		return issue('V01:converted', { value: sample }, { encoding: encoding.toUpperCase() });
	return issue('V01', { value: readable ? sample : null });
}
