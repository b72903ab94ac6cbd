import type { Random } from '../random';
import type { Cell } from './grid';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const two = (index: number) => String(index + 1).padStart(2, '0');

/** How rows are numbered: in a column of their own, or before the name. */
const orders = {
	numbers: (index: number, label: string): Cell[] => [index + 1, label],
	'01': (index: number, label: string): Cell[] => [two(index), label],
	roman: (index: number, label: string): Cell[] => [roman[index] ?? index + 1, label],
	'1.': (index: number, label: string): Cell[] => [`${index + 1}. ${label}`],
	'01 fused': (index: number, label: string): Cell[] => [`${two(index)} ${label}`],
	letters: (index: number, label: string): Cell[] => [`${String.fromCharCode(97 + index)}) ${label}`],
	none: (_: number, label: string): Cell[] => [label],
} as const;

export type Order = {
	readonly name: keyof typeof orders;
	readonly lead: (index: number, label: string) => Cell[];
};

const usual: readonly Order['name'][] = [
	...(['numbers', 'numbers', 'numbers', 'numbers', '01', '01'] as const),
	...(['1.', '01 fused', 'letters', 'none', 'none', 'roman'] as const),
];

const named = (name: Order['name']): Order => ({ name, lead: orders[name] });

export const rowOrder = (pick: Random, isBare: boolean): Order => named(isBare ? 'none' : pick.of(usual));
