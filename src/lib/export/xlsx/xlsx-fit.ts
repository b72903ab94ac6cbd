/** Lines that a text takes in a cell as wide as so many characters, when it is wrapped. */
export function linesIn(text: string, width: number): number {
	return text.split('\n').reduce((lines, part) => lines + wrapped(part, Math.max(4, width)), 0);
}

function wrapped(text: string, width: number): number {
	let lines = 1;
	let left = width;
	for (const word of text.split(' ')) {
		const length = word.length;
		if (length > left && left < width) {
			lines += 1;
			left = width;
		}
		lines += Math.floor(Math.max(0, length - 1) / width);
		left -= (length % width) + 1;
	}
	return lines;
}

/** Points of a row of so many lines in a type of so many points. */
export function heightOf(lines: number, size = 12): number {
	return Math.min(400, Math.ceil(lines * size * 1.32 + 5));
}
