import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/lib/domain/units/likeness';
import {
	bareName,
	compareVi,
	foldKey,
	looseKey,
	slug,
	splitPrefix,
	tidy,
} from '../../../src/lib/domain/units/names';

const nfd = (text: string) => text.normalize('NFD');

describe('tidy', () => {
	it.each([
		['decomposed letters', nfd('Thủ Thừa'), 'Thủ Thừa'],
		['Icelandic Ð and ð', '\u00d0ức Hòa, \u00f0ường', 'Đức Hòa, đường'],
		['no-break space', 'Tân\u00a0An', 'Tân An'],
		['narrow no-break space', 'Tân\u202fAn', 'Tân An'],
		['zero-width characters and a byte order mark', '\ufeffTân\u200b An\u200d', 'Tân An'],
		['runs of white space', '  Bến \t\n Lức ', 'Bến Lức'],
	])('%s', (_, given, expected) => expect(tidy(given)).toBe(expected));
});

describe('foldKey', () => {
	it.each([
		['tone style', 'Đức Hoà', 'Đức Hòa'],
		['tone style with a final letter', 'Cần Giuôc\u0323', 'Cần Giuộc'],
		['case', 'THẠNH HÓA', 'Thạnh Hóa'],
		['NFD', nfd('Đức Huệ'), 'Đức Huệ'],
		['Ð', '\u00d0ức Huệ', 'Đức Huệ'],
		['hat typed after the tone', 'Bê\u0301n Lu\u0301\u031bc', 'Bến Lức'],
		['i and y', 'Mĩ An', 'Mỹ An'],
		['i and y', 'Sĩ Bình', 'Sỹ Bình'],
		['i and y after qu', 'Phú Quí', 'Phú Quý'],
		['dash', 'Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
		['dot', 'TP.HCM', 'TP HCM'],
		['quote', 'Đắk R’Lấp', "Đắk R'Lấp"],
		['number close to a letter', 'P.1', 'P 1'],
	])('%s: %s ≡ %s', (_, a, b) => expect(foldKey(a)).toBe(foldKey(b)));

	it.each([
		['tone', 'Thanh Hóa', 'Thạnh Hóa'],
		['hat', 'Tan An', 'Tân An'],
		['đ', 'Đức', 'Dức'],
		['i and y inside a diphthong', 'Thuý', 'Thúi'],
		['a lone y', 'Ấp I', 'Ấp Y'],
		['tone digit and number', 'Á', 'A1'],
		['number', 'Phường 1', 'Phường 11'],
	])('%s: %s ≢ %s', (_, a, b) => expect(foldKey(a)).not.toBe(foldKey(b)));

	it('puts the tone behind the letters', () => expect(foldKey('Đức Hoà')).toBe('đưc1 hoa2'));
});

describe('looseKey', () => {
	it.each([
		['Thủ Thừa', 'thu thua'],
		['ĐỨC  HUỆ', 'duc hue'],
		['Tỷ lệ %', 'ty le %'],
	])('%s → %s', (given, expected) => expect(looseKey(given)).toBe(expected));
});

describe('slug', () => {
	it.each([
		['Thủ Thừa', 'thu-thua'],
		['568/KH-UBND', '568-kh-ubnd'],
		['  Bà Rịa – Vũng Tàu. ', 'ba-ria-vung-tau'],
		["Đắk R'Lấp", 'dak-rlap'],
	])('%s → %s', (given, expected) => expect(slug(given)).toBe(expected));
});

describe('splitPrefix', () => {
	it.each([
		['Tỉnh Long An', 'tinh', 'Long An'],
		['Huyện Thủ Thừa', 'huyen', 'Thủ Thừa'],
		['huyện  thủ thừa', 'huyen', 'thủ thừa'],
		[nfd('HUYỆN THỦ THỪA'), 'huyen', 'THỦ THỪA'],
		['H. Thủ Thừa', 'huyen', 'Thủ Thừa'],
		['H.Thủ Thừa', 'huyen', 'Thủ Thừa'],
		['huyen Thu Thua', 'huyen', 'Thu Thua'],
		['Thành phố Tân An', 'tp', 'Tân An'],
		['TP Tân An', 'tp', 'Tân An'],
		['Tp.Tân An', 'tp', 'Tân An'],
		['T.P. Tân An', 'tp', 'Tân An'],
		['TP.HCM', 'tp', 'HCM'],
		['TPHCM', 'tp', 'HCM'],
		['Thị xã Kiến Tường', 'thi_xa', 'Kiến Tường'],
		['TX. Kiến Tường', 'thi_xa', 'Kiến Tường'],
		['thi xa Kien Tuong', 'thi_xa', 'Kien Tuong'],
		['Thị trấn Thủ Thừa', 'thi_tran', 'Thủ Thừa'],
		['T.T. Cái Bè', 'thi_tran', 'Cái Bè'],
		['TTr. Cái Bè', 'thi_tran', 'Cái Bè'],
		['Quận 1', 'quan', '1'],
		['Q.1', 'quan', '1'],
		['Q1', 'quan', '1'],
		['P.1', 'phuong', '1'],
		['P12', 'phuong', '12'],
		['Phường Khánh Hậu', 'phuong', 'Khánh Hậu'],
		['Xã Mỹ An', 'xa', 'Mỹ An'],
		['X. Mỹ An', 'xa', 'Mỹ An'],
		['Đặc khu Phú Quốc', 'dac_khu', 'Phú Quốc'],
		['Xã Xà Phiên', 'xa', 'Xà Phiên'],
	])('%s is %s + %s', (name, subtype, rest) => expect(splitPrefix(name)).toEqual({ subtype, rest }));

	it.each([
		'Tân An',
		'Xã',
		'Thị xã',
		'H.',
		'Quan Sơn',
		'Tịnh Biên',
		'Xà Phiên',
		'Phượng Mao',
		'Huyền Hội',
		'Thị Trấn',
		'TT. GDTX Tân An',
		'TT GDNN-GDTX',
		'THCS Mỹ An',
		'Pleiku',
		'',
	])('%s has none', (name) => expect(splitPrefix(name)).toEqual({ subtype: null, rest: name }));
});

describe('likeness', () => {
	it('is 1 for the same name', () => expect(likeness('Đức Hoà', 'ĐỨC HÒA')).toBe(1));
	it('is 0 for nothing in common', () => expect(likeness('Tân', '12')).toBe(0));
	it('does not depend on the order', () =>
		expect(likeness('Cần Đước', 'Cần Giuộc')).toBe(likeness('Cần Giuộc', 'Cần Đước')));

	it.each([
		['a tone weighs less than a hat', 'Tân An', 'Tấn An', 'Tan An'],
		['a hat weighs less than a letter', 'Tân An', 'Tan An', 'Tâm An'],
		['two neighbours swapped weigh less than two letters', 'Tân An', 'Tâ nAn', 'Tâxxn An'],
	])('%s', (_, name, near, far) => expect(likeness(near, name)).toBeGreaterThan(likeness(far, name)));

	it.each([
		['Thanh Hóa', 'Thạnh Hóa', 0.97],
		['Tan An', 'Tân An', 0.93],
		['Thủ Thua A', 'Thủ Thừa', 0.73],
	])('%s ~ %s is %d', (a, b, expected) => expect(likeness(a, b)).toBeCloseTo(expected, 2));
});

describe('compareVi', () => {
	it('sorts the Vietnamese way', () => {
		const names = [
			'Đức Hòa',
			'Phường 10',
			'Duy Xuyên',
			'Phường 2',
			'Ân Thi',
			'An Phú',
			'Thạnh Hóa',
			'Thanh Hóa',
		];
		expect(names.sort(compareVi)).toEqual([
			'An Phú',
			'Ân Thi',
			'Duy Xuyên',
			'Đức Hòa',
			'Phường 2',
			'Phường 10',
			'Thanh Hóa',
			'Thạnh Hóa',
		]);
	});
});

describe('bareName', () => {
	it.each([
		['Huyện Thủ Thừa', 'Thủ Thừa'],
		['Quận 1', 'Quận 1'],
		['Phường 12', 'Phường 12'],
		['Phường 5A', 'Phường 5A'],
		['Phường 2 Bảo Lộc', 'Phường 2 Bảo Lộc'],
		['Huyện', 'Huyện'],
		['Trường THCS An Bình', 'Trường THCS An Bình'],
	])('%s → %s', (name, bare) => expect(bareName(name)).toBe(bare));
});
