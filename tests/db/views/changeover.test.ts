import { afterAll, describe, expect, it } from 'vitest';
import { levelsFor, levelShown, withYear, yearsFor } from '../../../src/lib/features/shared/figures/choice';
import { isLevelUnsaid } from '../../../src/lib/features/shared/begin/changeover';
import { choices } from '../../../src/lib/db/views/choices';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { replaceAll } from '../../../src/lib/db/schema/load';
import { overview } from '../../../src/lib/db/views/overview';
import { ownInfo, type OwnDataset } from '../../../src/lib/domain/schema/own-dataset';
import {
	askedRoot,
	changeovers,
	countedLevel,
	levelAsked,
	type Changeover,
} from '../../../src/lib/domain/units/register-level';
import type { Loadable } from '../../../src/lib/db/schema/columns';
import { knowledgeOf, readingOf } from '../../support/catalogue';
import { outcome, rowsOf, target, toBatches } from '../../support/database';
import { provinceSources } from '../../support/province';

const engine = openDatabase();
afterAll(async () => (await engine).close());

const sources = provinceSources('tay-ninh');
const files = sources.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
const begun = (root_unit: string, changeover?: Changeover) => {
	const own: OwnDataset = {
		...{ id: 'x', name_vi: 'x', name_en: 'x', root_unit, files, madeAt: '2026-11-30T00:00:00Z' },
		default: { year: 2025, level: 'commune', indicator: 'vet_after_thcs' },
		...(changeover !== undefined && { changeover }),
	};
	return ownInfo(own, []);
};
const published = rowsOf(knowledgeOf('tay-ninh', sources).records);
const more = (period_id: string) => ({ indicator_id: 'vet_after_thcs', period_id, source_id: null });
const registered = (unit: string, year: string, bp: number): Loadable =>
	target(unit, bp, { ...more(year), effective_date: `${year}-03-05` });
const reported = (unit: string, year: string, n: number, d: number): Loadable =>
	outcome(unit, n, d, { ...more(year), as_of: `${year}-12-31` });

const districts = ['long-an.thu-thua', 'long-an.ben-luc'];
const communes = ['tay-ninh.thu-thua', 'tay-ninh.ben-luc'];
/** Targets: districts in 2024 and 2025, communes in 2025 and 2026. */
const targets = [
	...districts.flatMap((unit) => ['2024', '2025'].map((year) => registered(unit, year, 2000))),
	...communes.flatMap((unit) => ['2025', '2026'].map((year) => registered(unit, year, 3000))),
];

async function asked(
	info: ReturnType<typeof begun>,
	given: { targets?: readonly Loadable[]; outcomes?: readonly Loadable[] },
) {
	const database = await engine;
	const imports = [
		{ seq: 0, parts: toBatches(published) },
		{ seq: 1, parts: toBatches(given) },
	];
	await replaceAll(database, imports, { askedRoot: askedRoot(info) });
	const offered = await choices(database);
	const levels = (year: number) => levelsFor(offered, 'vet_after_thcs', year);
	const total = async (year: number, level: string) => {
		const view = {
			indicator: 'vet_after_thcs',
			period: String(year),
			level,
			root: info.root_unit,
			asOf: null,
		};
		const { rows, province } = await overview(database, view);
		return [rows.length, province.numerator, province.denominator];
	};
	return { offered, levels, total };
}

describe('the level that a year is counted over', () => {
	it.each([
		[2024, 'district', 'district'],
		[2024, 'commune', 'district'],
		[2024, 'both', 'district'],
		[2025, 'district', 'district'],
		[2025, 'commune', 'commune'],
		[2025, 'both', 'commune'],
		[2026, 'district', 'commune'],
		[2026, 'both', 'commune'],
	] as const)('of %i, where 2025 is registered at %s, is %s', (year, changeover, level) => {
		expect(countedLevel(year, changeover)).toBe(level);
		expect(levelAsked(begun('tay-ninh', changeover), year)).toBe(level);
	});

	it('is a question of a province that goes on; elsewhere it is the one that was begun with', () => {
		expect(begun('tay-ninh').changeover).toBeNull();
		expect(begun('tay-ninh').hasEnded).toBe(false);
		for (const root of ['long-an', 'long-an.thu-thua', 'long-an.thu-thua.my-an', 'tay-ninh.thu-thua']) {
			expect(begun(root).changeover).toBeUndefined();
			expect(levelAsked(begun(root), 2025)).toBe('commune');
		}
		expect(askedRoot(begun('tay-ninh'))).toBeNull();
		expect(askedRoot(begun('tay-ninh', 'commune'))).toBeNull();
		expect(askedRoot(begun('tay-ninh', 'both'))).toBe('tay-ninh');
		// an office that ended asks its units for its last year
		expect(askedRoot(begun('long-an.thu-thua'))).toBe('long-an.thu-thua');
		expect(askedRoot(begun('tay-ninh.thu-thua'))).toBeNull();
	});
});

describe.each(changeovers)('a province whose targets of 2025 are registered at: %s', (changeover) => {
	const info = begun('tay-ninh', changeover);
	const hasDistricts = changeover !== 'commune';

	it('compares each level with its own targets, before anybody has reported', async () => {
		const { offered, levels, total } = await asked(info, { targets });
		expect(yearsFor(offered, 'vet_after_thcs')).toEqual([2026, 2025, 2024]);
		expect([2024, 2025, 2026].map(levels)).toEqual([
			['district'],
			hasDistricts ? ['district', 'commune'] : ['commune'],
			['commune'],
		]);
		// 15 districts of Long An and 9 of the former Tây Ninh; 96 communes
		expect(await total(2024, 'district')).toEqual([24, null, null]);
		expect(await total(2025, 'commune')).toEqual([96, null, null]);
		expect(await total(2025, 'district')).toEqual([hasDistricts ? 24 : 0, null, null]);
		expect(await total(2026, 'commune')).toEqual([96, null, null]);
	}, 60_000);

	it('adds up one level, and nobody twice', async () => {
		const outcomes = [
			...districts.flatMap((unit) => [reported(unit, '2024', 10, 100), reported(unit, '2025', 20, 100)]),
			...communes.flatMap((unit) => [reported(unit, '2025', 15, 50), reported(unit, '2026', 25, 50)]),
		];
		const { offered, levels, total } = await asked(info, { targets, outcomes });
		expect(levels(2025)).toEqual(['district', 'commune']);
		expect(await total(2024, 'district')).toEqual([24, 20, 200]);
		expect(await total(2025, 'district')).toEqual([24, 40, 200]);
		expect(await total(2025, 'commune')).toEqual([96, 30, 100]);
		expect(await total(2026, 'commune')).toEqual([96, 50, 100]);
		// from year to year one stays at the level that counts
		const shown = { indicator: 'vet_after_thcs', year: 2024, level: 'district', asOf: null };
		const step = withYear(offered, shown, 2025, info);
		expect(step.level).toBe(countedLevel(2025, changeover));
		expect(withYear(offered, step, 2026, info).level).toBe('commune');
		const back = withYear(offered, { ...shown, year: 2026, level: 'commune' }, 2025, info);
		expect(back.level).toBe(countedLevel(2025, changeover));
		expect(withYear(offered, back, 2024, info).level).toBe('district');
		expect(levelShown(offered, { indicator: 'vet_after_thcs', year: 2025, level: 'district' })).toBe(
			'district',
		);
	}, 60_000);
});

it('nobody has said it: districts’ targets of 2025 are a question, and nobody is called missing meanwhile', async () => {
	const info = begun('tay-ninh');
	const { offered, levels, total } = await asked(info, { targets });
	expect(isLevelUnsaid(info, offered)).toBe(true);
	expect(isLevelUnsaid(begun('tay-ninh', 'commune'), offered)).toBe(false);
	expect(levels(2025)).toEqual(['commune']);
	expect(await total(2025, 'district')).toEqual([0, null, null]);
	const later = await asked(info, { targets: targets.filter(({ period_id }) => period_id !== '2025') });
	expect(isLevelUnsaid(info, later.offered)).toBe(false);
}, 60_000);

describe('an office that ended on 30/6/2025', () => {
	it.each([
		['long-an', 'district', 15, 'long-an.thu-thua'],
		['long-an.thu-thua', 'commune', 12, 'long-an.thu-thua.my-an'],
	])(
		'%s compares its units of %s level for 2025, those of its last day: %i',
		async (root, level, many, unit) => {
			const { levels, total } = await asked(begun(root), { targets: [registered(unit, '2025', 2500)] });
			expect(levels(2025)).toEqual([level]);
			expect(await total(2025, level)).toEqual([many, null, null]);
		},
		60_000,
	);
});

describe('a file of the year in which districts ended', () => {
	const { catalogue } = knowledgeOf('tay-ninh', sources).knowledge;
	const read = (header: string, name: string) =>
		readingOf(catalogue, `${header};Số HS tốt nghiệp THCS;Số HS vào học nghề\n${name};100;10\n`, {
			assume: { year: '2025', level: 'THCS' },
		});

	it('a bare name may be the district, its town or the new commune: a question', () => {
		const { names, of } = read('Đơn vị', 'Thủ Thừa');
		expect(names.map(({ kind, candidates }) => [kind, candidates.map(({ id }) => id)])).toEqual([
			['ambiguous', ['long-an.thu-thua', 'long-an.thu-thua.thu-thua', 'tay-ninh.thu-thua']],
		]);
		expect(of('outcomes')).toEqual([]);
	});

	it.each([
		['Đơn vị', 'Huyện Thủ Thừa', 'long-an.thu-thua'],
		['Huyện', 'Thủ Thừa', 'long-an.thu-thua'],
		['Đơn vị', 'Xã Thủ Thừa', 'tay-ninh.thu-thua'],
	])('%s: %s is none', (header, name, unit) => {
		const { names, of } = read(header, name);
		expect(names).toEqual([]);
		expect(of('outcomes').map(({ unit_id }) => unit_id)).toEqual([unit]);
	});
});
