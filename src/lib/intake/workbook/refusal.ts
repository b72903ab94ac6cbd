import type { issue } from '../issues/issue';

type Key = Extract<Parameters<typeof issue>[0], `V41${string}`>;
type Words = NonNullable<Parameters<typeof issue>[2]>;

/** Why a workbook is not read. Ends a read inside this folder; `openWorkbook` tells it as an issue. */
export class Refusal extends Error {
	override name = 'Refusal';
	constructor(
		readonly key: Key,
		readonly words: Words = {},
		options?: ErrorOptions,
	) {
		super(key, options);
	}
}

/** Too much for a browser tab; `what` says in both languages what there is too much of. */
export function tooLarge(what: readonly [string, string]): Refusal {
	return new Refusal('V41:large', { what });
}
