import { expect, test } from 'vitest';
import type { Component } from 'svelte';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import ReviewColumns from '$lib/features/data/review/columns/ReviewColumns.svelte';
import ReviewDecided from '$lib/features/data/review/ReviewDecided.svelte';
import { noDecisions } from '$lib/domain/schema/decisions';
import { noFacts, type ColumnLine } from '$lib/intake/meaning/words/line';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import type { Review } from '$lib/state/import/review.svelte';
import WithProps from '../../../support/WithProps.svelte';

const app = {
	language: 'vi',
	words,
	dataset: {
		known: {
			units: [
				{
					unit_id: 'long-an.can-duoc',
					name_vi: 'Huyện Cần Đước',
					level: 'district',
					valid_from: null,
					valid_to: null,
				},
			],
			indicators: [],
			destinationKinds: [],
			periods: [{ period_id: '2023' }],
		},
	},
} as unknown as App;

const line: ColumnLine = {
	index: 1,
	letter: 'B',
	key: 'so hs vao gdnn',
	path: ['Số HS vào GDNN'],
	facets: {
		what: { value: 'vet', from: 'column', words: 'Số HS vào GDNN' },
		level: { value: 'THCS', from: 'title', words: 'KẾT QUẢ SAU THCS' },
	},
	part: 'numerator',
	table: 'outcomes',
	of: 'vet_after_thcs',
	proof: null,
	left: null,
	asked: [],
};
const year = { value: '2023', from: 'title', words: 'NĂM 2023', isAsked: false } as const;
const table = {
	sheet: null,
	form: 'outcomes',
	header: ['Đơn vị', 'Số HS vào GDNN', 'Cột lạ'],
	meanings: ['field:unit', 'field:numerator', 'unknown'],
	headerLine: 3,
	firstLine: 4,
	shape: 'don vi|so hs vao gdnn|cot la',
	lines: [
		{ ...line, index: 0, letter: 'A', key: 'don vi', facets: {}, part: 'unit', table: null, of: null },
		line,
		{ ...line, index: 2, letter: 'C', key: 'cot la', facets: {}, part: null, table: null, of: null, left: 'unknown' },
	],
	facts: { ...noFacts, year },
	isSure: true,
};

const said: unknown[][] = [];
const review = {
	decisions: { ...noDecisions, rows: { '!18': 'skip' } },
	reading: { answer: { understood: { tables: [table], offers: [] } } },
	shared: {
		list: ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name, draft) => ({ name, draft })),
		takeBack: () => void said.push(['takeBack']),
	},
	setColumn: (...of: unknown[]) => void said.push(['column', ...of]),
	setFacet: (...of: unknown[]) => void said.push(['facet', ...of]),
	setRow: (...of: unknown[]) => void said.push(['row', ...of]),
	assume: (of: unknown) => void said.push(['assume', of]),
} as unknown as Review;

const shown = (of: Component<{ review: Review }>) => {
	said.length = 0;
	return render(WithProps<{ review: Review }>, { app, shown: of, given: { review } });
};

test('a line says what was read of a column and why; each facet is changed there', async () => {
	const screen = await shown(ReviewColumns);
	const item = screen.getByRole('listitem').nth(1);
	await expect.element(item).toHaveTextContent('theo tên cột, tiêu đề');
	const level = screen.getByLabelText('Cột B: cấp học');
	expect(level.element()).toHaveProperty('selectedOptions.0.text', 'THCS');
	expect(screen.getByLabelText('Cột B: năm', { exact: true }).element()).toHaveProperty('selectedOptions.0.text', 'năm 2023');
	await userEvent.selectOptions(level, 'THPT');
	await userEvent.selectOptions(screen.getByLabelText('Cột B: chỉ tiêu hay kết quả'), 'target');
	await userEvent.selectOptions(screen.getByLabelText('Cột B: số lượng hay tỷ lệ'), 'rate');
	await userEvent.selectOptions(screen.getByLabelText('Cả bảng: số liệu của đơn vị nào'), 'long-an.can-duoc');
	expect(said).toEqual([
		['facet', 'so hs vao gdnn', 'level', 'THPT'],
		['facet', 'so hs vao gdnn', 'role', 'target'],
		['facet', 'so hs vao gdnn', 'measure', 'rate'],
		['assume', { unit: 'long-an.can-duoc' }],
	]);
});

test('a column may be called constructor: nobody has decided about it', async () => {
	const lines = table.lines.map((one) => (one.index === 2 ? { ...one, key: 'constructor' } : one));
	const answer = { understood: { tables: [{ ...table, lines }], offers: [] } };
	const given = { review: { ...review, reading: { answer } } as unknown as Review };
	const screen = await render(WithProps<{ review: Review }>, { app, shown: ReviewColumns, given });
	expect(screen.getByLabelText('Cột C: nghĩa của cột').element()).toHaveProperty('value', '');
});

test('choosing what a column means leaves every line where it was', async () => {
	const screen = await shown(ReviewColumns);
	await userEvent.selectOptions(screen.getByLabelText('Cột C: nghĩa của cột'), 'field:denominator');
	expect(said).toEqual([['column', 'cot la', 'field:denominator']]);
	await expect.element(screen.getByLabelText('Cột C: nghĩa của cột')).toBeVisible();
	await expect.element(screen.getByLabelText('Cột B: nghĩa của cột')).toBeVisible();
});

test('files to which an answer was carried are named, and each decision can be taken back', async () => {
	const screen = await shown(ReviewDecided);
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('Cũng áp dụng cho 3 tệp cùng mẫu: a.xlsx, b.xlsx, c.xlsx.');
	await screen.getByRole('button', { name: 'Chỉ áp dụng cho tệp này' }).click();
	await screen.getByRole('button', { name: 'Bỏ quyết định về dòng 18' }).click();
	expect(said).toEqual([['takeBack'], ['row', null, 18, '']]);
});
