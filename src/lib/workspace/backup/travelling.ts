import { contentsPath } from './backup-format';
import { deckPath } from './deck-file';
import { listedIn } from './archive-parts';
import { factsPath } from './lock-file';

/** What the page itself has written for another machine. */
export type Travelling = 'backup' | 'deck' | 'lock';

/** By what a .zip holds, never by its name; null: something else, such as a workbook or a set of tables. */
export function travellingIn(bytes: Uint8Array): Travelling | null {
	let names: ReadonlySet<string>;
	try {
		names = new Set(listedIn(bytes).map(({ name }) => name));
	} catch {
		return null;
	}
	if (names.has(contentsPath)) return 'backup';
	// a deck may hold the figures that it shows
	if (names.has(deckPath)) return 'deck';
	return names.has(factsPath) ? 'lock' : null;
}
