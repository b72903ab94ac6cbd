import type { Clean } from '../clean-tables';
import { rawLine, written, type Style } from '../written';

/** A clean table with one thing wrong, and what a reader should still make of it. */
export type Polluted = { readonly text: string; readonly header: string[]; readonly rows: string[][] };

/** `group`: what is wrong · `name`: where or how. Null when a table has nothing to go wrong in that way. */
export type Pollution = {
	readonly group: string;
	readonly name: string;
	readonly of: (clean: Clean) => Polluted | null;
};

/** The pollutions of one area, collected, in files that are otherwise written as `base` says. */
export class Kinds {
	readonly list: Pollution[] = [];

	constructor(readonly base: Style) {}

	add(group: string, name: string, of: Pollution['of']): void {
		this.list.push({ group, name, of });
	}

	/** The same table written in another dialect. */
	styled(group: string, name: string, style: Partial<Style>): void {
		this.add(group, name, (clean) => same(clean, this.text(all(clean), style)));
	}

	line(cells: readonly string[], style: Partial<Style> = {}): string {
		return rawLine(cells, { ...this.base, ...style });
	}

	lines(clean: Clean, style: Partial<Style> = {}): string[] {
		return all(clean).map((cells) => this.line(cells, style));
	}

	text(rows: readonly (readonly string[])[], style: Partial<Style> = {}): string {
		return written(rows, { ...this.base, ...style });
	}
}

export const all = ({ header, rows }: Clean) => [header, ...rows];
export const joined = (parts: readonly string[], newline = '\n') =>
	parts.map((part) => part + newline).join('');
export const same = ({ header, rows }: Clean, text: string): Polluted => ({ text, header, rows });
