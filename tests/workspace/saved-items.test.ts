import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { newRule, type AwardRule } from '../../src/lib/domain/comparisons/award-rule';
import type { OwnMap } from '../../src/lib/domain/geo/own-map';
import { bundle } from '../../src/lib/workspace/backup/bundle';
import { isKept, type Kept } from '../../src/lib/workspace/saved-items';
import { upToDate } from '../../src/lib/workspace/migrations';
import { MemoryWorkspace } from '../../src/lib/workspace/memory-workspace';
import { unbundle } from '../../src/lib/workspace/backup/unbundle';
import { fault, onStoring, ownStore, storeName, tab } from '../support/open-workspace';
import { draft, opened, receipt } from '../support/workspace';

ownStore();

const at = '2026-11-24T08:00:00.000Z';
const rule: AwardRule = {
	...newRule('r1', 'Quy tắc 2023', at, 'vet_after_thcs'),
	points: [{ unitId: 'long-an.duc-hoa', year: 2023, hundredths: -50, reason: 'nộp trễ' }],
};
const borders: OwnMap = {
	fileName: 'huyện.geojson',
	addedAt: at,
	features: [
		{
			said: { ten: 'Đức Hòa' },
			polygons: [
				[
					[
						[106, 10],
						[107, 10],
						[107, 11],
						[106, 10],
					],
				],
			],
		},
	],
};
const keptRule = (value: AwardRule, dataset = 'long-an'): Kept => ({
	dataset,
	kind: 'award',
	key: value.id,
	value,
});
const keptChoice = (value: boolean): Kept => ({ dataset: 'long-an', kind: 'illustrated', key: '', value });
const keptMap = (dataset = 'long-an'): Kept => ({ dataset, kind: 'map', key: 'map', value: borders });

describe.each([
	['stored', () => tab(() => at)],
	['as long as the page', async () => new MemoryWorkspace()],
] as const)('what was made or brought along, %s', (_how, begin) => {
	test('is kept for its data set until it is let go', async () => {
		const workspace = await begin();
		await workspace.keep(keptRule(rule));
		await workspace.keep(keptMap());
		await workspace.keep(keptMap('tinh-mau'));
		expect(await workspace.kept('long-an')).toEqual(expect.arrayContaining([keptRule(rule), keptMap()]));
		expect(await workspace.kept('tinh-mau')).toEqual([keptMap('tinh-mau')]);
		await workspace.letGo('long-an', 'map', 'map');
		expect(await workspace.kept('long-an')).toEqual([keptRule(rule)]);
		expect(await workspace.kept('tinh-mau')).toHaveLength(1);
		await workspace.keep(keptMap());
		expect(await workspace.kept('long-an')).toHaveLength(2);
	});

	test('gives way to what has the same key', async () => {
		const workspace = await begin();
		await workspace.keep(keptRule(rule));
		const locked = { ...rule, lockedAt: at, who: 'Lan' };
		await workspace.keep(keptRule(locked));
		expect(await workspace.kept('long-an')).toEqual([keptRule(locked)]);
	});

	test('is wiped and put back with everything else', async () => {
		const workspace = await begin();
		await workspace.keep(keptRule(rule));
		const before = await workspace.snapshot();
		await workspace.wipe();
		expect(await workspace.kept('long-an')).toEqual([]);
		await workspace.replaceAll(before);
		expect(await workspace.kept('long-an')).toEqual([keptRule(rule)]);
		expect((await workspace.snapshot()).meta.lastChangeAt).not.toBeNull();
	});
});

test('a full disk changes nothing', async () => {
	const workspace = await tab();
	await workspace.keep(keptRule(rule));
	const undo = onStoring(() => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
	expect(await fault(workspace.keep(keptRule({ ...rule, name: 'khác' })))).toBe('full');
	undo();
	expect(await workspace.kept('long-an')).toEqual([keptRule(rule)]);
});

test.each([
	['no kind', { ...keptRule(rule), kind: 'wish' }],
	['a rule without a cap', { ...keptRule(rule), value: { ...rule, cap: undefined } }],
	['a weight that is no number', keptRule({ ...rule, indicators: [{ indicatorId: 'x', weight: NaN }] })],
	['a share above the whole', keptRule({ ...rule, changeShare: 101 })],
	[
		'points of half a hundredth',
		keptRule({ ...rule, points: [{ ...rule.points[0], hundredths: 0.5 } as never] }),
	],
	[
		'a map off the globe',
		{ ...keptMap(), value: { ...borders, features: [{ said: {}, polygons: [[[[999, 0]]]] }] } },
	],
	['a map that is a rule', { ...keptMap(), value: rule }],
	['a choice in words', { ...keptChoice(true), value: 'hiện' }],
])('%s is not understood', (_what, value) => {
	expect(isKept(keptRule(rule)) && isKept(keptMap())).toBe(true);
	expect(isKept(value)).toBe(false);
});

test('a backup carries it', async () => {
	const workspace = await tab(() => at);
	await workspace.keep(keptRule({ ...rule, lockedAt: at, who: 'Lan' }));
	await workspace.keep(keptMap());
	await workspace.keep(keptChoice(false));
	const before = await workspace.snapshot();
	expect(before.kept).toHaveLength(3);
	const { snapshot } = unbundle(await bundle(before, [], at));
	expect(snapshot.kept).toEqual(before.kept);
	expect(await opened(snapshot)).toEqual(await opened(before));
});

test('a backup of the second format knew of none', () => {
	const said = { app: 'phan-luong', format: 2, records: [], memory: [] };
	expect(upToDate(said, new Map())).toEqual({ ...said, format: 3, kept: [] });
});

test('a store of version 2 keeps what it has and takes in more', async () => {
	const workspace = await tab(() => at);
	const id = await workspace.addDraft(draft('Đức Hòa;1'));
	const record = await workspace.activate(id, receipt());
	await workspace.remember('long-an', 'name', 'Thanh Hóa', 'la-thanh-hoa');
	const before = await workspace.snapshot();
	workspace.close();
	await indexedDB.deleteDatabase(storeName());
	// as version 2 made it
	const old = await openDB(storeName(), 2, {
		upgrade(database) {
			const imports = database.createObjectStore('imports', { keyPath: 'id', autoIncrement: true });
			imports.createIndex('seq', 'seq', { unique: true });
			imports.createIndex('replaces', 'replaces');
			database.createObjectStore('memory', { keyPath: ['dataset', 'kind', 'key'] });
			database.createObjectStore('meta');
		},
	});
	await old.put('imports', record);
	for (const one of before.memory) await old.put('memory', one);
	await old.put('meta', 1, 'lastSeq');
	await old.put('meta', at, 'lastChangeAt');
	old.close();
	const now = await tab();
	expect(await opened(await now.snapshot())).toEqual(await opened(before));
	await now.keep(keptRule(rule));
	expect(await now.kept('long-an')).toEqual([keptRule(rule)]);
	expect((await now.activate(await now.addDraft(draft('2')), receipt())).seq).toBe(2);
});
