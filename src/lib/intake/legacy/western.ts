const symbols = '\u00a1-\u00bf\u00d7\u00f7';
const edges = new RegExp(`^[${symbols}]+|[${symbols}]+$`, 'g');
const small = 'a-zß-öø-ÿšœžƒ';
const capital = 'A-ZÀ-ÖØ-ÞŠŒŽŸ';
const shape = new RegExp(`^(?:[${capital}]?[${small}]*|[${capital}ß]+)$`);
const accents = /[^A-Za-z]{2,}/g;
const usualPair = /^(?:ç[ãõâáéóè]|éé|éï|ïé|[œæ][^A-Za-z])$/i;

/**
 * Whether a word read as windows-1252 looks like one of a Western language: letters only, capitals where words
 * have them, next to no accented letters side by side. A lone symbol (£, °) passes.
 */
export function isWestern(word: string): boolean {
	const letters = word.replace(edges, '');
	if (letters.length <= 1) return true;
	if (!shape.test(letters) || !/[A-Za-z]/.test(letters)) return false;
	return (letters.match(accents) ?? []).every((pair) => usualPair.test(pair));
}
