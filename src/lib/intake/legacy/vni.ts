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

const lettered = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/gi;

/**
 * Windows-1252 readings of VNI-Windows bytes to Unicode, NFC. A letter is one byte (ñ ô ö æ ó ò î í ì), or a base
 * letter and a byte for its hat, tone or both. Bytes in no such place stay as they are.
 */
export function vni(text: string): string {
	return text.replace(lettered, (both: string, base?: string, mark?: string) => {
		const single = base ?? both;
		const small = single.toLowerCase();
		const letter = alone[small] ?? small;
		const marked = mark === undefined ? '' : marks[small]?.[mark.toLowerCase()];
		const composed = marked === undefined ? letter + (mark ?? '') : (letter + marked).normalize('NFC');
		return single === small ? composed : composed.toUpperCase();
	});
}
