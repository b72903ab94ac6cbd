import { describe, expect, it } from 'vitest';
import { entryTable } from '../../../../src/lib/features/data/entry/entry-table';
import { lineFinder, namesakes } from '../../../../src/lib/features/data/entry/named-lines';
import { templateFor } from '../../../../src/lib/features/data/templates/template-for';
import { entryWords } from '../../../../src/lib/messages/shared/entry';
import { provincesToday } from '../../../../src/lib/server/country/province-units';
import { provinceRead } from '../../../support/province';

const formOf = (slug: string, year: number, unitLevel: 'commune' | 'district') =>
	templateFor(
		{
			...({ form: 'targets', level: 'THCS', year, month: 1, unitLevel, unit: null } as const),
			...{ asOf: null, dueDate: null },
		},
		provinceRead(slug).knowledge.known,
		[],
	);
const tableOf = (form: ReturnType<typeof formOf>) => entryTable(form, {}, entryWords.vi);

describe('Tây Ninh has Xã Tân Thành and Xã Tân Thạnh', () => {
	const form = formOf('tay-ninh', 2026, 'commune');
	const table = tableOf(form);
	const both = ['Xã Tân Thành', 'Xã Tân Thạnh'];
	/** The name on the line that a name finds. */
	const found = (name: string) => {
		const line = lineFinder(table)(name);
		return line === null ? null : table.rows[line - 1]?.cells[0];
	};

	it.each([
		['Xã Tân Thành', 'Xã Tân Thành'],
		['xã tân thạnh', 'Xã Tân Thạnh'],
		['Tân Thạnh', 'Xã Tân Thạnh'],
		['TÂN THÀNH', 'Xã Tân Thành'],
		['X. Tân Thành', 'Xã Tân Thành'],
		['xa Thu Thua', 'Xã Thủ Thừa'],
		['Thu Thưa', 'Xã Thủ Thừa'],
	])('%s is %s', (name, unit) => {
		expect(found(name)).toBe(unit);
		expect(namesakes(form, name)).toEqual([]);
	});

	it.each(['Tan Thanh', 'xa tan thanh', 'Tân Thanh', 'TAN THANH'])('%s may be either', (name) => {
		expect(found(name)).toBeNull();
		expect(namesakes(form, name)).toEqual(both);
	});
});

it.each(provincesToday())('each name of $name_vi that is told on screen leads to its own line', ({ slug }) => {
	for (const [year, level] of [
		[2026, 'commune'],
		[2024, 'commune'],
		[2023, 'district'],
	] as const) {
		const table = tableOf(formOf(slug, year, level));
		const find = lineFinder(table);
		const lost = table.rows.flatMap(({ unitId, cells: [name = ''] }, at) =>
			unitId && find(name) !== at + 1 ? [name] : [],
		);
		expect([level, lost]).toEqual([level, []]);
	}
});
