import type { OutcomeValue, TargetValue, ValueOf } from '$lib/domain/schema/correction';
import { handMadeName } from '$lib/domain/schema/hand-made';
import { outcomeCsv, targetCsv } from '$lib/export/text/correction-csv';
import type { App } from '$lib/state/app.svelte';
import { importMade, type MadeImport } from '$lib/state/import/made-file';

export type Correction = {
	readonly of: ValueOf;
	readonly said: { readonly outcome: OutcomeValue } | { readonly target: TargetValue };
	readonly reason: string;
	/** Unit and indicator as they are called: the history lists the entry under them. */
	readonly names: readonly [unit: string, indicator: string];
	readonly areWarningsSeen: boolean;
};

/** Imports the new figure as a file of one row. */
export function saveCorrection(
	app: App,
	{ of, said, reason, names, areWarningsSeen }: Correction,
): Promise<MadeImport> {
	const text =
		'outcome' in said
			? outcomeCsv(of, said.outcome, reason.trim())
			: targetCsv(of, said.target, reason.trim());
	return importMade(app, { name: handMadeName(...names, of.period), text, areWarningsSeen });
}
