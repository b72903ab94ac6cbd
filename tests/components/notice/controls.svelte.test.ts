import '../../../src/app.css';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Button from '$lib/components/form/Button.svelte';
import Picker from '$lib/components/form/Picker.svelte';
import Progress from '$lib/components/notice/Progress.svelte';
import Tile from '$lib/components/notice/Tile.svelte';
import Toaster from '$lib/components/notice/Toaster.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

test('Picker: neighbours of one group stand under its heading, and the chosen value is told', async () => {
	const onchange = vi.fn();
	const options = [
		{ value: 'rate', label: 'Tỷ lệ' },
		{ value: 'gdnn', label: 'Vào giáo dục nghề nghiệp', group: 'Sau THCS' },
		{ value: 'gdtx', label: 'Vào giáo dục thường xuyên', group: 'Sau THCS' },
	];
	const screen = await render(Picker, { label: 'Chỉ tiêu', options, value: 'gdnn', onchange });
	const select = screen.getByLabelText('Chỉ tiêu');
	await expect.element(select).toHaveValue('gdnn');
	expect(screen.container.querySelectorAll('optgroup[label="Sau THCS"] > option')).toHaveLength(2);
	await userEvent.selectOptions(select, 'gdtx');
	expect(onchange).toHaveBeenCalledExactlyOnceWith('gdtx');
});

test('Button: while busy it keeps the focus and refuses the press', async () => {
	const onclick = vi.fn();
	const screen = await render(Button, { onclick, children: words('Nhập') });
	const button = screen.getByRole('button', { name: 'Nhập' });
	button.element().focus();
	await screen.rerender({ busy: true });
	await userEvent.keyboard('{Enter}');
	expect(onclick).not.toHaveBeenCalled();
	await expect.element(button).toHaveFocus();
	await screen.rerender({ busy: false });
	await userEvent.keyboard('{Enter}');
	expect(onclick).toHaveBeenCalledOnce();
});

test('Tile: one press answers why, Escape gives the focus back', async () => {
	const screen = await render(Tile, {
		title: 'Tỷ lệ toàn tỉnh',
		value: '26,29',
		unit: '%',
		why: words('5.499 / 20.920 học sinh'),
		whyLabel: 'vì sao?',
		closeLabel: 'Đóng',
	});
	const why = screen.getByRole('button', { name: 'vì sao?' });
	await expect.element(screen.getByText('5.499 / 20.920 học sinh')).not.toBeVisible();
	await why.click();
	await expect.element(screen.getByRole('dialog', { name: 'Tỷ lệ toàn tỉnh' })).toBeVisible();
	await expect.element(why).toHaveAttribute('aria-expanded', 'true');
	await userEvent.keyboard('{Escape}');
	await expect.element(screen.getByText('5.499 / 20.920 học sinh')).not.toBeVisible();
	await expect.element(why).toHaveFocus();
});

test('Progress: says how far, or that the end is unknown, and can be stopped', async () => {
	const oncancel = vi.fn();
	const screen = await render(Progress, {
		label: 'Đang đọc tệp',
		value: 0.4,
		detail: '6 / 15 tệp',
		oncancel,
		cancelLabel: 'Dừng',
	});
	const bar = screen.getByRole('progressbar', { name: 'Đang đọc tệp' });
	await expect.element(bar).toHaveAttribute('aria-valuenow', '40');
	await screen.getByRole('button', { name: 'Dừng' }).click();
	expect(oncancel).toHaveBeenCalledOnce();
	await screen.rerender({ value: null });
	await expect.element(bar).not.toHaveAttribute('aria-valuenow');
});

test('Toaster: the polite region stands before the first message, so that it is heard', async () => {
	const onclick = vi.fn();
	const ondismiss = vi.fn();
	const screen = await render(Toaster, {
		toasts: [],
		ondismiss,
		onhold: vi.fn(),
		label: 'Thông báo',
		dismissLabel: 'Bỏ qua',
	});
	const region = screen.container.querySelector('[aria-live="polite"]');
	expect(region).not.toBeNull();
	await screen.rerender({
		toasts: [{ id: 'a', tone: 'success', text: 'Đã nhập 15 dòng', action: { label: 'Hoàn tác', onclick } }],
	});
	expect(region?.textContent).toContain('Đã nhập 15 dòng');
	await screen.getByRole('button', { name: 'Hoàn tác' }).dblClick();
	expect(onclick).toHaveBeenCalledOnce();
	await screen.getByRole('button', { name: 'Bỏ qua' }).click();
	expect(ondismiss).toHaveBeenCalledExactlyOnceWith('a');
});

const told = (id: string) => ({ id, tone: 'success' as const, text: `Đã nhập ${id}` });
const toaster = {
	toasts: [told('a')],
	ondismiss: () => null,
	onhold: () => null,
	label: 'Thông báo',
	dismissLabel: 'Bỏ qua',
};

test('Toaster: it is held while it is pointed at or focused', async () => {
	const onhold = vi.fn();
	const screen = await render(Toaster, { ...toaster, onhold });
	const region = screen.getByRole('region', { name: 'Thông báo' }).element();
	const close = screen.getByRole('button', { name: 'Bỏ qua' }).element();
	if (!(close instanceof HTMLElement)) throw new Error('a button is an HTMLElement');
	region.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
	expect(onhold).toHaveBeenLastCalledWith(true);
	region.dispatchEvent(new PointerEvent('pointerleave'));
	expect(onhold).toHaveBeenLastCalledWith(false);
	close.focus();
	region.dispatchEvent(new PointerEvent('pointerleave'));
	expect(onhold).toHaveBeenLastCalledWith(true);
	close.blur();
	expect(onhold).toHaveBeenLastCalledWith(false);
});

test('Toaster: on a phone it leaves the field that is typed in free', async () => {
	await page.viewport(390, 844);
	const screen = await render(Toaster, toaster);
	const region = screen.getByRole('region', { name: 'Thông báo' }).element();
	const fields = ['40px', '780px'].map((top) => {
		const field = document.createElement('input');
		field.style.cssText = `position: fixed; left: 16px; top: ${top}`;
		document.body.append(field);
		return field;
	});
	try {
		for (const field of fields) {
			field.focus();
			await expect
				.poll(() => {
					const [box, own] = [region.getBoundingClientRect(), field.getBoundingClientRect()];
					return box.bottom <= own.top || box.top >= own.bottom;
				})
				.toBe(true);
		}
	} finally {
		for (const field of fields) field.remove();
		await page.viewport(1280, 720);
	}
});
