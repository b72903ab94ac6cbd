import { tidy } from '../../domain/units/names';

const whole = 'toàn (?:tỉnh|huyện|xã|phường|quận|thị xã|thành phố|t[px]\\.?)';
const totalWords = new RegExp(
	`^(tổng cộng|tổng số|tổng|cộng|${whole}|bình quân chung|bình quân|total)(?=[\\s:.,]|$)`,
	'iu',
);

/** "TỔNG CỘNG", "Cộng: 15 đơn vị", "Toàn tỉnh", "Toàn TP". */
export const saysTotal = (text: string): boolean => totalWords.test(tidy(text));

const onlyTotalWords = new RegExp(`^(?:(?:tổng|cộng|số|bình quân|chung|total|${whole})[\\s:.,]*)+$`, 'iu');

/** "TỔNG CỘNG:", "Toàn tỉnh": a total and nothing else, so that no unit can be meant. */
export const saysOnlyTotal = (text: string): boolean => onlyTotalWords.test(tidy(text));
