import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataTable from '$lib/components/table/DataTable.svelte';

interface Row {
	name: string;
	rate: string;
}
const rows: Row[] = [
	{ name: 'Đức Hòa', rate: '38,04' },
	{ name: 'Tân An', rate: '36,02' },
];
const cell = createRawSnippet<[Row, string]>((row, key) => ({
	render: () => `<span>${key() === 'name' ? row().name : row().rate}</span>`,
}));
const table = {
	caption: 'Tỷ lệ theo đơn vị',
	columns: [
		{ key: 'name', label: 'Đơn vị', sortable: true },
		{ key: 'rate', label: 'Thực hiện', align: 'end', sortable: true, hint: 'Số vào học chia số tốt nghiệp' },
		{ key: 'status', label: 'Mức độ' },
	] as const,
	rows,
	rowKey: (row: Row) => row.name,
	cell,
};

test('says which column sorts the rows, and which could', async () => {
	const screen = await render(DataTable<Row>, { ...table, sort: { key: 'rate', dir: 'desc' } });
	const heads = screen.getByRole('columnheader').elements();
	expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual(['none', 'descending', null]);
	await screen.rerender({ sort: { key: 'name', dir: 'asc' } });
	expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual(['ascending', 'none', null]);
});

test('a press or Enter on a sortable heading asks for its column', async () => {
	const onsort = vi.fn();
	const screen = await render(DataTable<Row>, { ...table, onsort });
	await screen.getByRole('button', { name: 'Thực hiện' }).click();
	expect(onsort).toHaveBeenLastCalledWith('rate');
	screen.getByRole('button', { name: 'Đơn vị' }).element().focus();
	await userEvent.keyboard('{Enter}');
	expect(onsort).toHaveBeenLastCalledWith('name');
	await expect.element(screen.getByRole('button', { name: 'Mức độ' })).not.toBeInTheDocument();
});

test('names the table, its rows and what a column means', async () => {
	const screen = await render(DataTable<Row>, table);
	await expect.element(screen.getByRole('table', { name: 'Tỷ lệ theo đơn vị' })).toBeVisible();
	await expect.element(screen.getByRole('rowheader', { name: 'Đức Hòa' })).toBeVisible();
	await expect
		.element(screen.getByRole('columnheader', { name: 'Thực hiện' }))
		.toHaveAccessibleDescription('Số vào học chia số tốt nghiệp');
});

test('says what to do when there are no rows', async () => {
	const screen = await render(DataTable<Row>, { ...table, rows: [], empty: 'Chưa có số liệu' });
	await expect.element(screen.getByRole('cell', { name: 'Chưa có số liệu' })).toBeVisible();
});

test('a table wider than its place scrolls in a named region that the keyboard reaches', async () => {
	const columns = Array.from({ length: 30 }, (_, index) => ({ key: `c${index}`, label: `Cột số ${index}` }));
	const screen = await render(DataTable<Row>, { ...table, columns });
	const region = screen.getByRole('region', { name: 'Tỷ lệ theo đơn vị' });
	await expect.element(region).toHaveAttribute('tabindex', '0');
	await screen.rerender({ columns: table.columns });
	await expect.element(region).not.toBeInTheDocument();
});

test('a long table is drawn frame by frame, to its last row', async () => {
	const long = Array.from({ length: 500 }, (_, index) => ({ name: `Trường ${index}`, rate: String(index) }));
	const screen = await render(DataTable<Row>, { ...table, rows: long, perFrame: 60 });
	const drawn = () => screen.container.querySelectorAll('tbody tr').length;
	const element = screen.getByRole('table').element();
	const counts = [drawn()];
	while (drawn() < 500) {
		expect(element.getAttribute('aria-busy')).toBe('true');
		await new Promise(requestAnimationFrame);
		counts.push(drawn());
	}
	expect(counts[0]).toBeLessThan(500);
	expect(counts.every((count, index) => count - (counts[index - 1] ?? 0) <= 120)).toBe(true);
	await expect.element(screen.getByRole('rowheader', { name: 'Trường 499' })).toBeInTheDocument();
	expect(element.hasAttribute('aria-busy')).toBe(false);
	await screen.rerender({ rows: long.slice(0, 3) });
	expect(drawn()).toBe(3);
});
