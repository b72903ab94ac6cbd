import { looseKey, tidy } from '../../domain/units/names';

/** Signs of an East Asian keyboard, '４１８' and '３５．１', as ordinary ones. */
function halfWidth(text: string): string {
	return text.replace(/[\uff05-\uff19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** What a number counts, where its cell says it: "1.690 em", "12 trường". */
export type Counted = 'pupils' | 'schools';

const countedWords: ReadonlyMap<string, Counted> = new Map([
	['em', 'pupils'],
	['hs', 'pupils'],
	['hoc sinh', 'pupils'],
	['truong', 'schools'],
]);

type Digits = {
	negative: boolean;
	isPercent: boolean;
	body: string;
	of: Counted | null;
	/** "≥ 30": so much at least. */
	isLeast: boolean;
};

/** Digits and their marks alone: the mass of all cells. */
const plain = /^(\d[\d.,]*)( ?%)?$/;

/** The number without its sign, its percent sign, the word of what it counts and "≥". */
export function digitsOf(text: string): Digits {
	const [, number, percent] = plain.exec(text) ?? [];
	if (number !== undefined)
		return { negative: false, isPercent: percent !== undefined, body: number, of: null, isLeast: false };
	const whole = halfWidth(tidy(text));
	const [, before = whole, word = ''] = /^(.*\d) ?(\p{L}[\p{L}\p{M} ]{1,9})$/u.exec(whole) ?? [];
	const of = countedWords.get(looseKey(word)) ?? null;
	const [, least, minus, body, sign] =
		/^(≥|>=)? ?([-−–]?) ?(.*?) ?(%?)$/.exec(of === null ? whole : before) ?? [];
	return {
		negative: minus !== '',
		isPercent: sign !== '',
		body: body ?? '',
		of,
		isLeast: least !== undefined,
	};
}
