import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const path = 'xl/styles.xml';
const colourFirst = /(<color\b[^>]*\/>)(<sz\b[^>]*\/>)/g;

/** The library writes the colour of a font before its size; the schema has it behind. Only then the file is packed anew. */
export function inOrder(bytes: Uint8Array): Uint8Array {
	const styles = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => name === path }))).get(path);
	if (styles === undefined) throw new Error('The workbook has no styles.');
	const written = strFromU8(styles);
	const ordered = written.replace(colourFirst, '$2$1');
	return ordered === written ? bytes : zipSync({ ...unzipSync(bytes), [path]: strToU8(ordered) });
}
