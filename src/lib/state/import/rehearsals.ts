import { rehearsal, type Changes } from '../../db/schema/change';
import type { Batch } from '../../db/schema/columns';
import type { Asker, Database } from '../../db/database';

type Made = { readonly commit: () => Promise<boolean> };
type Rehearsed = { readonly batches: readonly Batch[]; readonly seq: number; readonly made: Promise<Made> };

/** What imports would change; the one rehearsed last is held ready in the database, so that to add it is soon done. */
export class Rehearsals {
	/** null also for what would stand in the place of another import: that is added by a replay. */
	#last: Rehearsed | null = null;

	make<T>(
		database: Database,
		batches: readonly Batch[],
		ask: (asker: Asker) => Promise<T>,
		{ seq, instead }: { readonly seq: number; readonly instead: number | null },
	): Promise<Changes & { answer: T }> {
		const made = rehearsal(database, batches, ask, { seq, instead });
		this.#last = instead === null ? { batches, seq, made } : null;
		return made;
	}

	/** Nothing of it will be added. */
	forget(): void {
		this.#last = null;
	}

	/** Adds what was rehearsed, if it is this and nothing changed since. */
	async commit(seq: number, batches: readonly Batch[]): Promise<boolean> {
		const last = this.#last;
		this.#last = null;
		if (last?.seq !== seq || last.batches !== batches) return false;
		const made = await last.made.catch(() => null);
		return made !== null && made.commit();
	}
}
