import { canonical } from '../../domain/schema/canonical';
import type { ImportRecord } from '../import-record';
import { keptKey, type Kept } from '../saved-items';
import type { Snapshot } from '../snapshot';

/**
 * What putting one snapshot in the place of another does to the imports. same: untouched · changed: the same
 * file under the same number, but it stands otherwise or other things were decided about it (as it will be).
 */
export type Preview = {
	readonly added: readonly ImportRecord[];
	readonly same: readonly ImportRecord[];
	readonly changed: readonly ImportRecord[];
	readonly gone: readonly ImportRecord[];
	/** What was made or brought along beside the files. */
	readonly kept: KeptPreview;
};

type KeptPreview = Readonly<Record<'added' | 'changed' | 'gone', readonly Kept[]>>;

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
	const kept = keptPreview(current.kept, coming.kept);
	return { added, same, changed, gone: [...here.values()].flat(), kept };
}

/** changed: as it will be. Of what stays as it is nothing need be said. */
function keptPreview(current: readonly Kept[], coming: readonly Kept[]): KeptPreview {
	const before = new Map(current.map((one) => [keptKey(one), one]));
	const after = new Set(coming.map(keptKey));
	const isHere = (one: Kept) => before.has(keptKey(one));
	const isOther = (one: Kept) => canonical(before.get(keptKey(one))?.value) !== canonical(one.value);
	return {
		added: coming.filter((one) => !isHere(one)),
		changed: coming.filter((one) => isHere(one) && isOther(one)),
		gone: current.filter((one) => !after.has(keptKey(one))),
	};
}

/** A file may be a draft twice: each stands for one. */
function byKey(records: readonly ImportRecord[]): Map<string, ImportRecord[]> {
	const groups = new Map<string, ImportRecord[]>();
	for (const record of records) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
	return groups;
}
