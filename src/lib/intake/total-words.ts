import { tidy } from '../domain/names';

const totalWords =
	/^(tổng cộng|tổng số|tổng|cộng|toàn tỉnh|toàn huyện|toàn xã|bình quân chung|bình quân|total)(?=[\s:.,]|$)/iu;

/** "TỔNG CỘNG", "Cộng: 15 đơn vị", "Toàn tỉnh". */
export const saysTotal = (text: string): boolean => totalWords.test(tidy(text));

const onlyTotalWords =
	/^(?:(?:tổng|cộng|số|bình quân|chung|total|toàn (?:tỉnh|huyện|xã|thành phố))[\s:.,]*)+$/iu;

/** "TỔNG CỘNG:", "Toàn tỉnh": a total and nothing else, so that no unit can be meant. */
export const saysOnlyTotal = (text: string): boolean => onlyTotalWords.test(tidy(text));
