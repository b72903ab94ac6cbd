import { noDecisions } from '../domain/schema/decisions';

/**
 * An import as version 1 kept it → the same as version 2 says it: active, under its own number, with nothing
 * decided but what was assumed. The checksum is left empty: version 1 had none. What does not fit is passed
 * on and found when it is read.
 */
export function fromVersion1(old: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const { seq, assume, importedAt, ...rest } = old;
	return {
		...rest,
		id: seq,
		seq,
		state: 'active',
		sha256: '',
		addedAt: importedAt,
		importedAt,
		who: '',
		decisions: { ...noDecisions, assume },
		acknowledged: [],
		replaces: null,
	};
}
