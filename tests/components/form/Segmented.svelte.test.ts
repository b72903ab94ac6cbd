import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Segmented from '$lib/components/form/Segmented.svelte';

const options = [
	{ value: 'gap', label: 'Chênh lệch' },
	{ value: 'rate', label: 'Tỷ lệ' },
	{ value: 'name', label: 'Tên' },
] as const;

test('is one named group and one stop for Tab, on the chosen option', async () => {
	const screen = await render(Segmented, { legend: 'Sắp xếp', options, value: 'rate', onchange: vi.fn() });
	await expect.element(screen.getByRole('radiogroup', { name: 'Sắp xếp' })).toBeVisible();
	await userEvent.tab();
	await expect.element(screen.getByRole('radio', { name: 'Tỷ lệ' })).toHaveFocus();
	await userEvent.tab();
	expect(screen.container.contains(document.activeElement)).toBe(false);
});

test('arrow keys choose, and wrap around at the end', async () => {
	const onchange = vi.fn();
	const screen = await render(Segmented, { legend: 'Sắp xếp', options, value: 'rate', onchange });
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	expect(onchange).toHaveBeenLastCalledWith('name');
	await expect.element(screen.getByRole('radio', { name: 'Tên' })).toBeChecked();
	await userEvent.keyboard('{ArrowRight}');
	expect(onchange).toHaveBeenLastCalledWith('gap');
});

test('follows its value when the address changes it', async () => {
	const screen = await render(Segmented, { legend: 'Sắp xếp', options, value: 'gap', onchange: vi.fn() });
	await screen.rerender({ value: 'name' });
	await expect.element(screen.getByRole('radio', { name: 'Tên' })).toBeChecked();
	await expect.element(screen.getByRole('radio', { name: 'Chênh lệch' })).not.toBeChecked();
});

test('two groups on one page do not disturb each other', async () => {
	const first = await render(Segmented, { legend: 'Cấp học', options, value: 'gap', onchange: vi.fn() });
	const second = await render(Segmented, { legend: 'Sắp xếp', options, value: 'name', onchange: vi.fn() });
	const names = [first, second].map((screen) => screen.container.querySelector('input')?.name);
	expect(names[0]).not.toBe(names[1]);
});
