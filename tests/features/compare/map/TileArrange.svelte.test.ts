import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TileArrange from '$lib/features/compare/map/TileArrange.svelte';
import type { Cells, TileGrid } from '$lib/domain/geo/tile-grid';
import type { App } from '$lib/state/app.svelte';
import WithProps from '../../../support/WithProps.svelte';

const app = { language: 'vi' } as unknown as App;
const places: readonly (readonly [unit: string, row: number, column: number])[] = [
	['a', 1, 1],
	['b', 1, 2],
	['c', 2, 1],
];
const grid = {
	cells: new Map(places.map(([unit, row, column]) => [unit, { row, column }])),
} as unknown as TileGrid;

/** The tiles of three units, and where each stood when they were saved. */
async function arranging() {
	const onsave = vi.fn<(cells: Cells) => Promise<void>>(() => Promise.resolve());
	const names = new Map(places.map(([unit]) => [unit, `Huyện ${unit}`]));
	const given = { grid, names, onsave, onclose: () => undefined };
	const screen = await render(WithProps, { app, shown: TileArrange as never, given });
	const tile = (unit: string) => screen.getByRole('button', { name: `Huyện ${unit}:` });
	const saved = async () => {
		await userEvent.click(screen.getByRole('button', { name: 'Lưu cách xếp' }));
		const [cells] = onsave.mock.calls.at(-1) ?? [];
		return Object.fromEntries([...(cells ?? [])].map(([unit, at]) => [unit, `${at.row}/${at.column}`]));
	};
	return { screen, tile, saved };
}

test('a tile that is dragged on another takes its place, and gives it its own', async () => {
	const { screen, tile, saved } = await arranging();
	await userEvent.dragAndDrop(tile('a'), tile('c'));
	await expect.element(screen.getByRole('status')).toHaveTextContent('Huyện a: hàng 2, cột 1');
	expect(await saved()).toEqual({ a: '2/1', b: '1/2', c: '1/1' });
});

test('a tile that is dragged on a free place stands there, and no other moves', async () => {
	const { screen, tile, saved } = await arranging();
	// three lines of three places, the last of each to spare
	const free = screen.container.querySelectorAll('.free').item(5);
	await userEvent.dragAndDrop(tile('b'), free);
	expect(await saved()).toEqual({ a: '1/1', b: '2/3', c: '2/1' });
});

test('the arrow keys move it as well, and not off the edge', async () => {
	const { screen, tile, saved } = await arranging();
	(tile('b').element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(screen.getByRole('status')).toHaveTextContent('Huyện b: hàng 2, cột 2');
	await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
	expect(await saved()).toEqual({ a: '1/1', b: '1/2', c: '2/1' });
});
