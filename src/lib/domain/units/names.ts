import { ownValue } from '../base/own-value';

/** Vietnamese names as keys: the same place is the same key, however it was typed. */

const zeroWidth = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Nothing of what `tidy` mends: ASCII and the composed letters of Vietnamese between single spaces. */
const isTidy =
	/^[!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/;

/** NFC, one kind of Đ, no invisible characters, single spaces. */
export function tidy(text: string): string {
	if (isTidy.test(text)) return text;
	return text
		.replace(zeroWidth, '')
		.normalize('NFC')
		.replace(/[\u00d0\u0189]/g, 'Đ')
		.replace(/\u00f0/g, 'đ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** sắc 1 · huyền 2 · hỏi 3 · ngã 4 · nặng 5 */
const tones: Record<string, string> = {
	'\u0301': '1',
	'\u0300': '2',
	'\u0309': '3',
	'\u0303': '4',
	'\u0323': '5',
};
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const quotes = /['’‘ʼ`´"“”]/g;

/** Syllables where y and i are spelling variants: mỹ/mĩ, kỳ/kì, quý/quí; not thuý/thúi, not a lone Y. */
const finalY = /^([bcdđghklmnpqrstvx]+|qu)y$/;

function foldSyllable(syllable: string): string {
	let tone = '';
	const letters = syllable.replace(toneMarks, (mark) => {
		tone += ownValue(tones, mark) ?? '';
		return '';
	});
	return letters.normalize('NFC').replace(finalY, '$1i') + tone;
}

/**
 * Identity key: letters keep their hats, the tone is a digit at the end of the syllable, numbers stand
 * alone: 'Đức Hoà' and 'ĐỨC HÒA' → 'đưc1 hoa2'; 'P.1' → 'p 1'.
 */
export function foldKey(text: string): string {
	return tidy(text)
		.toLowerCase()
		.replace(quotes, '')
		.normalize('NFD')
		.replace(/(\d+)/g, ' $1 ')
		.split(/[^\p{L}\p{M}\d]+/u)
		.filter(Boolean)
		.map(foldSyllable)
		.join(' ');
}

const wholeWords = (words: string) => new RegExp(`(?<!\\S)${foldKey(words)}(?!\\S)`, 'g');

/** How school names are shortened, on folded keys; 'trường' goes only before a kind of school. */
const shortened: readonly (readonly [RegExp, string])[] = [
	[wholeWords('trung học cơ sở'), 'thcs'],
	[wholeWords('trung học phổ thông'), 'thpt'],
	[wholeWords('tiểu học'), 'th'],
	[wholeWords('giáo dục nghề nghiệp'), 'gdnn'],
	[wholeWords('giáo dục thường xuyên'), 'gdtx'],
	[wholeWords('phổ thông dân tộc nội trú'), 'ptdtnt'],
	[wholeWords('trung tâm'), 'tt'],
	[new RegExp(`(?<=(?:^| )(?:th|thcs|gdnn)) ${foldKey('và')}(?= (?:thcs|thpt|gdtx)(?: |$))`, 'g'), ''],
	[new RegExp(`^${foldKey('trường')} (?=(?:th|thcs|thpt|pt\\S*|trung|cao|chuyên) )`), ''],
];

/** `foldKey` with kinds of school in short: 'Trường Trung học cơ sở Mỹ An' ≡ 'THCS Mỹ An'. */
function nameKey(name: string): string {
	return shortened.reduce((key, [words, short]) => key.replace(words, short), foldKey(name));
}

/** Words and titles come again and again; the mass of cells does not pass here. */
const looseKeys = new Map<string, string>();
const mostKeys = 20_000;
const longestKept = 200;

/** No diacritics at all, đ → d, lower case; punctuation stays. */
export function looseKey(text: string): string {
	const known = looseKeys.get(text);
	if (known !== undefined) return known;
	const key = tidy(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
	if (text.length > longestKept) return key;
	if (looseKeys.size >= mostKeys) looseKeys.clear();
	looseKeys.set(text, key);
	return key;
}

/** 'Thủ Thừa' → 'thu-thua', '568/KH-UBND' → '568-kh-ubnd'. */
export function slug(text: string): string {
	return looseKey(text)
		.replace(quotes, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

export type Subtype = 'tinh' | 'tp' | 'quan' | 'huyen' | 'thi_xa' | 'xa' | 'phuong' | 'thi_tran' | 'dac_khu';
export type UnitPrefix = { subtype: Subtype | null; rest: string };

type Patterns = readonly (readonly [Subtype, RegExp])[];

/** The levels a type word may stand for. */
export const levelsOf: Record<Subtype, readonly string[]> = {
	tinh: ['province'],
	tp: ['province', 'district', 'cluster'],
	quan: ['district', 'cluster'],
	huyen: ['district', 'cluster'],
	thi_xa: ['district', 'cluster'],
	xa: ['commune'],
	phuong: ['commune'],
	thi_tran: ['commune'],
	dac_khu: ['commune'],
};

export function isSubtype(word: string): word is Subtype {
	return Object.hasOwn(levelsOf, word);
}

const twoWords = {
	'thị xã': 'thi_xa',
	'thị trấn': 'thi_tran',
	'thành phố': 'tp',
	'đặc khu': 'dac_khu',
} as const;
const oneWord = { tỉnh: 'tinh', quận: 'quan', huyện: 'huyen', phường: 'phuong', xã: 'xa' } as const;

function patterns(words: Record<string, Subtype>, spelling: (word: string) => string): Patterns {
	return Object.entries(words).map(([word, subtype]) => [subtype, new RegExp(`^${spelling(word)} `, 'i')]);
}

/** On text with its marks: 'Quan Sơn', 'Tịnh Biên' and 'Xà Phiên' are names, not types. */
const marked = patterns({ ...oneWord, huyen: 'huyen', phuong: 'phuong' }, (word) => word);

/** On text without marks. 'TT' before GDTX and the like is 'trung tâm'. */
const plain: Patterns = [
	...patterns(twoWords, looseKey),
	['tp', /^t\.?p(?:\. ?| |(?=hcm))/],
	['thi_xa', /^t\.?x(?:\. ?| )/],
	['thi_tran', /^t\.?tr?(?:\. ?| )(?! ?(?:gd|day nghe|ktth|hoc tap))/],
	['dac_khu', /^d\.?k\. ?/],
	['tinh', /^t\. ?/],
	['quan', /^q(?:\. ?| |(?=\d))/],
	['huyen', /^h(?:\. ?| )/],
	['phuong', /^p(?:\. ?| |(?=\d))/],
	['xa', /^x(?:\. ?| )/],
];

/** On text that has no mark anywhere: 'huyen Thu Thua'. */
const unmarked = patterns(oneWord, looseKey);

const isAscii = (text: string) => !/[^ -~]/.test(text);

/** 'H. Thủ Thừa', 'huyện Thủ Thừa' and, when nothing has a mark, 'huyen Thu Thua' → huyen + the rest. */
export function splitPrefix(name: string): UnitPrefix {
	const whole = tidy(name);
	const start = whole.slice(0, 20);
	const bare = Array.from(start, (letter) => looseKey(letter) || letter).join('');
	const tries = [[start, marked] as const, [bare, isAscii(whole) ? [...plain, ...unmarked] : plain] as const];
	for (const [text, candidates] of tries) {
		for (const [subtype, pattern] of candidates) {
			const length = pattern.exec(text)?.[0].length;
			if (length !== undefined && length < whole.length) return { subtype, rest: whole.slice(length) };
		}
	}
	return { subtype: null, rest: whole };
}

/** As a table shows a name: without its type, unless a number is left in front: 'Quận 1', 'Phường 2 Bảo Lộc'. */
export function bareName(name: string): string {
	const { rest } = splitPrefix(name);
	return rest === '' || /^\d/.test(rest) ? name : rest;
}

/** The forms in which a name is compared: without its type, whole, and with no marks, tones or spaces. */
export type NameForms = { key: string; wholeKey: string; loose: string; subtype: Subtype | null };

/** A key of `foldKey` without marks, tones and spaces. */
export const bareKey = (key: string) => looseKey(key.replace(/(?<=\p{L})[1-5]+/gu, '')).replaceAll(' ', '');

export function nameForms(name: string): NameForms {
	const { subtype, rest } = splitPrefix(name);
	const key = nameKey(rest);
	return { key, wholeKey: nameKey(name), loose: bareKey(key), subtype };
}

/** Letters of the longest text that can be a name of a unit. */
export const longestName = 300;

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order; 'Phường 2' before 'Phường 10'. */
export function compareVi(a: string, b: string): number {
	return collator.compare(a, b);
}
