import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFigures, type ReportFigures } from '../../../src/lib/features/report/build/report-figures';
import { choices } from '../../../src/lib/db/views/choices';
import type { Database } from '../../../src/lib/db/database';
import { overview } from '../../../src/lib/db/views/overview';
import { knowledgeOf, publishedFiles } from '../../support/catalogue';
import { counted } from '../../support/counted';
import { databaseOf, rowsOf } from '../../support/database';

const published = knowledgeOf('tinh-mau', publishedFiles('tinh-mau'));
const view = { root: 'tinh-mau', level: 'district', year: 2024, asOf: null, today: '2025-01-10', lock: null };
let database: Database;
let known: ReportFigures;
let questions: ReadonlySet<string>;
beforeAll(async () => {
	database = await databaseOf(rowsOf(published.records));
	const { asker, asked } = counted(database);
	known = await reportFigures(asker, await choices(database), view);
	questions = asked;
});
afterAll(() => database.close());

describe('figures of the report, sample province', () => {
	it('every year says what the overview of that year says', async () => {
		for (const { main, years } of known.levels) {
			expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
			for (const one of years) {
				const indicator = main?.indicator.indicatorId ?? '';
				const { province } = await overview(database, {
					...view,
					indicator,
					period: String(one.year),
					level: one.level,
				});
				const { numerator, denominator, rateBp, unitsUsed, unitsExpected, unitsMet, gapPoints } = province;
				const own = { numerator, denominator, rateBp, unitsUsed, unitsExpected, unitsMet, gapPoints };
				expect(one).toMatchObject(own);
				expect(one.total?.valueBp ?? null).toBe(province.declaredTargetBp);
			}
		}
	});
	it('are asked in few questions', () => {
		expect(questions.size).toBeLessThanOrEqual(15);
	});
	it('the year of the report has its ways, its notes and a way to the end of the stage', () => {
		const [thcs] = known.levels;
		const all = thcs?.destinations.reduce((sum, { students }) => sum + students, 0);
		expect(all).toBe(thcs?.main?.overview.province.denominator);
		expect(known.notes.some(({ kind }) => kind === 'cause')).toBe(true);
		expect(thcs?.stage?.now).toEqual({ year: 2024, bp: thcs?.main?.overview.province.rateBp });
		expect(known.rootName).toBe('Tỉnh Mẫu');
	});
});
