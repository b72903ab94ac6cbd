import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { groups } from '../../src/lib/domain/base/group';
import {
	packed,
	unpacked,
	type PackedProvince,
	type UnitLine,
} from '../../src/lib/domain/units/packed-province';
import { countryLists } from '../../src/lib/server/country/lists';
import { provinceIndex, provinceLines } from '../../src/lib/server/country/province-files';
import { provincesToday } from '../../src/lib/server/country/province-units';
import { provinceRead } from '../support/province';

const provinces = provincesToday();
const codesOf = (code: string) => {
	const { provinces: all, districts, communes } = countryLists();
	const olds = new Set(
		all.filter((one) => one.successor_code === code && one.valid_to !== '').map((one) => one.code),
	);
	return {
		districts: districts.filter((one) => olds.has(one.province_code)).length,
		before: communes.filter((one) => one.valid_to !== '' && olds.has(one.province_code)).length,
		since: communes.filter((one) => one.valid_to === '' && one.province_code === code).length,
	};
};

const linesOf = (slug: string) => {
	const lines = provinceLines(slug);
	if (lines === null) throw new Error(slug);
	return lines;
};

type Row = Readonly<Record<string, string | number | null>>;
const alive = (units: readonly UnitLine[], day: string) =>
	units.filter(({ valid_from, valid_to }) => valid_from <= day && (valid_to || '9999') >= day);

const readOf = (slug: string) => {
	const { results, records } = provinceRead(slug);
	const told = results.flatMap(({ understood }) =>
		understood.issues.filter(({ severity }) => severity !== 'info'),
	);
	const of = (table: string) => records.flatMap((one) => (one.table === table ? [one.record as Row] : []));
	return { told, units: of('units'), crosswalk: of('crosswalk') };
};

describe('the units of the country', () => {
	it('are those of the lists', () => {
		expect(provinces).toHaveLength(34);
		const all = provinces.map(({ code }) => codesOf(code));
		const sum = (key: 'districts' | 'before' | 'since') => all.reduce((total, one) => total + one[key], 0);
		expect([sum('districts'), sum('before'), sum('since')]).toEqual([696, 10_035, 3_321]);
	});

	it('are chosen from a list that knows the provinces of before and their districts', () => {
		const list = provinceIndex();
		expect(list).toHaveLength(34);
		expect(list.flatMap(({ before }) => before)).toHaveLength(63);
		const districts = list.flatMap(({ before }) => before.flatMap((old) => old.districts));
		expect(districts.filter(({ to }) => to === undefined)).toHaveLength(696);
		expect(districts.filter(({ to }) => to !== undefined)).toHaveLength(14);
		const city = list.find(({ id }) => id === 'ho-chi-minh');
		expect(city?.before.map(({ name_vi }) => name_vi)).toContain('Tỉnh Bà Rịa - Vũng Tàu');
		expect(gzipSync(JSON.stringify(list)).length).toBeLessThan(15_000);
	});
});

describe.each(provinces)('$name_vi', ({ code, slug }) => {
	const { told, units, crosswalk } = readOf(slug);
	const now = units.filter(
		(one) => one.level === 'commune' && one.parent_id === slug && one.valid_to === null,
	);

	it('is read without a remark, in the right number', () => {
		expect(told).toEqual([]);
		const { districts, before, since } = codesOf(code);
		const last = units.filter((one) => one.level === 'district' && one.valid_to === '2025-06-30');
		expect(last).toHaveLength(districts);
		expect(now).toHaveLength(since);
		const until = units.filter((one) => one.level === 'commune' && one.valid_to === '2025-06-30');
		expect(until).toHaveLength(before);
		expect(new Set(units.map(({ unit_id }) => unit_id)).size).toBe(units.length);
	});

	it('knows who followed whom, and apportions nothing of which the share is not known', () => {
		const shares = groups(crosswalk, ({ from_unit }) => from_unit);
		for (const rows of shares.values()) {
			const known = rows.filter(({ weight_bp }) => weight_bp !== null);
			const sum = known.reduce((total, { weight_bp }) => total + Number(weight_bp), 0);
			const open = rows.length - known.length;
			expect(open).not.toBe(1);
			expect(sum).toBe(open === 0 ? 10_000 : 0);
			// beside open ones only a former district that is behind them is known to have nothing
			if (open > 0) expect(known.every(({ basis }) => basis === 'most_parts')).toBe(true);
		}
		const followed = new Set(crosswalk.map(({ to_unit }) => to_unit));
		// every commune of today but a special zone that had no commune before it
		const without = now.filter(({ unit_id }) => !followed.has(unit_id));
		expect(without.length).toBeLessThanOrEqual(now.length / 5);
	});

	it('travels small, and arrives as it was', () => {
		const lines = linesOf(slug);
		const sent = JSON.stringify(packed(lines));
		expect(gzipSync(sent).length).toBeLessThan(8_000);
		expect(unpacked(JSON.parse(sent) as PackedProvince)).toEqual(lines);
	});
});

describe('names of then and now', () => {
	const { units, crosswalk } = readOf('tay-ninh');
	const unit = (id: string) => units.find(({ unit_id }) => unit_id === id);

	it('keep the ids that Long An has in its own data set', () => {
		expect(unit('long-an.thu-thua')).toMatchObject({ level: 'district', valid_to: '2025-06-30' });
		expect(unit('long-an')).toMatchObject({
			level: 'province',
			parent_id: 'tay-ninh',
			valid_to: '2025-06-30',
		});
	});

	it('a code that stands for two units leads to the one of its time', () => {
		const both = units.filter(({ official_code }) => official_code === '28036');
		expect(both.map(({ unit_id, valid_to }) => [unit_id, valid_to])).toEqual([
			['long-an.thu-thua.thu-thua', '2025-06-30'],
			['tay-ninh.thu-thua', null],
		]);
		expect(crosswalk).toContainEqual(
			expect.objectContaining({ from_unit: 'long-an.thu-thua.thu-thua', to_unit: 'tay-ninh.thu-thua' }),
		);
	});

	it('a commune of today is not taken from the old one of the same name elsewhere', () => {
		// xã Châu Thành comes from old Tây Ninh's district, not from Long An's
		const from = crosswalk.filter(({ to_unit }) => to_unit === 'tay-ninh.chau-thanh');
		expect(from.length).toBeGreaterThan(0);
		for (const { from_unit } of from) expect(from_unit).toMatch(/^tay-ninh-cu\.chau-thanh\./);
	});

	it('as of 2023: districts that were merged or named anew since are those of their day', () => {
		const { units, crosswalk } = linesOf('ho-chi-minh');
		const on = (day: string) =>
			units
				.filter(
					(one) =>
						one.parent_id === 'ba-ria-vung-tau' &&
						one.level === 'district' &&
						one.valid_from <= day &&
						one.valid_to >= day,
				)
				.map(({ name_vi }) => name_vi);
		const kept = [
			'Thành phố Vũng Tàu',
			'Thành phố Bà Rịa',
			'Huyện Châu Đức',
			'Huyện Xuyên Mộc',
			'Thành phố Phú Mỹ',
			'Huyện Côn Đảo',
		];
		expect(on('2023-12-31').toSorted()).toEqual([...kept, 'Huyện Long Điền', 'Huyện Đất Đỏ'].toSorted());
		expect(on('2025-06-30').toSorted()).toEqual([...kept, 'Huyện Long Đất'].toSorted());
		expect(crosswalk.filter(({ to_unit }) => to_unit === 'ba-ria-vung-tau.long-dat')).toMatchObject([
			{ from_unit: 'ba-ria-vung-tau.long-dien', effective_date: '2025-01-01' },
			{ from_unit: 'ba-ria-vung-tau.dat-do', effective_date: '2025-01-01' },
		]);
	});

	it('a commune stands in the district of its day', () => {
		const { units, crosswalk } = linesOf('ho-chi-minh');
		const communesOf = (district: string, day: string) =>
			alive(units, day).filter(({ parent_id }) => parent_id === `ba-ria-vung-tau.${district}`).length;
		// Long Hải and others were merged as their districts became one
		expect([communesOf('long-dien', '2023-12-31'), communesOf('dat-do', '2023-12-31')]).toEqual([7, 8]);
		expect([communesOf('long-dien', '2025-01-01'), communesOf('long-dat', '2025-01-01')]).toEqual([0, 11]);
		expect(crosswalk).toContainEqual(
			expect.objectContaining({
				from_unit: 'ba-ria-vung-tau.long-dien.xa-phuoc-tinh-26674',
				to_unit: 'ba-ria-vung-tau.long-dat.phuoc-tinh',
				effective_date: '2025-01-01',
			}),
		);
	});

	it('on every day all communes lie in something that was there, 10,598 of them in 2023', () => {
		const all = provinces.flatMap(({ slug }) => linesOf(slug).units);
		for (const [day, many] of [
			['2023-06-30', 10_598],
			['2025-06-30', 10_035],
			['2026-06-30', 3_321],
		] as const) {
			const there = alive(all, day);
			const ids = new Set(there.map(({ unit_id }) => unit_id));
			const communes = there.filter(({ level }) => level === 'commune');
			expect(communes).toHaveLength(many);
			expect(communes.filter(({ parent_id }) => !ids.has(String(parent_id)))).toEqual([]);
		}
	});

	it('a name that a commune had until 2024 still leads to it', () => {
		const names = unpacked(packed(linesOf('an-giang'))).aliases;
		expect(names).toContainEqual({
			alias: 'Phường Vĩnh Bảo',
			unit_id: 'kien-giang.rach-gia.vinh-thanh-van',
			kind: 'former_name',
		});
	});

	it('fourteen districts ended before the reform; two were divided and go into none', () => {
		const ended = provinces.flatMap(({ slug }) => {
			const { units, crosswalk } = linesOf(slug);
			return units
				.filter((one) => one.level === 'district' && one.valid_to !== '2025-06-30')
				.map(({ unit_id, name_vi }) => ({
					name_vi,
					heirs: crosswalk.filter(({ from_unit }) => from_unit === unit_id).length,
				}));
		});
		expect(ended).toHaveLength(14);
		expect(ended.filter(({ heirs }) => heirs === 0).map(({ name_vi }) => name_vi)).toEqual(
			expect.arrayContaining(['Huyện Lộc Hà', 'Thành phố Huế']),
		);
		expect(ended.filter(({ heirs }) => heirs === 0)).toHaveLength(2);
	});
});
