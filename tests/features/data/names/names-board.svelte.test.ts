import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import '../../../../src/app.css';
import ReviewNames from '$lib/features/data/review/ReviewNames.svelte';
import { noDecisions } from '$lib/domain/schema/decisions';
import type { NameAnswer } from '$lib/domain/units/name-answer';
import type { NameQuestion } from '$lib/intake/units/names-asked';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import type { Notice } from '$lib/state/notices.svelte';
import type { Review } from '$lib/state/import/review.svelte';
import WithProps from '../../../support/WithProps.svelte';

const district = { unit_id: 'long-an.ben-luc', name_vi: 'Huyện Bến Lức', level: 'district', parent_id: 'long-an' };
const tell = vi.fn<(notice: Pick<Notice, 'text' | 'action'>) => void>();
const app = {
	language: 'vi',
	words,
	dataset: { known: { units: [district] } },
	notices: { tell },
} as unknown as App;

const names = (count: number): NameQuestion[] =>
	Array.from({ length: count }, (_, at) => ({
		key: `Trường ${at}`,
		text: `Trường ${at}`,
		sheet: null,
		row: at + 2,
		column: 'Đơn vị',
		answer: null,
		kind: 'unknown' as const,
		candidates: [],
		rows: 1 + (at % 3),
		figures: 2,
	}));

type Props = { review: Review };
async function shown(count: number) {
	tell.mockClear();
	const list = names(count);
	const answerNames = vi.fn<(said: ReadonlyMap<string, NameAnswer | null>) => Promise<void>>(() => Promise.resolve());
	const review = {
		reading: { names: list, answered: [], mostNames: count, progress: null },
		decisions: noDecisions,
		record: { id: 1, decisions: noDecisions },
		stage: 'open',
		answerNames,
		undo: vi.fn(() => Promise.resolve()),
		problem: null as Review['problem'],
	};
	const screen = await render(WithProps, {
		app,
		shown: ReviewNames as unknown as Component<object>,
		given: { review: review as unknown as Review } satisfies Props,
	});
	return { screen, answerNames, review };
}

test('few names are a list, many a table', async () => {
	const few = await shown(10);
	await expect.element(few.screen.getByRole('table')).not.toBeInTheDocument();
	await few.screen.unmount();
	const { screen } = await shown(11);
	await expect.element(screen.getByRole('table')).toBeVisible();
	expect(screen.getByRole('table').element().querySelectorAll('tbody tr')).toHaveLength(11);
});

test('three thousand names are drawn a page at a time, and a school of all that the filter leaves is decided at once', async () => {
	const { screen, answerNames } = await shown(3000);
	const table = screen.getByRole('table');
	await expect.element(table).toBeVisible();
	expect(table.element().querySelectorAll('tbody tr')).toHaveLength(50);
	await expect.element(screen.getByText('1–50 trong 3.000 tên')).toBeVisible();

	await userEvent.fill(screen.getByLabelText('Lọc theo tên'), 'truong 299');
	await expect.element(screen.getByText('1–11 trong 11 tên')).toBeVisible();
	await userEvent.click(screen.getByLabelText('Chọn cả 11 tên trong danh sách'));
	await userEvent.selectOptions(screen.getByLabelText('Quyết định', { exact: true }).getByRole('combobox').first(), 'Là trường mới thuộc…');
	const unit = screen.getByRole('combobox', { name: 'Đơn vị', exact: true });
	await userEvent.fill(unit, 'ben luc');
	await userEvent.keyboard('{Enter}');
	await userEvent.click(screen.getByRole('button', { name: 'Áp dụng cho 11 tên' }));
	const said = answerNames.mock.calls[0]?.[0];
	expect(said?.size).toBe(11);
	expect(said?.get('Trường 2990')).toEqual({ kind: 'new', level: 'school', parent: 'long-an.ben-luc' });
	expect(said?.get('Trường 299')).toEqual({ kind: 'new', level: 'school', parent: 'long-an.ben-luc' });
});

test('the keyboard walks, selects a range, all of the list, and goes to the decision', async () => {
	const { screen } = await shown(60);
	const box = (text: string) => screen.getByLabelText(`Chọn tên "${text}"`, { exact: true });
	// by the number of rows, the most first: Trường 2, 5, 8 …
	(box('Trường 2').element() as HTMLElement).focus();
	await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
	await expect.element(screen.getByText('Đã chọn 3 tên, 9 dòng')).toBeVisible();
	await expect.element(box('Trường 8')).toHaveFocus();
	await userEvent.keyboard(' ');
	await expect.element(screen.getByText('Đã chọn 2 tên, 6 dòng')).toBeVisible();
	await userEvent.keyboard('{Control>}a{/Control}');
	await expect.element(screen.getByText('Đã chọn 60 tên, 120 dòng')).toBeVisible();
	await userEvent.keyboard('{End}');
	await expect.element(screen.getByText('51–60 trong 60 tên')).toBeVisible();
	await userEvent.keyboard('{Enter}');
	expect(document.activeElement?.tagName).toBe('SELECT');
});

/** Sets the first name of the table aside. */
async function setAside({ getByLabelText, getByRole }: Awaited<ReturnType<typeof shown>>['screen']) {
	await userEvent.click(getByLabelText('Chọn tên "Trường 2"', { exact: true }));
	await userEvent.selectOptions(
		getByLabelText('Quyết định', { exact: true }).getByRole('combobox').first(),
		'Để riêng, không đọc',
	);
	await userEvent.click(getByRole('button', { name: /^Áp dụng cho 1 tên/ }));
}

test('what was decided is told when it is kept; its undo takes that step back, or only those names where others followed', async () => {
	const { screen, answerNames, review } = await shown(11);
	const kept = Promise.withResolvers<undefined>();
	answerNames.mockImplementationOnce(() => {
		review.decisions = { ...noDecisions, names: { 'Trường 2': 'aside:' } };
		return kept.promise;
	});
	await setAside(screen);
	expect(answerNames).toHaveBeenCalledOnce();
	expect(tell).not.toHaveBeenCalled();
	kept.resolve(undefined);
	await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
	const undo = tell.mock.calls[0]?.[0].action?.onclick;
	await undo?.();
	expect(review.undo).toHaveBeenCalledOnce();
	expect(answerNames).toHaveBeenCalledOnce();

	review.decisions = { ...noDecisions, rows: { '!3': 'skip' } };
	await undo?.();
	expect(review.undo).toHaveBeenCalledOnce();
	expect(answerNames).toHaveBeenLastCalledWith(new Map([['Trường 2', null]]));
});

test('what could not be kept is not told as done', async () => {
	const { screen, answerNames, review } = await shown(11);
	answerNames.mockImplementationOnce(() => {
		review.problem = 'full';
		return Promise.resolve();
	});
	await setAside(screen);
	expect(answerNames).toHaveBeenCalledOnce();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(tell).not.toHaveBeenCalled();
});
