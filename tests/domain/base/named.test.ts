import { describe, expect, it } from 'vitest';
import { nameIn, shortIn } from '../../../src/lib/domain/base/named';

describe('what is called in two languages', () => {
	const unit = { nameVi: 'Huyện Bến Lức', nameEn: 'Bến Lức District' };
	const row = { name_vi: 'Tỉnh Long An', name_en: 'Long An Province', short_vi: 'LA', short_en: null };

	it.each([
		['vi', 'Huyện Bến Lức', 'Tỉnh Long An'],
		['en', 'Bến Lức District', 'Long An Province'],
	] as const)('in %s', (language, name, province) => {
		expect(nameIn(language, unit)).toBe(name);
		expect(nameIn(language, row)).toBe(province);
	});

	it('has its Vietnamese name where there is no other', () => {
		expect(nameIn('en', { nameVi: 'Xã Mỹ Lệ', nameEn: null })).toBe('Xã Mỹ Lệ');
		expect(shortIn('en', row)).toBe('LA');
		expect(shortIn('vi', { shortVi: 'THCS', shortEn: 'Lower' })).toBe('THCS');
	});

	it('nothing has no name', () => {
		expect(nameIn('vi', undefined)).toBeUndefined();
		expect(shortIn('en', undefined)).toBeUndefined();
	});
});
