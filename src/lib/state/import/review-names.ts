import type { Decisions } from '../../domain/schema/decisions';
import { WorkspaceError } from '../../workspace/workspace-error';
import { readAnswer } from '../../domain/units/name-answer';
import { ownValue } from '../../domain/base/own-value';
import { learntNames, withoutNames } from './decided';
import type { ImportQueue } from './import-queue.svelte';
import type { WorkspaceStore } from '../workspace-store.svelte';

type Names = Decisions['names'];
type Change = { readonly before: Names; readonly after: Names };
type Waiting = {
	readonly store: Pick<WorkspaceStore, 'drafts' | 'decide' | 'learnNames'>;
	readonly queue: Pick<ImportQueue, 'items' | 'again'>;
};

/**
 * What answers about the names of one draft mean beyond it: which unit is meant is remembered for every later file, and
 * the files that wait follow: those that ask for such a name, and those that took the answer which counts no longer.
 * That a name is new, or set aside, is the matter of its own file.
 */
export async function teachNames({ store, queue }: Waiting, draft: number, change: Change): Promise<void> {
	const learnt = learntNames(change.before, change.after);
	if (learnt.size === 0) return;
	await store.learnNames(learnt);
	const changed = new Set<number>();
	for (const { id, decisions } of store.drafts) {
		const taken = id === draft ? [] : [...learnt.keys()].filter((key) => isTaken(key, decisions, change));
		if (taken.length === 0) continue;
		try {
			await store.decide(id, { ...decisions, ...withoutNames(decisions, taken) });
			changed.add(id);
		} catch (cause) {
			// another tab imported or discarded it meanwhile
			if (!(cause instanceof WorkspaceError && cause.kind === 'conflict')) throw cause;
		}
	}
	const follows = queue.items.filter(
		(item) =>
			item.phase === 'read' &&
			item.draft !== null &&
			item.draft !== draft &&
			(changed.has(item.draft) ||
				item.answer?.understood.names.some(({ key }) => (learnt.get(key) ?? null) !== null)),
	);
	void queue.again(follows.map(({ key }) => key));
}

/** Does a file say of a name the unit that was meant before? */
function isTaken(key: string, { names }: Decisions, { before }: Change): boolean {
	const said = ownValue(before, key);
	return said !== undefined && readAnswer(said).kind === 'unit' && ownValue(names, key) === said;
}
