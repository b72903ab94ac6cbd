import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import ReviewPlan from '$lib/features/data/review/ReviewPlan.svelte';
import type { Change } from '$lib/db/schema/change';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import type { Review } from '$lib/state/import/review.svelte';
import WithProps from '../../../support/WithProps.svelte';

const app = {
	...{ language: 'vi', words, info: { fictional: false }, store: { illustrated: false } },
	...{ dataset: { known: null }, filters: { current: { year: 2026 } } },
} as unknown as App;

const change = (given: Partial<Change>): Change => ({
	...{ what: 'outcomes', unitId: 'a', unitName: 'Phường Hạc Thành', indicatorId: 'vet_after_thcs' },
	...{ indicatorVi: 'Vào sơ cấp, trung cấp', indicatorEn: '', periodId: '2026', kind: 'changed' },
	...{ beforeBp: null, beforeNumerator: 150, beforeDenominator: 1250 },
	...{ afterBp: null, afterNumerator: 262, afterDenominator: 1250 },
	...given,
});
/** An import that moves no unit of the view. */
function shown(listed: readonly Change[]) {
	const of = (kind: string) => listed.filter((one) => one.kind === kind).length;
	const counts = { added: of('added'), changed: of('changed'), removed: 0, same: 0 };
	const view = { province: { isIllustrative: false, demoUnits: 0 }, rows: [], direction: 'higher' };
	const review = { planning: { isBusy: false, current: { before: view, after: view, counts, listed } } };
	const given = { review: review as unknown as Review };
	return render(WithProps<{ review: Review }>, { app, shown: ReviewPlan, given });
}

test('where no unit of the view moves, the values themselves are open', async () => {
	const before = { beforeNumerator: null, beforeDenominator: null };
	const screen = await shown([change({ ...before, kind: 'added', unitName: 'Huyện Quan Sơn' })]);
	await expect.element(screen.getByText('Không có đơn vị nào đổi thứ hạng')).toBeVisible();
	await expect.element(screen.getByRole('cell', { name: '262 / 1.250' })).toBeVisible();
});

test('graduates of whom nothing is counted yet stand in the table of values', async () => {
	const screen = await shown([change({ afterNumerator: null, afterDenominator: 2331 })]);
	await expect.element(screen.getByRole('cell', { name: '– / 2.331' })).toBeVisible();
});

test('whose rate would go with one of its two numbers is told above the values', async () => {
	const screen = await shown([change({ afterDenominator: null })]);
	await expect
		.element(screen.getByText('còn một số nên không còn tỷ lệ: Phường Hạc Thành. Hãy ghi cả hai số.'))
		.toBeVisible();
});
