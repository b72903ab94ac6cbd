import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { settledTables } from '../../../src/lib/db/schema/settled';
import type { Database } from '../../../src/lib/db/database';
import { noDecisions, type Decisions } from '../../../src/lib/domain/schema/decisions';
import type { DatasetInfo } from '../../../src/lib/domain/schema/dataset';
import { tableNames } from '../../../src/lib/domain/schema/tables';
import { catalogue, type Known } from '../../../src/lib/intake/catalogue';
import { intake } from '../../../src/lib/intake/intake';
import { open as openFile } from '../../../src/lib/intake/open';
import type { Found } from '../../../src/lib/intake/reading';
import { loaded } from '../../../src/lib/server/prepared';
import { Dataset } from '../../../src/lib/state/dataset/dataset.svelte';
import { Imports } from '../../../src/lib/state/dataset/imports';
import { ownStates, stateKey } from '../../../src/lib/state/dataset/own-states';
import { BatchSink } from '../../../src/lib/state/import/batch-sink';
import { facts } from '../../../src/lib/state/import/extend-known';
import type { FileRead } from '../../../src/lib/state/import/intake-job';
import { ownReadings } from '../../../src/lib/state/import/own-readings';
import { WorkspaceStore } from '../../../src/lib/state/workspace-store.svelte';
import { sha256 } from '../../../src/lib/workspace/sha256';

/** Engines of the pages of one step; closed, they serve the next. */
const engines: Database[] = [];
const base: { file: Uint8Array; known: Known | null } = { file: new Uint8Array(), known: null };

vi.mock('../../../src/lib/db/engine/engine', async () => {
	const { openDatabase } = await import('../../../src/lib/db/engine/engine-node');
	return {
		openDatabase: async (_: unknown, { file }: { file: Promise<Uint8Array> | null }) => {
			const database = await openDatabase(await file);
			engines.push(database);
			return database;
		},
	};
});
vi.mock('../../../src/lib/state/dataset/prepared-files', () => ({
	preparedAnswers: async () => null,
	preparedDatabase: async () => base.file,
	preparedKnown: async () => base.known,
}));
vi.mock('../../../src/lib/state/import/intake-job', () => ({ readFile: vi.fn(read) }));
vi.mock('../../../src/lib/state/idle', () => ({
	whenIdle: async () => undefined,
	whenQuiet: () => new Promise((resolve) => setTimeout(resolve, 50)),
}));

/** As the worker reads a file. */
async function read(name: string, content: Blob, known: Known, decisions: Decisions): Promise<FileRead> {
	const bytes = new Uint8Array(await content.arrayBuffer());
	const batches: FileRead['batches'] = [];
	const learned: Found[] = [];
	const sink = new BatchSink((made) => batches.push(made));
	const take = (found: Found) => {
		if (!facts.has(found.table)) learned.push(found);
		sink.take(found);
	};
	const understood = intake(await openFile({ name, bytes }), catalogue(known), take, {
		...decisions,
		onKnown: sink.takeKnown,
	});
	sink.flush();
	return { answer: { understood, learned, sha256: sha256(bytes), content, sheets: [] }, batches, known };
}

let info: DatasetInfo;
beforeAll(async () => {
	const one = await loaded('long-an');
	[info, base.file, base.known] = [one.info, one.file, one.known];
}, 300_000);

class Page {
	store = new WorkspaceStore();
	dataset = new Dataset(this.store);
	imports = new Imports(this.dataset, this.store);

	static async open(of = info): Promise<Page> {
		const page = new Page();
		await page.store.start(() => undefined);
		await page.dataset.open(of);
		return page;
	}

	async import(name: string, text: string, decisions = noDecisions, replaces: number | null = null) {
		const { known } = this.dataset;
		if (known === null) throw new Error('The data set is not open.');
		const file = await read(name, new Blob([text]), known, decisions);
		expect(file.answer.understood.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		const id = await this.imports.keep(info.id, name, file.answer, decisions);
		return this.imports.make({ id, read: file, decisions, acknowledged: [], replaces });
	}

	key(of = info): string {
		return stateKey(of, this.store.active, this.store.illustrated);
	}

	/** All that stands in the database, and what the next file is read against. */
	async said() {
		const { asker, known, choices, unreadable } = this.dataset;
		const tables: unknown[] = [];
		for (const table of [...tableNames.map((name) => `loaded.${name}`), 'loaded.setting', ...settledTables])
			tables.push([
				table,
				await asker?.ask(`SELECT * FROM ${table} ORDER BY ALL`, {
					limit: 100_000,
					signal: new AbortController().signal,
				}),
			]);
		return { tables, known, choices, unreadable };
	}
}

const kept = (page: Page, of = info) =>
	vi.waitFor(async () => expect(await ownStates.has(of.id, page.key(of))).toBe(true), {
		timeout: 50_000,
		interval: 50,
	});

/** Opened again twice: as it comes, and without anything kept of the whole. Was it opened from what was kept? */
async function expectSame(of = info): Promise<boolean> {
	const readings = vi.spyOn(ownReadings, 'get').mockClear();
	const reopened = await Page.open(of);
	const isKept = readings.mock.calls.length === 0;
	const said = await reopened.said();
	await ownStates.forget(null);
	readings.mockClear();
	const replayed = await Page.open(of);
	expect(readings.mock.calls.length).toBe(replayed.store.active.length);
	expect(said).toEqual(await replayed.said());
	return isKept;
}

beforeEach(async () => {
	const page = new Page();
	await page.store.start(() => undefined);
	await page.store.wipe();
});
afterEach(async () => {
	vi.restoreAllMocks();
	for (const one of engines.splice(0)) await one.close();
});

const survey = (...rows: readonly string[]) =>
	['KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;', 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề', ...rows, ''].join(
		'\n',
	);
const first = ['mot.csv', survey('Đức Hòa;3500;1400')] as const;
const second = ['hai.csv', survey('Bến Lức;2000;700')] as const;
const units = [
	'units.csv',
	'unit_id,name_vi,level,subtype,parent_id\nlong-an.duc-hoa.xa-thu,Xã Thử,commune,xa,long-an.duc-hoa\n',
] as const;
const patience = 240_000;

test('an import, and one more', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...first);
	await kept(page);
	await page.import(...second);
	await kept(page);
	expect(await expectSame()).toBe(true);
});

test('a unit added, and a file that names it', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...units);
	await page.import('ba.csv', survey('Xã Thử;100;40'));
	await kept(page);
	expect(await expectSame()).toBe(true);
});

test('the last import taken back, and brought back', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...first);
	const { id } = await page.import(...second);
	await page.imports.undo(id);
	await kept(page);
	expect(await expectSame()).toBe(true);
	await page.imports.redo(id);
	await kept(page);
	expect(await expectSame()).toBe(true);
});

test('an import taken back from among others waits for a replay', { timeout: patience }, async () => {
	const page = await Page.open();
	const { id } = await page.import(...first);
	await page.import(...second);
	await kept(page);
	await page.imports.undo(id);
	expect(await expectSame()).toBe(false);
	const again = await Page.open();
	await kept(again);
	expect(await expectSame()).toBe(true);
});

const ofYear = (year: number, ...rows: readonly string[]) => survey(...rows).replace('2023', String(year));
const described2016 = (page: Page) =>
	page.dataset.asker?.ask("SELECT count(*) AS n FROM loaded.periods WHERE period_id = '2016'", {
		limit: 1,
		signal: new AbortController().signal,
	});

test.each([
	['alone', []],
	['before another', [second]],
] as const)(
	'a file of a new year taken back, %s, and another of that year: its figures stand in their year',
	{ timeout: patience },
	async (_, between) => {
		const page = await Page.open();
		const { id } = await page.import('a.csv', ofYear(2016, 'Đức Hòa;3500;1400'));
		for (const one of between) await page.import(...one);
		await page.imports.undo(id);
		expect(await described2016(page)).toMatchObject({ rows: [[0]] });
		expect(page.dataset.known?.periods.some(({ period_id }) => period_id === '2016')).toBe(false);
		await page.import('b.csv', ofYear(2016, 'Đức Hòa;3500;1500'));
		expect(await described2016(page)).toMatchObject({ rows: [[1]] });
		await kept(page);
		await expectSame();
	},
);

test('the only import taken back leaves nothing', { timeout: patience }, async () => {
	const page = await Page.open();
	const { id } = await page.import(...first);
	await kept(page);
	const key = page.key();
	await page.imports.undo(id);
	await vi.waitFor(async () => expect(await ownStates.has(info.id, key)).toBe(false), { timeout: 20_000 });
	expect((await Page.open()).dataset.counts([])).toBe(true);
});

test(
	'an import in the place of another, with another cell and a name confirmed',
	{ timeout: patience },
	async () => {
		const page = await Page.open();
		const { id } = await page.import(...first);
		await page.import(...second);
		await kept(page);
		const edited = { ...noDecisions, edits: { '!3:2': '1500' } };
		const other = await page.import(...first, edited, id);
		await kept(page);
		expect(await expectSame()).toBe(true);
		const named = { ...noDecisions, names: { 'Đức Hoà Mới': 'long-an.duc-hue' } };
		await page.import(first[0], survey('Đức Hoà Mới;900;300'), named, other.id);
		await kept(page);
		expect(await expectSame()).toBe(true);
	},
);

test('illustrative figures shown, hidden and left to what is imported', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...first);
	const choice = { dataset: info.id, kind: 'illustrated', key: '' } as const;
	for (const value of [true, false]) {
		await page.store.keep({ ...choice, value });
		await page.dataset.illustrate();
		await kept(page);
		expect(await expectSame()).toBe(true);
	}
	await page.store.letGo(choice);
	expect(await expectSame()).toBe(false);
});

test('other published figures are not covered by what was kept', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...first);
	await kept(page);
	expect(await expectSame({ ...info, mark: 'another' })).toBe(false);
});

test('what is changed after it was opened as it was kept', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...first);
	await kept(page);
	const again = await Page.open();
	const { id } = await again.import(...second);
	await kept(again);
	await again.imports.undo(id);
	await kept(again);
	expect(await expectSame()).toBe(true);
});

test('another tab imports: this one keeps nothing that no longer counts', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...first);
	const other = await Page.open();
	await other.import(...second);
	await kept(other);
	await page.dataset.illustrate();
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	expect(await ownStates.has(info.id, other.key())).toBe(true);
	expect(await expectSame()).toBe(true);
});

test('what was read against something else is not kept before a replay', { timeout: patience }, async () => {
	const page = await Page.open();
	const other = await Page.open();
	await other.import(...units);
	await page.import(...first);
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	await page.store.open(info.id);
	expect(await ownStates.has(info.id, page.key())).toBe(false);
	await expectSame();
});

test('a file that was torn, and one that is none, say nothing', { timeout: patience }, async () => {
	const page = await Page.open();
	await page.import(...first);
	await kept(page);
	const stored = await openDB('phan-luong.states');
	const { file, ground } = (await stored.get('states', info.id)) as { file: Blob; ground: never };
	await stored.put('states', { file: file.slice(0, file.size / 2), ground }, info.id);
	stored.close();
	expect(await expectSame()).toBe(false);
	// whole by its sum, but of no version that the engine knows
	vi.spyOn(console, 'warn').mockReturnValue();
	const bytes = new Uint8Array(await file.arrayBuffer());
	bytes.set([255, 255], 12);
	await ownStates.keep(info.id, page.key(), { file: bytes, ground });
	await expectSame();
	expect(console.warn).toHaveBeenCalled();
});

test('everything deleted, or the import for good: nothing is left', { timeout: patience }, async () => {
	const page = await Page.open();
	const { id } = await page.import(...first);
	await kept(page);
	const key = page.key();
	await page.imports.remove(id);
	expect(await ownStates.has(info.id, key)).toBe(false);
	await page.import(...second);
	await kept(page);
	const later = page.key();
	await page.store.wipe();
	expect(await ownStates.has(info.id, later)).toBe(false);
});
