import type { ImportRecord } from './import-record';
import type { Snapshot } from './snapshot';

/**
 * What putting one snapshot in the place of another does to the imports. same: untouched · changed: the same
 * file under the same number, but it stands otherwise or other things were decided about it (as it will be).
 */
export type Preview = {
	readonly added: readonly ImportRecord[];
	readonly same: readonly ImportRecord[];
	readonly changed: readonly ImportRecord[];
	readonly gone: readonly ImportRecord[];
};

/** The same file under the same number is the same import; drafts have no number. */
const keyOf = ({ seq, sha256 }: ImportRecord) => `${seq ?? 'draft'} ${sha256}`;

const standingOf = ({ state, decisions, replaces }: ImportRecord) =>
	JSON.stringify([state, replaces, decisions]);

/** What a restore of `coming` would do to `current`. */
export function preview(current: Snapshot, coming: Snapshot): Preview {
	const here = byKey(current.records);
	const added: ImportRecord[] = [];
	const same: ImportRecord[] = [];
	const changed: ImportRecord[] = [];
	for (const record of coming.records) {
		const match = here.get(keyOf(record))?.shift();
		if (!match) added.push(record);
		else (standingOf(match) === standingOf(record) ? same : changed).push(record);
	}
	return { added, same, changed, gone: [...here.values()].flat() };
}

/** A file may be a draft twice: each stands for one. */
function byKey(records: readonly ImportRecord[]): Map<string, ImportRecord[]> {
	const groups = new Map<string, ImportRecord[]>();
	for (const record of records) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
	return groups;
}
