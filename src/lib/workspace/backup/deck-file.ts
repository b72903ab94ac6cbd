import { strToU8, zipSync } from 'fflate';
import { canonical } from '../../domain/schema/canonical';
import type { DeckEdits } from '../../domain/documents/deck';
import type { Lock } from '../../domain/documents/lock';
import { BackupError } from './backup-error';
import { fixedTime, inflated, parsed } from './archive-parts';
import { deckOf } from '../saved-items';
import { lockIn, lockParts } from './lock-file';
import { sha256 } from '../sha256';

export const deckPath = 'trinh-chieu.json';
const format = 1;

/** What was made of the deck of a year and a level, with the locked figures that it shows, where it shows such. */
export type TravellingDeck = {
	readonly dataset: string;
	/** What people call the data set. */
	readonly set: string;
	readonly deck: DeckEdits;
	readonly lock: Lock | null;
};

const sumOf = (dataset: string, set: string, deck: DeckEdits): string =>
	sha256(strToU8(canonical({ dataset, set, deck })));

/** A deck as one .zip; its locked figures lie beside it as they do in a file of their own. Equal input, equal bytes. */
export function deckFile({ dataset, set, deck, lock }: TravellingDeck): Uint8Array<ArrayBuffer> {
	const said = { app: 'phan-luong', format, dataset, set, sha256: sumOf(dataset, set, deck), deck };
	const parts = {
		[deckPath]: strToU8(`${JSON.stringify(said, null, '\t')}\n`),
		...(lock && lockParts(lock)),
	};
	return zipSync(parts, { mtime: fixedTime() });
}

/** Reads a deck whole, or throws `BackupError`: foreign, newer, damaged or too_big. */
export function deckIn(bytes: Uint8Array): TravellingDeck {
	const inside = inflated(bytes);
	const written = inside[deckPath];
	if (!written) throw new BackupError('foreign', null);
	const said = parsed(written, deckPath);
	if (said['app'] !== 'phan-luong') throw new BackupError('foreign', null);
	if (Number(said['format']) > format) throw new BackupError('newer', null);
	const [dataset, set, deck] = [String(said['dataset']), String(said['set']), deckOf(said['deck'])];
	if (deck === null || said['sha256'] !== sumOf(dataset, set, deck))
		throw new BackupError('damaged', deckPath);
	const ofLock = /^(.+)\//.exec(deck.id)?.[1] ?? null;
	const lock = ofLock === null ? null : lockIn(bytes);
	if (lock !== null && lock.id !== ofLock) throw new BackupError('damaged', deckPath);
	return { dataset, set, deck, lock };
}
