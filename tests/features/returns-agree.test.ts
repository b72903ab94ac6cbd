import { afterAll, beforeAll, expect, it } from 'vitest';
import { choices } from '../../src/lib/db/views/choices';
import type { Database } from '../../src/lib/db/database';
import { reporting } from '../../src/lib/domain/measures/reporting';
import { figures } from '../../src/lib/features/present/figures';
import { returnFigures } from '../../src/lib/features/report/build/return-figures';
import { wholeYear } from '../../src/lib/features/reporting/choice';
import { reportingAnswer } from '../../src/lib/features/reporting/question';
import { databaseOf, indicator, outcome, province, target, year } from '../support/database';

/** Targets after THCS only; after THPT one of three districts gave a figure of its own accord. */
let database: Database;
beforeAll(async () => {
	const of = (id: string, school_level: string) => indicator(id, { school_level, role: 'headline' });
	database = await databaseOf({
		units: province(['a', 'b', 'c']),
		periods: [year('2023')],
		indicators: [of('vet', 'THCS'), of('other', 'THPT')],
		targets: [target('a', 2000), target('b', 2000)],
		outcomes: [outcome('a', 1, 9), outcome('a', 2, 9, { indicator_id: 'other' })],
	});
});
afterAll(() => database.close());

it('the page of returns, the slides and the report count the same returns as due', async () => {
	const offered = await choices(database);
	const view = { year: 2023, level: 'district', root: 'p' };
	const page = await reportingAnswer(database, 'p', offered, { ...view, form: wholeYear }, ['district']);
	const deck = await figures(
		database,
		{ ...view, period: '2023', asOf: null, indicators: [], rule: null, isFictional: true },
		offered,
	);
	const mains = offered.indicators.map((one) => ({ indicator: one, level: view.level }));
	const report = await returnFigures(database, offered, mains, {
		...view,
		asOf: null,
		today: '2024-02-01',
		lock: null,
	});
	const columns = (one: typeof deck.reporting) =>
		one?.columns.map(({ id, completeness }) => [id, completeness.received, completeness.expected]);
	/** Indicator, received, owed; in the order of the catalogue. */
	const expected = [
		['other', 1, 1],
		['vet', 1, 3],
	];
	expect(columns(reporting(page.facts, '2024-02-01'))).toEqual(expected);
	expect(columns(deck.reporting)).toEqual(expected);
	expect(report.map((one) => columns(one.reporting)?.[0])).toEqual(expected);
});
