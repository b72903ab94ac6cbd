import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import KeyHelp from '$lib/features/shell/keys/KeyHelp.svelte';
import { vi as words } from '$lib/messages/shared/core';
import { App } from '$lib/state/app.svelte';
import WithApp from '../../../support/WithApp.svelte';

const info = {
	id: 'tinh',
	root_unit: 'tinh',
	default: { year: 2023, level: 'district', indicator: 'x' },
	files: [],
};
const made = () => new App([info as never]);

test('? opens the list of keys by place, which Escape closes; nothing breaks a rule of access', async () => {
	const screen = await render(WithApp, { app: made(), shown: KeyHelp });
	await userEvent.keyboard('?');
	const dialog = screen.getByRole('dialog', { name: words.app.keys });
	await expect.element(dialog).toBeVisible();
	await expect.element(screen.getByRole('heading', { name: 'Khi trình chiếu' })).toBeVisible();
	expect(dialog.element().querySelectorAll('dt').length).toBe(dialog.element().querySelectorAll('dd').length);
	// a list that scrolls becomes a stop of the keyboard once it is laid out
	await vi.waitFor(() => expect(dialog.element().querySelector('[tabindex="0"]')).not.toBeNull());
	const { violations } = await axe.run(dialog.element());
	expect(violations.map(({ id }) => id)).toEqual([]);
	await userEvent.keyboard('{Escape}');
	await expect.element(dialog).not.toBeInTheDocument();
});

test('? opens it over the stage, and over no other dialog', async () => {
	const screen = await render(WithApp, { app: made(), shown: KeyHelp });
	const other = document.createElement('dialog');
	document.body.append(other);
	other.showModal();
	await userEvent.keyboard('?');
	await expect.element(screen.getByRole('dialog', { name: words.app.keys })).not.toBeInTheDocument();
	other.dataset['stage'] = '';
	await userEvent.keyboard('?');
	await expect.element(screen.getByRole('dialog', { name: words.app.keys })).toBeVisible();
	other.remove();
});

test('? that is typed somewhere is only typed', async () => {
	const screen = await render(WithApp, { app: made(), shown: KeyHelp });
	const field = document.createElement('input');
	document.body.append(field);
	field.focus();
	await userEvent.keyboard('?');
	expect(field.value).toBe('?');
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	field.remove();
});
