import { describe, expect, it, vi as vitest } from 'vitest';
import { answers, entries } from '../../../../src/lib/features/shell/palette/entries';
import { paletteWords } from '../../../../src/lib/messages/shell/palette';
import { vi } from '../../../../src/lib/messages/shared/core';
import type { App } from '../../../../src/lib/state/app.svelte';

const named = (id: string, name_vi: string, more = {}) => ({ id, name_vi, name_en: id, ...more });
const datasets = [
	named('long-an', 'Tỉnh Long An'),
	named('own-1', 'Tỉnh Đồng Tháp 2026'),
	named('own-2', 'Huyện Thủ Thừa', { isArchived: true }),
];
const app = {
	language: 'vi',
	words: vi,
	datasets,
	info: datasets[0],
	dataset: { choices: null },
	filters: {
		elsewhere: () => '',
		addressOfDataset: (id: string) => `?dataset=${id}`,
		own: new URLSearchParams(),
	},
} as unknown as App;
const all = entries(app, '/', [], paletteWords.vi);
const first = (query: string) => answers(query, all, [])[0]?.entries[0]?.id;

describe('what people type', () => {
	it.each([
		['chua nop', 'page:reporting'],
		['thi dua', 'compare:award'],
		['in', 'action:print'],
		['sao luu', 'data:backup'],
		['gui lien ket', 'action:link'],
		['tieng anh', 'action:language'],
		['ban phim', 'action:keys'],
		['dong thap', 'dataset:own-1'],
		['bo so lieu dong', 'dataset:own-1'],
	])('“%s” finds %s first', (query, id) => expect(first(query)).toBe(id));
});

it('offers the other data sets that are not put away, each at its own address', () => {
	const own = all.filter(({ kind }) => kind === 'dataset');
	expect(own.map(({ id, href }) => [id, String(href).endsWith('?dataset=own-1')])).toEqual([
		['dataset:own-1', true],
	]);
});

it('no two entries are one', () => {
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe('the year after the last one', () => {
	const choices = {
		...{ registered: [{ periodId: '2025' }, { periodId: '2026' }], indicators: [], rows: [] },
		illustration: { hasAny: false },
	};
	const at = (lock: unknown) =>
		entries(
			{
				...app,
				lock,
				dataset: { choices },
				filters: { ...app.filters, current: { indicator: 'x', year: 2025, level: 'district' } },
			} as unknown as App,
			'/',
			[],
			paletteWords.vi,
		);
	it.each(['nam sau', 'nam moi', 'mo nam'])('is found by “%s”', (query) => {
		const entry = answers(query, at(null), [])[0]?.entries[0];
		expect([entry?.id, entry?.label]).toEqual(['action:nextYear', 'Mở năm 2027']);
	});
	it('is not opened in locked figures, nor where there is none yet', () => {
		for (const list of [at({}), all]) expect(list.map(({ id }) => id)).not.toContain('action:nextYear');
	});
});

describe('the illustrative figures', () => {
	const illustrate = vitest.fn().mockResolvedValue(undefined);
	const at = (isIllustrated: boolean, hasAny = true, lock: unknown = null) =>
		entries(
			{
				...{ ...app, lock, illustrate },
				dataset: {
					...{
						isIllustrated,
						choices: { registered: [], indicators: [], rows: [], illustration: { hasAny } },
					},
				},
				filters: { ...app.filters, current: { indicator: 'x', year: 2025, level: 'district' } },
			} as unknown as App,
			'/',
			[],
			paletteWords.vi,
		);
	it.each([
		['minh hoa', true, 'Bỏ số liệu minh họa', false],
		['so lieu minh hoa', false, 'Hiện số liệu minh họa', true],
	])('“%s” turns them over', (query, isShown, label, wanted) => {
		const entry = answers(query, at(isShown), [])[0]?.entries[0];
		expect([entry?.id, entry?.label]).toEqual(['action:illustration', label]);
		if (typeof entry?.href === 'function') entry.href();
		expect(illustrate).toHaveBeenLastCalledWith(wanted);
	});
	it('are not offered where there are none, nor in locked figures', () => {
		for (const list of [at(true, false), at(true, true, {}), all])
			expect(list.map(({ id }) => id)).not.toContain('action:illustration');
	});
});
