import { contentTooBig, limits, tooManyCells } from './limits';

/** Cells times merged cells that may be compared in one HTML table before reading it takes minutes. */
const COMPARISONS = 200_000_000;

/** Refuses markup that would take its reader too long. */
export function checkMarkup(text: string): void {
	if (text.length > limits.part) throw contentTooBig();
	const cells = occurrences(text, /<(?:td|th|(?:\w+:)?Cell)\b/gi);
	if (cells > limits.cells) throw tooManyCells();
	if (cells * occurrences(text, /\b(?:rowspan|colspan)\s*=/gi) > COMPARISONS) throw tooManyCells();
}

function occurrences(text: string, pattern: RegExp): number {
	let count = 0;
	while (pattern.exec(text) !== null) count += 1;
	return count;
}
