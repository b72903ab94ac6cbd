import { describe, expect, it } from 'vitest';
import { groups } from '../../src/lib/domain/base/group';
import type { ProvinceLines, Share } from '../../src/lib/domain/units/packed-province';
import { shares } from '../../src/lib/server/country/clusters';
import { moves } from '../../src/lib/server/country/moves';
import { provinceLines } from '../../src/lib/server/country/province-files';
import { provincesToday } from '../../src/lib/server/country/province-units';

const linesOf = (slug: string): ProvinceLines => {
	const lines = provinceLines(slug);
	if (lines === null) throw new Error(slug);
	return lines;
};
const all = provincesToday().map(({ slug }) => linesOf(slug));
const isCluster = ({ units }: ProvinceLines) => {
	const ids = new Set(units.flatMap(({ unit_id, level }) => (level === 'cluster' ? [unit_id] : [])));
	return (id: string) => ids.has(id);
};

it('a divided commune goes whole where everybody went, and elsewhere nobody knows how much', () => {
	const byCommune = groups(moves(), ({ from }) => from);
	expect(byCommune.size).toBe(10_035);
	const divided = [...byCommune.values()].filter((parts) => parts.length > 1);
	expect(divided).toHaveLength(381);
	expect(divided.flat().filter(({ isWhole }) => isWhole)).toEqual([]);
	// all people of one of these, the rest is land
	expect(moves().filter(({ from }) => from === '18796')).toHaveLength(2);
});

describe('a commune of today lies in the cluster', () => {
	type Case = readonly [string, number, number];
	it.each<readonly [what: string, tallies: readonly Case[], expected: Readonly<Record<string, Share>>]>([
		['of its one district', [['a', 0, 1]], { a: 'whole' }],
		[
			'from which most came whole',
			[
				['a', 1, 5],
				['b', 2, 0],
			],
			{ b: 'most', a: 'rest' },
		],
		[
			'from which more parts came, where that is even',
			[
				['a', 1, 0],
				['b', 1, 1],
			],
			{ b: 'most', a: 'rest' },
		],
		[
			'of nobody knows which, where all is even',
			[
				['a', 1, 0],
				['b', 1, 0],
			],
			{ a: 'unknown', b: 'unknown' },
		],
		[
			'and a third that is behind has the rest',
			[
				['a', 1, 0],
				['b', 1, 0],
				['c', 0, 1],
			],
			{ a: 'unknown', b: 'unknown', c: 'rest' },
		],
		[
			'of nobody knows which of three',
			[
				['a', 0, 1],
				['b', 0, 1],
				['c', 0, 1],
			],
			{ a: 'unknown', b: 'unknown', c: 'unknown' },
		],
		[
			'of one of two that came whole, whatever parts a third has',
			[
				['c', 0, 9],
				['a', 2, 1],
				['b', 2, 1],
			],
			{ a: 'unknown', b: 'unknown', c: 'rest' },
		],
	])('%s', (_what, tallies, expected) => {
		const found = shares(tallies.map(([district, whole, parts]) => ({ district, whole, parts })));
		expect(Object.fromEntries(found.map(({ district, share }) => [district, share]))).toEqual(expected);
	});
});

describe('the grounds of the districts', () => {
	it('are 696, each with its district; every commune of today lies in one, or is told', () => {
		let [grounds, told, asked] = [0, 0, 0];
		for (const lines of all) {
			const on = isCluster(lines);
			const parts = lines.crosswalk.filter(({ to_unit }) => on(to_unit));
			const levels = new Map(lines.units.map(({ unit_id, level }) => [unit_id, level]));
			const districts = parts.filter(({ from_unit }) => levels.get(from_unit) === 'district');
			expect(districts.every(({ share }) => share === 'whole')).toBe(true);
			grounds += districts.length;
			expect(new Set(districts.map(({ to_unit }) => to_unit)).size).toBe(districts.length);
			const communes = groups(
				parts.filter(({ from_unit }) => levels.get(from_unit) === 'commune'),
				({ from_unit }) => from_unit,
			);
			expect(communes.size).toBe(
				lines.units.filter(({ level, valid_to }) => level === 'commune' && valid_to === '').length,
			);
			for (const those of communes.values()) {
				const how = those.map(({ share }) => share);
				if (how.length === 1) expect(how).toEqual(['whole']);
				else if (how.includes('unknown')) asked += 1;
				else told += 1;
			}
		}
		expect([grounds, told, asked]).toEqual([696, 230, 45]);
	});

	it('of one name in two old provinces say which, and no other', () => {
		for (const { units } of all) {
			const names = units.flatMap(({ level, name_vi }) => (level === 'cluster' ? [name_vi] : []));
			expect(new Set(names).size).toBe(names.length);
		}
		const clusters = linesOf('tay-ninh').units.filter(({ level }) => level === 'cluster');
		expect(
			clusters.flatMap(({ unit_id, name_vi, name_en }) =>
				name_vi.includes('(') ? [[unit_id, name_vi, name_en]] : [],
			),
		).toEqual([
			['tay-ninh-cu.cum-chau-thanh', 'Cụm Châu Thành (Tây Ninh)', 'Chau Thanh cluster (Tay Ninh)'],
			['long-an.cum-chau-thanh', 'Cụm Châu Thành (Long An)', 'Chau Thanh cluster (Long An)'],
		]);
	});

	it('keep the ids and names apart', () => {
		const { units, crosswalk } = linesOf('dong-thap');
		const named = (of: string) =>
			units
				.filter(({ level, name_vi }) => level === 'cluster' && name_vi.includes(of))
				.map((one) => one.name_vi);
		expect(named('Cao Lãnh').toSorted()).toEqual(['Cụm huyện Cao Lãnh', 'Cụm thành phố Cao Lãnh']);
		expect(named('Lấp Vò')).toEqual(['Cụm Lấp Vò']);
		// two communes of each of two districts
		expect(
			crosswalk.filter(({ from_unit }) => from_unit === 'dong-thap.lai-vung').map(({ share }) => share),
		).toEqual(['unknown', 'unknown']);
		const city = linesOf('ho-chi-minh');
		expect(city.crosswalk).toContainEqual(
			expect.objectContaining({
				from_unit: 'ho-chi-minh.con-dao',
				to_unit: 'ba-ria-vung-tau.cum-con-dao',
				share: 'whole',
			}),
		);
	});
});
