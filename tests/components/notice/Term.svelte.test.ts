import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Term from '$lib/components/notice/Term.svelte';

const term = { label: 'Độ phủ', text: 'Con số chung được tính từ bao nhiêu đơn vị.' };

test('a term is read with its explanation, and shows it to the keyboard until Escape', async () => {
	const screen = await render(Term, term);
	const button = screen.getByRole('button', { name: 'Độ phủ' });
	await expect.element(button).toHaveAccessibleDescription(term.text);
	const tip = screen.getByText(term.text);
	await expect.element(tip).not.toBeVisible();
	await userEvent.tab();
	await expect.element(button).toHaveFocus();
	await expect.element(tip).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(tip).not.toBeVisible();
	await expect.element(button).toHaveFocus();
});

test('the pointer over the word shows it and may go on to the explanation; a press shows it too', async () => {
	const screen = await render(Term, term);
	const tip = screen.getByText(term.text);
	await screen.getByRole('button').hover();
	await expect.element(tip).toBeVisible();
	await tip.hover();
	await expect.element(tip).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(tip).not.toBeVisible();
	await screen.getByRole('button').click();
	await expect.element(tip).toBeVisible();
});

test('Escape with an explanation open leaves the dialog around it open', async () => {
	const screen = await render(Term, term);
	let heard = 0;
	const listen = () => (heard += 1);
	await userEvent.tab();
	await expect.element(screen.getByText(term.text)).toBeVisible();
	document.body.addEventListener('keydown', listen);
	await userEvent.keyboard('{Escape}');
	expect(heard).toBe(0);
	await userEvent.keyboard('{Escape}');
	expect(heard).toBe(1);
	document.body.removeEventListener('keydown', listen);
});
