/** Signs that stand before or after a word without a space. */
const edges = /^[¡¿«£¥µ°±]+|[¹²³ªº»©®°]+$/g;
const signs = /^[\u00a1-\u00bf×÷]+$/;
const small = 'a-zß-öø-ÿšœžƒ';
const capital = 'A-ZÀ-ÖØ-ÞŠŒŽŸ';
const shape = new RegExp(`^(?:[${capital}]?[${small}]*|[${capital}ß]+)$`);
const accents = /[^A-Za-z]{2,}/g;
const usualPair = /^(?:[çœæ].|.[ßœæ]|éï|ïé|(.)\1)$/i;

/**
 * Whether a word read as windows-1252 looks like one of a Western language: letters only, capitals where words
 * have them, next to no accented letters side by side. Signs alone (£, °) pass.
 */
export function isWestern(word: string): boolean {
	if (signs.test(word)) return true;
	const letters = word.replace(edges, '');
	if (letters.length <= 1) return true;
	if (!shape.test(letters) || !/[A-Za-z]/.test(letters)) return false;
	return (letters.match(accents) ?? []).every((pair) => usualPair.test(pair));
}
