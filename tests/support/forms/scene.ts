import type { Random } from '../random';
import type { Line } from './envelope';
import type { Expected } from './expected';
import type { Fact, Level } from './facts';
import type { Cell } from './grid';
import type { Place } from './places';
import type { SaidPeriod } from './said-period';

export type Format = 'xlsx' | 'xls' | 'ods' | 'csv' | 'docx';

/** What is settled before a form is drawn up. */
export type Scene = {
	readonly pick: Random;
	readonly said: SaidPeriod;
	readonly format: Format;
	readonly factOf: (place: Place, level: Level, year: number) => Fact;
};

type Table = { readonly title: string | null; readonly grid: readonly (readonly Cell[])[] };
export type Sheet = {
	readonly name: string | null;
	/** In capitals, without the year. */
	readonly title: string;
	readonly lines: readonly Line[];
	readonly tables: readonly Table[];
};

/** A form without its envelope, its year and its file. */
export type Draft = {
	readonly sheets: readonly Sheet[];
	/** The district that reports; null: the province's department. */
	readonly office: Place | null;
	/** Whether the letterhead has to be there: nothing else names the unit. */
	readonly needsLetterhead: boolean;
	/** The table says its years itself; 'title': it has no place for the year. */
	readonly yearIn?: 'table' | 'title' | null;
	readonly expected: Expected;
	readonly assume?: Readonly<{ [key: string]: string }>;
	readonly mayBeAsked: boolean;
	readonly traits: readonly string[];
};

export const chance = (pick: Random, share: number): boolean => pick.share() < share;

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export const sample = <T>(pick: Random, items: readonly T[], size: number): T[] => {
	const left = [...items];
	return Array.from({ length: Math.min(size, items.length) }, () =>
		left.splice(pick.below(left.length), 1),
	).flat();
};
