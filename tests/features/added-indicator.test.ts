import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offered, yearsFor } from '../../src/lib/features/shared/figures/choice';
import { secondIndicators } from '../../src/lib/features/compare/scatter/second-indicator';
import { meaningChoices } from '../../src/lib/features/data/review/columns/meanings';
import { templateFor } from '../../src/lib/features/data/templates/template-for';
import { deckOf, items } from '../../src/lib/features/present/agenda/agenda';
import { noEdits } from '../../src/lib/features/present/editor/edits';
import { figures } from '../../src/lib/features/present/figures';
import { reportModel } from '../../src/lib/features/report/build/build';
import { reportFigures } from '../../src/lib/features/report/build/report-figures';
import { choices, type Choices } from '../../src/lib/db/views/choices';
import type { Database } from '../../src/lib/db/database';
import { agendaWords } from '../../src/lib/messages/present/agenda';
import { vi } from '../../src/lib/messages/shared/core';
import { fileOf, knowledgeOf, publishedFiles } from '../support/catalogue';
import { databaseOf, rowsOf } from '../support/database';

/** A line of data in each of three files, and nothing else. */
const added = [
	fileOf(
		`indicator_id,def_version,name_vi,name_en,short_vi,short_en,school_level,kind,direction,numerator_def,denominator_def,agg,min,max,sort_order,role
moi,1,Học sinh tốt nghiệp THCS được tặng sách,Graduates given books,Được tặng sách,Given books,THCS,rate,higher,học sinh được tặng sách,graduates,ratio_of_sums,0,10000,50,listed
`,
		'indicators.csv',
	),
	fileOf(
		`unit_id,indicator_id,period_id,as_of,numerator,denominator,quality
tinh-mau.minh-giang,moi,2024,2024-12-31,30,100,official
`,
		'outcomes.csv',
	),
	fileOf(
		`unit_id,indicator_id,period_id,kind,value_bp,effective_date,doc_no
tinh-mau.minh-giang,moi,2024,registered,2500,2024-03-01,1/KH-UBND
`,
		'targets.csv',
	),
];
const published = knowledgeOf('tinh-mau', [...publishedFiles('tinh-mau'), ...added]);
const known = published.knowledge.known;
const view = { year: 2024, level: 'district', indicator: 'vet_after_thcs' };
let database: Database;
let all: Choices;
beforeAll(async () => {
	database = await databaseOf(rowsOf(published.records));
	all = await choices(database);
});
afterAll(() => database.close());

describe('an indicator that was added to the data, and nowhere else', () => {
	it('is read without a fault', () => {
		const faults = published.results.flatMap(({ understood }) => understood.issues);
		expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
	it('is offered with its year by the filters, and beside secondIndicators by the comparisons', () => {
		expect(offered(all).map(({ indicatorId }) => indicatorId)).toContain('moi');
		expect(yearsFor(all, 'moi')).toEqual([2024]);
		expect(secondIndicators(all, view).map(({ indicatorId }) => indicatorId)).toContain('moi');
	});
	it('has slides of its own in a deck', async () => {
		const question = {
			root: 'tinh-mau',
			level: 'district',
			period: '2024',
			asOf: null,
			indicators: [],
			rule: null,
		};
		const known = await figures(database, { ...question, isFictional: true }, all);
		const given = {
			...{ figures: known, words: vi, say: agendaWords.vi, language: 'vi' as const },
			edits: noEdits('2024.district'),
			lock: null,
		};
		const titles = deckOf(given, items(given)).slides.map(({ id, title }) => `${id}: ${title}`);
		expect(titles.find((title) => title.startsWith('rate-moi'))).toContain('Được tặng sách');
	});
	it('stands in the report: its result, the annex and the definitions', async () => {
		const known = await reportFigures(database, all, {
			...{ root: 'tinh-mau', level: 'district', year: 2024, asOf: null, today: '2025-01-10', lock: null },
		});
		const text = JSON.stringify(reportModel(known, {}, true));
		expect(text).toContain('Các chỉ tiêu khác, cấp THCS');
		expect(text.split('Học sinh tốt nghiệp THCS được tặng sách').length - 1).toBe(3);
	});
	it('is asked for by the form that registers targets, and a column may be said to be it', () => {
		const choice = { form: 'targets', level: 'THCS', year: 2024, month: 1, unitLevel: 'district' } as const;
		const { indicators } = templateFor({ ...choice, unit: null, asOf: null, dueDate: null }, known, []);
		expect(indicators.map(({ indicatorId }) => indicatorId)).toContain('moi');
		const meanings = meaningChoices({ language: 'vi', dataset: { known } } as never);
		expect(meanings.map(({ value }) => value)).toContain('indicator:moi');
	});
});
