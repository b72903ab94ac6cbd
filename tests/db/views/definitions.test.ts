import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeOf, newChange } from '../../../src/lib/features/data/indicators/version';
import { choices } from '../../../src/lib/db/views/choices';
import type { Database } from '../../../src/lib/db/database';
import { sql } from '../../../src/lib/db/sql';
import { changesBetween, versionIn } from '../../../src/lib/domain/measures/definitions';
import { isMeasuredIn } from '../../../src/lib/domain/measures/own-indicator';
import { indicatorsCsv } from '../../../src/lib/export/text/indicators-csv';
import { catalogue } from '../../../src/lib/intake/catalogue';
import { extendKnown } from '../../../src/lib/state/import/extend-known';
import { knowledgeOf, publishedFiles, readingOf } from '../../support/catalogue';
import { databaseOf, rowsOf } from '../../support/database';

const published = knowledgeOf('tinh-mau', publishedFiles('tinh-mau'));
const { known } = published.knowledge;
const id = 'vet_after_thcs';
const typed = {
	...newChange(known, id, 2025),
	...{ basis: '12/TT', changeVi: 'tính thêm cao đẳng 9+.', changeEn: '' },
	counted: ['so_cap', 'tc_only', 'gdtx_plus_tc', 'cd_9plus'],
};
const made = changeOf(typed, known);
if (!('row' in made)) throw new Error(made.fault);
const { records } = readingOf(catalogue(known), indicatorsCsv([made.row]));

let database: Database;
beforeAll(async () => {
	database = await databaseOf(rowsOf(published.records), undefined, [rowsOf(records)]);
});
afterAll(() => database.close());

/** What the streams of a year give for the indicator, and what those same streams hold. */
const counted = (year: string, codes: readonly string[]) =>
	database.query(
		sql({ own: 'integer', streams: 'integer' })`
		SELECT CAST((SELECT sum(numerator) FROM destination_outcomes
			WHERE indicator_id = ${id} AND period_id = ${year}) AS INTEGER) AS own,
			CAST((SELECT sum(students) FROM destination_latest WHERE school_level = 'THCS' AND period_id = ${year}
				AND destination IN ${codes}) AS INTEGER) AS streams`,
	);

describe('a version of a definition', () => {
	it('counts from its year on, and earlier years keep theirs', async () => {
		const before = typed.counted.filter((code) => code !== 'cd_9plus');
		const [[earlier], [later]] = [await counted('2024', before), await counted('2025', typed.counted)];
		expect(earlier?.own).toBe(earlier?.streams);
		expect(earlier?.own).toBeGreaterThan(0);
		expect(later?.own).toBe(later?.streams);
		const [narrow] = await counted('2025', before);
		expect(later?.own).toBeGreaterThan(narrow?.streams ?? Infinity);
	});
	it('is offered to the pages with what changed, and only where something did', async () => {
		const { definitions, indicators } = await choices(database);
		expect(definitions.map(({ indicatorId, firstDay, basis }) => [indicatorId, firstDay, basis])).toEqual([
			[id, '2018-05-14', '522/QĐ-TTg'],
			[id, '2025-01-01', '12/TT'],
		]);
		expect(indicators.filter(({ indicatorId }) => indicatorId === id)).toHaveLength(1);
		expect(changesBetween(definitions, id, { from: 2024, to: 2025 })).toHaveLength(1);
		expect(changesBetween(definitions, id, { from: 2025, to: 2026 })).toHaveLength(0);
		expect(changesBetween(definitions, id, { from: 2019, to: 2024 })).toHaveLength(0);
		const held = [2023, 2025, 2030].map((year) => versionIn(definitions, id, year)?.basis);
		expect(held).toEqual(['522/QĐ-TTg', '12/TT', '12/TT']);
		expect(versionIn(definitions, 'retention', 2025)).toBeNull();
	});
	it('leaves the indicator measured in the years before it', () => {
		const after = extendKnown(known, records).indicators.filter(({ indicator_id }) => indicator_id === id);
		expect(after.map(({ def_version }) => def_version)).toEqual(['2025']);
		expect(after.map((row) => isMeasuredIn(row, 2023))).toEqual([true]);
	});
	it.each([
		['year', { year: '2018' }],
		['year', { year: 'sau' }],
		['change', { changeVi: ' ' }],
		['counted', { counted: [] }],
	] as const)('needs a %s', (fault, change) => {
		expect(changeOf({ ...typed, ...change }, known)).toEqual({ fault });
	});
});
