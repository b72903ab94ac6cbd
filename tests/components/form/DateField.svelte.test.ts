import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DateField from '$lib/components/form/DateField.svelte';
import { dayWords } from '$lib/messages/shared/day';
import '../../support/languages';

const shown = async (value: string, more: object = {}) => {
	const onchange = vi.fn<(iso: string) => void>();
	const screen = await render(DateField, {
		id: 'day',
		value,
		onchange,
		language: 'vi',
		words: dayWords.vi,
		...more,
	});
	onchange.mockImplementation((iso) => void screen.rerender({ value: iso }));
	return { screen, onchange, field: screen.getByRole('textbox') };
};

test('a day stands as the page writes it, whatever the language of the browser', async () => {
	const { field, screen } = await shown('2023-03-07');
	await expect.element(field).toHaveValue('07/03/2023');
	await screen.rerender({ language: 'en', words: dayWords.en });
	await expect.element(field).toHaveValue('7 Mar 2023');
});

test('a day that is typed counts as soon as it is one, and stays as it was typed until the field is left', async () => {
	const { field, onchange } = await shown('');
	await userEvent.fill(field, '7/3/2023');
	expect(onchange).toHaveBeenLastCalledWith('2023-03-07');
	await expect.element(field).toHaveValue('7/3/2023');
	await userEvent.tab();
	await expect.element(field).toHaveValue('07/03/2023');
});

test('what is no day is said, counts as none, and never as the day that stood there', async () => {
	const { field, onchange, screen } = await shown('2023-03-07');
	await userEvent.fill(field, '31/02/2023');
	expect(onchange).toHaveBeenLastCalledWith('');
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	await userEvent.tab();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(dayWords.vi.wrong);
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	await expect.element(field).toHaveValue('31/02/2023');
	expect((field.element() as HTMLInputElement).validity.customError).toBe(true);
	await userEvent.fill(field, '28/02/2023');
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect((field.element() as HTMLInputElement).validity.valid).toBe(true);
});

test("the browser's calendar stands behind a button and gives the day that is chosen there", async () => {
	const { field, onchange, screen } = await shown('2023-03-07');
	const calendar = document.querySelector<HTMLInputElement>('input[type=date]');
	if (calendar === null) throw new Error('no calendar');
	const opened = vi.spyOn(calendar, 'showPicker').mockImplementation(() => undefined);
	await userEvent.click(screen.getByRole('button', { name: dayWords.vi.pick }));
	expect(opened).toHaveBeenCalledOnce();
	calendar.value = '2024-05-01';
	calendar.dispatchEvent(new Event('change', { bubbles: true }));
	expect(onchange).toHaveBeenLastCalledWith('2024-05-01');
	await expect.element(field).toHaveValue('01/05/2024');
});
