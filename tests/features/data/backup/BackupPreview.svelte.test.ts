import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import BackupPreview from '$lib/features/data/backup/BackupPreview.svelte';
import { practiceDataset } from '$lib/domain/schema/practice-dataset';
import { backupWords } from '$lib/messages/data/backup';
import { App } from '$lib/state/app.svelte';
import type { Kept } from '$lib/workspace/saved-items';
import type { Preview } from '$lib/workspace/backup/preview';
import WithProps from '../../../support/WithProps.svelte';

const info = {
	id: 'tinh',
	name_vi: 'Tỉnh Thử',
	root_unit: 'tinh',
	default: { year: 2023, level: 'district', indicator: 'x' },
	files: [],
};
const own = practiceDataset({ vi: 'Thực hành', en: 'Practice' });
const dataset: Kept = { dataset: '', kind: 'dataset', key: own.id, value: own };
const illustrated: Kept = { dataset: 'tinh', kind: 'illustrated', key: '', value: true };

const shown = (kept: Preview['kept']) =>
	render(WithProps, {
		app: new App([info as never]),
		shown: BackupPreview,
		given: {
			madeAt: '2026-01-01T00:00:00.000Z',
			preview: { added: [], same: [], changed: [], gone: [], kept },
		},
	} as never);

test('names what comes, what is replaced and what goes beside the files', async () => {
	const screen = await shown({ added: [dataset], changed: [], gone: [illustrated] });
	const words = backupWords.vi;
	const lines = screen.getByRole('listitem').elements();
	expect(lines.map((line) => line.textContent.replace(/\s+/gu, ' ').trim())).toEqual([
		`Thực hành · ${words.keptKinds.dataset}`,
		`${words.keptKinds.illustrated} · Tỉnh Thử`,
	]);
	await expect.element(screen.getByRole('heading', { name: words.keptLists.added })).toBeVisible();
	await expect.element(screen.getByRole('heading', { name: words.keptLists.gone })).toBeVisible();
	await expect.element(screen.getByText(words.keptSame)).not.toBeInTheDocument();
});

test('what belongs to a data set that comes along bears its name', async () => {
	const entry = { dataset: own.id, kind: 'illustrated', key: '', value: true } as const;
	const screen = await shown({ added: [dataset, entry], changed: [], gone: [] });
	const words = backupWords.vi;
	await expect.element(screen.getByText(`${words.keptKinds.illustrated} · Thực hành`)).toBeVisible();
});

test('says when nothing of it changes', async () => {
	const screen = await shown({ added: [], changed: [], gone: [] });
	await expect.element(screen.getByText(backupWords.vi.keptSame)).toBeVisible();
});
