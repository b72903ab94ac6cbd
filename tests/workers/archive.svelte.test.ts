import { expect, test } from 'vitest';
import {
	deckPacked,
	deckUnpacked,
	lockPacked,
	lockUnpacked,
	packed,
	peeked,
	summed,
	unpacked,
} from '$lib/workers/archive';
import type { DeckEdits } from '$lib/domain/documents/deck';
import { sha256 } from '$lib/workspace/sha256';
import { noMeta } from '$lib/workspace/snapshot';

const unsealed = {
	id: 'm1-abc',
	name: 'Sơ kết năm 2023',
	cutOff: '2023-11-24',
	madeAt: '2023-11-24T10:00:00.000Z',
	who: '',
	coverage: '14/15',
	dataMark: 'abcd',
	sealed: 2 as const,
	files: [{ name: 'long-an/outcomes.csv', text: 'unit_id\nlong-an.thu-thua\n' }],
	rules: [],
};
const deck: DeckEdits = {
	id: 'm1-abc/2023.district',
	name: '2023.district',
	template: 'full',
	order: ['cover'],
	hidden: [],
	titles: {},
	texts: {},
	notes: {},
	own: [],
	madeAt: '2023-11-24T10:00:00.000Z',
};

test('locked figures and a deck come back from the worker as they went, and it knows them again', async () => {
	const lock = { ...unsealed, sha256: await summed(unsealed) };
	const lockFile = new Blob([await lockPacked(lock)]);
	expect(await peeked(lockFile)).toBe('lock');
	expect(await lockUnpacked(lockFile)).toEqual(lock);
	const travelling = { dataset: 'long-an', set: 'Long An', deck, lock };
	const deckFile = new Blob([await deckPacked(travelling)]);
	expect(await peeked(deckFile)).toBe('deck');
	expect(await deckUnpacked(deckFile)).toEqual(travelling);
});

test('a backup comes back too, with the sum of its bytes; what is none is refused by its kind', async () => {
	const snapshot = { records: [], memory: [], kept: [], meta: noMeta };
	const made = await packed(snapshot, [{ path: 'long-an/targets.csv', text: 'unit_id\n' }], unsealed.madeAt);
	expect(made.sha256).toBe(sha256(made.bytes));
	expect((await unpacked(new Blob([made.bytes]))).snapshot).toEqual(snapshot);
	await expect(unpacked(new Blob(['unit_id']))).rejects.toMatchObject({ kind: 'foreign' });
});
