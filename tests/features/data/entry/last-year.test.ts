import { expect, it } from 'vitest';
import { carriedOver, draftsOf, yearBefore } from '../../../../src/lib/features/data/entry/last-year';
import type { Asker } from '../../../../src/lib/db/database';
import { entryCell } from '../../../../src/lib/domain/schema/entry-cells';
import type { Template } from '../../../../src/lib/export/template/template';

const template: Template = {
	...({ form: 'targets', level: 'THCS', asOf: null, dueDate: null, province: 'Tỉnh A', rootId: 'a' } as const),
	period: { id: '2027', label: 'Năm 2027' },
	document: null,
	units: ['x', 'y', 'z'].map((unitId) => ({ unitId, name: unitId, targetBp: null })),
	indicators: [{ indicatorId: 'vet', nameVi: 'Học nghề' }],
	destinations: [],
};
const question = { year: 2026, level: 'commune', root: 'a', indicators: ['vet'] };
const askerOf = (rows: readonly object[]) => ({ query: () => Promise.resolve(rows) }) as unknown as Asker;
const cell = (unit: string) => entryCell(unit, 'Học nghề (%)');

it('empty cells take the drafts of the year, those without one the targets of the year before', async () => {
	const shared = { indicatorId: 'vet', numerator: null, denominator: null, declaredBp: null };
	const before = await yearBefore(
		askerOf(['x', 'y', 'z'].map((unitId) => ({ ...shared, unitId, targetBp: 2000 }))),
		question,
	);
	const drafts = await draftsOf(
		askerOf(['x', 'z'].map((unitId) => ({ indicatorId: 'vet', unitId, valueBp: 2250 }))),
		{ ...question, year: 2027 },
	);
	expect(carriedOver(template, { [cell('z')]: '30' }, before, drafts)).toEqual({
		texts: { [cell('x')]: '22,50', [cell('y')]: '20,00', [cell('z')]: '30' },
		ofDrafts: 1,
		ofBefore: 1,
	});
	expect(carriedOver(template, {}, before, new Map())).toMatchObject({ ofDrafts: 0, ofBefore: 3 });
});
