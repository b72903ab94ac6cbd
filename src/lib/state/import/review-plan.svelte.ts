import { overview } from '../../db/views/overview';
import type { Changes } from '../../db/schema/change';
import type { View } from '../../db/queries/overview';
import type { Overview } from '../../domain/comparisons/overview';
import type { Dataset } from '../dataset/dataset.svelte';
import type { FileRead } from './intake-job';

/** What an import would do: value by value, and to the view on screen. */
export type Plan = Changes & { readonly before: Overview; readonly after: Overview };

/** Works out what an import would change; the latest question wins. */
export class ReviewPlan {
	current = $state.raw<Plan | null>(null);
	isBusy = $state(false);

	#turn = 0;
	#isEnded = false;
	#dataset: Dataset;

	constructor(dataset: Dataset) {
		this.#dataset = dataset;
	}

	/** `instead`: the import in whose place the file would stand; null for a file that cannot be imported. */
	async make(read: FileRead | null, view: View, instead: number | null): Promise<void> {
		const turn = ++this.#turn;
		const { asker } = this.#dataset;
		if (read === null || asker === null) {
			this.current = null;
			return;
		}
		this.isBusy = true;
		try {
			const before = await overview(asker, view);
			const { answer: after, ...changes } = await this.#dataset.rehearse(
				read.batches,
				(within) => overview(within, view),
				instead,
			);
			if (turn === this.#turn) this.current = { ...changes, before, after };
		} catch (cause) {
			console.error(cause);
			if (turn === this.#turn) this.current = null;
		} finally {
			if (turn === this.#turn) this.isBusy = false;
			if (this.#isEnded) this.end();
		}
	}

	/** The file is not looked at any more: the database lets go of it. */
	end(): void {
		this.#isEnded = true;
		this.#dataset.unrehearse().catch((cause: unknown) => console.error(cause));
	}
}
