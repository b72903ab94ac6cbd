import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyLink } from '$lib/features/shared/screen/copy-link';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import { keepLastBackup } from '$lib/workspace/backup/backup-place';

vi.mock('$app/state', () => ({
	page: { url: new URL('https://phan-luong.vn/?year=2023') },
	navigating: { to: null },
}));

/** Figures that are in this browser alone: the link names the backup that holds them, which is read from storage. */
function withOwn(told: { tone: string; text: string }[]): App {
	return {
		language: 'vi',
		words,
		lock: null,
		info: { id: 'long-an', name_vi: 'Long An' },
		dataMark: 'm1',
		store: { active: [{}] },
		notices: { tell: (notice: { tone: string; text: string }) => void told.push(notice) },
	} as unknown as App;
}

const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
const replaceClipboard = (value: unknown) =>
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
afterEach(async () => {
	if (original) Object.defineProperty(navigator, 'clipboard', original);
	else Reflect.deleteProperty(navigator, 'clipboard');
	vi.restoreAllMocks();
	await keepLastBackup(null);
});

const isLink = (text: string) => {
	const { origin, searchParams } = new URL(text);
	expect([origin, searchParams.get('year'), searchParams.get('data_file')]).toEqual([
		'https://phan-luong.vn',
		'2023',
		'sao-luu.zip',
	]);
};

test('a link is written within the press, although what it names is read from storage', async () => {
	await keepLastBackup({ name: 'sao-luu.zip', sha256: 'ab'.repeat(32), mark: 'm1' });
	const items: ClipboardItem[] = [];
	replaceClipboard({ write: async (given: ClipboardItem[]) => void items.push(...given) });
	const told: { tone: string; text: string }[] = [];
	const copying = copyLink(withOwn(told));
	// a browser that asks for the press asks for it here
	expect(items).toHaveLength(1);
	await copying;
	expect(items[0]?.types).toEqual(['text/plain']);
	isLink((await (await items[0]?.getType('text/plain'))?.text()) ?? '');
	expect(told).toMatchObject([{ tone: 'success', text: expect.stringContaining('sao-luu.zip') }]);
});

test('on a plain http address it is copied by the event of copying', async () => {
	await keepLastBackup({ name: 'sao-luu.zip', sha256: 'ab'.repeat(32), mark: 'm1' });
	replaceClipboard(undefined);
	const given = vi.spyOn(DataTransfer.prototype, 'setData');
	const told: { tone: string; text: string }[] = [];
	const button = document.body.appendChild(document.createElement('button'));
	button.textContent = words.app.copyLink;
	button.addEventListener('click', () => void copyLink(withOwn(told)));
	await userEvent.click(button);
	await vi.waitFor(() => expect(told).toHaveLength(1));
	button.remove();
	expect(told).toMatchObject([{ tone: 'success' }]);
	expect(given.mock.calls.map(([type]) => type)).toEqual(['text/plain']);
	isLink(given.mock.calls[0]?.[1] ?? '');
});

test('what the browser forbids is said', async () => {
	replaceClipboard({ write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
	const told: { tone: string; text: string }[] = [];
	await copyLink(withOwn(told));
	expect(told).toEqual([{ tone: 'warning', text: words.app.linkNotCopied }]);
});
