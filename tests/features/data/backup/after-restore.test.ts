import { beforeEach, expect, test, vi } from 'vitest';
import { afterRestore } from '../../../../src/lib/features/data/backup/after-restore';
import { practiceDataset } from '../../../../src/lib/domain/schema/practice-dataset';
import type { OwnDataset } from '../../../../src/lib/domain/schema/own-dataset';
import type { App } from '../../../../src/lib/state/app.svelte';
import type { Kept } from '../../../../src/lib/workspace/saved-items';

const { goto } = vi.hoisted(() => ({ goto: vi.fn() }));
vi.mock('$app/navigation', () => ({ goto }));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
beforeEach(() => goto.mockClear());

const own = (id: string, more: Partial<OwnDataset> = {}): Kept => {
	const value = { ...practiceDataset({ vi: `Bộ ${id}`, en: id }), id, ...more };
	return { dataset: '', kind: 'dataset', key: id, value };
};
const app = (open: string) =>
	({
		language: 'vi',
		info: { id: open },
		filters: { addressOfDataset: (id: string) => `?dataset=${id}` },
	}) as unknown as App;

test('the one own data set that came is opened', async () => {
	const kept = [own('a'), own('b', { isArchived: true })];
	expect(await afterRestore(app('long-an'), { kept })).toEqual({ opened: 'Bộ a' });
	expect(goto.mock.calls).toEqual([['/?dataset=a']]);
});

test('of several the notice leads to the list of them', async () => {
	const { link, opened } = await afterRestore(app('long-an'), { kept: [own('a'), own('b')] });
	expect([link?.href, opened, goto.mock.calls]).toEqual(['/start/', undefined, []]);
});

test('where one of them is open already, or none came, the page stays', async () => {
	expect(await afterRestore(app('a'), { kept: [own('a'), own('b')] })).toEqual({});
	expect(await afterRestore(app('long-an'), { kept: [] })).toEqual({});
	expect(goto).not.toHaveBeenCalled();
});
