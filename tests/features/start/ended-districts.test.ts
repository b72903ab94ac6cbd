import { afterAll, describe, expect, it } from 'vitest';
import { whereIs } from '../../../src/lib/features/start/place-words';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { overview } from '../../../src/lib/db/views/overview';
import { ownInfo } from '../../../src/lib/domain/schema/own-dataset';
import { packed, unpacked } from '../../../src/lib/domain/units/packed-province';
import {
	beginning,
	communesIn,
	placesIn,
	yearMeant,
	yearsAt,
} from '../../../src/lib/domain/units/province-choice';
import { provinceCsv } from '../../../src/lib/export/text/province-csv';
import { provinceIndex, provinceLines } from '../../../src/lib/server/country/province-files';
import { knowledgeOf } from '../../support/catalogue';
import { databaseOf, rowsOf } from '../../support/database';
import { provinceSources } from '../../support/province';

const places = placesIn(provinceIndex());
const ended = places.filter(({ kind, to }) => kind === 'district' && to !== undefined);
const placed = (id: string) => {
	const place = places.find((one) => one.id === id && one.kind === 'district');
	if (!place) throw new Error(id);
	return place;
};
const linesOf = (slug: string) => {
	const lines = provinceLines(slug);
	if (!lines) throw new Error(slug);
	return packed(lines);
};

const engine = openDatabase();
afterAll(async () => (await engine).close());

describe('a district that ended before the reform', () => {
	it('can be chosen: all fourteen, each with the communes of its last day', () => {
		expect(ended.map(({ name_vi }) => name_vi).toSorted()).toEqual(
			[
				...['Huyện Yên Dũng', 'Huyện Mỹ Lộc', 'Thành phố Ninh Bình', 'Huyện Đông Sơn', 'Thị xã Cửa Lò'],
				...['Huyện Lộc Hà', 'Thành phố Huế', 'Huyện Nam Đông', 'Huyện Nông Sơn', 'Huyện Đạ Huoai'],
				...['Huyện Đạ Tẻh', 'Huyện Cát Tiên', 'Huyện Long Điền', 'Huyện Đất Đỏ'],
			].toSorted(),
		);
		for (const place of ended) {
			const communes = communesIn(place, unpacked(linesOf(place.today.id)).units);
			expect(communes.length, place.id).toBeGreaterThan(0);
			expect(communes.every((one) => yearsAt(one, 2026).length > 0)).toBe(true);
		}
	});

	it.each([
		['ba-ria-vung-tau.long-dien', 'Tỉnh Bà Rịa - Vũng Tàu, kết thúc chậm nhất 31/12/2024', 2024, 2019, 2024],
		['hue.hue', 'Thành phố Huế, đến 31/12/2024', 2024, 2019, 2024],
		['nam-dinh.my-loc', 'Tỉnh Nam Định, đến 31/8/2024', 2024, 2019, 2023],
		['ba-ria-vung-tau.long-dat', 'Tỉnh Bà Rịa - Vũng Tàu, từ 01/01/2025 đến 30/6/2025', 2025, 2025, 2025],
		['long-an.thu-thua', 'Tỉnh Long An, đến 30/6/2025', 2025, 2019, 2024],
	])('%s: %s, years %i back to %i, usually %i', (id, told, last, first, usual) => {
		const place = placed(id);
		expect(whereIs(place, 'vi')).toBe(told);
		const years = yearsAt(place, 2026);
		expect([years[0], years.at(-1), yearMeant(place, 2026)]).toEqual([last, first, usual]);
	});

	it('two of one name are told apart by their days', () => {
		const both = places.filter(({ kind, name_vi }) => kind === 'district' && name_vi === 'Huyện Đạ Huoai');
		expect(both.map((one) => whereIs(one, 'vi')).toSorted()).toEqual([
			'Tỉnh Lâm Đồng (cũ), kết thúc chậm nhất 31/12/2024',
			'Tỉnh Lâm Đồng (cũ), từ 01/01/2025 đến 30/6/2025',
		]);
		expect(new Set(both.map(({ id }) => id)).size).toBe(2);
	});

	it('a commune of it has its days, one that came into another district has those after', () => {
		const units = unpacked(linesOf('ho-chi-minh')).units;
		const [before, after] = ['long-dien', 'long-dat'].map((name) =>
			communesIn(placed(`ba-ria-vung-tau.${name}`), units).find(({ name_vi }) => name_vi === 'Xã Phước Tỉnh'),
		);
		expect(before && yearsAt(before, 2026)[0]).toBe(2024);
		expect(after && yearsAt(after, 2026)).toEqual([2025]);
	});

	it('a data set of its last year begins with its communes, as that of an office that has ended', async () => {
		const place = placed('ba-ria-vung-tau.long-dien');
		const chosen = { year: 2024, level: 'commune', name_vi: 'a', name_en: 'a', indicator: 'vet_after_thcs' };
		const own = beginning(place, chosen, provinceCsv(linesOf('ho-chi-minh')), []);
		expect(ownInfo(own, [])).toMatchObject({ root_unit: place.id, hasEnded: true });
		const { records } = knowledgeOf(place.id, provinceSources('ho-chi-minh'));
		const database = await databaseOf(rowsOf(records), await engine, []);
		const view = { indicator: 'vet_after_thcs', level: 'commune', root: place.id, asOf: null };
		const named = async (period: string) =>
			(await overview(database, { ...view, period })).rows.map(({ nameVi }) => nameVi);
		expect(await named('2024')).toHaveLength(7);
		expect(await named('2023')).toContain('Thị trấn Long Hải');
	}, 30_000);
});
