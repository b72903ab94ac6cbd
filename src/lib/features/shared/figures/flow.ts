/** How much one slide holds. Longer content flows over several slides; nothing is cut. */
export const room = {
	/** Bars of units, the whole included. */
	bars: 16,
	/** Bars of parts of a hundred. */
	shares: 13,
	/** Rows of a table of numbers, without its sum. */
	rows: 15,
	/** Lines of a table of texts, the space between rows included. */
	textLines: 17,
	/** Lines of running text, the space between paragraphs included. */
	lines: 15,
	/** Letters of running text in one line. */
	letters: 92,
} as const;

/** As few pages as hold `most` each, all of about the same length; one empty page for nothing. */
export function evenly<T>(rows: readonly T[], most: number): T[][] {
	const pages = Math.max(1, Math.ceil(rows.length / most));
	return Array.from({ length: pages }, (_, page) =>
		rows.slice(Math.ceil((page * rows.length) / pages), Math.ceil(((page + 1) * rows.length) / pages)),
	);
}

/** Pages filled one after the other; what is heavier than a page stands on one of its own. */
function filled<T>(items: readonly T[], weight: (item: T) => number, most: number): T[][] {
	const pages: T[][] = [[]];
	let weighs = 0;
	for (const item of items) {
		const own = weight(item);
		if (weighs > 0 && weighs + own > most) {
			pages.push([]);
			weighs = 0;
		}
		pages.at(-1)?.push(item);
		weighs += own;
	}
	return pages;
}

/** As few pages as carry `most` each, the last of them not nearly empty; one empty page for nothing. */
export function flowed<T>(items: readonly T[], weight: (item: T) => number, most: number): T[][] {
	let pages = filled(items, weight, most);
	for (let less = most - 1; less >= 1; less--) {
		const evener = filled(items, weight, less);
		if (evener.length > pages.length) break;
		pages = evener;
	}
	return pages;
}

/** Lines that a text takes at so many letters a line. */
export const linesOf = (text: string, letters: number): number =>
	Math.max(1, Math.ceil(text.length / letters));

/** A text in pieces of at most so many letters, parted at spaces; a longer word is parted where it must be. */
export function pieces(text: string, most: number): string[] {
	const found: string[] = [];
	let rest = text;
	while (rest.length > most) {
		const at = rest.lastIndexOf(' ', most);
		const end = at > 0 ? at : most;
		found.push(rest.slice(0, end));
		rest = rest.slice(end).trimStart();
	}
	return [...found, rest];
}

/** Names joined by commas, in lists of at most so many letters; a name is never parted. */
export function lists(names: readonly string[], most: number): string[] {
	return flowed(names, (name) => name.length + 2, most).map((own) => own.join(', '));
}

/** Rows that go on under the row above leave its cells empty: the first of a page has them again. */
export function named(pages: readonly (readonly (readonly string[])[])[]): string[][][] {
	let above: readonly string[] = [];
	return pages.map((page) =>
		page.map((row, at) => {
			const goesOn = row[0] === '';
			above = row.map((cell, column) => (cell === '' && goesOn ? (above[column] ?? '') : cell));
			return at === 0 ? [...above] : [...row];
		}),
	);
}
