/** How much a sheet's XML asks for before it is read. */
export type Footprint = {
	/** Written cells, styled blanks included. */
	readonly cells: number;
	/** Cells of the rectangle from A1 to the last row and the last column. */
	readonly rectangle: number;
};

const [OPEN, CLOSE, COLON, EQUALS, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x3a, 0x3d, 0x22, 0x27];
const [SLASH, LETTER_C, LETTER_O, LETTER_R, LETTER_W] = [0x2f, 0x63, 0x6f, 0x72, 0x77];

/** Reads only the references of rows and cells (`r="B7"`, or their order where none is given), straight from the bytes. */
export function footprint(xml: Uint8Array): Footprint {
	let cells = 0;
	let [row, column, lastRow, lastColumn] = [0, 0, 0, 0];
	for (let at = xml.indexOf(OPEN); at !== -1; at = xml.indexOf(OPEN, at + 1)) {
		let [name, end] = [at + 1, at + 1];
		for (let byte = xml[end]; !isEnd(byte); byte = xml[(end += 1)]) if (byte === COLON) name = end + 1;
		const isCell = end - name === 1 && xml[name] === LETTER_C;
		const isRow =
			end - name === 3 && xml[name] === LETTER_R && xml[name + 1] === LETTER_O && xml[name + 2] === LETTER_W;
		if (!isCell && !isRow) continue;
		const reference = referenceIn(xml, end);
		if (isRow) {
			row = reference?.row ?? row + 1;
			column = 0;
		} else {
			cells += 1;
			row = reference?.row ?? row;
			column = reference?.column ?? column + 1;
			lastRow = Math.max(lastRow, row);
			lastColumn = Math.max(lastColumn, column);
		}
	}
	return { cells, rectangle: lastRow * lastColumn };
}

const isSpace = (byte: number | undefined) => byte === 32 || byte === 9 || byte === 10 || byte === 13;
const isEnd = (byte: number | undefined) =>
	byte === undefined || isSpace(byte) || byte === CLOSE || byte === SLASH;

/** The value of the attribute `r` of the tag that goes on at `from`; null when it has none. */
function referenceIn(xml: Uint8Array, from: number): { row: number; column: number } | null {
	let quote = 0;
	for (let at = from; at < xml.length; at += 1) {
		const byte = xml[at];
		if (quote !== 0) {
			if (byte === quote) quote = 0;
		} else if (byte === CLOSE) return null;
		else if (byte === QUOTE || byte === APOSTROPHE) {
			let before = at - 1;
			while (isSpace(xml[before])) before -= 1;
			if (xml[before] === EQUALS) before -= 1;
			while (isSpace(xml[before])) before -= 1;
			if (xml[before] === LETTER_R && isSpace(xml[before - 1])) return reference(xml, at + 1);
			quote = byte;
		}
	}
	return null;
}

/** 'B7' → row 7, column 2; anything else, such as a reference in character entities, is as far away as can be. */
function reference(xml: Uint8Array, from: number): { row: number; column: number } {
	let [row, column, at] = [0, 0, from];
	for (let byte = xml[at] ?? 0; byte !== QUOTE && byte !== APOSTROPHE; byte = xml[(at += 1)] ?? 0) {
		const letter = (byte | 32) - 96;
		if (letter >= 1 && letter <= 26 && byte > 64 && row === 0) column = column * 26 + letter;
		else if (byte >= 48 && byte <= 57) row = row * 10 + byte - 48;
		else return { row: Infinity, column: Infinity };
	}
	return { row, column };
}
