import { groups } from './group';
import type { RecordOf } from './tables';

type Definition = Pick<RecordOf<'indicators'>, 'indicator_id' | 'def_version' | 'valid_from'>;

/** Of rows of one definition the one given last counts. */
export function newestDefinitions<T extends Definition>(rows: readonly T[]): T[] {
	return [...new Map(rows.map((row) => [`${row.indicator_id}|${row.def_version}`, row])).values()];
}

/** Every indicator as it is defined now: by its latest version, in the order in which they were first named. */
export function currentIndicators<T extends Definition>(rows: readonly T[]): T[] {
	return [...groups(newestDefinitions(rows), ({ indicator_id }) => indicator_id).values()].map((versions) =>
		versions.reduce((latest, one) => ((one.valid_from ?? '') >= (latest.valid_from ?? '') ? one : latest)),
	);
}
