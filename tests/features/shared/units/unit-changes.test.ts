import { describe, expect, it } from 'vitest';
import { unitFiles } from '../../../../src/lib/features/shared/units/save-units';
import { unitChanges } from '../../../../src/lib/features/shared/units/unit-changes';
import { kindInName } from '../../../../src/lib/features/shared/units/unit-kinds';
import { withUnitBlock } from '../../../../src/lib/features/data/units/unit-paste';
import { unitFields, unitRows, type UnitField } from '../../../../src/lib/features/shared/units/unit-table';
import { entryCell } from '../../../../src/lib/domain/schema/entry-cells';
import { catalogue } from '../../../../src/lib/intake/catalogue';
import { extendKnown } from '../../../../src/lib/state/import/extend-known';
import { readingOf, sampleKnowledge } from '../../../support/catalogue';

const { known } = sampleKnowledge();
const [a, b] = ['tinh-mau.huyen-a', 'tinh-mau.huyen-b'];
type Typed = Readonly<Record<string, Partial<Record<UnitField, string>>>>;

const textsOf = (typed: Typed) =>
	Object.fromEntries(
		Object.entries(typed).flatMap(([id, fields]) =>
			Object.entries(fields).map(([field, text]) => [entryCell(id, field), text] as const),
		),
	);
const changesOf = (typed: Typed, of = known) => unitChanges(unitRows(of, textsOf(typed)), of, '2024-05-01');
const faultsWith = (typed: Typed, of: typeof known) =>
	changesOf(typed, of).faults.map(({ id, field, fault }) => `${id} ${field} ${fault}`);
const faultsOf = (typed: Typed) => faultsWith(typed, known);

/** What is known after the changes were read as the files that carry them; nothing is found fault with. */
function after(typed: Typed, of = known) {
	const changes = changesOf(typed, of);
	expect(changes.faults).toEqual([]);
	const crosswalk: unknown[] = [];
	const all = unitFiles(changes).reduce((before, { name, text }) => {
		const read = readingOf(catalogue(before), { name, bytes: new TextEncoder().encode(text) });
		expect(read.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
		crosswalk.push(...read.of('crosswalk'));
		return extendKnown(before, read.records);
	}, of);
	return {
		crosswalk,
		known: all,
		row: (id: string) => unitRows(all, {}).find((row) => row.id === id)?.cells,
		unit: (id: string) => all.units.filter(({ unit_id }) => unit_id === id),
		find: (name: string, day = '2024-05-01') =>
			catalogue(all).find(name, { period: { start: day, end: day } }),
	};
}

describe('the list of units, edited', () => {
	it('shows what is known below the root, and an empty row to write into', () => {
		const rows = unitRows(known, {});
		expect(rows.filter(({ unit }) => unit !== null)).toHaveLength(
			known.units.filter(({ unit_id }) => unit_id.startsWith('tinh-mau.')).length,
		);
		expect(rows.at(-1)).toMatchObject({ id: '+1', unit: null, changed: [] });
		expect(rows.find(({ id }) => id === a)?.cells).toEqual({
			name: 'Huyện A',
			kind: 'Huyện',
			parent: 'Tỉnh Mẫu',
			from: '',
			to: '30/6/2025',
			into: '',
			aliases: 'Huyên A',
		});
		expect(changesOf({})).toMatchObject({ units: [], aliases: [], crosswalk: [], faults: [] });
	});

	it('adds a school below the unit that it names, of the kind that its name tells', () => {
		const found = after({ '+1': { name: 'Trường THCS Hòa Bình', parent: 'Huyện B', from: '1/9/2024' } });
		expect(found.unit(`${b}.truong-thcs-hoa-binh`)).toMatchObject([
			{ level: 'school', subtype: 'thcs', parent_id: b, valid_from: '2024-09-01', valid_to: null },
		]);
	});

	it('adds a commune and a school below it at once', () => {
		const found = after({
			'+1': { name: 'Xã Mới Lập', from: '01/07/2025' },
			'+2': { name: 'THPT Mới Lập', parent: 'Xã Mới Lập' },
		});
		const school = found.find('THPT Mới Lập');
		expect(school.kind).toBe('exact');
		const id = 'unitId' in school ? school.unitId : '';
		expect(found.unit(id)[0]?.parent_id).toBe('tinh-mau.xa-moi-lap');
	});

	it('renames a unit, which keeps its id, its figures and its former name for the files to come', () => {
		const found = after({ [a]: { name: 'Huyện An Lạc' } });
		expect(found.unit(a)).toMatchObject([{ name_vi: 'Huyện An Lạc', name_en: null, valid_to: '2025-06-30' }]);
		expect(found.find('Huyện An Lạc')).toMatchObject({ kind: 'exact', unitId: a });
		expect(found.find('huyện A')).toMatchObject({ unitId: a });
	});

	it('ends a unit, and brings it back', () => {
		const ended = after({ [b]: { to: '31/12/2023' } });
		expect(ended.unit(b)[0]?.valid_to).toBe('2023-12-31');
		expect(ended.find('Huyện B').kind).toBe('ended');
		expect(after({ [b]: { to: '-' } }).unit(b)[0]?.valid_to).toBe(null);
	});

	it('merges a unit into another one from the day after its last', () => {
		const found = after({ [b]: { to: '31/12/2023', into: 'Huyện A' } });
		expect(found.crosswalk).toMatchObject([
			{ from_unit: b, to_unit: a, effective_date: '2024-01-01', weight_bp: 10_000 },
		]);
	});

	it('says afterwards who took a unit over, and takes it back with its day', () => {
		const merged = after({ [b]: { to: '31/12/2023', into: 'Huyện A' } });
		expect(merged.row(b)).toMatchObject({ to: '31/12/2023', into: 'Huyện A' });
		expect(changesOf({}, merged.known)).toMatchObject({ crosswalk: [], faults: [] });
		const alive = after({ [b]: { to: '-', into: '-' } }, merged.known);
		expect(alive.row(b)).toMatchObject({ to: '', into: '' });
		expect(alive.crosswalk).toMatchObject([
			{ from_unit: b, to_unit: b, effective_date: '2024-01-01', weight_bp: 10_000 },
		]);
	});

	it('goes on in the same unit from another day, and no longer from the one before', () => {
		const merged = after({ [b]: { to: '31/12/2023', into: 'Huyện A' } });
		const later = after({ [b]: { to: '31/3/2024' } }, merged.known);
		expect(later.row(b)).toMatchObject({ to: '31/3/2024', into: 'Huyện A' });
		expect(later.crosswalk).toMatchObject([
			{ from_unit: b, to_unit: b, effective_date: '2024-01-01', weight_bp: 10_000 },
			{ from_unit: b, to_unit: a, effective_date: '2024-04-01', weight_bp: 10_000 },
		]);
		const fresh = after({ '+1': { name: 'Huyện Mới' }, [b]: { into: 'Huyện Mới' } }, merged.known);
		expect(fresh.row(b)).toMatchObject({ to: '31/12/2023', into: 'Huyện Mới' });
		expect(fresh.crosswalk).toHaveLength(1);
		expect(faultsWith({ [b]: { to: '-' } }, merged.known)).toEqual([`${b} into noEnd`]);
	});

	it('merges a unit into one that is renamed with it, by either name', () => {
		for (const into of ['Huyện An Lạc', 'Huyện A'])
			expect(
				after({ [a]: { name: 'Huyện An Lạc' }, [b]: { to: '31/12/2023', into } }).crosswalk,
			).toMatchObject([{ from_unit: b, to_unit: a, effective_date: '2024-01-01', weight_bp: 10_000 }]);
	});

	it('gives a unit another name, with which files are read', () => {
		expect(after({ [b]: { aliases: 'Vùng Bưng; Bưng Lớn' } }).find('Bưng Lớn')).toMatchObject({ unitId: b });
	});

	it('counts each unit once, by what is done with it', () => {
		const { counts } = changesOf({
			[a]: { name: 'Huyện An Lạc', aliases: 'Huyên A; An Lạc cũ' },
			[b]: { to: '31/12/2023', into: 'Huyện A' },
			'+1': { name: 'Xã Mới Lập' },
		});
		expect(counts).toEqual({ added: 1, renamed: 1, merged: 1, ended: 0, otherwise: 0 });
	});

	it.each<[Typed, string[]]>([
		[{ '+1': { kind: 'Xã' } }, ['+1 name noName']],
		[{ '+1': { name: 'Huyện B' } }, ['+1 name sameName']],
		[{ '+1': { name: 'Bình Minh' } }, ['+1 kind noKind']],
		[{ '+1': { name: 'Bình Minh', kind: 'làng' } }, ['+1 kind noKind']],
		[{ [a]: { kind: 'Xã' } }, [`${a} kind otherLevel`]],
		[{ '+1': { name: 'THCS Bình Minh' } }, ['+1 parent noParent']],
		[{ '+1': { name: 'THCS Bình Minh', parent: 'Huyện Z' } }, ['+1 parent nobody']],
		[{ '+1': { name: 'THCS Bình Minh', parent: 'Xã Hòa Bình' } }, ['+1 parent several']],
		[{ [a]: { from: '31/2/2024' } }, [`${a} from noDay`]],
		[{ [a]: { from: '1/7/2025' } }, [`${a} to order`]],
		[{ [a]: { into: 'Huyện A' } }, [`${a} into itself`]],
		[{ [a]: { into: 'Huyện Z' } }, [`${a} into nobody`]],
		[{ [a]: { into: 'Huyện B', to: '-' } }, [`${a} to noEnd`]],
		[{ [a]: { aliases: 'Huyên A; Huyện B' } }, [`${a} aliases aliasTaken`]],
		[{ [a]: { aliases: 'Tên khác' } }, [`${a} aliases aliasStays`]],
	])('%j is found fault with, and nothing of it is taken', (typed, faults) => {
		expect(faultsOf(typed)).toEqual(faults);
		expect(unitFiles(changesOf(typed))).toEqual([]);
	});

	it('takes a name again that another unit had before', () => {
		expect(faultsOf({ '+1': { name: 'Huyện B', from: '1/7/2025' } })).toEqual([]);
	});
});

describe('a list that was pasted', () => {
	const paste = (texts: Typed, spot: { line: number; at: number }, block: string[][]) => {
		const rows = unitRows(known, textsOf(texts));
		return unitRows(known, withUnitBlock(rows, rows, textsOf(texts), spot, block));
	};
	const name = unitFields.indexOf('name');

	it('goes by name to the units there are, and adds the others', () => {
		const rows = paste({}, { line: 1, at: name }, [
			['huyện b', '', '', '01/01/2020'],
			['', '', '', ''],
			['THCS Một', '', 'Huyện A'],
			['THCS Hai', '', 'Huyện B'],
			['Xã Hòa Bình', 'Xã', 'Huyện A'],
		]);
		expect(rows.find(({ id }) => id === b)).toMatchObject({
			changed: ['from'],
			cells: { from: '01/01/2020', name: 'Huyện B' },
		});
		// two units have the last name: nobody is taken for it
		expect(rows.filter(({ unit }) => unit === null).map(({ cells }) => [cells.name, cells.parent])).toEqual([
			['THCS Một', 'Huyện A'],
			['THCS Hai', 'Huyện B'],
			['Xã Hòa Bình', 'Huyện A'],
			['', ''],
		]);
	});

	it('goes line by line elsewhere, and over the end of the table', () => {
		const texts = { '+1': { name: 'THCS Một' }, '+2': { name: 'THCS Hai' } };
		const line = unitRows(known, textsOf(texts)).findIndex(({ id }) => id === '+1') + 1;
		const rows = paste(texts, { line, at: unitFields.indexOf('parent') }, [
			['Huyện A'],
			['Huyện B'],
			['Huyện C'],
			['Huyện A'],
		]);
		expect(rows.filter(({ unit }) => unit === null).map(({ cells }) => [cells.name, cells.parent])).toEqual([
			['THCS Một', 'Huyện A'],
			['THCS Hai', 'Huyện B'],
			['', 'Huyện C'],
			['', 'Huyện A'],
			['', ''],
		]);
	});
});

it.each([
	['Phường Long An', 'commune', 'phuong'],
	['Trường THCS Tân An', 'school', 'thcs'],
	['Trường TH-THCS-THPT Hậu Nghĩa', 'school', 'lien_cap'],
	['Trung tâm GDNN-GDTX huyện Đức Hòa', 'gdtx', 'trung_tam'],
	['Trường Cao đẳng Long An', 'vet', 'cao_dang'],
	['TT. Thủ Thừa', 'commune', 'thi_tran'],
	['Trường Tiểu học Bình Hòa', 'school', null],
	['Thủ Thừa', undefined, undefined],
])('the name %s tells the kind', (text, level, subtype) => {
	expect(kindInName(text)?.level).toBe(level);
	expect(kindInName(text)?.subtype).toBe(subtype);
});
