import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FileQueue from '$lib/components/FileQueue.svelte';
import type { QueuedFile } from '$lib/components/file-queue';

const files: QueuedFile[] = [
	{ id: 'a', name: 'tan-an.csv', size: '12 kB', state: 'waiting' },
	{ id: 'b', name: 'duc-hoa.xlsx', size: '1,2 MB', state: 'reading', progress: 0.25, note: '12.000 dòng' },
	{ id: 'c', name: 'ben-luc.xlsx', size: '80 kB', state: 'attention', note: '3 lỗi' },
	{ id: 'd', name: 'thu-thua.csv', size: '9 kB', state: 'failed', note: 'Tệp bị hỏng' },
];
const queue = {
	files,
	label: 'Tệp đã chọn',
	states: {
		waiting: 'Đang chờ',
		reading: 'Đang đọc',
		attention: 'Cần xem',
		ready: 'Sẵn sàng',
		imported: 'Đã nhập',
		failed: 'Không đọc được',
	},
	actions: { open: 'Mở', cancel: 'Dừng', remove: 'Bỏ' },
};

test('says of each file its name, size and state, and offers the one thing to do', async () => {
	const screen = await render(FileQueue, { ...queue, onact: vi.fn() });
	await expect.element(screen.getByRole('list', { name: 'Tệp đã chọn' })).toBeVisible();
	const items = screen.getByRole('listitem').elements();
	expect(items.map((item) => item.querySelector('button')?.textContent)).toEqual(['Bỏ', 'Dừng', 'Mở', 'Bỏ']);
	for (const text of ['ben-luc.xlsx', '80 kB', 'Cần xem', '3 lỗi'])
		expect(items[2]?.textContent).toContain(text);
	await expect
		.element(screen.getByRole('button', { name: 'Mở' }))
		.toHaveAccessibleDescription('ben-luc.xlsx');
});

test('every button is reached by Tab and tells which file it means', async () => {
	const onact = vi.fn();
	await render(FileQueue, { ...queue, onact });
	for (const expected of [
		['a', 'remove'],
		['b', 'cancel'],
		['c', 'open'],
		['d', 'remove'],
	]) {
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(onact.mock.lastCall).toEqual(expected);
	}
});

test('a file that is being read shows how far, or that the end is unknown', async () => {
	const screen = await render(FileQueue, { ...queue, onact: vi.fn(), current: 'b' });
	const bar = screen.getByRole('progressbar', { name: 'duc-hoa.xlsx' });
	await expect.element(bar).toHaveAttribute('aria-valuenow', '25');
	await expect.element(bar).toHaveAttribute('aria-valuetext', '12.000 dòng');
	expect(document.querySelector('[aria-current="true"]')?.textContent).toContain('duc-hoa.xlsx');
	await screen.rerender({ files: files.map((file) => ({ ...file, progress: null })) });
	await expect.element(bar).not.toHaveAttribute('aria-valuenow');
});
