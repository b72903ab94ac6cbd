import axe from 'axe-core';
import type { ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Explaining } from '../../../../src/lib/features/shared/why/explanation';
import Why from '../../../../src/lib/features/shared/why/Why.svelte';
import { coreWords } from '../../../../src/lib/messages/shared/core';
import type { App } from '../../../../src/lib/state/app.svelte';
import WithProps from '../../../support/WithProps.svelte';

const words = coreWords.vi;
const app = { words, language: 'vi', info: { root_name: 'Tỉnh Mẫu' }, correcting: null } as unknown as App;

const year: Explaining = () => ({
	title: 'Huyện Cần Đước, năm 2023',
	facts: [{ label: 'Cách tính', said: [{ kind: 'strong', text: '194 ÷ 848 = 22,88 %' }] }],
	correct: { unit: 'can-duoc', indicator: 'vet', period: '2023' },
});
const years: Explaining = () => ({
	title: 'Huyện Cần Đước',
	facts: [
		{
			label: 'Từng năm',
			said: [
				{
					kind: 'rows',
					rows: [
						['2023', { kind: 'figure', text: '22,88 %', label: 'năm 2023', isEstimated: false, why: year }],
					],
				},
			],
		},
		{ label: 'Mức độ', term: 'status', said: ['một', { kind: 'status', status: 'met', label: 'Đạt' }] },
	],
	text: [{ kind: 'note', text: 'Bấm vào một tỷ lệ.' }],
});
const shown = (of: Explaining) => {
	const onclose = vi.fn();
	return {
		onclose,
		screen: render(WithProps<ComponentProps<typeof Why>>, { app, shown: Why, given: { of, onclose } }),
	};
};

test('facts are terms and what is said of them, in their order', async () => {
	const { screen } = shown(years);
	const dialog = (await screen).getByRole('dialog', { name: 'Huyện Cần Đước' });
	await expect.element(dialog).toBeVisible();
	const said = [...dialog.element().querySelectorAll('dt, dd')].map((one) =>
		(one.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
	);
	expect(said[0]).toBe('Từng năm');
	expect(said[1]).toBe('2023 22,88 %');
	expect(said[3]).toBe('một Đạt');
	expect(dialog.element().querySelector('.note')?.textContent).toBe('Bấm vào một tỷ lệ.');
	expect((await axe.run(dialog.element())).violations).toEqual([]);
});

test('a figure within leads to its own explanation, which leads back and not out', async () => {
	const { screen, onclose } = shown(years);
	const page = await screen;
	await page.getByRole('button', { name: 'năm 2023' }).click();
	await expect.element(page.getByRole('dialog', { name: 'Huyện Cần Đước, năm 2023' })).toBeVisible();
	expect(document.querySelectorAll('dialog')).toHaveLength(1);
	await page.getByRole('button', { name: words.app.close }).click();
	await expect.element(page.getByRole('dialog', { name: 'Huyện Cần Đước', exact: true })).toBeVisible();
	expect(onclose).not.toHaveBeenCalled();
	await page.getByRole('button', { name: words.app.close }).click();
	expect(onclose).toHaveBeenCalledOnce();
});

test('a figure that may be corrected hands itself to the form and closes', async () => {
	const { screen, onclose } = shown(year);
	await (await screen).getByRole('button', { name: words.correct }).click();
	expect(app.correcting).toEqual({ unit: 'can-duoc', indicator: 'vet', period: '2023', what: 'outcome' });
	expect(onclose).toHaveBeenCalledOnce();
});

test('what asks for more begins once, and tells what is known by then', async () => {
	let asked = 0;
	const { screen } = shown({
		asks: () => {
			asked++;
			return () => ({ title: 'Xã Minh Giang', facts: [{ label: 'Cộng từ', said: ['hai đơn vị'] }] });
		},
	});
	await expect.element((await screen).getByText('hai đơn vị')).toBeVisible();
	expect(asked).toBe(1);
});
