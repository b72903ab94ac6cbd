import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NextYear from '$lib/features/shared/next-year/NextYear.svelte';
import DatasetOptions from '$lib/features/shell/illustration/DatasetOptions.svelte';
import en from '$lib/messages/en/shared/core';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import { Notices } from '$lib/state/notices.svelte';
import WithProps from '../../../support/WithProps.svelte';
import '../../../support/languages';

const { goto } = vi.hoisted(() => ({ goto: vi.fn() }));
vi.mock('$app/navigation', () => ({ goto }));
beforeEach(() => goto.mockClear());

/** An office of which nothing is known that could be carried over; `isOpen`: are its figures in the engine? */
function office(language: 'vi' | 'en', isOpen = true) {
	const set = vi.fn().mockResolvedValue(undefined);
	const info = { id: 'tay-ninh', root_unit: 'tay-ninh', fictional: false };
	const app = {
		...{ language, words: language === 'vi' ? words : en },
		info,
		dataset: {
			...{ info, version: 1 },
			...{ isIllustrated: true, choices: { illustration: { isShownUnasked: true } } },
			...{ settled: () => Promise.resolve(), counts: () => true, known: { units: [] } },
			asker: isOpen ? { query: () => Promise.resolve([]) } : null,
		},
		store: { active: [] },
		notices: new Notices(),
		filters: {
			current: { year: 2026 },
			set,
			elsewhere: (own: Record<string, string>) => `?${new URLSearchParams(own).toString()}`,
		},
	};
	return { app: app as unknown as App, set };
}
type Options = { hasAny: boolean; last: number | null; onopened: () => void };
const texts = (app: App) => app.notices.list.map(({ text }) => text);

test('the year after one that is in is opened with one button, which leads to where its targets are typed', async () => {
	const { app, set } = office('vi');
	const screen = await render(WithProps<{ year: number }>, { app, shown: NextYear, given: { year: 2026 } });
	await expect.element(screen.getByRole('region', { name: 'Mở năm 2027' })).toHaveTextContent('2026');
	// nobody ever set a day of the monthly returns: none is made up, and where they are set is said
	const card = screen.getByRole('region', { name: 'Mở năm 2027' });
	await expect.element(card).toHaveTextContent('Chưa năm nào có hạn nộp hằng tháng');
	await userEvent.click(screen.getByRole('button', { name: 'Mở năm 2027' }));
	await vi.waitFor(() => expect(goto).toHaveBeenCalledTimes(1));
	expect(set).toHaveBeenCalledWith({ year: 2027, asOf: null });
	expect(goto.mock.calls[0]?.[0]).toBe('/data/?tab=entry');
	expect(texts(app)).toHaveLength(1);
	expect(texts(app)[0]).toContain('2027');
	expect(texts(app)[0]).toContain('due_at');
});

test('a year that could not be opened is told of, and the page stays', async () => {
	const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const { app, set } = office('en', false);
	const screen = await render(WithProps<{ year: number }>, { app, shown: NextYear, given: { year: 2026 } });
	await userEvent.click(screen.getByRole('button', { name: 'Open 2027' }));
	await vi.waitFor(() => expect(app.notices.list.map(({ tone }) => tone)).toEqual(['error']));
	expect([goto.mock.calls, set.mock.calls]).toEqual([[], []]);
	await expect.element(screen.getByRole('button', { name: 'Open 2027' })).toBeEnabled();
	error.mockRestore();
});

test('the options of a data set offer its next year, and the illustrative figures only where there are any', async () => {
	const { app } = office('vi');
	const onopened = vi.fn();
	const given = { hasAny: false, last: 2026, onopened };
	const own = await render(WithProps<Options>, { app, shown: DatasetOptions, given });
	expect(own.getByRole('radio').elements()).toHaveLength(0);
	await userEvent.click(own.getByRole('button', { name: 'Mở năm 2027' }));
	await vi.waitFor(() => expect(onopened).toHaveBeenCalledTimes(1));
	await own.unmount();

	const published = await render(WithProps<Options>, {
		app,
		shown: DatasetOptions,
		given: { hasAny: true, last: null, onopened },
	});
	expect(published.getByRole('radio').elements()).toHaveLength(2);
	expect(published.getByRole('button', { name: /Mở năm/ }).elements()).toHaveLength(0);
});
