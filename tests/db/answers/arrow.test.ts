import { tableFromIPC } from 'apache-arrow';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '../../../src/lib/db/answers/arrow';
import { batch, batches, transferables } from '../../../src/lib/db/schema/columns';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load } from '../../../src/lib/db/schema/load';
import { sql } from '../../../src/lib/db/sql';
import { columnsOf } from '../../../src/lib/domain/schema/tables';
import { outcome } from '../../support/database';

const units = [
	{
		unit_id: 'long-an.duc-hoa',
		name_vi: 'Huyện Đức Hòa',
		level: 'district',
		is_disadvantaged: true,
		sort_order: 8,
		file_row: 9,
	},
	{ unit_id: 'x', name_vi: 'Ấp Bà Tầm "một", hai\n😀', level: 'commune', is_disadvantaged: false, note: '' },
	{ unit_id: 'y', name_vi: 'Ð', level: 'commune', is_disadvantaged: null },
];

describe('batch', () => {
	it('keeps nulls, empty texts, Vietnamese, booleans and lines', () => {
		const table = tableFromIPC(ipc(batch('units', units), 3));
		const column = (name: string) =>
			Array.from({ length: 3 }, (_, index) => table.getChild(name)?.get(index) ?? null);
		expect(table.numRows).toBe(3);
		expect(table.schema.fields.map(({ name }) => name)).toEqual([
			...columnsOf('units').map(([name]) => name),
			'import_seq',
			'file_row',
			'file_sheet',
		]);
		expect(column('name_vi')).toEqual(units.map((unit) => unit.name_vi));
		expect(column('is_disadvantaged')).toEqual([true, false, null]);
		expect(column('sort_order')).toEqual([8, null, null]);
		expect(column('note')).toEqual([null, '', null]);
		expect(column('parent_id')).toEqual([null, null, null]);
		expect(column('import_seq')).toEqual([3, 3, 3]);
		expect(column('file_row')).toEqual([9, null, null]);
	});
	it('a day arrives as the day it is; what is none is refused', async () => {
		const days = ['1899-12-31', '1970-01-01', '2024-02-29', null, '2100-03-01', '2024-02-29'];
		const database = await openDatabase();
		await load(
			database,
			[
				batch(
					'outcomes',
					days.map((as_of, n) => outcome(`u${n}`, 1, 2, { as_of })),
				),
			],
			0,
		);
		const found = await database.query(
			sql({ day: 'text?' })`SELECT CAST(as_of AS VARCHAR) AS day FROM outcomes ORDER BY unit_id`,
		);
		expect(found.map(({ day }) => day)).toEqual(days);
		await database.close();
		for (const none of ['2023-02-29', '2023-02-31', '2023-1-1', '2023', '', ' 2023-01-01', 'x'])
			expect(() => batch('outcomes', [outcome('a', 1, 2, { as_of: none })])).toThrow(TypeError);
	});
	it('arrives in the engine as it left', async () => {
		const database = await openDatabase();
		await load(database, [batch('units', units)], 0);
		const found = await database.query(
			sql({ name_vi: 'text', flag: 'boolean?', sort_order: 'integer?', note: 'text?', file_row: 'integer?' })`
			SELECT name_vi, is_disadvantaged AS flag, sort_order, note, file_row FROM units ORDER BY unit_id`,
		);
		expect(found).toEqual([
			{ name_vi: 'Huyện Đức Hòa', flag: true, sort_order: 8, note: null, file_row: 9 },
			{ name_vi: units[1]?.name_vi, flag: false, sort_order: null, note: '', file_row: null },
			{ name_vi: 'Ð', flag: null, sort_order: null, note: null, file_row: null },
		]);
		await database.close();
	});
	it.each([0, 1, 7, 8, 9, 63, 64, 65, 1000])('%j rows, every second flag known', (length) => {
		const rows = Array.from({ length }, (_, index) => ({
			...units[0],
			unit_id: `u${index % 13}`,
			is_disadvantaged: index % 2 === 0 ? index % 4 === 0 : null,
		}));
		const table = tableFromIPC(ipc(batch('units', rows), 0));
		const flags = table.getChild('is_disadvantaged');
		const ids = table.getChild('unit_id');
		expect(table.numRows).toBe(length);
		rows.forEach((row, index) => {
			expect(flags?.get(index) ?? null).toBe(row.is_disadvantaged);
			expect(ids?.get(index)).toBe(row.unit_id);
		});
	});
	it('moves to another thread without being copied', () => {
		const made = batch('units', units);
		const bytes = ipc(made, 0);
		const moved = structuredClone(made, { transfer: transferables(made) });
		expect(ipc(moved, 0)).toEqual(bytes);
		expect(transferables(made).every(({ byteLength }) => byteLength === 0)).toBe(true);
	});
	it('in pieces', () => {
		expect(batches('outcomes', [])).toEqual([]);
		expect(batches('outcomes', [outcome('a', 1, 2)]).map(({ rows }) => rows)).toEqual([1]);
	});
});

describe('under a policy that forbids code made at run time', () => {
	afterEach(() => vi.unstubAllGlobals());
	it('a batch is made without it', () => {
		vi.stubGlobal('Function', () => {
			throw new EvalError('unsafe-eval');
		});
		vi.stubGlobal('eval', () => {
			throw new EvalError('unsafe-eval');
		});
		expect(ipc(batch('units', units), 0).length).toBeGreaterThan(100);
		expect(ipc(batch('outcomes', [outcome('a', 1, 2)]), 0).length).toBeGreaterThan(100);
	});
});
