import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import DataScreen from '$lib/features/data/DataScreen.svelte';
import ImportInvite from '$lib/features/overview/ImportInvite.svelte';
import { sourceLine } from '$lib/features/shared/picture/source';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import WithApp from '../../support/WithApp.svelte';

vi.mock('$app/state', () => ({
	page: { url: new URL('https://phan-luong.vn/data/?tab=lock') },
	navigating: { to: null },
}));

/** Two files count now, whatever the figures on screen were made from. */
function withLock(lock: object | null): App {
	return {
		language: 'vi',
		words,
		lock,
		isStarted: true,
		info: { id: 'long-an', name_vi: 'Long An' },
		dataset: { known: null, asker: null, phase: 'ready' },
		store: { active: [{}, {}], list: [], drafts: [], kept: [], damaged: [], trouble: null, who: '' },
		filters: { current: { lock: null }, elsewhere: () => '' },
	} as unknown as App;
}

const lock = { id: 'a', name: 'Sơ kết', cutOff: '2023-11-24', rules: [], files: [] };

test.each([
	['the overview', ImportInvite, '2 tệp đã nhập'],
	['the page of the data', DataScreen, 'Long An · 2 tệp đã nhập'],
] as const)('on %s the imports of now are not counted as those of locked figures', async (_, shown, told) => {
	const now = await render(WithApp, { app: withLock(null), shown });
	await expect.element(now.getByText(told, { exact: true })).toBeVisible();
	await now.unmount();
	const locked = await render(WithApp, { app: withLock(lock), shown });
	expect(locked.container.textContent).not.toContain('2 tệp');
});

test('nor under a picture, which names them', () => {
	expect(sourceLine(withLock(null), [])).toBe('Nguồn: bộ số liệu Long An và 2 tệp đã nhập.');
	expect(sourceLine(withLock(lock), [])).toBe(
		'Nguồn: bộ số liệu Long An, bản chốt “Sơ kết” ngày 24/11/2023.',
	);
});
