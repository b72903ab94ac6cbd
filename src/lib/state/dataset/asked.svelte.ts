import type { TypedAsker } from '../../db/answers/answer';
import type { Asker } from '../../db/database';
import type { View } from '../../db/queries/overview';
import type { Choices } from '../../db/views/choices';
import type { App } from '../app.svelte';
import { askAhead, liveQuery } from './live-query.svelte';

/** What a question of a screen is asked of. */
export type Ground = {
	readonly asker: Asker & TypedAsker;
	/** What its figures offer to choose from; null: not known yet. */
	readonly choices: Choices | null;
	/** The view of the address; a question that does not read it is not asked again when it changes. */
	readonly view: View;
	/** The unit above all others. */
	readonly root: string;
};

export type Asked<T> = {
	/** The newest answer, which stays while another is on its way; null: none of this data set yet, or it failed. */
	readonly value: T | null;
	/** Another answer is on its way, or nobody is there yet to ask. */
	readonly isPending: boolean;
	readonly error: unknown;
};

/**
 * Asks the data set that is open, and again after every change of its figures or of what `question` reads. An answer
 * counts for its own data set only. `question` returns null while there is nothing to ask yet.
 */
export function asked<T>(app: App, question: (ground: Ground) => (() => Promise<T>) | null): Asked<T> {
	const answer = liveQuery(() => {
		const { asker, choices, info, version } = app.dataset;
		if (asker === null || info === null || info.id !== app.info.id) return null;
		const ask = question({
			asker,
			choices,
			root: info.root_unit,
			get view() {
				return app.view;
			},
		});
		return ask && (async () => ({ of: info.id, version, given: await ask() }));
	});
	return {
		get value() {
			return answer.error === null && answer.value?.of === app.info.id ? answer.value.given : null;
		},
		get isPending() {
			return answer.isPending || app.dataset.asker === null;
		},
		get error() {
			return answer.error;
		},
	};
}

type Questions = () => readonly (() => Promise<unknown>)[];

/** Once what is on screen is answered and a reader comes to the filters: asks ahead; `list` gives null while it cannot. */
export function askFromFilters(
	app: App,
	shown: Asked<unknown>,
	list: (asker: Asker, choices: Choices) => Questions | null,
): void {
	askAhead(() => {
		const { asker, choices } = app.dataset;
		if (app.dataset.phase !== 'ready' || asker === null || choices === null) return null;
		if (shown.value === null || shown.isPending || !app.filters.isAtHand) return null;
		return list(asker, choices);
	});
}
