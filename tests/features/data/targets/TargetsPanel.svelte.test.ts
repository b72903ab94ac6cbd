import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TargetsPanel from '$lib/features/data/targets/TargetsPanel.svelte';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import WithApp from '../../../support/WithApp.svelte';

const indicator = (indicatorId: string, shortVi: string) => ({ indicatorId, shortVi, schoolLevel: 'THCS' });
const row = (indicatorId: string, periodId: string) => ({ indicatorId, periodId, level: 'district' });
const choices = {
	indicators: [indicator('vet', 'Vào học nghề'), indicator('gdtx', 'Vào GDTX')],
	rows: [row('vet', '2024'), row('gdtx', '2023')],
	// the units of 2023 have ended: nobody is expected to report, their targets stay in the register
	registered: [row('vet', '2024'), row('vet', '2023'), row('gdtx', '2023')],
};

test('what is picked in the register is another view of the same page, in the same data set', async () => {
	const show = vi.fn().mockResolvedValue(undefined);
	const app = {
		language: 'vi',
		words,
		info: { id: 'tinh-mau', root_unit: 'tinh-mau' },
		dataset: { choices, asker: null, info: null, version: 0 },
		filters: { current: { indicator: 'vet', year: 2024, level: 'district' }, show },
	} as unknown as App;
	const screen = await render(WithApp, { app, shown: TargetsPanel });
	await userEvent.selectOptions(screen.getByLabelText('Năm'), '2023');
	expect(show).toHaveBeenLastCalledWith({}, { indicator: 'vet', year: 2023, level: 'district' }, true);
	await userEvent.selectOptions(screen.getByLabelText('Chỉ tiêu', { exact: true }), 'gdtx');
	expect(show).toHaveBeenLastCalledWith({}, { indicator: 'gdtx', year: 2023, level: 'district' }, true);
});
