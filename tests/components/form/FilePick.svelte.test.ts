import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import FilePick from '$lib/components/form/FilePick.svelte';

test("with the keyboard on it, a file button shows its own words and none of the browser's", async () => {
	const screen = await render(FilePick, { label: 'Chọn tệp…', onfiles: vi.fn() });
	const button = document.querySelector<HTMLElement>('.pick');
	const input = document.querySelector<HTMLInputElement>('input[type=file]');
	if (button === null || input === null) throw new Error('no button');
	const before = button.getBoundingClientRect();
	input.focus();
	expect(document.activeElement).toBe(input);
	expect(getComputedStyle(input).opacity).toBe('0');
	const after = button.getBoundingClientRect();
	expect([after.width, after.height]).toEqual([before.width, before.height]);
	await expect.element(screen.getByLabelText('Chọn tệp…')).toHaveFocus();
});
