import { beforeEach, expect, test } from 'vitest';
import type { GridRow } from '$lib/components/grid/grid';
import { GridPages, type Wanted } from '$lib/components/grid/grid-pages';

interface Call {
	from: number;
	count: number;
	answer: (text: string) => Promise<void>;
	refuse: () => Promise<void>;
}

let calls: Call[];
let arrivals: number;
let faults: unknown[];
let pages: GridPages;

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const rows = (from: number, count: number, text: string): GridRow[] =>
	Array.from({ length: count }, (_, step) => ({
		index: from + step,
		line: from + step + 1,
		cells: [text],
		isData: true,
	}));

beforeEach(() => {
	calls = [];
	arrivals = 0;
	faults = [];
	pages = new GridPages({
		load: (from, count) =>
			new Promise((resolve, reject) => {
				calls.push({
					from,
					count,
					answer: (text) => (resolve(rows(from, count, text)), settled()),
					refuse: () => (reject(new Error('gone')), settled()),
				});
			}),
		onarrive: () => (arrivals += 1),
		onfail: (fault) => faults.push(fault),
	});
});

const wish = (first: number, more: Partial<Wanted> = {}): Wanted => ({
	first,
	last: first + 30,
	pinned: null,
	rowCount: 10_000,
	version: 1,
	...more,
});
const asked = () => calls.map(({ from }) => from);
async function answerAll(text: string) {
	for (let done = 0; done < calls.length; done += 1) await calls[done]?.answer(text);
}

test('asks first for what is in view, then for what is next to it', async () => {
	pages.want(wish(550));
	expect(asked()).toEqual([500, 600]);
	await answerAll('a');
	expect(asked()).toEqual([500, 600, 400]);
	expect(pages.row(570)).toMatchObject({ index: 570, line: 571, cells: ['a'] });
	expect(arrivals).toBe(3);
});

test('asks for no row that does not exist', async () => {
	pages.want(wish(0, { last: 20, rowCount: 21 }));
	expect(calls.map(({ from, count }) => [from, count])).toEqual([[0, 21]]);
	pages.want(wish(0, { last: -1, rowCount: 0 }));
	await answerAll('a');
	expect(calls).toHaveLength(1);
});

test('a leap across the file reads its ends and nothing between', async () => {
	for (let first = 0; first < 9_900; first += 37) pages.want(wish(first));
	expect(asked()).toEqual([0, 100]);
	await answerAll('a');
	expect(asked().filter((from) => from >= 200 && from < 9_600)).toEqual([]);
	expect(pages.row(9_879)?.line).toBe(9_880);
});

test('never more than two at once', async () => {
	pages.want(wish(550, { pinned: 9_000 }));
	expect(asked()).toEqual([500, 9_000]);
	await calls[0]?.answer('a');
	expect(asked()).toEqual([500, 9_000, 600]);
});

test('old rows serve until the new ones are here', async () => {
	pages.want(wish(20));
	await answerAll('old');
	pages.want(wish(20, { version: 2 }));
	expect(pages.row(30)?.cells).toEqual(['old']);
	expect(pages.version(30)).toBe(1);
	await answerAll('new');
	expect(pages.row(30)?.cells).toEqual(['new']);
	expect(pages.version(30)).toBe(2);
});

test('a late answer of an older version does not undo a newer one', async () => {
	pages.want(wish(20, { rowCount: 100 }));
	pages.want(wish(20, { rowCount: 100, version: 2 }));
	expect(asked()).toEqual([0, 0]);
	await calls[1]?.answer('new');
	await calls[0]?.answer('old');
	expect(pages.row(30)?.cells).toEqual(['new']);
	expect(calls).toHaveLength(2);
});

test('what is at hand is not asked for again', async () => {
	pages.want(wish(550));
	await answerAll('a');
	const before = calls.length;
	pages.want(wish(560));
	expect(calls).toHaveLength(before);
});

test('a page that was short is completed when the file has grown', async () => {
	pages.want(wish(0, { rowCount: 40 }));
	await answerAll('a');
	pages.want(wish(0, { rowCount: 90 }));
	expect(calls.map(({ count }) => count)).toEqual([40, 90]);
});

test('the pages used last are kept, and with them the one in focus', async () => {
	for (let first = 0; first < 3_000; first += 100) {
		pages.want(wish(first, { pinned: 5 }));
		await answerAll('a');
	}
	expect(pages.row(5)).toBeDefined();
	expect(pages.row(250)).toBeUndefined();
	expect(pages.row(2_900)).toBeDefined();
});

test('a failure is told once and tried again when the window moves', async () => {
	pages.want(wish(0, { rowCount: 100 }));
	await calls[0]?.refuse();
	expect(faults).toHaveLength(1);
	expect(calls).toHaveLength(1);
	expect(pages.row(3)).toBeUndefined();
	pages.want(wish(1, { rowCount: 100 }));
	await calls[1]?.answer('a');
	expect(pages.row(3)?.cells).toEqual(['a']);
});
