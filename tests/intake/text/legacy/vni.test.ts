import { describe, expect, it } from 'vitest';
import { isVni, vni } from '../../../../src/lib/intake/text/legacy/vni';
import { vniBytes } from '../../../support/legacy-encodings';
import { placeNames, tableWords } from '../../../support/place-names';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('vni', () => {
	it.each([
		['Huyeän Thuû Thöøa', 'Huyện Thủ Thừa'],
		['Ñôn vò', 'Đơn vị'],
		['Thò xaõ Kieán Töôøng', 'Thị xã Kiến Tường'],
		['TOÅNG COÄNG', 'TỔNG CỘNG'],
		['Haø Tónh', 'Hà Tĩnh'],
		['Kyø, kyù, tyû leä, tî', 'Kỳ, ký, tỷ lệ, tỵ'],
		['AØ, aØ, Aø', 'À, à, À'],
	])('%s is %s', (shown, text) => {
		expect(vni(latin1(shown))).toBe(text);
	});

	it.each([...placeNames, ...tableWords])('%s', (name) => {
		expect(vni(vniBytes(name))).toBe(name);
		expect(vni(vniBytes(name.toUpperCase()))).toBe(name.toUpperCase());
	});

	it('knows a mark that stands on no letter', () => {
		expect(isVni(vniBytes('Trường'))).toBe(true);
		expect(isVni(latin1('là'))).toBe(false);
		expect(isVni(latin1('Müller'))).toBe(false);
	});
});
