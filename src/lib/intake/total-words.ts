import { tidy } from '../domain/names';

const totalWords =
	/^(tổng cộng|tổng số|tổng|cộng|toàn tỉnh|toàn huyện|toàn xã|bình quân chung|bình quân|total)(?=[\s:.,]|$)/iu;

/** "TỔNG CỘNG", "Cộng: 15 đơn vị", "Toàn tỉnh". */
export const saysTotal = (text: string): boolean => totalWords.test(tidy(text));
