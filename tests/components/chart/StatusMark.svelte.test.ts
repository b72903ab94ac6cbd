import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import StatusMark from '$lib/components/chart/StatusMark.svelte';
import { statuses } from '$lib/domain/measures/status';

test.each(statuses)('%s is said in words beside its icon', async (status) => {
	const screen = await render(StatusMark, { status, label: 'Gần đạt' });
	await expect.element(screen.getByText('Gần đạt')).toBeVisible();
	expect(screen.container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('an icon alone carries the word as its name', async () => {
	const screen = await render(StatusMark, { status: 'far', label: 'Còn xa', iconOnly: true });
	await expect.element(screen.getByRole('img', { name: 'Còn xa' })).toBeVisible();
	expect(screen.container.textContent.trim()).toBe('');
});

test('no two statuses share a shape, so grey print still tells them apart', async () => {
	const shapes = new Set<string>();
	for (const status of statuses) {
		const screen = await render(StatusMark, { status, label: status });
		const shape = screen.container.querySelector('svg > *');
		shapes.add(`${shape?.tagName} ${shape?.getAttribute('d') ?? ''} ${shape?.getAttribute('class') ?? ''}`);
		await screen.unmount();
	}
	expect(shapes.size).toBe(statuses.length);
});
