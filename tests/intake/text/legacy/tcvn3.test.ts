import { describe, expect, it } from 'vitest';
import { isTcvn3, tcvn3 } from '../../../../src/lib/intake/text/legacy/tcvn3';
import { tcvn3Bytes } from '../../../support/legacy-encodings';
import { placeNames, tableWords } from '../../../support/place-names';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0));

describe('tcvn3', () => {
	it('reads bytes as the fonts draw them', () => {
		expect(tcvn3(bytes(...ascii('Th'), 0xf1, ...ascii(' Th'), 0xf5, ...ascii('a')))).toBe('Thủ Thừa');
		expect(tcvn3(bytes(0xa7, 0xac, ...ascii('n v'), 0xde))).toBe('Đơn vị');
		expect(tcvn3(bytes(...ascii('Tr'), 0xad, 0xea, ...ascii('ng')))).toBe('Trường');
	});

	it.each([...placeNames, ...tableWords])('%s', (name) => {
		const read = tcvn3(tcvn3Bytes(name));
		expect(read.toLowerCase()).toBe(name.toLowerCase());
		const loses = /[^A-ZĂÂÊÔƠƯĐ\P{Lu}]/u.test(name);
		if (!loses) expect(read).toBe(name);
	});

	it.each([
		['HUYỆN ĐỨC HUỆ', 'HUYỆN ĐỨC HUỆ'],
		['TỔNG CỘNG', 'TỔNG CỘNG'],
		['Ấp Bắc', 'ấp Bắc'],
		['ẤP', 'ẤP'],
		['HÀ NAM', 'Hà NAM'],
		['Số HS', 'Số HS'],
		['Bà Tô', 'Bà Tô'],
	])('capitals: %s comes out as %s', (typed, read) => {
		expect(tcvn3(tcvn3Bytes(typed))).toBe(read);
	});

	it('knows the bytes that are letters', () => {
		expect(isTcvn3(tcvn3Bytes('Đặng'))).toBe(true);
		expect(isTcvn3(bytes(...ascii('l'), 0xe0))).toBe(false);
	});
});
