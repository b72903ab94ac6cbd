import { describe, expect, it } from 'vitest';
import { legacyFontEncoding, legacyText } from '../../../../src/lib/intake/text/legacy/font';
import { shown, tcvn3Bytes, vniBytes } from '../../../support/legacy-encodings';
import { placeNames } from '../../../support/place-names';

describe('legacyText', () => {
	it.each([
		['HuyÖn Thñ Thõa', 'tcvn3', 'Huyện Thủ Thừa'],
		['Tr\u00adêng THCS', 'tcvn3', 'Trường THCS'],
		['Soá HS toát nghieäp', 'vni', 'Số HS tốt nghiệp'],
		['“Huyeän” – 12,5 €', 'vni', '“Huyện” – 12,5 €'],
		['2.000', 'tcvn3', '2.000'],
		['', 'vni', ''],
		['x\u0081y', 'vni', 'x\u0081y'],
		['HuyÖn ≥ 5', 'tcvn3', 'Huyện ≥ 5'],
	] as const)('%s in %s', (text, encoding, read) => {
		expect(legacyText(text, encoding)).toBe(read);
	});

	it.each(['Huyện Thủ Thừa', 'Đức Hòa', 'Thu\u0309 Thừa'])('leaves Unicode as it is: %s', (text) => {
		expect(legacyText(text, 'tcvn3')).toBe(text);
		expect(legacyText(text, 'vni')).toBe(text);
	});

	it.each(placeNames)('%s', (name) => {
		expect(legacyText(shown(vniBytes(name)), 'vni')).toBe(name);
		expect(legacyText(shown(tcvn3Bytes(name)), 'tcvn3').toLowerCase()).toBe(name.toLowerCase());
	});
});

describe('legacyFontEncoding', () => {
	it.each([
		['.VnTime', 'tcvn3'],
		['.VnTimeH', 'tcvn3'],
		['.VnArial NarrowH', 'tcvn3'],
		['.vnarial', 'tcvn3'],
		[' .VNTIME ', 'tcvn3'],
		['VNI-Times', 'vni'],
		['VNI-Helve-Condense', 'vni'],
		['VNI Times', 'vni'],
		['vni-aptima', 'vni'],
		['Times New Roman', null],
		['Arial', null],
		['Vnenterprise', null],
		['UTM Avo', null],
		['', null],
	])('%s is %s', (name, encoding) => {
		expect(legacyFontEncoding(name)).toBe(encoding);
	});
});
