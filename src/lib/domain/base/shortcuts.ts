import { ownValue } from './own-value';

/** A press that does something: the keys together, "Ctrl" standing for Ctrl or, on a Mac, Command. */
export type Shortcut = readonly string[];

/** The part of a keyboard event that decides. */
export interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
}

/** Those that work on every page. What listens for them and what lists them read them here. */
export const everywhere = { find: ['Ctrl', 'K'], help: ['?'] } as const satisfies Record<string, Shortcut>;

/** As they are written, and as the browser calls them. */
const arrows = { '↑': 'ArrowUp', '↓': 'ArrowDown', '←': 'ArrowLeft', '→': 'ArrowRight' };

/** Is this the shortcut? A sign such as ? may need Shift, depending on the keyboard: then the sign alone decides. */
export function isPressed(event: Pressed, shortcut: Shortcut): boolean {
	const last = shortcut.at(-1) ?? '';
	const key = ownValue(arrows, last) ?? last;
	const isSign = /^[^\p{L}\d]$/u.test(key);
	return (
		event.key.toLowerCase() === key.toLowerCase() &&
		(event.ctrlKey || event.metaKey) === shortcut.includes('Ctrl') &&
		event.altKey === shortcut.includes('Alt') &&
		(isSign || event.shiftKey === shortcut.includes('Shift'))
	);
}

/** All keys, by the place where they work; each line may have several ways to press it. */
export const shortcuts = {
	everywhere: {
		find: [everywhere.find],
		help: [everywhere.help],
		close: [['Esc']],
		next: [['Tab'], ['Shift', 'Tab']],
		press: [['Enter']],
	},
	search: { move: [['↑'], ['↓']], page: [['Page Up'], ['Page Down']], open: [['Enter']] },
	table: {
		move: [['↑'], ['↓'], ['←'], ['→']],
		ends: [['Home'], ['End'], ['Ctrl', 'Home'], ['Ctrl', 'End']],
		range: [
			['Shift', '↑'],
			['Shift', '↓'],
			['Shift', '←'],
			['Shift', '→'],
		],
		all: [['Ctrl', 'A']],
		copy: [['Ctrl', 'C']],
		open: [['Enter'], ['F2']],
		none: [['Esc']],
	},
	chart: { move: [['←'], ['→']], ends: [['Home'], ['End']], why: [['Enter']] },
	unit: { previous: [['Alt', '↑']], next: [['Alt', '↓']] },
	entry: {
		edit: [['Enter'], ['F2']],
		keep: [['Enter'], ['Tab']],
		back: [['Esc']],
		clear: [['Delete']],
		paste: [['Ctrl', 'V']],
		undo: [['Ctrl', 'Z']],
		redo: [
			['Ctrl', 'Y'],
			['Ctrl', 'Shift', 'Z'],
		],
	},
	names: {
		move: [['↑'], ['↓'], ['Page Up'], ['Page Down']],
		mark: [['Space'], ['Shift', '↑'], ['Shift', '↓']],
		all: [['Ctrl', 'A']],
		decide: [['Enter']],
		none: [['Esc']],
	},
	slides: {
		order: [
			['Alt', '↑'],
			['Alt', '↓'],
		],
		hide: [['Delete']],
	},
	stage: {
		next: [['→'], ['Page Down'], ['Space']],
		previous: [['←'], ['Page Up']],
		ends: [['Home'], ['End']],
		number: [['1…9'], ['Enter']],
		find: [['/']],
		grid: [['G']],
		blank: [['B']],
		full: [['F']],
		presenter: [['S']],
		zoom: [['Z']],
		rows: [['↑'], ['↓']],
		laser: [['L']],
		pin: [['P']],
		leave: [['Esc']],
	},
	query: { run: [['Ctrl', 'Enter']], suggest: [['Ctrl', 'Space']], leave: [['Esc'], ['Tab']] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Shortcut[]>>>>;
