import { expect, test, vi } from 'vitest';
import { keepArrangement } from '$lib/features/compare/map/keep-arrangement';
import type { App } from '$lib/state/app.svelte';
import { importMade } from '$lib/state/import/made-file';

vi.mock('$lib/state/import/made-file', () => ({ importMade: vi.fn(), importTogether: vi.fn() }));

function withUnits() {
	const told: { tone: string; text: string; action?: { label: string } }[] = [];
	const app = {
		language: 'vi',
		dataset: {
			known: {
				units: ['a', 'b'].map((unit_id) => ({ unit_id, name_vi: `Huyện ${unit_id}`, level: 'district' })),
			},
		},
		notices: { tell: (notice: (typeof told)[number]) => void told.push(notice) },
	} as unknown as App;
	return { app, told };
}
const cells = new Map([['b', { row: 2, column: 3 }]]);

test('where tiles stand is an import of the units that stand somewhere, which can be taken back', async () => {
	vi.mocked(importMade).mockResolvedValue({ record: { id: 7 } as never });
	const { app, told } = withUnits();
	expect(await keepArrangement(app, cells)).toBe(true);
	const [head = '', ...lines] = vi.mocked(importMade).mock.calls[0]?.[1].text.trim().split(/\r?\n/) ?? [];
	const [line = ''] = lines;
	expect(lines).toHaveLength(1);
	const at = (column: string) => line.split(',')[head.replace('\uFEFF', '').split(',').indexOf(column)];
	expect(['unit_id', 'grid_row', 'grid_col'].map(at)).toEqual(['b', '2', '3']);
	expect(told).toMatchObject([{ tone: 'success', action: { label: 'Hoàn tác' } }]);
});

test('what is not imported is said, and the tiles stay as they are being arranged', async () => {
	const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	vi.mocked(importMade).mockResolvedValue({ errors: [], warnings: [] });
	const { app, told } = withUnits();
	expect(await keepArrangement(app, cells)).toBe(false);
	expect(told).toMatchObject([{ tone: 'error', text: expect.stringContaining('Chưa lưu được cách xếp') }]);
	silenced.mockRestore();
});
