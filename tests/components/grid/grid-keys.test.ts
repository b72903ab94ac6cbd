import { describe, expect, test } from 'vitest';
import { destination, editIntent, intent, within, type Press } from '$lib/components/grid/grid-keys';

const size = { rowCount: 1_000, columnCount: 8, perView: 15 };
const from = { index: 100, cell: 3 };
const press = (key: string, held: Partial<Press> = {}): Press => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...held,
});
const ctrl = { ctrlKey: true };

describe('moving', () => {
	test.each([
		['ArrowUp', {}, 99, 3],
		['ArrowDown', {}, 101, 3],
		['ArrowLeft', {}, 100, 2],
		['ArrowRight', {}, 100, 4],
		['PageUp', {}, 85, 3],
		['PageDown', {}, 115, 3],
		['Home', {}, 100, 0],
		['End', {}, 100, 7],
		['Home', ctrl, 0, 0],
		['End', ctrl, 999, 7],
		['Home', { metaKey: true }, 0, 0],
	])('%s %o', (key, held, index, cell) => {
		expect(destination(press(key, held), from, size)).toEqual({ index, cell });
	});

	test.each([
		['ArrowUp', 0, 0],
		['ArrowLeft', 0, 0],
		['PageUp', 0, 0],
		['ArrowDown', 999, 7],
		['ArrowRight', 999, 7],
		['PageDown', 999, 7],
	])('%s at the edge stays there', (key, index, cell) => {
		expect(destination(press(key), { index, cell }, size)).toEqual({ index, cell });
	});

	test.each([
		['ArrowDown', { altKey: true }],
		['ArrowDown', ctrl],
		['ArrowRight', { shiftKey: true }],
		['Tab', {}],
		['a', {}],
	])('%s %o leads nowhere', (key, held) => {
		expect(destination(press(key, held), from, size)).toBeNull();
	});
});

describe('on a cell', () => {
	test.each([
		['Enter', 'edit'],
		['F2', 'edit'],
		['Delete', 'clear'],
		['Backspace', 'clear'],
		['7', 'type'],
		['đ', 'type'],
		['Process', 'type'],
	])('%s means %s', (key, kind) => {
		expect(intent(press(key), from, size)?.kind).toBe(kind);
	});

	test.each([
		['c', ctrl],
		['v', { metaKey: true }],
		['Tab', {}],
		['Escape', {}],
		['F5', {}],
		['Shift', { shiftKey: true }],
	])('%s %o is left to the browser', (key, held) => {
		expect(intent(press(key, held), from, size)).toBeNull();
	});
});

describe('in the field', () => {
	test.each([
		['Enter', {}, { kind: 'commit', to: { index: 101, cell: 3 } }],
		['Enter', { shiftKey: true }, { kind: 'commit', to: { index: 99, cell: 3 } }],
		['Tab', {}, { kind: 'commit', to: { index: 100, cell: 4 } }],
		['Tab', { shiftKey: true }, { kind: 'commit', to: { index: 100, cell: 2 } }],
		['Escape', {}, { kind: 'cancel' }],
		['ArrowLeft', {}, null],
		['Home', {}, null],
		['Delete', {}, null],
		['a', {}, null],
	])('%s %o', (key, held, expected) => {
		expect(editIntent(press(key, held), from, size)).toEqual(expected);
	});
});

test('a place that is gone becomes the nearest one', () => {
	expect(within({ index: 5_000, cell: 20 }, size)).toEqual({ index: 999, cell: 7 });
	expect(within({ index: 4, cell: 2 }, { rowCount: 0, columnCount: 0, perView: 1 })).toEqual({
		index: 0,
		cell: 0,
	});
});
