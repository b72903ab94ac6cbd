import { isSame, type Decisions } from '../../domain/schema/decisions';
import type { Understood } from '../../intake/issues/issue-collector';
import type { ImportQueue } from './import-queue.svelte';
import type { WorkspaceStore } from '../workspace-store.svelte';
import { carriedOver } from './sharing';

/** A waiting file that an answer about another one changed, and how it stood before. */
export type Carried = {
	readonly draft: number;
	readonly name: string;
	readonly before: Decisions;
	readonly after: Decisions;
};

/** The waiting files to which the answers of one review were carried, and the way back. */
export class SharedAnswers {
	list = $state.raw<readonly Carried[]>([]);

	#store: Pick<WorkspaceStore, 'drafts' | 'decide'>;
	#queue: Pick<ImportQueue, 'items' | 'again'>;

	constructor(store: Pick<WorkspaceStore, 'drafts' | 'decide'>, queue: Pick<ImportQueue, 'items' | 'again'>) {
		this.#store = store;
		this.#queue = queue;
	}

	/** Carries an answer about a draft to every waiting file with the same columns. */
	async carry(
		draft: number,
		change: { readonly before: Decisions; readonly after: Decisions },
		from: Pick<Understood, 'tables'>,
	): Promise<void> {
		const made: Carried[] = [];
		for (const { draft: other, name, phase, answer } of this.#queue.items) {
			if (other === null || other === draft || phase !== 'read' || answer === null) continue;
			const before = this.#store.drafts.find(({ id }) => id === other)?.decisions;
			const after = before === undefined ? null : carriedOver(before, change, from, answer.understood);
			if (before !== undefined && after !== null) made.push({ draft: other, name, before, after });
		}
		if (made.length === 0) return;
		for (const { draft: other, after } of made) await this.#store.decide(other, after);
		const first = (one: Carried) =>
			this.list.find(({ draft: other }) => other === one.draft)?.before ?? one.before;
		const ids = made.map((one) => one.draft);
		this.list = [
			...this.list.filter((one) => !ids.includes(one.draft)),
			...made.map((one) => ({ ...one, before: first(one) })),
		].filter(({ before, after }) => !isSame(before, after));
		this.#read(ids);
	}

	/** The answers count for their own file alone; what was decided about another one since stays. */
	async takeBack(): Promise<void> {
		const undone = this.list.filter(({ draft, after }) => {
			const now = this.#store.drafts.find(({ id }) => id === draft)?.decisions;
			return now !== undefined && isSame(now, after);
		});
		this.list = [];
		for (const { draft, before } of undone) await this.#store.decide(draft, before);
		this.#read(undone.map(({ draft }) => draft));
	}

	#read(drafts: readonly number[]): void {
		const keys = this.#queue.items.filter(({ draft }) => draft !== null && drafts.includes(draft));
		void this.#queue.again(keys.map(({ key }) => key));
	}
}
