import { afterAll, describe, expect, it } from 'vitest';
import { levelsFor } from '../../src/lib/features/shared/figures/choice';
import { templateFor } from '../../src/lib/features/data/templates/template-for';
import { entryCsv } from '../../src/lib/features/data/entry/entry-file';
import { reportingAnswer } from '../../src/lib/features/reporting/question';
import { unitFiles } from '../../src/lib/features/shared/units/save-units';
import { unitChanges } from '../../src/lib/features/shared/units/unit-changes';
import { unitRows } from '../../src/lib/features/shared/units/unit-table';
import { choices } from '../../src/lib/db/views/choices';
import { openDatabase } from '../../src/lib/db/engine/engine-node';
import { overview } from '../../src/lib/db/views/overview';
import { targetRows } from '../../src/lib/db/queries/targets';
import { placeRows } from '../../src/lib/db/queries/places';
import { entryCell } from '../../src/lib/domain/schema/entry-cells';
import { packed, unpacked, type PackedProvince } from '../../src/lib/domain/units/packed-province';
import { templateColumns } from '../../src/lib/export/template/template-columns';
import {
	communesIn,
	levelsAt,
	placesIn,
	yearMeant,
	yearsAt,
} from '../../src/lib/domain/units/province-choice';
import { catalogue, type Known } from '../../src/lib/intake/catalogue';
import type { Found } from '../../src/lib/intake/reading';
import { provinceIndex, provinceLines } from '../../src/lib/server/country/province-files';
import { extendKnown } from '../../src/lib/state/import/extend-known';
import { fileOf, knowledgeOf, readingOf } from '../support/catalogue';
import { databaseOf, rowsOf } from '../support/database';
import { provinceSources } from '../support/province';

const places = placesIn(provinceIndex());
const unitsOf = (slug: string) => {
	const lines = provinceLines(slug);
	if (!lines) throw new Error(slug);
	return unpacked(JSON.parse(JSON.stringify(packed(lines))) as PackedProvince).units;
};
const placed = (id: string, kind: string) => {
	const place = places.find((one) => one.id === id && one.kind === kind);
	if (!place) throw new Error(id);
	return place;
};

describe('a commune as the place of an office', () => {
	const units = unitsOf('tay-ninh');

	it.each([
		['tay-ninh', 'now', 96, 'tay-ninh.thu-thua', 'commune', 'Tỉnh Tây Ninh'],
		['long-an.thu-thua', 'district', 12, 'long-an.thu-thua.my-an', 'communeBefore', 'Huyện Thủ Thừa'],
		['long-an', 'before', 186, 'long-an.thu-thua.my-an', 'communeBefore', 'Huyện Thủ Thừa'],
	])('%s (%s) has %i', (id, kind, many, commune, its, of) => {
		const all = communesIn(placed(id, kind), units);
		expect(all).toHaveLength(many);
		expect(all.find((one) => one.id === commune)).toMatchObject({ kind: its, of: { name_vi: of } });
		expect(new Set(all.map((one) => one.id)).size).toBe(many);
	});

	it('a province that only lost its districts has its communes of today', () => {
		const all = communesIn(placed('cao-bang', 'now'), unitsOf('cao-bang'));
		expect(all).toHaveLength(placed('cao-bang', 'now').today.communes);
		expect(all.every(({ id }) => id.startsWith('cao-bang.'))).toBe(true);
	});

	it.each([
		['commune', 2027, 2025, 2026],
		['communeBefore', 2025, 2019, 2024],
		['district', 2025, 2019, 2024],
		['now', 2027, 2019, 2026],
	] as const)('years of %s: %i back to %i, usually %i', (kind, last, first, usual) => {
		const years = yearsAt({ kind }, 2026);
		expect([years[0], years.at(-1), yearMeant({ kind }, 2026)]).toEqual([last, first, usual]);
	});

	it('targets are those of its schools; of a district those of its communes or its schools', () => {
		expect(levelsAt({ kind: 'commune' }, 2026)).toEqual(['school']);
		expect(levelsAt({ kind: 'communeBefore' }, 2024)).toEqual(['school']);
		expect(levelsAt({ kind: 'district' }, 2024)).toEqual(['commune', 'school']);
	});
});

/** The published lists of the province, with the root of a data set in it. */
const begun = (root: string) =>
	knowledgeOf(root, provinceSources(root.startsWith('kon-tum') ? 'quang-ngai' : 'tay-ninh'));

/** Names typed into the list of units, as the rows of the files that carry them. */
function typed(known: Known, names: readonly string[]): readonly Found[] {
	const texts = Object.fromEntries(names.map((name, at) => [entryCell(`+${at + 1}`, 'name'), name]));
	const changes = unitChanges(unitRows(known, texts), known, '2026-11-30');
	expect(changes.faults).toEqual([]);
	return unitFiles(changes).flatMap(({ name, text }) => {
		const read = readingOf(catalogue(known), fileOf(text, name));
		expect(read.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
		return read.records;
	});
}

const engine = openDatabase();
afterAll(async () => (await engine).close());
const names = ['Trường THCS Mỹ An', 'Trường THCS Nhị Thành', 'Trường THCS-THPT Thủ Thừa'];

describe.each([
	['tay-ninh.thu-thua', 2026, 'Xã Thủ Thừa'],
	['tay-ninh.thu-thua', 2025, 'Xã Thủ Thừa'],
	['long-an.thu-thua.my-an', 2024, 'Xã Mỹ An'],
	['long-an.thu-thua.my-an', 2025, 'Xã Mỹ An'],
	['kon-tum.kon-plong.mang-den', 2023, 'Thị trấn Măng Đen'],
])('%s in %i', (root, year, name) => {
	const first = begun(root);
	const schools = typed(first.knowledge.known, names);
	const known = extendKnown(first.knowledge.known, schools);
	const units = known.units.filter(({ parent_id }) => parent_id === root);

	it('has the schools that were typed below it, and no other unit', () => {
		expect(units.map(({ name_vi, level }) => [name_vi, level])).toEqual(names.map((one) => [one, 'school']));
		expect(units.map(({ unit_id }) => unit_id)).toEqual([
			`${root}.truong-thcs-my-an`,
			`${root}.truong-thcs-nhi-thanh`,
			`${root}.truong-thcs-thpt-thu-thua`,
		]);
	});

	const formOf = () => {
		const choice = {
			...({ form: 'targets', level: 'THCS', year, month: 1, unitLevel: 'school', unit: null } as const),
			...{ asOf: null, dueDate: null },
		};
		return templateFor(choice, known, []);
	};

	it('has a form of its schools, which is the commune’s', () => {
		const form = formOf();
		expect(form.units.map((one) => one.name)).toEqual(names);
		expect([form.province, form.rootId]).toEqual([name, root]);
	});

	it('measures its schools from its own return, and its whole is their sum', async () => {
		const result = readingOf(
			catalogue(known),
			[
				`UBND ${name.toUpperCase()}`,
				`KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM ${year}`,
				'Trường;Số HS tốt nghiệp THCS;Số HS vào học nghề',
				'THCS Mỹ An;80;20',
				'THCS Nhị Thành;120;30',
				'Tổng cộng;200;50',
				'',
			].join('\n'),
		);
		expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(result.names).toEqual([]);
		const main =
			templateColumns(formOf()).find((column) => column.indicatorId === 'vet_after_thcs')?.header ?? '';
		const [one, other] = units;
		const registered = entryCsv(
			{ ...formOf(), document: { no: '12/KH-UBND', date: `${year}-03-05` } },
			{
				[entryCell(one?.unit_id ?? '', main)]: '25,5',
				[entryCell(other?.unit_id ?? '', main)]: '30',
			},
			`${year}-03-05`,
		);
		const targets = readingOf(catalogue(known), fileOf(registered, 'dang-ky.csv'));
		expect(targets.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		const database = await databaseOf(rowsOf(first.records), await engine, [
			rowsOf(schools),
			rowsOf(targets.records),
			rowsOf(result.records),
		]);
		const view = { indicator: 'vet_after_thcs', period: String(year), level: 'school', root, asOf: null };
		const { rows, province } = await overview(database, view);
		expect(rows.map((row) => [row.nameVi, row.numerator, row.denominator, row.targetBp])).toEqual([
			['Trường THCS Mỹ An', 20, 80, 2550],
			['Trường THCS Nhị Thành', 30, 120, 3000],
			['Trường THCS-THPT Thủ Thừa', null, null, null],
		]);
		expect([province.numerator, province.denominator]).toEqual([50, 200]);
		const offered = await choices(database);
		expect(levelsFor(offered, 'vet_after_thcs', year)).toEqual(['school']);
		const asked = { form: null, year, level: 'school' };
		const { facts } = await reportingAnswer(database, root, offered, asked, [
			'province',
			'commune',
			'school',
		]);
		expect(new Set(facts.map(({ unitId }) => unitId))).toEqual(new Set(units.map(({ unit_id }) => unit_id)));
		const map = await database.query(placeRows(view));
		expect(map.map(({ unitId, gridRow, district }) => [unitId, gridRow, district])).toEqual(
			units.map(({ unit_id }) => [unit_id, null, null]),
		);
		const register = await database.query(targetRows(view));
		expect(register.map(({ nameVi, valueBp, docNo }) => [nameVi, valueBp, docNo])).toEqual([
			['Trường THCS Mỹ An', 2550, '12/KH-UBND'],
			['Trường THCS Nhị Thành', 3000, '12/KH-UBND'],
			['Trường THCS-THPT Thủ Thừa', null, null],
		]);
	}, 30_000);
});

it('schools that a file names are offered to the commune, and added where that was decided', () => {
	const own = begun('tay-ninh.thu-thua').knowledge.catalogue;
	const text = 'Trường;Số HS tốt nghiệp THCS;Số HS vào học nghề\nTHCS Mỹ An;80;20\n';
	const assume = { year: '2026', level: 'THCS' };
	const offered = readingOf(own, text, { assume });
	expect(offered.offers).toMatchObject([
		{ name: 'THCS Mỹ An', parent_id: 'tay-ninh.thu-thua', level: 'school' },
	]);
	const added = readingOf(own, text, { assume: { ...assume, schools: 'add' } });
	expect(added.of('units')).toMatchObject([{ unit_id: 'tay-ninh.thu-thua.thcs-my-an', subtype: 'thcs' }]);
	expect(added.of('outcomes')).toMatchObject([{ unit_id: 'tay-ninh.thu-thua.thcs-my-an', numerator: 20 }]);
	// a commune is none of a commune's
	const other = readingOf(own, text.replace('THCS Mỹ An', 'Xã Bình Thành').replace('Trường', 'Đơn vị'), {
		assume,
	});
	expect([other.offers, other.codes]).toEqual([[], ['V14']]);
});
