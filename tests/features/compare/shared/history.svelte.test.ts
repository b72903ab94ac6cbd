import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { histories } from '$lib/db/views/compare';
import { unitYears } from '$lib/domain/comparisons/years';
import { liveHistory } from '$lib/features/compare/shared/history.svelte';
import type { App } from '$lib/state/app.svelte';
import { rooted } from '../../../support/rooted.svelte';
import { facts } from '../../units';

vi.mock('$lib/db/views/compare', () => ({ histories: vi.fn() }));

test('every year at a level that ever had figures, through the lens of the address; asked again with another', async () => {
	vi.mocked(histories).mockImplementation(async (_, __, lens) => ({
		offered: ['as_was', 'as_is'],
		lens,
		history: {
			rows: unitYears(
				[{ ...facts('a', { nameVi: `Huyện ${lens}` }), year: 2022, parentId: null, validTo: null }],
				'higher',
			),
			carried: [],
			direction: 'higher',
		},
		totals: [],
		stages: [],
	}));
	const address = $state({ lens: '' });
	const app = {
		language: 'vi',
		info: { id: 'p', root_unit: 'p' },
		view: { indicator: 'vet', root: 'p', asOf: null },
		filters: {
			// nothing of the year that another page shows is of this level
			current: { indicator: 'vet', level: 'district', year: 2026 },
			isAtHand: false,
			get own() {
				return new URLSearchParams(address);
			},
		},
		dataset: {
			info: { id: 'p', root_unit: 'p' },
			version: 1,
			phase: 'ready',
			asker: {},
			choices: {
				rows: [
					{ indicatorId: 'vet', periodId: '2022', level: 'district' },
					{ indicatorId: 'vet', periodId: '2026', level: 'commune' },
				],
			},
		},
	} as unknown as App;
	const found = rooted(() => liveHistory(app));
	await expect.poll(() => found.series.map(({ nameVi }) => nameVi)).toEqual(['Huyện as_was']);
	expect(found.level).toBe('district');
	expect(found.names.get('a')).toBe('as_was');

	address.lens = 'as_is';
	flushSync();
	await expect.poll(() => found.value?.lens).toBe('as_is');
	expect(vi.mocked(histories).mock.calls.map(([, view, lens]) => [view, lens])).toEqual(
		['as_was', 'as_is'].map((lens) => [{ indicator: 'vet', root: 'p', asOf: null, level: 'district' }, lens]),
	);
	expect([found.isPending, found.hasFailed]).toEqual([false, false]);
});
