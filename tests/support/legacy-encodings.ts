/** Encoders for the encodings of before Unicode, from tables of their own: the tests read back what these write. */

export type Encoder = (text: string) => Uint8Array;

/** TCVN 5712:1993, VN3, letter by letter. */
const tcvn3Codes = `
	ĂA1 ÂA2 ÊA3 ÔA4 ƠA5 ƯA6 ĐA7 ăA8 âA9 êAA ôAB ơAC ưAD đAE
	àB5 ảB6 ãB7 áB8 ạB9 ằBB ẳBC ẵBD ắBE ặC6 ầC7 ẩC8 ẫC9 ấCA ậCB
	èCC ẻCE ẽCF éD0 ẹD1 ềD2 ểD3 ễD4 ếD5 ệD6
	ìD7 ỉD8 ĩDC íDD ịDE
	òDF ỏE1 õE2 óE3 ọE4 ồE5 ổE6 ỗE7 ốE8 ộE9 ờEA ởEB ỡEC ớED ợEE
	ùEF ủF1 ũF2 úF3 ụF4 ừF5 ửF6 ữF7 ứF8 ựF9 ỳFA ỷFB ỹFC ýFD ỵFE`;

/** How VNI-Windows spells a letter, as windows-1252 shows it. */
const vniSpellings = `
	á=aù à=aø ả=aû ã=aõ ạ=aï ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä đ=ñ
	é=eù è=eø ẻ=eû ẽ=eõ ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä í=í ì=ì ỉ=æ ĩ=ó ị=ò
	ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä ơ=ô ớ=ôù ờ=ôø ở=ôû ỡ=ôõ ợ=ôï
	ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î`;

const words = (table: string) => table.trim().split(/\s+/);

const tcvn3Table = new Map(words(tcvn3Codes).map((pair) => [pair.slice(0, 1), parseInt(pair.slice(1), 16)]));

const vniTable = new Map(
	words(vniSpellings).flatMap((pair): [string, string][] => [
		[pair.slice(0, 1), pair.slice(2)],
		[pair.slice(0, 1).toUpperCase(), pair.slice(2).toUpperCase()],
	]),
);

/** What windows-1258 has of its own; every other letter of it is at its Latin-1 place. */
const windows1258Table = new Map([
	['Ă', 0xc3],
	['ă', 0xe3],
	['Đ', 0xd0],
	['đ', 0xf0],
	['Ơ', 0xd5],
	['ơ', 0xf5],
	['Ư', 0xdd],
	['ư', 0xfd],
	['₫', 0xfe],
	['\u0300', 0xcc],
	['\u0309', 0xd2],
	['\u0303', 0xde],
	['\u0301', 0xec],
	['\u0323', 0xf2],
]);
const windows1258Letters = /^[ÀÁÂÈÉÊÍÓÔÙÚàáâèéêíóôùú]$/;

const unknown = (char: string): never => {
	throw new RangeError(`no byte for "${char}"`);
};
const ascii = (char: string) => (char < '\x80' ? char.charCodeAt(0) : null);
const bytesOf = (text: string, code: (char: string) => number | readonly number[]) =>
	Uint8Array.from(Array.from(text.normalize('NFC')).flatMap(code));

/** A capital with a tone mark has no byte: its small letter stands for it, as a capital font would show it. */
export const tcvn3Bytes: Encoder = (text) =>
	bytesOf(
		text,
		(char) => ascii(char) ?? tcvn3Table.get(char) ?? tcvn3Table.get(char.toLowerCase()) ?? unknown(char),
	);

export const vniBytes: Encoder = (text) =>
	bytesOf(
		text,
		(char) => ascii(char) ?? Array.from(vniTable.get(char) ?? unknown(char), (byte) => byte.charCodeAt(0)),
	);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

function windows1258Codes(char: string, isComposed: boolean): readonly number[] {
	const code = ascii(char) ?? windows1258Table.get(char);
	if (code !== undefined) return [code];
	if (isComposed && windows1258Letters.test(char)) return [char.charCodeAt(0)];
	const parts = char.normalize('NFD');
	const tone = tones.exec(parts)?.[0];
	const letter = parts.replace(tones, '').normalize('NFC');
	const letterCode = ascii(letter) ?? windows1258Table.get(letter) ?? letter.charCodeAt(0);
	if (letterCode > 0xff) return unknown(char);
	return tone === undefined ? [letterCode] : [letterCode, windows1258Table.get(tone) ?? unknown(tone)];
}

/** As Windows writes it: "á" is one byte, "ạ" is a letter and a mark. */
export const windows1258Bytes: Encoder = (text) => bytesOf(text, (char) => windows1258Codes(char, true));

/** As a Vietnamese keyboard types it: every tone is a mark after its letter. */
export const typed1258Bytes: Encoder = (text) => bytesOf(text, (char) => windows1258Codes(char, false));

/** The same bytes as the characters that windows-1252 shows for them. */
export const shown = (bytes: Uint8Array) => String.fromCharCode(...bytes);
