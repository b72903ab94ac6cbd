import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataTable from '$lib/components/table/DataTable.svelte';
import { tableRange } from '$lib/components/table/table-range';

interface Row {
	name: string;
	rate: string;
}
const rows: Row[] = ['Đức Hòa', 'Tân An', 'Thủ Thừa'].map((name, at) => ({ name, rate: `3${at},00` }));
const pressed = vi.fn();
const cell = createRawSnippet<[Row, string]>((row, key) => ({
	render: () => (key() === 'name' ? `<a href="#unit">${row().name}</a>` : `<span>${row().rate}</span>`),
	setup: (node) => node.addEventListener('click', (event) => (event.preventDefault(), pressed(row().name))),
}));
const total = createRawSnippet<[string]>((key) => ({ render: () => `<span>Σ ${key()}</span>` }));

async function shown() {
	const copied = vi.fn();
	const extra = tableRange((cells) => copied(cells.map((line) => line.map((one) => one.textContent.trim()))));
	const columns = [
		{ key: 'name', label: 'Đơn vị' },
		{ key: 'rate', label: 'Thực hiện' },
	];
	const screen = await render(DataTable<Row>, {
		caption: 'Bảng',
		columns,
		rows,
		rowKey: (row: Row) => row.name,
		cell,
		total,
		extra,
	});
	const selected = () =>
		[...screen.container.querySelectorAll('[aria-selected="true"]')].map((one) => one.textContent.trim());
	const copy = () =>
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() }),
		);
	return { screen, copied, selected, copy };
}

test('one cell is a stop for Tab; Shift and arrows mark a range, which is what is copied', async () => {
	const { screen, copied, selected, copy } = await shown();
	await expect.element(screen.getByRole('grid', { name: 'Bảng' })).toBeVisible();
	expect(screen.container.querySelectorAll('tbody [tabindex="0"], tfoot [tabindex="0"]')).toHaveLength(1);
	screen.container.querySelector<HTMLElement>('[tabindex="0"]:is(th, td)')?.focus();
	await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
	expect(selected()).toEqual(['Tân An', '31,00', 'Thủ Thừa', '32,00']);
	copy();
	expect(copied).toHaveBeenLastCalledWith([
		['Tân An', '31,00'],
		['Thủ Thừa', '32,00'],
	]);
	await userEvent.keyboard('{Escape}');
	expect(selected()).toEqual([]);
	copy();
	expect(copied).toHaveBeenLastCalledWith([['32,00']]);
});

test('Ctrl+A marks everything with the total, and other rows end a range', async () => {
	const { screen, selected } = await shown();
	screen.container.querySelector<HTMLElement>('[tabindex="0"]:is(th, td)')?.focus();
	await userEvent.keyboard('{Control>}a{/Control}');
	expect(selected()).toHaveLength(8);
	expect(selected().at(-1)).toBe('Σ rate');
	await screen.rerender({ rows: rows.toReversed() });
	await vi.waitFor(() => expect(selected()).toEqual([]));
});

test('Enter presses what a cell holds, and a press with Shift marks without pressing it', async () => {
	const { screen, selected } = await shown();
	pressed.mockClear();
	screen.container.querySelector<HTMLElement>('[tabindex="0"]:is(th, td)')?.focus();
	await userEvent.keyboard('{Enter}');
	expect(pressed).toHaveBeenCalledExactlyOnceWith('Đức Hòa');
	await userEvent.click(screen.getByText('Thủ Thừa'), { modifiers: ['Shift'] });
	expect(selected()).toEqual(['Đức Hòa', 'Tân An', 'Thủ Thừa']);
	expect(pressed).toHaveBeenCalledTimes(1);
});

test('a drag over cells marks them', async () => {
	const { screen, selected } = await shown();
	const at = (text: string) => screen.getByText(text).element();
	const fire = (name: string, target: Element, buttons: number) =>
		target.dispatchEvent(
			new PointerEvent(name, { bubbles: true, cancelable: true, pointerType: 'mouse', button: 0, buttons }),
		);
	fire('pointerdown', at('30,00'), 1);
	fire('pointermove', at('31,00'), 1);
	fire('pointermove', at('32,00'), 1);
	expect(selected()).toEqual(['30,00', '31,00', '32,00']);
	fire('pointermove', at('30,00'), 0);
	expect(selected()).toHaveLength(3);
});
