import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Access } from '../../../src/cli/server/access';
import { api } from '../../../src/cli/server/api';
import type { Asker } from '../../../src/lib/db/database';
import { choices } from '../../../src/lib/db/views/choices';
import { overview } from '../../../src/lib/db/views/overview';
import type { DatasetInfo } from '../../../src/lib/domain/schema/dataset';
import { loaded } from '../../../src/lib/server/prepared';
import { Dataset } from '../../../src/lib/state/dataset/dataset.svelte';
import { WorkspaceStore } from '../../../src/lib/state/workspace-store.svelte';

const openDatabase = vi.fn();
vi.mock('../../../src/lib/db/engine/engine', () => ({ openDatabase }));
vi.mock('../../../src/lib/state/dataset/prepared-files', () => ({ preparedAnswers: async () => null }));

let info: DatasetInfo;
let engine: Asker;
/** The addresses that the page asked. */
let asked: string[];
/** What the server says in the place of an answer. */
let instead: Response | null;

beforeAll(async () => {
	const published = await loaded('long-an');
	info = { ...published.info, engine: 'v1' };
	engine = published.database;
}, 300_000);

beforeEach(() => {
	[asked, instead] = [[], null];
	openDatabase.mockReset();
	const app = api({
		datasets: new Map([['long-an', engine]]),
		access: new Access(null),
		limits: { question: 64 * 1024, atOnce: 16, rows: 100_000 },
		log: () => undefined,
	});
	vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
		asked.push(address);
		return instead?.clone() ?? app.request(`http://so.example${address.replace('/v1', '')}`, init);
	});
});

async function opened(): Promise<Dataset> {
	const store = new WorkspaceStore();
	await store.start(() => undefined);
	const dataset = new Dataset(store);
	await dataset.open(info).catch(() => undefined);
	return dataset;
}

const view = {
	indicator: 'vet_after_thcs',
	period: '2023',
	level: 'district',
	root: 'long-an',
	asOf: null,
} as const;

test('a data set that names a server is answered by it, with the same figures and no engine of its own', async () => {
	const dataset = await opened();
	expect([dataset.phase, dataset.isRemote]).toEqual(['ready', true]);
	expect(dataset.choices).toEqual(await choices(engine));
	const { asker } = dataset;
	if (asker === null) throw new Error('nobody answers');
	expect(await overview(asker, view)).toEqual(await overview(engine, view));
	expect(new Set(asked)).toEqual(new Set(['/v1/query']));
	expect(openDatabase).not.toHaveBeenCalled();
});

test('what was asked once is not asked again', async () => {
	const { asker } = await opened();
	if (asker === null) throw new Error('nobody answers');
	await overview(asker, view);
	const { length } = asked;
	await overview(asker, view);
	expect(asked).toHaveLength(length);
});

test('it is only read: nothing is loaded, and a typed question is refused', async () => {
	const dataset = await opened();
	expect(dataset.known).toBeNull();
	await expect(dataset.ready()).rejects.toThrow();
	await dataset.unrehearse();
	const reply = await dataset.asker?.ask('SELECT 1', { limit: 10, signal: new AbortController().signal });
	expect(reply).toEqual({ kind: 'refused', refusal: { why: 'remote', at: 0 } });
	expect(openDatabase).not.toHaveBeenCalled();
});

test('a server that asks for a code is told from one that does not answer, and can be asked again', async () => {
	instead = Response.json({ why: 'signed-out' }, { status: 401 });
	const signedOut = await opened();
	expect(signedOut.phase).toBe('signed-out');
	instead = new Response('<html>502</html>', { status: 502 });
	const broken = await opened();
	expect(broken.phase).toBe('failed');
	instead = null;
	for (const dataset of [signedOut, broken]) {
		await dataset.open(info);
		expect(dataset.phase).toBe('ready');
	}
});

test('a code that is taken back while the page is open is asked for at the next question', async () => {
	const dataset = await opened();
	instead = Response.json({ why: 'signed-out' }, { status: 401 });
	const { asker } = dataset;
	if (asker === null) throw new Error('nobody answers');
	await expect(overview(asker, { ...view, period: '2022' })).rejects.toThrow('signed-out');
	expect(dataset.phase).toBe('signed-out');
});
