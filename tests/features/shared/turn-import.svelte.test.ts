import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { dropItem } from '$lib/features/data/tray/drop-item';
import HistoryPanel from '$lib/features/data/history/HistoryPanel.svelte';
import { turnImport } from '$lib/features/shared/import/turn-import';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import type { Dataset } from '$lib/state/dataset/dataset.svelte';
import { Imports } from '$lib/state/dataset/imports';
import type { Item } from '$lib/state/import/queue-item';
import { Notices } from '$lib/state/notices.svelte';
import { WorkspaceStore } from '$lib/state/workspace-store.svelte';
import WithApp from '../../support/WithApp.svelte';
import { draft, receipt } from '../../support/workspace';

/** An app that keeps one import for as long as the page is open, and the numbers of the imports it has. */
async function withImport(): Promise<{ app: App; id: number; state: () => string | undefined }> {
	const store = new WorkspaceStore();
	const dataset = {
		info: { id: 'long-an' },
		unreadable: [],
		open: () => Promise.resolve(),
		remove: () => Promise.resolve(),
	} as unknown as Dataset;
	await store.open('long-an');
	const id = await store.addDraft(draft());
	await store.activate(id, receipt());
	const imports = new Imports(dataset, store);
	const notices = new Notices();
	const app = {
		info: dataset.info,
		language: 'vi',
		words,
		store,
		dataset,
		imports,
		notices,
	} as unknown as App;
	return { app, id, state: () => store.list.find((one) => one.id === id)?.state };
}

const texts = (app: App) => app.notices.list.map(({ text }) => text);

function withoutErrors(): void {
	const error = vi.spyOn(console, 'error');
	onTestFinished(() => {
		expect(error).not.toHaveBeenCalled();
		error.mockRestore();
	});
}

test('an import that is being taken back, or is, is not taken back again', async () => {
	withoutErrors();
	const { app, id, state } = await withImport();
	await Promise.all([turnImport(app, id, 'undo'), turnImport(app, id, 'undo')]);
	await turnImport(app, id, 'undo');
	expect(state()).toBe('undone');
	expect(texts(app)).toEqual(['Đã hoàn tác khao-sat.csv.']);
	const offer = app.notices.list[0]?.action;
	offer?.onclick();
	offer?.onclick();
	await expect.poll(() => texts(app)).toEqual(['Đã nhập lại khao-sat.csv.']);
	expect(state()).toBe('active');
});

test('what another took away for good is told as before', async () => {
	const error = vi.spyOn(console, 'error').mockReturnValue();
	const { app, id } = await withImport();
	await app.store.remove(id);
	await turnImport(app, id, 'undo');
	expect(texts(app)[0]).toContain('không còn làm được');
	error.mockRestore();
});

test('a double click in the history takes back, and does not press what comes in its place', async () => {
	withoutErrors();
	const { app, state } = await withImport();
	const screen = await render(WithApp, { app, shown: HistoryPanel });
	await userEvent.dblClick(screen.getByRole('button', { name: 'Hoàn tác khao-sat.csv' }));
	await expect.element(screen.getByText('đã hoàn tác')).toBeVisible();
	expect(state()).toBe('undone');
	await userEvent.dblClick(screen.getByRole('button', { name: 'Nhập lại khao-sat.csv' }));
	await expect.element(screen.getByText('đang dùng')).toBeVisible();
	expect(texts(app)).toEqual(['Đã hoàn tác khao-sat.csv.', 'Đã nhập lại khao-sat.csv.']);
});

test('a file is dropped from the tray once', async () => {
	const item = { key: 1, name: 'a.csv', file: new Blob(['a']) } as Item;
	const queue = { items: [item], drop: async () => void (queue.items = []) };
	const app = { language: 'vi', words, queue, notices: new Notices() } as unknown as App;
	await Promise.all([dropItem(app, item), dropItem(app, item)]);
	expect(app.notices.list).toHaveLength(1);
});
