const compounds = [
	'báo cáo',
	'cao đẳng',
	'chênh lệch',
	'chỉ tiêu',
	'công tác',
	'đơn vị',
	'giáo dục',
	'học sinh',
	'hướng nghiệp',
	'kết quả',
	'phân luồng',
	'phổ thông',
	'so với',
	'số liệu',
	'sơ cấp',
	'sơ kết',
	'thực hiện',
	'trung cấp',
	'trung học',
];
const within = new RegExp(`(?<!\\p{L})(${compounds.join('|')})(?!\\p{L})`, 'giu');
const numbered = /(?<!\p{L})(năm|cấp|kỳ) (?=\p{N}|\p{Lu}{2})/gu;
const measured = /(?<=\p{N}) (?=(?:%|điểm|em|học|trường|đơn)(?!\p{L}))/gu;
const lastSpace = / (?=\S{1,6}$)/u;

const hard = '\u00a0';

/** A heading that breaks between words only, never within one of two syllables, and not before its last syllable. */
export function bound(heading: string): string {
	return heading
		.normalize('NFC')
		.replace(within, (word) => word.replaceAll(' ', hard))
		.replace(numbered, `$1${hard}`)
		.replace(measured, hard)
		.replace(lastSpace, hard);
}

/** "ỦY BAN NHÂN DÂN TỈNH LONG AN" breaks before the place, whose name stays whole. */
export const boundPlace = (body: string): string =>
	body
		.normalize('NFC')
		.replace(/(?<= )(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG) .{1,24}$/u, (place) =>
			place.replaceAll(' ', hard),
		);
