import { valuesIn } from '$lib/state/dataset/imports';
import type { Item } from '$lib/state/import/queue-item';

/** How a waiting file stands, for its line in the list. */
export type ItemState =
	| 'waiting'
	| 'reading'
	| 'importing'
	| 'ready'
	| 'warned'
	| 'asks'
	| 'faulty'
	| 'nothing'
	| 'refused';

export function itemStateOf({ phase, answer }: Item): ItemState {
	if (phase !== 'read') return phase;
	if (answer === null) return 'refused';
	const { errors, warnings, names } = answer.understood;
	// a name that is chosen mends the errors of its rows
	if (names.length > 0) return 'asks';
	if (errors > 0) return 'faulty';
	if (valuesIn({ answer }) === 0) return 'nothing';
	return warnings > 0 ? 'warned' : 'ready';
}
