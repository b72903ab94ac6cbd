import { expect, test, vi } from 'vitest';
import { takeFiles, takeTyped } from '$lib/features/shared/import/take-files';
import type { App } from '$lib/state/app.svelte';

const { page, goto } = vi.hoisted(() => {
	const here = { url: new URL('https://phan-luong.vn/data/?tab=entry'), route: { id: '/data' } };
	return {
		page: here,
		goto: vi.fn(async (to: string) => void (here.url = new URL(to, here.url))),
	};
});
vi.mock('$app/state', () => ({ page, navigating: { to: null } }));
vi.mock('$app/navigation', () => ({ goto }));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

/** So many files wait once the one that is given was read as draft 7. */
function waiting(files: number): App {
	page.url = new URL('https://phan-luong.vn/data/?tab=entry');
	return {
		dataset: { known: {} },
		lock: null,
		queue: { items: Array.from({ length: files }), take: async () => [{ draft: 7 }] },
		filters: {
			elsewhere: (own: Record<string, string>) => {
				const search = new URLSearchParams(own).toString();
				return search === '' ? '' : `?${search}`;
			},
		},
	} as unknown as App;
}
const file = new File(['a;b'], 'Nhập tay.csv');

test.each([1, 3])('what was typed goes to its own review, with %i files that wait', async (files) => {
	await takeTyped(waiting(files), file);
	expect(page.url.search).toBe('?file=7');
});

test.each([
	[1, '?file=7'],
	[3, ''],
])('a file that is given is reviewed at once where it is the only one: %i waiting', async (files, search) => {
	await takeFiles(waiting(files), [file]);
	expect(page.url.search).toBe(search);
});
