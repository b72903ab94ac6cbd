import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { choices, type Choices } from '../../../src/lib/db/views/choices';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import {
	callOf,
	example,
	exampleKeys,
	type ExampleKey,
	type ExampleView,
} from '../../../src/lib/db/typed/examples';
import { load } from '../../../src/lib/db/schema/load';
import { overview } from '../../../src/lib/db/views/overview';
import { novemberOf } from '../../../src/lib/db/queries/dictionary';
import { defaultFilters, type DatasetInfo } from '../../../src/lib/domain/schema/dataset';
import { hasReached, isJudged } from '../../../src/lib/domain/measures/status';
import { readDataset } from '../../../src/lib/intake/dataset';
import type { Found } from '../../../src/lib/intake/reading';
import { queryWords } from '../../../src/lib/messages/query/query';
import { batchesOf } from '../../../src/lib/server/batches-of';
import { datasetFiles, publishedDatasets } from '../../../src/lib/server/files';

const datasets = publishedDatasets();
const open = new Map<string, { database: Database; choices: Choices; month: string | null }>();

beforeAll(async () => {
	for (const info of datasets) {
		const found: Found[] = [];
		readDataset(datasetFiles(info.id), info.root_unit, (one) => void found.push(one));
		const database = await openDatabase();
		await load(database, batchesOf(found), 0);
		const [november] = await database.query(novemberOf(info.default.year));
		open.set(info.id, { database, choices: await choices(database), month: november?.month ?? null });
	}
});
afterAll(async () => {
	for (const { database } of open.values()) await database.close();
});

function at(info: DatasetInfo) {
	const found = open.get(info.id);
	if (!found) throw new Error(info.id);
	return found;
}

function viewOf(info: DatasetInfo, change: Partial<ExampleView> = {}): ExampleView {
	const { year, ...rest } = defaultFilters(info);
	const all = { ...rest, period: String(year), root: info.root_unit, month: at(info).month, ...change };
	const indicator = at(info).choices.indicators.find(({ indicatorId }) => indicatorId === all.indicator);
	if (!indicator) throw new Error(all.indicator);
	return { ...all, kind: indicator.kind, direction: indicator.direction, schoolLevel: indicator.schoolLevel };
}

async function answer(database: Database, text: string) {
	const reply = await database.ask(text, { limit: 10_000, signal: new AbortController().signal });
	if (reply.kind !== 'rows') throw new Error(`${text}\n${JSON.stringify(reply)}`);
	return reply;
}

const names = queryWords.vi.names;
const asked = (info: DatasetInfo, key: ExampleKey, change: Partial<ExampleView> = {}) =>
	answer(at(info).database, example(key, viewOf(info, change), names));

describe.each(datasets)('$id', (info) => {
	it.each(exampleKeys)('%s gives rows at the first view', async (key) => {
		const { rows, columns, hasMore } = await asked(info, key);
		expect(rows.length).toBeGreaterThan(0);
		expect(hasMore).toBe(false);
		expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
	});

	it('runs for every indicator, year and level that the filters offer', async () => {
		const { choices: offered, database } = at(info);
		let count = 0;
		for (const { indicatorId, periodId, level } of offered.rows) {
			if (info.id === 'tinh-mau' && !['2019', '2024', '2025'].includes(periodId)) continue;
			const view = viewOf(info, { indicator: indicatorId, period: periodId, level });
			for (const key of ['unmet', 'missing'] as const) await answer(database, example(key, view, names));
			count++;
		}
		expect(count).toBeGreaterThan(5);
	});

	it('finds the very units that the overview judges below their target', async () => {
		for (const indicator of new Set(at(info).choices.rows.map(({ indicatorId }) => indicatorId))) {
			const view = viewOf(info, { indicator });
			if (view.direction === 'info') continue;
			const { rows } = await overview(at(info).database, view);
			const below = rows.filter(({ status }) => isJudged(status) && !hasReached(status));
			const found = await asked(info, 'unmet', { indicator });
			expect(found.rows.map(([name]) => name).toSorted(), indicator).toEqual(
				below.map(({ nameVi }) => nameVi).toSorted(),
			);
		}
	});

	it('counts as many missing as the overview', async () => {
		for (const indicator of new Set(at(info).choices.rows.map(({ indicatorId }) => indicatorId))) {
			const view = viewOf(info, { indicator });
			if (view.direction === 'info') continue;
			const { rows } = await overview(at(info).database, view);
			const expected = rows.flatMap(({ nameVi, gapStudents }) =>
				gapStudents === null ? [] : [[nameVi, gapStudents]],
			);
			const found = await asked(info, 'missing', { indicator });
			const own = found.rows.map((row) => [row[0], row.at(-1)]);
			const byName = (list: readonly (readonly unknown[])[]) =>
				list.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
			expect(byName(own), indicator).toEqual(byName(expected));
		}
	});

	it('prints the rates of the overview', async () => {
		const view = viewOf(info);
		const { rows } = await overview(at(info).database, view);
		const found = await asked(info, 'years');
		for (const { nameVi, rateBp, targetBp } of rows) {
			const row = found.rows.find(([year, name]) => String(year) === view.period && name === nameVi);
			expect(row?.slice(2), nameVi).toEqual([
				rateBp === null ? null : rateBp / 100,
				targetBp === null ? null : targetBp / 100,
			]);
		}
	});
});

describe('the fictional province', () => {
	const [, info] = datasets;
	if (!info) throw new Error('two data sets');

	it('destinations add up to all graduates, and to a hundred percent', async () => {
		const { rows } = await asked(info, 'destinations');
		const [whole] = await at(info)
			.database.ask(
				`SELECT sum(students)::INTEGER AS n FROM destination_latest d JOIN unit u ON u.unit_id = d.unit_id
			WHERE u.level = 'district' AND d.school_level = 'THCS' AND d.period_id = '2024'`,
				{ limit: 1, signal: new AbortController().signal },
			)
			.then((reply) => (reply.kind === 'rows' ? reply.rows : []));
		const sum = (index: number) => rows.reduce((total, row) => total + Number(row[index] ?? 0), 0);
		expect(sum(1)).toBe(whole?.[0]);
		expect(sum(1)).toBeGreaterThan(1000);
		expect(sum(2)).toBeCloseTo(100, 0);
	});

	it('late returns of November are all late, the latest first', async () => {
		expect(at(info).month).toBe('2024-11');
		const { rows } = await asked(info, 'late');
		const days = rows.map((row) => Number(row[4]));
		expect(rows).toHaveLength(9);
		expect(days.every((day) => day > 0)).toBe(true);
		expect(days).toEqual(days.toSorted((a, b) => b - a));
		expect(rows.every(([, , due, received]) => String(received) > String(due))).toBe(true);
	});
});

it('days late are told only where the day of receipt is known', async () => {
	const [info] = datasets;
	if (!info) throw new Error('a data set');
	const { rows } = await asked(info, 'late', { month: null });
	expect(rows).toHaveLength(15);
	const [known, unknown] = [true, false].map((is) => rows.filter((row) => (row[2] !== null) === is));
	expect(known?.every((row) => Number(row[3]) >= 0 && row[3] !== null)).toBe(true);
	expect(unknown?.length).toBeGreaterThan(0);
	expect(unknown?.every((row) => row[3] === null)).toBe(true);
});

it('where nothing is known of destinations, nothing is said to be 0', async () => {
	const [info] = datasets;
	if (!info) throw new Error('a data set');
	const { rows } = await asked(info, 'destinations');
	expect(rows.every(([, students, share]) => students === null && share === null)).toBe(true);
});

describe('names and values', () => {
	const view: ExampleView = {
		indicator: "a'b",
		period: '2023',
		level: 'district',
		root: 'p',
		asOf: null,
		kind: 'rate',
		direction: 'lower',
		schoolLevel: 'THCS',
		month: null,
	};

	it('a value from the address stays a value', () => {
		expect(example('unmet', view, names)).toContain(
			`progress('a''b', '2023', 'district', 'p', '9999-12-31')`,
		);
	});

	it('where lower is better, those above are below target', () => {
		expect(example('unmet', view, names)).toContain('WHERE rate_bp > target_bp');
	});

	it('a question is filled with what the address shows, by the names of its parameters', () => {
		expect(
			callOf('carried', ['of_indicator', 'of_level', 'below_unit', 'day'], { ...view, asOf: '2023-05-01' }),
		).toBe("carried('a''b', 'district', 'p', '2023-05-01')");
		expect(callOf('other', ['something'], view)).toBe('other(NULL)');
	});
});
