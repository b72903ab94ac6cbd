import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dropzone from '$lib/components/form/Dropzone.svelte';

const words = { label: 'Thả tệp vào đây', hint: 'CSV hoặc Excel' };

function carrying(...files: File[]) {
	const transfer = new DataTransfer();
	for (const file of files) transfer.items.add(file);
	return transfer;
}
function drag(type: string, dataTransfer: DataTransfer, relatedTarget: EventTarget | null = document.body) {
	const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, relatedTarget });
	document.body.dispatchEvent(event);
	return event;
}
const sheet = () => new File(['unit_id'], 'chi-tieu.csv');

test('files dropped anywhere arrive, and the browser does not open them', async () => {
	const onfiles = vi.fn();
	const screen = await render(Dropzone, { ...words, onfiles });
	const transfer = carrying(sheet(), new File(['x'], 'ket-qua.xlsx'));
	drag('dragenter', transfer);
	await expect.element(screen.getByText(words.label)).toBeVisible();
	expect(drag('dragover', transfer).defaultPrevented).toBe(true);
	expect(drag('drop', transfer).defaultPrevented).toBe(true);
	expect(onfiles.mock.calls[0]?.[0].map((file: File) => file.name)).toEqual(['chi-tieu.csv', 'ket-qua.xlsx']);
	await expect.element(screen.getByText(words.label)).not.toBeInTheDocument();
});

test('stays while the pointer crosses elements, goes when it leaves the window', async () => {
	const screen = await render(Dropzone, { ...words, onfiles: vi.fn() });
	const transfer = carrying(sheet());
	drag('dragenter', transfer);
	drag('dragenter', transfer);
	drag('dragleave', transfer);
	await expect.element(screen.getByText(words.label)).toBeVisible();
	drag('dragleave', transfer, null);
	await expect.element(screen.getByText(words.label)).not.toBeInTheDocument();
});

test('dragged text is none of its business', async () => {
	const screen = await render(Dropzone, { ...words, onfiles: vi.fn() });
	const transfer = new DataTransfer();
	transfer.setData('text/plain', 'Tân An');
	drag('dragenter', transfer);
	expect(drag('drop', transfer).defaultPrevented).toBe(false);
	await expect.element(screen.getByText(words.label)).not.toBeInTheDocument();
});

test('while refused, a drop neither arrives nor replaces the page', async () => {
	const onfiles = vi.fn();
	await render(Dropzone, { ...words, onfiles, disabled: true });
	expect(drag('drop', carrying(sheet())).defaultPrevented).toBe(true);
	expect(onfiles).not.toHaveBeenCalled();
});

test('the keyboard reaches the picker, and the same file can be picked twice', async () => {
	const onfiles = vi.fn();
	const screen = await render(Dropzone, { ...words, onfiles, pickLabel: 'Chọn tệp' });
	const input = screen.getByLabelText('Chọn tệp');
	await userEvent.tab();
	await expect.element(input).toHaveFocus();
	await expect.element(input).toHaveAccessibleDescription(words.hint);
	await userEvent.upload(input, sheet());
	await userEvent.upload(input, sheet());
	expect(onfiles).toHaveBeenCalledTimes(2);
});
