import { describe, expect, it } from 'vitest';
import {
	entryDays,
	templateDays,
	templateFor,
	templatePeriod,
	type TemplateChoice,
} from '../../../../src/lib/features/data/templates/template-for';
import { templateForm } from '../../../../src/lib/export/template/template-form';
import { entryCsv } from '../../../../src/lib/features/data/entry/entry-file';
import { entryCell } from '../../../../src/lib/domain/schema/entry-cells';
import { catalogue } from '../../../../src/lib/intake/catalogue';
import { knowledgeOf, longAnKnowledge, readingOf } from '../../../support/catalogue';
import { jobs, withOwn } from '../../../support/own-indicator';
import { provinceSources } from '../../../support/province';
import { targetRow } from '../../../support/target-rows';

const known = longAnKnowledge().known;
const choice: TemplateChoice = {
	form: 'targets',
	level: 'THCS',
	year: 2023,
	month: 3,
	unitLevel: 'district',
	unit: null,
	asOf: '2023-12-31',
	dueDate: '2023-11-25',
};
/** What the catalogue says that plans ask of lower secondary schools. */
const plans = known.indicators
	.filter(({ school_level, role }) => school_level === 'THCS' && ['headline', 'companion', 'listed'].includes(role ?? ''))
	.map(({ indicator_id }) => indicator_id);
const plan = { docNo: '568/KH-UBND', signedDate: '2023-03-07', isInForce: true };
const targets = [
	targetRow('long-an.tan-an', { ...plan, valueBp: 3509 }),
	targetRow('long-an.ben-luc', { ...plan, valueBp: 1111, isInForce: false }),
];

describe('a form', () => {
	it('of plan 568 asks for these', () =>
		expect(plans.slice(0, 3)).toEqual(['vet_after_thcs', 'prog_local_thcs', 'counsellor_thcs']));
	it('for all units of the level, with their names, the province and the rates they register', () => {
		const template = templateFor(choice, known, targets);
		expect(template.units).toHaveLength(15);
		expect(template.units[0]).toEqual({
			unitId: 'long-an.tan-an',
			name: 'Thành phố Tân An',
			targetBp: 3509,
		});
		expect(template.province).toBe('Tỉnh Long An');
		expect(template.indicators.map(({ indicatorId }) => indicatorId)).toEqual(plans);
	});
	it('offers every rate of plans, whichever of them units have registered already', () => {
		const [target] = known.targets.filter(({ kind, indicator_id }) => kind === 'registered' && indicator_id === 'vet_after_thcs');
		const [rate] = known.indicators.filter(({ indicator_id }) => indicator_id === 'vet_after_thcs');
		if (target === undefined || rate === undefined) throw new Error('no target');
		const indicators = [...known.indicators, { ...rate, indicator_id: 'one_more', role: null }];
		const offered = (targets: typeof known.targets) =>
			templateFor(choice, { ...known, indicators, targets }, []).indicators.map(
				({ indicatorId }) => indicatorId,
			);
		expect(offered([])).toEqual(plans);
		expect(offered([target])).toEqual(plans);
		expect(offered([target, { ...target, indicator_id: 'one_more' }])).toEqual([...plans, 'one_more']);
	});
	it('gives only a target that is in force', () => {
		const { units } = templateFor({ ...choice, form: 'counted' }, known, targets);
		expect(units.find(({ unitId }) => unitId === 'long-an.ben-luc')?.targetBp).toBeNull();
	});
	it('for one unit', () => {
		const { units } = templateFor({ ...choice, unit: 'long-an.thu-thua' }, known, targets);
		expect(units.map(({ unitId }) => unitId)).toEqual(['long-an.thu-thua']);
	});
	it('names the document that registers the targets, and none where there are two', () => {
		expect(templateFor(choice, known, targets).document).toEqual({ no: '568/KH-UBND', date: '2023-03-07' });
		expect(templateFor(choice, known, []).document).toBeNull();
		const two = [...targets, targetRow('long-an.ben-luc', { ...plan, docNo: '9/CV' })];
		expect(templateFor(choice, known, two).document).toBeNull();
	});
	it('takes no day of effect for the day of signing', () => {
		const undated = [targetRow('long-an.tan-an', { ...plan, signedDate: null, effectiveDate: '2023-03-07' })];
		expect(templateFor(choice, known, undated).document).toBeNull();
	});
	it('has a cut-off day only where figures are counted', () => {
		const asOf = (form: TemplateChoice['form']) => templateFor({ ...choice, form }, known, targets).asOf;
		expect([asOf('targets'), asOf('counted'), asOf('destinations'), asOf('monthly')]).toEqual([
			null,
			'2023-12-31',
			'2023-12-31',
			null,
		]);
	});
	it('has the streams of its level in their order', () => {
		const { destinations } = templateFor({ ...choice, form: 'destinations', level: 'THPT' }, known, targets);
		const own = known.destinationKinds.filter(({ school_level }) => school_level === 'THPT');
		expect(destinations.map(({ code }) => code)).toEqual(own.map(({ destination }) => destination));
		expect(destinations.length).toBeGreaterThan(3);
	});
	it('of a month says so in its title', () => {
		const monthly = { ...choice, form: 'monthly' } as const;
		expect(templatePeriod(monthly)).toBe('2023-03');
		const { title } = templateForm(templateFor(monthly, known, targets));
		expect(title.map(({ text }) => text).join(' ')).toContain('THÁNG 3 NĂM 2023');
	});
});

describe('days', () => {
	const counted = { form: 'counted', year: 2023, month: 1 } as const;
	it('come from the periods of the data set, or from the calendar', () => {
		expect(templateDays(known, counted)).toEqual({ asOf: '2023-12-31', dueDate: '2023-12-31' });
		const month = { form: 'monthly', year: 2031, month: 2 } as const;
		expect(templateDays(known, month)).toEqual({ asOf: '2031-02-28', dueDate: null });
	});
	it('of a form that is filled in here are never to come', () => {
		expect(entryDays(known, counted, '2023-11-30').asOf).toBe('2023-11-30');
		expect(entryDays(known, counted, '2024-02-01').asOf).toBe('2023-12-31');
		expect(templateDays(known, counted).asOf).toBe('2023-12-31');
	});
	it('targets are due on the lock day of the plan of that year, the narrowest first', () => {
		const [plan] = known.plans;
		if (plan === undefined) throw new Error('no plan');
		const locked = (stage_start: number, stage_end: number, locked_on: string | null) => ({
			...plan,
			stage_start,
			stage_end,
			locked_on,
		});
		const plans = [
			locked(2019, 2025, '2019-07-31'),
			locked(2023, 2023, '2023-03-31'),
			locked(2023, 2023, null),
			locked(2024, 2024, '2024-03-31'),
		];
		expect(templateDays({ ...known, plans }, { ...counted, form: 'targets' }).dueDate).toBe('2023-03-31');
		expect(templateDays(known, { ...counted, form: 'targets' }).dueDate).toBeNull();
	});
});

describe('with indicators of the office itself', () => {
	const own = withOwn(known, { ...jobs, schoolLevel: 'THCS' }, { nameVi: 'Buổi tư vấn', kind: 'count', denominator: '' });
	const headers = (form: TemplateChoice['form'], year = 2023) =>
		templateForm(templateFor({ ...choice, form, year }, own, targets)).columns.map(({ header }) => header);
	it('asks for their targets and for what they count, and only in their years', () => {
		expect(headers('targets')).toEqual(
			expect.arrayContaining([`${jobs.nameVi} (%)`, 'Buổi tư vấn (số lượng)']),
		);
		expect(headers('counted')).toEqual(
			expect.arrayContaining(['Số học sinh có việc làm', 'Số buổi tư vấn']),
		);
		expect(headers('counted', 2019).join()).not.toContain('việc làm');
	});
	it.each([
		['targets', { [`${jobs.nameVi} (%)`]: '30', 'Buổi tư vấn (số lượng)': '12' }],
		['counted', { 'Số học sinh tốt nghiệp THCS': '600', 'Số học sinh có việc làm': '180', 'Số buổi tư vấn': '9' }],
	] as const)('what was typed into %s is read without a question', (form, typed) => {
		const template = templateFor({ ...choice, form }, own, targets);
		const texts = Object.fromEntries(
			Object.entries(typed).map(([header, text]) => [entryCell('long-an.tan-an', header), text]),
		);
		const found = readingOf(catalogue(own), entryCsv(template, texts, '2030-01-01'));
		expect(found.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		const rows = [...found.of('targets'), ...found.of('outcomes')].filter((row) =>
			String(row['indicator_id']).startsWith('rieng-'),
		);
		expect(
			rows.map((row) => [row['value_bp'], row['value_count'], row['numerator'], row['denominator']]),
		).toEqual(
			form === 'targets'
				? [
						[3000, null, undefined, undefined],
						[null, 12, undefined, undefined],
					]
				: [
						[undefined, undefined, 180, 600],
						[undefined, undefined, 9, null],
					],
		);
	});
});

it('tells units of one name apart on screen, while the form names them as they are called', () => {
	const { known: own } = knowledgeOf('tay-ninh', provinceSources('tay-ninh')).knowledge;
	const { units } = templateFor({ ...choice, year: 2024 }, own, []);
	expect(units.filter(({ name }) => name === 'Huyện Châu Thành').map(({ label }) => label)).toEqual([
		'Huyện Châu Thành (Tây Ninh)',
		'Huyện Châu Thành (Long An)',
	]);
	expect(units.filter(({ label }) => label !== undefined)).toHaveLength(2);
});
