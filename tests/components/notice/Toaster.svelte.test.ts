import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Toaster, { type Toast } from '$lib/components/notice/Toaster.svelte';

const nothing = () => undefined;
const shown = (toast: Partial<Toast>) =>
	render(Toaster, {
		toasts: [{ id: '1', tone: 'success', text: 'Đã nhập giao_chi_tieu_2025.xlsx: 52 giá trị.', ...toast }],
		ondismiss: nothing,
		onhold: nothing,
		label: 'Thông báo',
		dismissLabel: 'Đóng',
	});

test('the name of a file stays whole beside a link and a deed: they stand below what is said', async () => {
	await page.viewport(1366, 768);
	const screen = await shown({
		link: { label: 'Xem số liệu mới', href: '/' },
		action: { label: 'Hoàn tác', onclick: nothing },
	});
	const text = screen.getByText('Đã nhập').element().getBoundingClientRect();
	const [link, deed] = [screen.getByRole('link'), screen.getByRole('button', { name: 'Hoàn tác' })];
	expect(text.width).toBeGreaterThan(300);
	for (const one of [link, deed])
		expect(one.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(text.bottom);
});

test('one deed stands beside what is said', async () => {
	await page.viewport(1366, 768);
	const screen = await shown({ action: { label: 'Hoàn tác', onclick: nothing } });
	const text = screen.getByText('Đã nhập').element().getBoundingClientRect();
	const deed = screen.getByRole('button', { name: 'Hoàn tác' }).element().getBoundingClientRect();
	expect(deed.top).toBeLessThan(text.bottom);
});
