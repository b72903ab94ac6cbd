import { isSyllable, rarity } from './syllable';

/** How well the words of a file, read in one encoding, are Vietnamese. */
export type Fit = {
	/** Words that are spelt like a syllable. */
	readonly syllables: number;
	/** Their share of the words that say something, 0–1. */
	readonly share: number;
	/** The share, lowered by rare letters and raised by office words: tells "Tân" from "Tõn", "Cụm" from "Cơm". */
	readonly score: number;
	/** Whether one of them is a word of the office's tables. */
	readonly isTelling: boolean;
};

/** Words that tables of the field are full of. */
const officeWords = new Set(
	`huyện xã phường thị trấn tỉnh thành phố quận cụm trường tiểu học phổ thông sở phòng đơn vị tên số lớp khối hệ
	tốt nghiệp nghề vào tỷ tỉ lệ tổng cộng năm kỳ chỉ tiêu kết quả đăng ký thực hiện chú mã loại nguồn ngày tháng
	công lập tư thục giáo dục đào tạo việc làm đại cao đẳng tuyển cấp dân tộc địa điểm kế hoạch khảo sát`
		.split(/\s+/)
		.filter((word) => /\P{ASCII}/u.test(word)),
);

/** The fit of different words, NFC. Abbreviations say nothing. */
export function vietnameseFit(words: readonly string[]): Fit {
	let syllables = 0;
	let others = 0;
	let score = 0;
	let isTelling = false;
	for (const word of words) {
		const small = word.toLowerCase();
		if (hasUsualCase(word, small) && isSyllable(small)) {
			const isOfficeWord = officeWords.has(small);
			syllables += 1;
			score += 1 - 0.4 * rarity(small) + (isOfficeWord ? 0.3 : 0);
			isTelling ||= isOfficeWord;
		} else if (!isAbbreviation(word)) others += 1;
	}
	const all = Math.max(1, syllables + others);
	return { syllables, share: syllables / all, score: score / all, isTelling };
}

function hasUsualCase(word: string, small: string): boolean {
	const rest = word.slice(1);
	return rest === small.slice(1) || rest === rest.toUpperCase();
}

/** "GDĐT", "LĐTBXH" are in use everywhere, and no syllables. */
function isAbbreviation(word: string): boolean {
	return /^[A-ZĐ]{2,}$/.test(word);
}
