import { ownValue } from '../../../domain/base/own-value';
import { oneByteText, type ByteTable } from './one-byte';
import { windows1252 } from './windows';

const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const circumflex = {
	â: '\u0302',
	á: '\u0302\u0301',
	à: '\u0302\u0300',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
};
const breve = {
	ê: '\u0306',
	é: '\u0306\u0301',
	è: '\u0306\u0300',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
};

const marks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	a: { ...tones, ...circumflex, ...breve },
	e: { ...tones, ...circumflex },
	o: { ...tones, ...circumflex },
	u: tones,
	y: tones,
	ô: tones,
	ö: tones,
};

const alone: Readonly<Record<string, string>> = {
	ñ: 'đ',
	ô: 'ơ',
	ö: 'ư',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ',
};

/** VNI-Windows: a letter is one byte (ñ ô ö æ ó ò î í ì), or a base letter and a byte for its hat, tone or both. */
const table = vniTable();

function vniTable(): ByteTable {
	const single = Uint16Array.from(windows1252.single);
	const pairs = new Map<number, number>();
	const inBothCases = (shown: string, letter: string) => {
		for (const [bytes, written] of [
			[shown, letter],
			[shown.toUpperCase(), letter.toUpperCase()],
			[shown.slice(0, 1) + shown.slice(1).toUpperCase(), letter],
			[shown.slice(0, 1).toUpperCase() + shown.slice(1), letter.toUpperCase()],
		] as const) {
			const [first, second] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
			if (bytes.length === 1) single[first] = written.charCodeAt(0);
			else pairs.set(first * 256 + second, written.charCodeAt(0));
		}
	};
	for (const [shown, letter] of Object.entries(alone)) inBothCases(shown, letter);
	for (const [base, own] of Object.entries(marks))
		for (const [shown, mark] of Object.entries(own))
			inBothCases(base + shown, ((ownValue(alone, base) ?? base) + mark).normalize('NFC'));
	return { single, pairs };
}

/** VNI-Windows bytes to text. Bytes in no place of their own stay what windows-1252 shows for them. */
export function vni(bytes: Uint8Array): string {
	return oneByteText(bytes, table);
}

const spelling = /^(?:[aeouyôö][ùøûõïâáàåãäêéèúüë]|[a-zñôöæóòîíì])*$/i;

/** Whether every byte of a word has its place in VNI: no mark without a letter to stand on. */
export function isVni(word: Uint8Array): boolean {
	return spelling.test(oneByteText(word, windows1252));
}
