import { looseKey } from '../../../domain/units/names';
import { memoize } from '../../memoize';

/** The same name written out and in short is one word; the longer first. */
const shortened: readonly (readonly [RegExp, string])[] = [
	[/\bhoc sinh\b/g, 'hs'],
	[/\btrung hoc co so\b/g, 'thcs'],
	[/\btrung hoc pho thong\b/g, 'thpt'],
	[/\bgiao duc nghe nghiep\b/g, 'gdnn'],
	[/\bgiao duc thuong xuyen\b/g, 'gdtx'],
	[/\bgd ?tx\b/g, 'gdtx'],
	[/\bgd ?nn\b/g, 'gdnn'],
	[/\b(?:giao duc|gd)(?: va)? (?:dao tao|dt)\b/g, 'gddt'],
	[/\btn(?=thcs\b|thpt\b)/g, 'tn '],
	[/\bgdhn\b/g, 'giao duc huong nghiep'],
	[/\bsxkd\b/g, 'san xuat kinh doanh'],
	[/\bpgd(?: va)? ?(?:dt|gddt)?\b/g, 'phong gddt'],
	[/\bt[iy] ?le\b/g, 'ty le'],
	[/\btrung tam\b/g, 'tt'],
	[/\b(?:uy|uỷ) ban nhan dan\b/g, 'ubnd'],
	[/\bdan toc thieu so\b/g, 'dtts'],
	[/\btccn\b/g, 'trung cap chuyen nghiep'],
	[/\bthcn\b/g, 'trung hoc chuyen nghiep'],
	[/\btcn\b/g, 'trung cap nghe'],
	[
		/\b(?:ht ?ctr?|(?:ht|hoan thanh) (?:chuong trinh|ctr?))(?:\b|(?=thcs\b|thpt\b|lop \d))/g,
		'hoan thanh chuong trinh ',
	],
	[/\bhoan thanh (?=(?:cap |bac )?(?:thcs|thpt)\b|lop (?:9|12)\b)/g, 'hoan thanh chuong trinh '],
];

/** Abbreviations of one word. */
const abbreviations: ReadonlyMap<string, string> = new Map([
	['tn', 'tot nghiep'],
	['tc', 'trung cap'],
	['sc', 'so cap'],
	['cd', 'cao dang'],
	['dh', 'dai hoc'],
	['tl', 'ty le'],
	['sl', 'so luong'],
	['ts', 'tong so'],
	['cl', 'cong lap'],
	['ncl', 'ngoai cong lap'],
	['hv', 'hs'],
	['hocvien', 'hs'],
	['bq', 'binh quan'],
	['nh', 'nam hoc'],
	['gv', 'giao vien'],
	['sx', 'san xuat'],
	['kd', 'kinh doanh'],
	['dv', 'dich vu'],
	['kh', 'ke hoach'],
	['dk', 'dang ky'],
]);

/** Folded words: no marks, case or punctuation; "%" and "9+" are words. */
export const tokensOf = memoize(tokens, (text) => text);

function tokens(text: string): readonly string[] {
	const folded = looseKey(text)
		.replace(/\b9 ?\+/g, ' 9cong ')
		.replace(/[%％]/g, ' phantram ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const short = shortened.reduce((line, [words, to]) => line.replace(words, to), folded);
	return short
		.split(' ')
		.flatMap((word) => (abbreviations.get(word) ?? word).split(' '))
		.filter(Boolean);
}
