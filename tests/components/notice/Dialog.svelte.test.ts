import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from '$lib/components/notice/Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>15 đơn vị</p>' }));
let opener: HTMLButtonElement;

beforeEach(() => {
	opener = document.createElement('button');
	opener.textContent = 'Nhập';
	document.body.append(opener);
	opener.focus();
});
afterEach(() => opener.remove());

async function opened() {
	const onclose = vi.fn();
	const screen = await render(Dialog, {
		open: true,
		title: 'Nhập chỉ tiêu',
		closeLabel: 'Đóng',
		onclose,
		children,
	});
	const dialog = screen.getByRole('dialog', { name: 'Nhập chỉ tiêu' });
	await expect.element(dialog).toBeVisible();
	return { screen, dialog, onclose };
}

test('is modal: takes the focus and leaves the page behind inert', async () => {
	const { dialog } = await opened();
	expect(dialog.element().matches(':modal')).toBe(true);
	expect(dialog.element().contains(document.activeElement)).toBe(true);
	opener.focus();
	expect(document.activeElement).not.toBe(opener);
});

test('Escape asks to close once, and closing gives the focus back', async () => {
	const { screen, onclose } = await opened();
	await userEvent.keyboard('{Escape}');
	await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
	await screen.rerender({ open: false });
	expect(document.querySelector('dialog')).toBeNull();
	expect(document.activeElement).toBe(opener);
});

test('the close button closes', async () => {
	const { screen, onclose } = await opened();
	await screen.getByRole('button', { name: 'Đóng' }).click();
	expect(onclose).toHaveBeenCalledOnce();
});

test('a press on the backdrop closes, a drag that began inside does not', async () => {
	const { dialog, onclose } = await opened();
	const element = dialog.element();
	const inside = element.querySelector('p') ?? element;
	inside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	expect(onclose).not.toHaveBeenCalled();
	element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});
