import * as v from 'valibot';
import type { Decisions } from '../domain/schema/decisions';

const importStates = ['draft', 'active', 'undone', 'replaced'] as const;
export type ImportState = (typeof importStates)[number];

/** All that is known of one file that was given, without its bytes. */
export type ImportFacts = {
	/** Key in the store; never given to another import. */
	readonly id: number;
	readonly dataset: string;
	readonly state: ImportState;
	/** Order among the imports and the key of its rows in the database; never reused, null in a draft. */
	readonly seq: number | null;
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** Of the content, 64 hexadecimal digits in lower case. */
	readonly sha256: string;
	/** ISO time. */
	readonly addedAt: string;
	/** ISO time; null in a draft. */
	readonly importedAt: string | null;
	readonly who: string;
	readonly decisions: Decisions;
	/** What kind of file it was read as; null as long as it was not imported, like the two counts. */
	readonly form: string | null;
	readonly rows: number | null;
	readonly warnings: number | null;
	/** Codes of the warnings which the user has seen and let stand. */
	readonly acknowledged: readonly string[];
	/** Id of the import in whose place this one stands. */
	readonly replaces: number | null;
};

/** One file verbatim, with what was decided about it and where it stands. */
export type ImportRecord = ImportFacts & { readonly content: Blob };

/** A file that is being looked at. `content` must hold the very bytes that `sha256` was taken of. */
export type Draft = Pick<
	ImportRecord,
	'dataset' | 'name' | 'content' | 'sha256' | 'addedAt' | 'who' | 'decisions'
>;

/** What is said when a draft is imported. */
export type Receipt = Pick<ImportRecord, 'who' | 'decisions' | 'acknowledged' | 'replaces'> & {
	readonly importedAt: string;
	readonly form: string;
	readonly rows: number;
	readonly warnings: number;
};

/** A stored import that cannot be understood; it is kept. `name` is '' where not even that is legible. */
export type Damaged = { readonly id: number; readonly name: string };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const texts = v.record(v.string(), v.string());
const time = v.pipe(
	v.string(),
	v.check((text) => !Number.isNaN(Date.parse(text))),
);

const decisions = v.object({
	assume: texts,
	names: texts,
	columns: texts,
	headers: v.record(v.string(), count),
	edits: texts,
	skipped: v.array(v.string()),
	// not there in what was stored before the reader composed meanings
	facets: v.optional(v.record(v.string(), texts), {}),
	rows: v.optional(texts, {}),
	swaps: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
});

/** Nobody imports so often; a number beyond it would leave none for the next import. */
export const mostSeq = 1_000_000_000;

const facts = {
	id: number,
	dataset: v.string(),
	state: v.picklist(importStates),
	seq: v.nullable(v.pipe(number, v.maxValue(mostSeq))),
	name: v.string(),
	size: count,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	addedAt: time,
	importedAt: v.nullable(time),
	who: v.string(),
	decisions,
	form: v.nullable(v.string()),
	rows: v.nullable(count),
	warnings: v.nullable(count),
	acknowledged: v.array(v.string()),
	replaces: v.nullable(number),
};

/** A draft has neither number nor time of import; everything else has both. */
function isWhole({ state, seq, importedAt }: Pick<ImportFacts, 'state' | 'seq' | 'importedAt'>): boolean {
	return (state === 'draft') === (seq === null) && (seq === null) === (importedAt === null);
}

const record = v.pipe(
	v.object({ ...facts, content: v.instance(Blob) }),
	v.check((one) => isWhole(one)),
);

/** As it is written in a backup: the bytes stand in a file of their own, `file` is its path. */
const packed = v.pipe(
	v.object({ ...facts, file: v.string() }),
	v.check((one) => isWhole(one)),
);

export type PackedImport = ImportFacts & { readonly file: string };

// asked as questions: a parsed copy would lose keys such as 'constructor', which are fair names of columns
export const isImportRecord = (value: unknown): value is ImportRecord => v.is(record, value);
export const isPackedImport = (value: unknown): value is PackedImport => v.is(packed, value);

/** Without its content. */
export function factsOf({ content, ...facts }: ImportRecord): ImportFacts {
	void content;
	return facts;
}

/** In the order of import; drafts come last, the oldest first. */
export function byOrder(one: ImportFacts, other: ImportFacts): number {
	return (one.seq ?? Infinity) - (other.seq ?? Infinity) || one.id - other.id;
}
