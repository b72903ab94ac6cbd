import type { DatasetInfo } from '../../domain/schema/dataset';
import { askedRoot } from '../../domain/units/register-level';
import type { Known } from '../../intake/catalogue';
import type { Found } from '../../intake/reading';
import type { ImportFacts } from '../../workspace/import-record';
import { readingKeys } from '../../workspace/kept-readings';
import { KeptStates, type KeptState } from '../../workspace/kept-states';
import { sha256 } from '../../workspace/sha256';
import { makerOf } from './dataset-replay';

/** What an import said that later files must know of, by its number. */
export type Lesson = { readonly seq: number; readonly learned: readonly Found[] };

/** What files are read against beneath all imports, and what the imports in the file added. */
export type StateGround = { readonly base: Known; readonly lessons: readonly Lesson[] };

export type OwnState = KeptState<StateGround>;

/** The data sets of this browser with their imports in them. */
export const ownStates = new KeptStates<StateGround>();

type Counting = Pick<ImportFacts, 'id' | 'seq' | 'sha256' | 'name' | 'decisions'>;

/**
 * Of all that decides what stands in the engine once these imports count: sources and published data of the site, what
 * the data set is, every import with its number, its decisions and what it was read against, and whether illustrative
 * figures are wanted.
 */
export function stateKey(
	info: DatasetInfo,
	active: readonly Counting[],
	wanted: boolean | null,
	maker = makerOf(info.id),
): string {
	const keys = readingKeys(maker, active);
	const imports = active.map(({ id, seq }) => [seq, keys.get(id)]);
	const { mark, fictional, root_unit, files, own } = info;
	const all = [maker, mark, fictional, root_unit, askedRoot(info), files, own, imports, wanted];
	return sha256(new TextEncoder().encode(JSON.stringify(all)));
}
