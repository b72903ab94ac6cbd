const narrow = /[ \u00a0.,:;'!|()[\]ijltfrI/-]/;
const wide = /[mwMW%@—]/;

/** What a letter takes of the size of its type; marks above and below take nothing. */
function measured(letter: string): number {
	let ems = 0;
	for (const base of letter.normalize('NFD').replace(/\p{M}/gu, '')) {
		if (narrow.test(base)) ems += 0.32;
		else if (wide.test(base)) ems += 0.88;
		else if (/\p{Lu}/u.test(base)) ems += 0.7;
		else ems += 0.55;
	}
	return ems;
}

/** Letters that were measured already: a table measures each of its texts in every size. */
const known = new Map<string, number>();

function emsOf(letter: string): number {
	const found = known.get(letter);
	if (found !== undefined) return found;
	const ems = measured(letter);
	known.set(letter, ems);
	return ems;
}

/** Width of a text in Arial, a few percent too large rather than too small; `points` of type, answer in inches. */
export function textWidth(text: string, points: number, isBold = false): number {
	let ems = 0;
	for (const letter of text) ems += emsOf(letter);
	return (ems * points * (isBold ? 1.06 : 1)) / 72;
}

/** Into how many lines a text falls in a box of that many inches. */
export function lineCount(text: string, width: number, points: number, isBold = false): number {
	return text
		.split('\n')
		.map((paragraph) => {
			let lines = 1;
			let used = 0;
			for (const word of paragraph.split(' ')) {
				const taken = textWidth(word, points, isBold);
				if (used > 0 && used + taken > width) {
					lines += 1;
					used = 0;
				}
				// a word wider than the box is broken
				lines += Math.max(0, Math.ceil(taken / width) - 1);
				used += taken + textWidth(' ', points, isBold);
			}
			return lines;
		})
		.reduce((sum, lines) => sum + lines, 0);
}

/** Height of a line of type in inches. */
export const lineHeight = (points: number) => (points * 1.2) / 72;

/** The largest of the sizes, given in falling order, that passes; the smallest when none does. */
export function largest(sizes: readonly number[], passes: (points: number) => boolean): number {
	return sizes.find(passes) ?? sizes.at(-1) ?? 14;
}
