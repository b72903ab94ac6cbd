import { describe, expect, it } from 'vitest';
import {
	alsoCalled,
	beginning,
	namesOf,
	placesIn,
	type FoundPlace,
} from '../../src/lib/domain/units/province-choice';
import { listFinder } from '../../src/lib/domain/units/search';
import { provinceIndex } from '../../src/lib/server/country/province-files';

const places = placesIn(provinceIndex());
/** As the picker lists them. */
const told = ({ kind, today, of }: FoundPlace) =>
	kind === 'before'
		? `đến 30/6/2025, nay thuộc ${today.name_vi}`
		: kind === 'district'
			? of?.name_vi
			: 'từ 1/7/2025';
const find = listFinder(
	places.map((place) => ({
		id: place.id,
		label: place.name_vi,
		detail: told(place),
		also: alsoCalled(place),
	})),
);
const idsOf = (typed: string) => find(typed).map(({ id }) => id);

describe('a place is found by what people call it', () => {
	it.each([
		['ho chi minh', 'ho-chi-minh'],
		['tp ho chi minh', 'ho-chi-minh'],
		['TP. Hồ Chí Minh', 'ho-chi-minh'],
		['tp hcm', 'ho-chi-minh'],
		['tphcm', 'ho-chi-minh'],
		['TP.HCM', 'ho-chi-minh'],
		['hcm', 'ho-chi-minh'],
		['sài gòn', 'ho-chi-minh'],
		['sai gon', 'ho-chi-minh'],
		['saigon', 'ho-chi-minh'],
		['daklak', 'dak-lak'],
		['đắc lắc', 'dak-lak'],
		['Đăk Lăk', 'dak-lak'],
		['dac nong', 'dak-nong'],
		['Thừa Thiên Huế', 'hue'],
		['thua thien - hue', 'hue'],
		['tp hue', 'hue'],
		['brvt', 'ba-ria-vung-tau'],
		['BR-VT', 'ba-ria-vung-tau'],
		['ba ria', 'ba-ria-vung-tau'],
		['ba ria vung tau', 'ba-ria-vung-tau'],
		['vung tau', 'ba-ria-vung-tau'],
		['danang', 'da-nang'],
		['kontum', 'kon-tum'],
		['bac can', 'bac-kan'],
		['hà nội', 'ha-noi'],
		['tay ninh', 'tay-ninh'],
		['long an', 'long-an'],
		['huyen thu thua', 'long-an.thu-thua'],
		['h thu thua', 'long-an.thu-thua'],
		['kon plong', 'kon-tum.kon-plong'],
		['q1', 'ho-chi-minh-cu.quan-1'],
		['quan son', 'thanh-hoa.quan-son'],
	])('%s → %s', (typed, id) => expect(idsOf(typed)[0]).toBe(id));

	it.each(['hà tây', 'ha tay'])('%s, which became part of Hà Nội in 2008, offers that alone', (typed) =>
		expect(idsOf(typed)).toEqual(['ha-noi']),
	);

	it('what a name people use means stands alone, now and before', () => {
		for (const typed of ['sài gòn', 'tp hcm'])
			expect(idsOf(typed)).toEqual(['ho-chi-minh', 'ho-chi-minh-cu']);
	});

	it('the districts of a place come after it, and a word in the middle of another finds nothing', () => {
		const [first, ...others] = idsOf('long an');
		expect(first).toBe('long-an');
		expect(others).toContain('long-an.thu-thua');
		expect(idsOf('hanh ho')).toEqual([]);
	});

	it.each([
		'P. Bến Thành',
		'p ben thanh',
		'Bến Thành',
		'ben thanh',
		'X. Măng Đen',
		'Măng Đen',
		'mang den',
		'TT. Măng Đen',
	])('%s is a commune: no province or district is offered for it', (typed) =>
		expect(idsOf(typed)).toEqual([]),
	);

	it.each([
		['TX. Bến Cát', []],
		['TP. Bến Cát', ['binh-duong.ben-cat']],
		['H. Thủ Thừa, Long An', ['long-an.thu-thua']],
		['thủ thừa tỉnh long an', ['long-an.thu-thua']],
		['long an thu thua', ['long-an.thu-thua']],
	])('the type in short, and where it lies: %s', (typed, ids) => expect(idsOf(typed)).toEqual(ids));

	it('an empty field offers all', () => expect(find('  ')).toHaveLength(places.length));
});

describe('the name of a data set', () => {
	const place = places.find(({ id }) => id === 'ho-chi-minh') as FoundPlace;
	const usual = { name_vi: 'Thành phố Hồ Chí Minh', name_en: 'Ho Chi Minh City' };

	it('is that of the place in either language, whichever language it was begun in, and of no year', () => {
		expect(namesOf(place, null, [])).toEqual(usual);
		expect(namesOf(place, 'Ho Chi Minh City', [])).toEqual(usual);
		const chosen = { year: 2026, level: 'commune', indicator: 'vet_after_thcs', ...namesOf(place, null, []) };
		expect(beginning(place, chosen, [], [])).toMatchObject(usual);
	});

	it('is what was typed, in both', () => {
		expect(namesOf(place, ' Thử ', [usual])).toEqual({ name_vi: 'Thử', name_en: 'Thử' });
		expect(namesOf(place, ' ', [])).toEqual(usual);
	});

	it('has a number where another data set is called so', () => {
		const second = { name_vi: 'Thành phố Hồ Chí Minh (2)', name_en: 'Ho Chi Minh City (2)' };
		expect(namesOf(place, null, [usual])).toEqual(second);
		expect(namesOf(place, '', [usual, second]).name_vi).toBe('Thành phố Hồ Chí Minh (3)');
	});

	it('is kept under an id that says the whole way to the place, and no other has', () => {
		const school = places.find(({ id }) => id === 'long-an.thu-thua') as FoundPlace;
		const chosen = { year: 2024, level: 'commune', indicator: 'vet_after_thcs', ...usual };
		const { id, default: opens } = beginning(school, chosen, [], []);
		expect([id, opens.year]).toEqual(['cua-toi-long-an-thu-thua', 2024]);
		expect(beginning(school, chosen, [], [id]).id).toBe('cua-toi-long-an-thu-thua-2');
	});
});
