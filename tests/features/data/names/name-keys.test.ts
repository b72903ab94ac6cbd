import { expect, test } from 'vitest';
import { nameIntent } from '../../../../src/lib/features/data/names/name-keys';

const list = { at: 60, rows: 130, perPage: 50 };
const press = (key: string, held: { ctrlKey?: true; metaKey?: true; shiftKey?: true } = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	...held,
});

test.each([
	['ArrowDown', 60, 61],
	['ArrowUp', 60, 59],
	['PageDown', 60, 110],
	['PageUp', 60, 10],
	['Home', 60, 0],
	['End', 60, 129],
	['ArrowUp', 0, 0],
	['PageUp', 10, 0],
	['ArrowDown', 129, 129],
	['PageDown', 110, 129],
])('%s on row %i leads to row %i', (key, at, to) => {
	expect(nameIntent(press(key), { ...list, at })).toEqual({ kind: 'go', to, isRange: false });
	expect(nameIntent(press(key, { shiftKey: true }), { ...list, at })).toEqual({ kind: 'go', to, isRange: true });
});

test.each([
	['a', { ctrlKey: true }, { kind: 'all' }],
	['a', { metaKey: true }, { kind: 'all' }],
	['a', {}, null],
	['Escape', {}, { kind: 'none' }],
	['Enter', {}, { kind: 'decide' }],
	[' ', {}, null],
	['Tab', {}, null],
] as const)('%s %o', (key, held, asked) => {
	expect(nameIntent(press(key, held), list)).toEqual(asked);
});
