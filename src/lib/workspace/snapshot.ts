import * as v from 'valibot';
import { mostSeq, type ImportRecord } from './import-record';
import type { Kept } from './saved-items';
import type { Memory } from './memory';

/** What is known of the workspace as a whole; null is "never". Times are ISO. */
export type Meta = {
	readonly who: string | null;
	readonly lastBackupAt: string | null;
	readonly lastChangeAt: string | null;
	/** The highest number an import ever had; 0 before the first. */
	readonly lastSeq: number;
};

/** Everything in the workspace at one moment. Records in the order of import. */
export type Snapshot = {
	readonly records: readonly ImportRecord[];
	readonly memory: readonly Memory[];
	readonly kept: readonly Kept[];
	readonly meta: Meta;
};

const text = v.nullable(v.string());

const meta = v.object({
	who: text,
	lastBackupAt: text,
	lastChangeAt: text,
	lastSeq: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostSeq)),
});

export const isMeta = (value: unknown): value is Meta => v.is(meta, value);

export const noMeta: Meta = { who: null, lastBackupAt: null, lastChangeAt: null, lastSeq: 0 };
