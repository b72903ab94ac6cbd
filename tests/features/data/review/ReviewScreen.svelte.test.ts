import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import DataScreen from '$lib/features/data/DataScreen.svelte';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import { WorkspaceStore } from '$lib/state/workspace-store.svelte';
import WithApp from '../../../support/WithApp.svelte';
import { draft, receipt } from '../../../support/workspace';

vi.mock('$app/state', () => ({
	page: { url: new URL('https://phan-luong.vn/data/?file=1') },
	navigating: { to: null },
}));

test('the review of a file that is imported already does not say that it is being opened', async () => {
	const store = new WorkspaceStore();
	expect(await store.addDraft(draft())).toBe(1);
	await store.activate(1, receipt());
	const app = {
		language: 'vi',
		words,
		lock: null,
		isStarted: true,
		info: { id: 'long-an', name_vi: 'Long An' },
		dataset: { known: {}, phase: 'ready' },
		store,
		queue: { recover: () => Promise.resolve() },
		attend: () => undefined,
		filters: { elsewhere: () => '' },
	} as unknown as App;
	const screen = await render(WithApp, { app, shown: DataScreen });
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Tệp này không còn chờ nhập');
	await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Kiểm tra tệp$/);
	expect(document.title).toMatch(/^Kiểm tra tệp · /);
});
