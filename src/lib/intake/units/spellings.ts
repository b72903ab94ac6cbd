import { splitPrefix } from '../../domain/units/names';

/** The text, and without what may stand before a name: a row number, an office, 'toàn' before a type. */
export function spellings(text: string): string[] {
	const office =
		/^(?:ubnd|ủy ban nhân dân|p(?:hòng )?\.? ?gd ?(?:&|và|-)? ?đ?t?|phòng giáo dục(?: (?:và|&) đào tạo)?) +/i;
	const behind = /^(.+?)\s*\((huyện|thị xã|thành phố|quận|xã|phường|thị trấn|tp|tx|h)\.?\)$/i;
	const bare = text
		.replace(/^(?:\d{1,3}[.)]?|[a-zđ][.)]|[-–+•*]) +/i, '')
		.replace(office, '')
		.replace(behind, '$2 $1');
	const all = bare.replace(/^(?:toàn|cả) /i, '');
	const names = new Set([text, bare, splitPrefix(all).subtype === null ? bare : all]);
	return [...names].filter((name) => /\p{L}/u.test(name));
}
