import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inYear } from '../../../src/lib/features/shared/figures/choice';
import { templateFor, type TemplateChoice } from '../../../src/lib/features/data/templates/template-for';
import { entryCsv } from '../../../src/lib/features/data/entry/entry-file';
import { choices, type Choices } from '../../../src/lib/db/views/choices';
import type { Database } from '../../../src/lib/db/database';
import { sql } from '../../../src/lib/db/sql';
import { asCompleted } from '../../../src/lib/domain/measures/completed';
import {
	changesBetween,
	namedIn,
	renamingIn,
	type Renaming,
} from '../../../src/lib/domain/measures/definitions';
import { entryCell } from '../../../src/lib/domain/schema/entry-cells';
import { templateColumns } from '../../../src/lib/export/template/template-columns';
import { templateGuide } from '../../../src/lib/export/template/template-guide';
import { countHeads } from '../../../src/lib/messages/shared/counts';
import { fileOf, knowledgeOf, readingOf } from '../../support/catalogue';
import { databaseOf, rowsOf } from '../../support/database';
import { provinceSources } from '../../support/province';

const published = knowledgeOf('tay-ninh', provinceSources('tay-ninh'));
const { known, catalogue } = published.knowledge;
const id = 'vet_after_thcs';

let database: Database;
let offered: Choices;
beforeAll(async () => {
	database = await databaseOf(rowsOf(published.records));
	offered = await choices(database);
}, 60_000);
afterAll(() => database.close());

const named = (year: number, indicator = id) =>
	inYear(offered, year).indicators.find(({ indicatorId }) => indicatorId === indicator);

describe('from 2026 on nobody graduates from lower secondary school', () => {
	it.each([
		[2023, 'Học sinh tốt nghiệp THCS học tiếp', 'HS tốt nghiệp'],
		[2025, 'Học sinh tốt nghiệp THCS học tiếp', 'HS tốt nghiệp'],
		[2026, 'Học sinh hoàn thành chương trình THCS học tiếp', 'HS hoàn thành chương trình'],
		[2031, 'Học sinh hoàn thành chương trình THCS học tiếp', 'HS hoàn thành chương trình'],
	])('%i: %s', (year, name, head) => {
		const indicator = named(year);
		expect(indicator?.nameVi.startsWith(name)).toBe(true);
		expect(indicator?.annexVi?.includes('tốt nghiệp')).toBe(year < 2026);
		expect(countHeads(indicator, 'vi').denominator).toBe(head);
	});

	it('upper secondary schools have graduates as before, and schools are counted as before', () => {
		expect(named(2026, 'vet_after_thpt')?.nameVi).toContain('tốt nghiệp THPT');
		expect(countHeads(named(2026, 'vet_after_thpt'), 'vi').denominator).toBe('HS tốt nghiệp');
		expect(named(2026, 'counsellor_thcs')).toEqual(named(2023, 'counsellor_thcs'));
	});

	it('every indicator of those who leave lower secondary school is called by it, with the law that says so', () => {
		const about = offered.indicators.filter(({ nameVi }) => /tốt nghiệp(?: THCS|$)/u.test(nameVi));
		expect(offered.renamings.map(({ indicatorId }) => indicatorId)).toEqual(
			about.map(({ indicatorId }) => indicatorId),
		);
		for (const { firstDay, basis, nameVi, changeVi } of offered.renamings) {
			expect([firstDay, basis]).toEqual(['2026-01-01', '123/2025/QH15']);
			expect(nameVi).not.toContain('tốt nghiệp');
			expect(changeVi).toContain('không cấp bằng tốt nghiệp THCS');
		}
	});

	it('nothing is counted otherwise: every rate has one definition, that of before', async () => {
		expect(offered.definitions).toEqual([]);
		expect(known.indicators.filter(({ indicator_id }) => indicator_id === id)).toMatchObject([
			{ def_version: '522', numerator_def: 'so_cap+tc_only+gdtx_plus_tc', denominator_def: 'graduates' },
		]);
		const versions = await database.query(
			sql({ version: 'text', many: 'integer' })`
			SELECT def_version AS version, CAST(count(DISTINCT indicator_id) AS INTEGER) AS many
			FROM definition_periods GROUP BY 1`,
		);
		expect(versions).toEqual([{ version: '522', many: offered.indicators.length }]);
	});

	it('is said where a year after it stands beside one before it, and of that year', () => {
		const { renamings } = offered;
		expect(changesBetween(renamings, id, { from: 2025, to: 2026 })).toHaveLength(1);
		expect(changesBetween(renamings, id, { from: 2026, to: 2027 })).toHaveLength(0);
		expect(renamingIn(renamings, id, 2025)).toBeNull();
		expect(renamingIn(renamings, id, 2027)?.changeVi).toContain('chưa tính vào tỷ lệ này');
		expect(renamingIn(renamings, 'continue_any', 2027)?.changeVi).toContain('đã có trong tỷ lệ này');
	});
});

describe('forms of 2026', () => {
	const choice = (form: TemplateChoice['form'], level: 'THCS' | 'THPT', year: number): TemplateChoice => ({
		...{ form, level, year, month: 3, unitLevel: 'commune', unit: null },
		...{ asOf: `${year}-12-31`, dueDate: null },
	});
	const formOf = (form: TemplateChoice['form'], level: 'THCS' | 'THPT' = 'THCS', year = 2026) =>
		templateFor(choice(form, level, year), known, [], offered.renamings);
	const words = (form: ReturnType<typeof formOf>) =>
		[
			...templateColumns(form).flatMap(({ header, remark }) => [header, remark ?? '']),
			...templateGuide(form),
		].join('\n');

	it.each(['targets', 'counted', 'destinations', 'monthly'] as const)('%s speaks of completing', (form) => {
		expect(words(formOf(form))).toContain('hoàn thành chương trình');
		expect(words(formOf(form))).not.toMatch(/tốt nghiệp/iu);
		expect(words(formOf(form, 'THPT'))).not.toContain('hoàn thành chương trình');
		const before = formOf(form, 'THCS', 2025);
		expect(words(before)).not.toContain('hoàn thành chương trình');
	});

	const unit = 'tay-ninh.thu-thua';
	const filled = (form: 'targets' | 'counted', given: readonly string[]) => {
		const template = { ...formOf(form), document: { no: '12/KH-UBND', date: '2026-03-05' } };
		const open = templateColumns(template).filter(({ content }) => content.kind === 'entry');
		const texts = Object.fromEntries(
			given.map((text, at) => [entryCell(unit, open[at]?.header ?? ''), text]),
		);
		return readingOf(catalogue, fileOf(entryCsv(template, texts, '2026-12-31'), `${form}.csv`));
	};

	it('come back without a question', () => {
		const others = formOf('targets').indicators.slice(1);
		const targets = filled('targets', ['25,5', ...others.map(() => '100'), '400']);
		expect(targets.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(targets.of('targets').find(({ indicator_id }) => indicator_id === id)).toMatchObject({
			...{ unit_id: unit, period_id: '2026', value_bp: 2550, planned_denominator: 400 },
		});
		const counted = filled('counted', ['80', '20']);
		expect(counted.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(counted.of('outcomes')).toMatchObject([
			{ unit_id: unit, indicator_id: id, period_id: '2026', numerator: 20, denominator: 80 },
		]);
	});
});

describe('who an indicator is measured by is what its name of the year says', () => {
	const renamed = (indicatorId: string, nameVi: string): Renaming => ({
		...{ indicatorId, nameVi, nameEn: nameVi, annexVi: null, firstDay: '2028-01-01' },
		...{ basis: null, changeVi: 'tên khác', changeEn: null },
	});
	it.each([
		[id, 'HS hoàn thành chương trình THCS học tiếp trung học nghề', 'hoàn thành chương trình'],
		[id, 'Tỷ lệ vào trung học nghề', 'tốt nghiệp'],
		[id, 'HS tốt nghiệp THCS vào trung học nghề', 'tốt nghiệp'],
		['vet_after_thpt', 'HS tốt nghiệp THPT vào trường nghề', 'tốt nghiệp'],
	])('%s, called %s: %s', (indicatorId, nameVi, words) => {
		const renamings = [renamed(indicatorId, nameVi)];
		const [called] = namedIn(
			offered.indicators.filter((one) => one.indicatorId === indicatorId),
			renamings,
			2028,
		);
		expect(called?.nameVi).toBe(nameVi);
		expect(countHeads(called, 'vi').denominator).toBe(`HS ${words}`);
		const level = indicatorId === id ? 'THCS' : 'THPT';
		const choice = {
			form: 'counted',
			level,
			year: 2028,
			month: 3,
			unitLevel: 'commune',
			unit: null,
		} as const;
		const form = templateFor({ ...choice, asOf: '2028-12-31', dueDate: null }, known, [], renamings);
		const headers = templateColumns(form).map(({ header }) => header);
		const other = words === 'tốt nghiệp' ? 'hoàn thành chương trình' : 'tốt nghiệp';
		expect(headers.join()).toContain(words);
		expect(headers.filter((header) => header.includes(other))).toEqual([]);
	});
});

it.each([
	['HS tốt nghiệp THCS', 'HS hoàn thành chương trình THCS'],
	['Sau tốt nghiệp THCS, nhiều em', 'Sau khi hoàn thành chương trình THCS, nhiều em'],
	['các luồng sau tốt nghiệp THCS', 'các luồng sau khi hoàn thành chương trình THCS'],
])('%s is %s', (before, after) => {
	expect(asCompleted(before, true)).toBe(after);
	expect(asCompleted(before, false)).toBe(before);
	expect(asCompleted(before, undefined)).toBe(before);
});
