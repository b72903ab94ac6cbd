import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/lib/intake/catalogue';
import { knowledgeOf, readingOf } from '../../support/catalogue';
import { provinceSources } from '../../support/province';

const catalogues = new Map<string, Catalogue>();
function known(slug: string): Catalogue {
	const found = catalogues.get(slug) ?? knowledgeOf(slug, provinceSources(slug)).knowledge.catalogue;
	catalogues.set(slug, found);
	return found;
}
const title = (year: number) => `KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU THCS NĂM ${year};;`;
const head = 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN';
const table = (year: number, names: readonly string[], ...above: readonly string[]) =>
	[...above, title(year), head, ...names.map((name, at) => `${name};${100 + at};${20 + at}`)].join('\n');
const unitsOf = (slug: string, text: string) => {
	const { of, codes } = readingOf(known(slug), text);
	return {
		units: of('outcomes').map(({ unit_id }) => unit_id),
		asked: codes.filter((code) => code === 'V16'),
	};
};

describe('a name that units of two old provinces share', () => {
	const benTre = ['Huyện Ba Tri', 'Huyện Giồng Trôm', 'Huyện Thạnh Phú'];
	it('is that of the province in which the other names lie', () =>
		expect(unitsOf('vinh-long', table(2022, [...benTre, 'Huyện Châu Thành']))).toEqual({
			units: ['ben-tre.ba-tri', 'ben-tre.giong-trom', 'ben-tre.thanh-phu', 'ben-tre.chau-thanh'],
			asked: [],
		}));
	it.each([
		['too few others are there', benTre.slice(1)],
		['the others lie in both', [...benTre, 'Huyện Càng Long']],
	])('is asked about where %s', (_, names) =>
		expect(unitsOf('vinh-long', table(2022, [...names, 'Huyện Châu Thành'])).asked).toEqual(['V16']),
	);
});

describe('a name that a commune of before and one of today share, in the year of the reform', () => {
	const today = ['Xã Hậu Thạnh', 'Phường Tân Ninh', 'Phường Long An'];
	const before = ['Xã Hậu Thạnh Đông', 'Xã Vĩnh Châu A', 'Xã Tân Thành', 'Thị trấn Thủ Thừa'];
	it('is that of today among others of today', () =>
		expect(unitsOf('tay-ninh', table(2025, [...today, 'Xã Hưng Điền']))).toEqual({
			units: ['tay-ninh.hau-thanh', 'tay-ninh.tan-ninh', 'tay-ninh.long-an', 'tay-ninh.hung-dien'],
			asked: [],
		}));
	it('is that of before among others of before', () =>
		expect(unitsOf('tay-ninh', table(2025, [...before, 'Xã Hưng Điền'])).units).toContain(
			'long-an.tan-hung.hung-dien',
		));
	it('is asked about where both are there', () =>
		expect(unitsOf('tay-ninh', table(2025, [...today, ...before, 'Xã Hưng Điền'])).asked).toContain('V16'));
});

describe('the letterhead of a department', () => {
	it('names the province, not the city of its name', () => {
		const { issues } = readingOf(
			known('vinh-long'),
			table(2023, ['Huyện Càng Long', 'Huyện Cầu Kè', 'Cộng'], 'SỞ GD VÀ ĐT TRÀ VINH;;'),
		);
		expect(issues.map(({ message_vi }) => message_vi).join('\n')).not.toContain('Tỉnh Vĩnh Long');
	});
});

it('units across below "Quận" and "Huyện", with "Toàn TP", are read', () => {
	const { of } = readingOf(
		known('can-tho'),
		[
			'PHÂN LUỒNG HS SAU TNTHCS NĂM 2021;;;;',
			'Nội dung;Quận;Quận;Huyện;Toàn TP',
			'Nội dung;Ninh Kiều;Ô Môn;Cờ Đỏ;Toàn TP',
			'1. Số HS tốt nghiệp THCS;3.382;2.309;1.752;7.443',
			'2. HS vào học nghề, TCCN;782;225;416;1.423',
			'3. Tỉ lệ 2/1 (%);23,1;9,7;23,7;19,1',
		].join('\n'),
	);
	expect(
		of('outcomes').map(({ unit_id, numerator, denominator }) => [unit_id, numerator, denominator]),
	).toEqual([
		['can-tho-cu.ninh-kieu', 782, 3382],
		['can-tho-cu.o-mon', 225, 2309],
		['can-tho-cu.co-do', 416, 1752],
	]);
});
