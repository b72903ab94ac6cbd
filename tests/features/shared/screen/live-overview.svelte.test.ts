import { flushSync } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import type { View } from '$lib/db/queries/overview';
import type { Choices } from '$lib/db/views/choices';
import { overview } from '$lib/db/views/overview';
import { liveOverview } from '$lib/features/shared/screen/live-overview.svelte';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import { rooted } from '../../../support/rooted.svelte';
import { facts, overviewWith } from '../../units';

vi.mock('$lib/db/views/overview', () => ({ overview: vi.fn() }));

const row = (indicatorId: string, periodId: string, level: string) => ({ indicatorId, periodId, level });
const choices = {
	indicators: ['vet', 'cont'].map((indicatorId) => ({
		indicatorId,
		nameVi: indicatorId,
		schoolLevel: 'THCS',
		denominatorDef: 'graduates',
		validFrom: null,
		validTo: null,
	})),
	renamings: [],
	rows: [row('vet', '2023', 'district'), row('vet', '2024', 'commune'), row('cont', '2023', 'district')],
} as unknown as Choices;

/** An app at a view of the address, whose data set is not open yet. */
class Page {
	year = $state(2023);
	choices = $state.raw<Choices | null>(null);
	isOpen = $state(false);
	isPublishedView = $state(false);
	isAtHand = $state(false);
	readonly app: App;

	constructor() {
		// eslint-disable-next-line @typescript-eslint/no-this-alias -- getters of the app read it
		const page = this;
		const filters = { indicator: 'vet', level: 'district', asOf: null };
		this.app = {
			language: 'vi',
			words,
			lock: null,
			info: { id: 'p', root_unit: 'p', fictional: true, default: {} },
			get view() {
				return { indicator: 'vet', period: String(page.year), level: 'district', root: 'p', asOf: null };
			},
			get isPublishedView() {
				return page.isPublishedView;
			},
			filters: {
				get current() {
					return { ...filters, year: page.year };
				},
				get isAtHand() {
					return page.isAtHand;
				},
			},
			dataset: {
				info: { id: 'p', root_unit: 'p' },
				version: 1,
				phase: 'ready',
				get asker() {
					return page.isOpen ? {} : null;
				},
				get choices() {
					return page.choices;
				},
			},
		} as unknown as App;
	}

	open(): void {
		[this.isOpen, this.choices] = [true, choices];
		flushSync();
	}
}

const asked = vi.mocked(overview);
const views = () =>
	asked.mock.calls.map(([, { indicator, period, level }]) => `${indicator} ${period} ${level}`);
const answer = (unitId: string) =>
	overviewWith([facts(unitId, { numerator: 1, denominator: 4, asOf: '2023-12-31' })]);
beforeEach(() => {
	asked.mockReset();
	asked.mockImplementation(async (_, { indicator, period }: View) => answer(`${indicator}-${period}`));
});

test('the view of the address is asked once it is known what there is, at a level that has figures', async () => {
	const page = new Page();
	const found = rooted(() => liveOverview(page.app));
	page.isOpen = true;
	flushSync();
	expect(views()).toEqual([]);
	page.open();
	await expect.poll(() => found.overview?.rows[0]?.unitId).toBe('vet-2023');
	expect([found.year, found.what, found.isPending]).toEqual(['2023', 'graduates', false]);
	expect(found.subtitle).toBe('vet · Cấp huyện · số liệu chốt ngày 31/12/2023 · Tỉnh hư cấu');

	page.year = 2024;
	flushSync();
	// until the answer is there the words are those of the figures on screen
	expect([found.level, found.year]).toEqual(['commune', '2023']);
	await expect.poll(() => found.year).toBe('2024');
	expect(views()).toEqual(['vet 2023 district', 'vet 2024 commune']);
	expect(found.name(facts('vet-2024') as never)).toBe('vet-2024');
});

test('what came with the page stands until it is answered, and for its own view only', async () => {
	const page = new Page();
	const found = rooted(() =>
		liveOverview(page.app, { published: () => ({ overview: answer('first'), choices }) }),
	);
	expect([found.overview, found.choices]).toEqual([null, null]);
	page.isPublishedView = true;
	expect([found.overview?.rows[0]?.unitId, found.choices]).toEqual(['first', choices]);
	page.open();
	await expect.poll(() => found.overview?.rows[0]?.unitId).toBe('vet-2023');
});

test('a view that cannot be answered shows nothing, what came with the page neither', async () => {
	asked.mockRejectedValue(new Error('gone'));
	const page = new Page();
	page.isPublishedView = true;
	const found = rooted(() =>
		liveOverview(page.app, { published: () => ({ overview: answer('first'), choices }) }),
	);
	page.open();
	await expect.poll(() => found.hasFailed).toBe(true);
	expect(found.overview).toBeNull();
});

test('a second indicator is asked beside the first, and both are asked ahead for a reader at the filters', async () => {
	const page = new Page();
	const found = rooted(() => liveOverview(page.app, { second: () => 'cont' }));
	page.open();
	await expect.poll(() => found.second?.rows[0]?.unitId).toBe('cont-2023');
	expect([found.view.indicator, found.secondIndicator]).toEqual(['vet', 'cont']);
	expect(views()).toEqual(['vet 2023 district', 'cont 2023 district']);

	page.isAtHand = true;
	flushSync();
	await expect.poll(views).toContain('vet 2024 commune');
	await expect.poll(views).toContain('cont 2024 commune');
});
