import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { View } from '../../../src/lib/db/queries/overview';
import type { NameAnswer } from '../../../src/lib/domain/units/name-answer';
import type { Known } from '../../../src/lib/intake/catalogue';
import type { Dataset } from '../../../src/lib/state/dataset/dataset.svelte';
import { Imports } from '../../../src/lib/state/dataset/imports';
import { readDataset } from '../../../src/lib/state/import/intake-job';
import { ImportQueue } from '../../../src/lib/state/import/import-queue.svelte';
import { Review } from '../../../src/lib/state/import/review.svelte';
import { WorkspaceStore } from '../../../src/lib/state/workspace-store.svelte';
import { published, surveyOf } from '../published';

let known: Known;
beforeAll(async () => {
	known = (await readDataset('long-an', published)).answer.known;
});

const [benLuc, canDuoc] = ['long-an.ben-luc', 'long-an.can-duoc'];
const is = (unit: string): NameAnswer => ({ kind: 'unit', unit });

/** Files that all give figures of "Xã Không Rõ", which no register knows; each can be reviewed. */
async function waiting(...files: readonly string[]) {
	const store = new WorkspaceStore();
	await store.open('long-an');
	const dataset = {
		known,
		info: { id: 'long-an' },
		asker: null,
		settled: () => Promise.resolve(),
		unrehearse: () => Promise.resolve(),
	} as unknown as Dataset;
	const imports = new Imports(dataset, store, () => undefined);
	const queue = new ImportQueue(dataset, store, imports);
	onTestFinished(() => queue.leave());
	const items = await queue.take(
		files.map((name, at) => surveyOf(name, `Xã Không Rõ;10;${at + 1}`, 'Đức Hòa;10;5')),
	);
	const open = async (name: string) => {
		const review = new Review(dataset, store, imports, queue, () => ({}) as View);
		onTestFinished(() => review.end());
		await review.open(items.find((item) => item.name === name)?.draft ?? 0);
		return review;
	};
	/** The file in the tray: what it was read with, and the names that it still asks for. */
	const read = (name: string) => {
		const item = queue.items.find((one) => one.name === name);
		const asked = item?.answer?.understood.names.map(({ text }) => text);
		return item?.phase === 'read' ? { asked, said: Object.values(item.decisions?.names ?? {}) } : item?.phase;
	};
	return { store, open, read };
}

/** So long may a reading take on a busy machine. */
const patience = { timeout: 20_000 };
const asks = { asked: ['Xã Không Rõ'], said: [] };
const means = (unit: string) => ({ asked: [], said: [unit] });
const keyOf = (review: Review) => review.reading.names[0]?.key ?? '';

test('which unit a name is, every file that waits learns; what is undone, it loses again', async () => {
	const { store, open, read } = await waiting('a.csv', 'b.csv');
	const a = await open('a.csv');
	expect(read('b.csv')).toEqual(asks);
	await a.answerNames(new Map([[keyOf(a), is(benLuc)]]));
	await expect.poll(() => read('b.csv'), patience).toEqual(means(benLuc));
	await a.undo();
	await expect.poll(() => read('b.csv'), patience).toEqual(asks);
	expect(store.remembered.names).toEqual({});
	expect(a.reading.names).toHaveLength(1);
});

test('a corrected answer is corrected in the files that took it, there and back', async () => {
	const { store, open, read } = await waiting('a.csv', 'b.csv');
	const a = await open('a.csv');
	const key = keyOf(a);
	await a.answerNames(new Map([[key, is(benLuc)]]));
	await expect.poll(() => read('b.csv'), patience).toEqual(means(benLuc));
	await a.answerNames(new Map([[key, is(canDuoc)]]));
	await expect.poll(() => read('b.csv'), patience).toEqual(means(canDuoc));
	await a.undo();
	await expect.poll(() => read('b.csv'), patience).toEqual(means(benLuc));
	expect(store.remembered.names).toEqual({ [key]: benLuc });
});

test.each<NameAnswer>([{ kind: 'aside' }, { kind: 'new', level: 'commune', parent: benLuc }])(
	'what is the own matter of a file ($kind) stays when another file asks again for the same name',
	async (answer) => {
		const { open, store } = await waiting('a.csv', 'b.csv');
		for (const name of ['b.csv', 'a.csv']) {
			const review = await open(name);
			await review.answerNames(new Map([[keyOf(review), answer]]));
			if (name === 'a.csv') await review.forget(Object.keys(review.decisions.names));
		}
		const said = store.drafts.map(({ name, decisions }) => [name, Object.keys(decisions.names).length]);
		expect(said).toEqual([
			['a.csv', 0],
			['b.csv', 1],
		]);
	},
);

test('set aside in one file, a name is still asked for in the others, or stays what they say themselves', async () => {
	const { open, store } = await waiting('a.csv', 'b.csv');
	const b = await open('b.csv');
	const key = keyOf(b);
	await b.answerNames(new Map([[key, { kind: 'aside' }]]));
	const a = await open('a.csv');
	await a.answerNames(new Map([[key, { kind: 'aside' }]]));
	await a.answerNames(new Map([[key, is(benLuc)]]));
	expect(store.drafts.find(({ name }) => name === 'b.csv')?.decisions.names).toEqual({ [key]: 'aside:' });
});
