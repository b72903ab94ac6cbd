import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/lib/intake/reading';
import { extendKnown } from '../../../src/lib/state/import/extend-known';
import { longAnKnowledge, readingOf } from '../../support/catalogue';
import { catalogue } from '../../../src/lib/intake/catalogue';

const known = longAnKnowledge().known;

const unit = (unit_id: string): Found => ({
	table: 'units',
	row: 2,
	record: {
		unit_id,
		name_vi: 'Huyện Mới',
		name_en: null,
		level: 'district',
		subtype: 'huyen',
		parent_id: 'long-an',
		manages: null,
		official_code: null,
		valid_from: null,
		valid_to: null,
		is_disadvantaged: false,
		sort_order: 16,
		grid_row: null,
		grid_col: null,
		note: null,
	},
});

describe('what is known after an import', () => {
	test('includes its units beside the earlier ones', () => {
		const after = extendKnown(known, [unit('long-an.moi')]);
		expect(after.units).toHaveLength(known.units.length + 1);
		expect(after.units.at(-1)?.unit_id).toBe('long-an.moi');
		expect(after.targets).toEqual(known.targets);
		expect(after.indicators).toBe(known.indicators);
	});

	test('includes its plans, whose lock days later files are held to', () => {
		const plan: Found = {
			table: 'plans',
			row: 2,
			record: {
				plan_id: 'moi',
				name: 'Kế hoạch mới',
				stage_start: 2024,
				stage_end: 2024,
				locked_on: '2024-03-31',
				issuer_unit: null,
				parent_plan_id: null,
				source_id: null,
				note: null,
			},
		};
		const { plans } = extendKnown(known, [plan]);
		expect(plans).toHaveLength(known.plans.length + 1);
		expect(catalogue(extendKnown(known, [plan])).planById.get('moi')?.locked_on).toBe('2024-03-31');
	});

	test('leaves what was known before untouched', () => {
		const before = known.units.length;
		extendKnown(known, [unit('long-an.moi')]);
		expect(known.units).toHaveLength(before);
	});

	test('lets a later file name a unit that an earlier one brought', () => {
		const csv =
			'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nHuyện Mới;100;20\n';
		expect(readingOf(catalogue(known), csv).codes).toContain('V14');
		const after = readingOf(catalogue(extendKnown(known, [unit('long-an.moi')])), csv);
		expect(after.codes).not.toContain('V14');
		expect(after.of('outcomes')).toMatchObject([{ unit_id: 'long-an.moi', numerator: 20 }]);
	});
});
