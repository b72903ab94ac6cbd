import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Disclosure from '$lib/components/notice/Disclosure.svelte';

const made = vi.fn(() => '<p>Kính gửi</p>');
const children = createRawSnippet(() => ({ render: made }));

test('its content is made when it is opened, once, and stays', async () => {
	made.mockClear();
	const ontoggle = vi.fn();
	const screen = await render(Disclosure, { summary: 'Gửi trả đơn vị', ontoggle, children });
	expect(made).not.toHaveBeenCalled();
	await screen.getByText('Gửi trả đơn vị').click();
	await expect.element(screen.getByText('Kính gửi')).toBeVisible();
	expect(ontoggle).toHaveBeenLastCalledWith(true);
	await screen.getByText('Gửi trả đơn vị').click();
	await expect.element(screen.getByText('Kính gửi')).not.toBeVisible();
	await screen.getByText('Gửi trả đơn vị').click();
	await expect.element(screen.getByText('Kính gửi')).toBeVisible();
	expect(made).toHaveBeenCalledOnce();
});

test('open from the start, its content is there at once', async () => {
	const screen = await render(Disclosure, { summary: 'Từng giá trị', open: true, children });
	await expect.element(screen.getByText('Kính gửi')).toBeVisible();
});
