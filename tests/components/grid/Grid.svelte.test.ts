import { createRawSnippet, type ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Grid from '$lib/components/grid/Grid.svelte';
import type { CellMark, GridFocus, GridRow } from '$lib/components/grid/grid';

const columns = [
	{ key: 'unit', label: 'Đơn vị', sub: 'Đơn vị', tone: 'known' },
	{ key: 'graduates', label: 'Tốt nghiệp THCS', sub: 'Số tốt nghiệp', tone: 'known' },
	{ key: 'note', label: 'Ghi chú', sub: 'Chưa rõ', tone: 'unknown' },
] as const;
const rowOf = (index: number, text = ''): GridRow => ({
	index,
	line: index + 1,
	cells: [`Đơn vị ${index + 1}`, String(index * 3), text],
	isData: true,
});

function grid(more: Partial<ComponentProps<typeof Grid>> = {}) {
	const page = vi.fn(async (from: number, count: number): Promise<readonly GridRow[]> =>
		Array.from({ length: count }, (_, step) => rowOf(from + step)),
	);
	const onedit = vi.fn();
	const onselect = vi.fn();
	const props = {
		page,
		onedit,
		onselect,
		columns,
		rowCount: 1_000,
		version: 1,
		marks: new Map<string, CellMark>(),
		edits: new Set<string>(),
		label: 'Các dòng của tệp',
		words: {
			line: 'Dòng',
			empty: 'Tệp không có dòng nào',
			hint: 'Nhấn Enter để sửa',
			edited: 'đã sửa',
			tones: { error: 'có lỗi', warning: 'cần xem', info: 'lưu ý' },
			place: (line: number, column: string) => `Dòng ${line}, ${column}`,
		},
		maxHeight: '480px',
	};
	return { ...props, ...more } as typeof props & Partial<ComponentProps<typeof Grid>>;
}

const cellAt = (index: number, cell: number) =>
	document.querySelector<HTMLElement>(`[data-index="${index}"] > [data-cell="${cell}"]`);
const shown = (index: number, cell: number) => cellAt(index, cell)?.querySelector('.text')?.textContent;
const isInView = (element: Element | null) => {
	const place = element?.getBoundingClientRect();
	const frame = document.querySelector('[role="grid"]')?.getBoundingClientRect();
	return Boolean(place && frame && place.top >= frame.top && place.bottom <= frame.bottom);
};
async function open(props: ReturnType<typeof grid>) {
	const screen = await render(Grid, props);
	await vi.waitFor(() => expect(shown(0, 0)).toBe('Đơn vị 1'));
	return screen;
}
const scroller = () => document.querySelector('[role="grid"]') as HTMLElement;

test('tells assistive technology how large it is and where each cell stands', async () => {
	const screen = await open(grid());
	const table = screen.getByRole('grid', { name: 'Các dòng của tệp' });
	await expect.element(table).toHaveAttribute('aria-rowcount', '1001');
	await expect.element(table).toHaveAttribute('aria-colcount', '4');
	const row = cellAt(4, 1)?.parentElement;
	expect(row?.getAttribute('aria-rowindex')).toBe('6');
	expect(cellAt(4, 1)?.getAttribute('aria-colindex')).toBe('3');
	expect(row?.querySelector('[role="rowheader"]')?.textContent?.trim()).toBe('5');
	const heads = screen.getByRole('columnheader').elements();
	expect(heads.map((head) => head.getAttribute('aria-colindex'))).toEqual(['1', '2', '3', '4']);
	expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
});

test('the end of a million rows is the last line, with few rows in the document', async () => {
	const props = grid({ rowCount: 1_000_000 });
	await open(props);
	scroller().scrollTop = scroller().scrollHeight;
	await vi.waitFor(() => expect(shown(999_999, 0)).toBe('Đơn vị 1000000'));
	expect(isInView(cellAt(999_999, 0))).toBe(true);
	expect(document.querySelectorAll('[role="row"]').length).toBeLessThanOrEqual(60);
});

test('in a million rows the wheel moves row by row, and the rows stay when the scrollbar is set right', async () => {
	await open(grid({ rowCount: 1_000_000 }));
	scroller().scrollTop = 3_000_000;
	const topRow = () => {
		const head = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
		const rows = [...document.querySelectorAll<HTMLElement>('[data-index]')];
		return Number(rows.find((row) => row.getBoundingClientRect().bottom > head)?.dataset.index);
	};
	await vi.waitFor(() => expect(topRow()).toBeGreaterThan(300_000));
	const before = topRow();
	scroller().scrollTop += 320;
	await vi.waitFor(() => expect(topRow()).toBe(before + 10));
	const moved = scroller().scrollTop;
	await vi.waitFor(() => expect(scroller().scrollTop).not.toBe(moved));
	expect(topRow()).toBe(before + 10);
});

test('the keyboard moves the one tab stop, also to rows that are not there yet', async () => {
	const props = grid({ rowCount: 1_000_000 });
	await open(props);
	await userEvent.tab();
	expect(document.activeElement).toBe(cellAt(0, 0));
	await userEvent.keyboard('{ArrowDown}{ArrowRight}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(1, 1)));
	expect(props.onselect).toHaveBeenLastCalledWith(2, 1);
	await userEvent.keyboard('{Control>}{End}{/Control}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(999_999, 2)));
	await vi.waitFor(() => expect(props.onselect).toHaveBeenLastCalledWith(1_000_000, 2));
	expect(isInView(cellAt(999_999, 2))).toBe(true);
	expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
});

test('the focus stays on its cell while the rows scroll away', async () => {
	await open(grid());
	cellAt(3, 1)?.focus();
	const held = cellAt(3, 1);
	scroller().scrollTop = 20_000;
	await vi.waitFor(() => expect(shown(625, 0)).toBe('Đơn vị 626'));
	expect(document.activeElement).toBe(held);
	await userEvent.keyboard('{ArrowDown}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(4, 1)));
	expect(isInView(cellAt(4, 1))).toBe(true);
});

test('typing replaces a cell, Enter keeps it and goes down', async () => {
	const props = grid();
	await open(props);
	cellAt(3, 1)?.focus();
	await userEvent.keyboard('125{Enter}');
	expect(props.onedit).toHaveBeenCalledExactlyOnceWith(4, 1, '125');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(4, 1)));
	expect(shown(3, 1)).toBe('125');
});

test('F2 edits the text that is there, Tab keeps it and goes right', async () => {
	const props = grid();
	await open(props);
	cellAt(3, 0)?.focus();
	await userEvent.keyboard('{F2} A{Tab}');
	expect(props.onedit).toHaveBeenCalledExactlyOnceWith(4, 0, 'Đơn vị 4 A');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(3, 1)));
});

test('Escape leaves the cell as it was; an unchanged text is no edit; Delete empties', async () => {
	const props = grid();
	await open(props);
	cellAt(3, 1)?.focus();
	await userEvent.keyboard('7{Escape}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(3, 1)));
	expect(shown(3, 1)).toBe('9');
	await userEvent.keyboard('{Enter}{Enter}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(4, 1)));
	expect(props.onedit).not.toHaveBeenCalled();
	await userEvent.keyboard('{Delete}');
	expect(props.onedit).toHaveBeenCalledExactlyOnceWith(5, 1, '');
});

test('a field that is left keeps what was typed', async () => {
	const props = grid();
	await open(props);
	await userEvent.dblClick(cellAt(2, 2) as HTMLElement);
	await userEvent.keyboard('chờ xác nhận');
	await userEvent.click(cellAt(5, 0) as HTMLElement);
	expect(props.onedit).toHaveBeenCalledExactlyOnceWith(3, 2, 'chờ xác nhận');
	expect(document.activeElement).toBe(cellAt(5, 0));
	expect(document.querySelector('input')).toBeNull();
});

test('without a taker of edits it is read-only', async () => {
	const screen = await open(grid({ onedit: undefined }));
	await expect.element(screen.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
	cellAt(3, 1)?.focus();
	await userEvent.keyboard('7{Enter}');
	expect(document.querySelector('input')).toBeNull();
	expect(shown(3, 1)).toBe('9');
});

test('the sentence of a faulty cell in focus is said, and the caller adds the repair', async () => {
	const mark: CellMark = { tone: 'error', text: '“9” lớn hơn số tốt nghiệp.', repair: '8' };
	const detail = createRawSnippet<[GridFocus]>((focus) => ({
		render: () => `<button>${focus().mark?.repair ?? 'không có'} ${focus().line}</button>`,
	}));
	const screen = await open(grid({ marks: new Map([['4:1', mark]]), edits: new Set(['5:0']), detail }));
	const live = document.querySelector('[aria-live="polite"]');
	expect(live?.textContent).toBe('');
	cellAt(3, 1)?.focus();
	await vi.waitFor(() => expect(live?.textContent).toBe(mark.text));
	await expect.element(screen.getByRole('button', { name: '8 4' })).toBeVisible();
	expect(cellAt(3, 1)?.getAttribute('aria-invalid')).toBe('true');
	expect(cellAt(3, 1)?.textContent).toContain('có lỗi');
	expect(cellAt(3, 1)?.querySelector('svg')).not.toBeNull();
	expect(cellAt(4, 0)?.textContent).toContain('đã sửa');
	await userEvent.keyboard('{ArrowDown}');
	await vi.waitFor(() => expect(live?.textContent).toBe(''));
});

test('markup in a cell is text', async () => {
	const page = async (from: number, count: number) =>
		Array.from({ length: count }, (_, step) => rowOf(from + step, '<b>đậm</b>'));
	await render(Grid, { ...grid(), page });
	await vi.waitFor(() => expect(shown(0, 2)).toBe('<b>đậm</b>'));
	expect(cellAt(0, 2)?.querySelector('b')).toBeNull();
});

test('a newer version is asked for once, and the old rows stay until it has come', async () => {
	const props = grid({ rowCount: 50 });
	const screen = await open(props);
	let answer: (rows: readonly GridRow[]) => void = () => undefined;
	props.page.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
	await screen.rerender({ version: 2 });
	expect(props.page).toHaveBeenCalledTimes(2);
	expect(shown(0, 0)).toBe('Đơn vị 1');
	answer(Array.from({ length: 50 }, (_, index) => ({ ...rowOf(index), cells: ['mới', '1', ''] })));
	await vi.waitFor(() => expect(shown(0, 0)).toBe('mới'));
});

test('a ride through the whole file asks for few pages', async () => {
	const waiting: (() => void)[] = [];
	const props = grid({ rowCount: 100_000 });
	await open(props);
	await vi.waitFor(() => expect(props.page).toHaveBeenCalledTimes(2));
	props.page.mockClear();
	props.page.mockImplementation(
		(from, count) =>
			new Promise((resolve) => {
				waiting.push(() => resolve(Array.from({ length: count }, (_, step) => rowOf(from + step))));
			}),
	);
	for (let step = 1; step <= 40; step += 1) {
		scroller().scrollTop = (scroller().scrollHeight * step) / 40;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	expect(props.page).toHaveBeenCalledTimes(2);
	await vi.waitFor(() => {
		waiting.splice(0).forEach((answer) => answer());
		expect(shown(99_999, 0)).toBe('Đơn vị 100000');
	});
	expect(props.page.mock.calls.length).toBeLessThanOrEqual(5);
});

test('goes where it is told', async () => {
	const screen = await open(grid());
	await screen.rerender({ focusOn: { index: 700, cell: 2 } });
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(700, 2)));
	await vi.waitFor(() => expect(shown(700, 0)).toBe('Đơn vị 701'));
	expect(isInView(cellAt(700, 2))).toBe(true);
});

test('a narrow place scrolls sideways inside, line numbers stay, and the cell in focus is not under them', async () => {
	const wide = Array.from({ length: 20 }, (_, n) => ({ key: `c${n}`, label: `Cột số ${n}` }));
	const screen = await render(Grid, { ...grid(), columns: wide });
	screen.container.style.width = '340px';
	await vi.waitFor(() => expect(shown(0, 0)).toBe('Đơn vị 1'));
	cellAt(0, 0)?.focus();
	await userEvent.keyboard('{End}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(0, 19)));
	expect(screen.container.scrollWidth).toBeLessThanOrEqual(340);
	const left = (element: Element | null | undefined) => element?.getBoundingClientRect().left ?? NaN;
	const line = cellAt(0, 0)?.parentElement?.querySelector('[role="rowheader"]');
	expect(left(line)).toBeCloseTo(left(scroller()) + 1, 0);
	await userEvent.keyboard('{ArrowLeft>12/}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(0, 7)));
	expect(left(cellAt(0, 7))).toBeGreaterThanOrEqual((line?.getBoundingClientRect().right ?? NaN) - 1);
});

test('a column of names stays while the others are scrolled, and covers no cell in focus', async () => {
	const wide = Array.from({ length: 20 }, (_, n) => ({
		key: `c${n}`,
		label: `Cột số ${n}`,
		...(n === 0 && { isPinned: true }),
	}));
	const screen = await render(Grid, { ...grid(), columns: wide });
	screen.container.style.width = '340px';
	await vi.waitFor(() => expect(shown(0, 0)).toBe('Đơn vị 1'));
	const edges = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect(NaN);
	const before = edges(cellAt(0, 0)).left;
	cellAt(0, 0)?.focus();
	await userEvent.keyboard('{End}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(0, 19)));
	expect(scroller().scrollLeft).toBeGreaterThan(200);
	expect(edges(cellAt(0, 0)).left).toBeCloseTo(before, 0);
	expect(edges(document.querySelector('[data-column="c0"]')).left).toBeCloseTo(before, 0);
	await userEvent.keyboard('{ArrowLeft>12/}');
	await vi.waitFor(() => expect(document.activeElement).toBe(cellAt(0, 7)));
	expect(edges(cellAt(0, 7)).left).toBeGreaterThanOrEqual(edges(cellAt(0, 0)).right - 1);
});

test('a unit stands below its heading and after each value, and is not copied', async () => {
	const label =
		'Học sinh hoàn thành chương trình THCS học tiếp tại cơ sở giáo dục nghề nghiệp trình độ sơ cấp';
	const screen = await open(
		grid({ columns: [columns[0], { key: 'rate', label, unit: '%', keyboard: 'decimal' }, columns[2]] }),
	);
	const head = document.querySelector('[data-column="rate"] .unit');
	expect(head?.textContent).toBe('%');
	expect(head?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
		document.querySelector('[data-column="rate"]')?.getBoundingClientRect().bottom ?? NaN,
	);
	const words = (cell: number) => cellAt(1, cell)?.textContent.replace(/\s+/g, ' ').trim();
	expect([words(1), words(2)]).toEqual(['3 %', '']);
	cellAt(1, 1)?.focus();
	expect(copied()).toBe('3');
	await userEvent.keyboard('{F2}');
	await expect.element(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'decimal');
});

test('Ctrl+Z and Ctrl+Y are told to who remembers changes, not while a field is open', async () => {
	const onhistory = vi.fn();
	await open(grid({ onhistory }));
	cellAt(2, 1)?.focus();
	await userEvent.keyboard('{Control>}z{/Control}');
	await userEvent.keyboard('{Control>}y{/Control}');
	await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
	expect(onhistory.mock.calls).toEqual([['undo'], ['redo'], ['redo']]);
	await userEvent.keyboard('{F2}{Control>}z{/Control}');
	expect(onhistory).toHaveBeenCalledTimes(3);
});

test('a failure is handed to the caller, and the rows are asked for again on the way on', async () => {
	const onfail = vi.fn();
	const props = grid({ onfail });
	props.page.mockRejectedValueOnce(new Error('worker'));
	await render(Grid, props);
	await vi.waitFor(() => expect(onfail).toHaveBeenCalledOnce());
	scroller().scrollTop = 320;
	await vi.waitFor(() => expect(shown(10, 0)).toBe('Đơn vị 11'));
});

test('says what to do when there are no rows', async () => {
	const screen = await render(Grid, grid({ rowCount: 0 }));
	await expect.element(screen.getByText('Tệp không có dòng nào')).toBeVisible();
});

test('a range whose rows are not all at hand is not copied, which is said', async () => {
	const onuncopied = vi.fn();
	await open(grid({ rowCount: 1_000_000, onuncopied }));
	cellAt(0, 0)?.focus();
	await userEvent.keyboard('{Control>}{Shift>}{End}{/Shift}{/Control}');
	await vi.waitFor(() => expect(shown(999_999, 0)).toBe('Đơn vị 1000000'));
	expect(copied()).toBe('');
	expect(onuncopied).toHaveBeenCalledOnce();
});

const chosenCells = () =>
	[...document.querySelectorAll('[role="gridcell"][aria-selected="true"]')].map((one) =>
		one.textContent.trim(),
	);
function copied(): string {
	const clipboardData = new DataTransfer();
	const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
	document.activeElement?.dispatchEvent(event);
	return clipboardData.getData('text/plain');
}

test('Shift with arrows marks a range, which is copied as a spreadsheet writes it; moving on ends it', async () => {
	await open(
		grid({ page: async (from, count) => Array.from({ length: count }, (_, at) => rowOf(from + at, 'a\tb')) }),
	);
	cellAt(1, 1)?.focus();
	await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
	await vi.waitFor(() => expect(chosenCells()).toEqual(['3', 'a\tb', '6', 'a\tb']));
	expect(copied()).toBe('3\t"a\tb"\r\n6\t"a\tb"');
	await userEvent.keyboard('{ArrowLeft}');
	await vi.waitFor(() => expect(chosenCells()).toEqual([]));
	expect(copied()).toBe('6');
});

test('a press with Shift and a drag mark a range too', async () => {
	const screen = await open(grid());
	const named = (name: string) => screen.getByRole('gridcell', { name, exact: true });
	await userEvent.click(named('Đơn vị 1'));
	await userEvent.click(named('3'), { modifiers: ['Shift'] });
	await vi.waitFor(() => expect(chosenCells()).toEqual(['Đơn vị 1', '0', 'Đơn vị 2', '3']));
	const fire = (name: string, cell: HTMLElement | null) =>
		cell?.dispatchEvent(
			new PointerEvent(name, { bubbles: true, pointerType: 'mouse', button: 0, buttons: 1 }),
		);
	fire('pointerdown', cellAt(1, 1));
	fire('pointermove', cellAt(2, 1));
	await vi.waitFor(() => expect(chosenCells()).toEqual(['3', '6']));
});
