import * as v from 'valibot';
import { isPackedImport, type PackedImport } from '../import-record';
import { isKept, type Kept } from '../saved-items';
import { isMemory, type Memory } from '../memory';
import { isMeta, type Meta } from '../snapshot';
import { storedVersion } from '../stored';

/** Number of the way in which a backup is written; grows when older pages could not read it. */
export const backupFormat = 3;

/** What `workspace/workspace.json` says. */
export type Contents = {
	readonly app: typeof appName;
	readonly format: number;
	/** Version of the browser's store it was taken from. */
	readonly schema: number;
	/** ISO time. */
	readonly madeAt: string;
	readonly records: readonly PackedImport[];
	readonly memory: readonly Memory[];
	readonly kept: readonly Kept[];
	readonly meta: Meta;
};

const appName = 'phan-luong';

/** Where things stand in the archive. The names end so that no reader of tables takes them for one. */
export const contentsPath = 'workspace/workspace.json';
export const sumsPath = 'workspace/sha256.txt';
export const filesFolder = 'workspace/files';

const head = v.object({ app: v.literal(appName), format: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What a backup of any version says of itself. */
export const isHead = (value: unknown): value is { app: typeof appName; format: number } => v.is(head, value);

const contents = v.object({
	...head.entries,
	schema: v.number(),
	madeAt: v.string(),
	records: v.array(v.custom<PackedImport>(isPackedImport)),
	memory: v.array(v.custom<Memory>(isMemory)),
	kept: v.array(v.custom<Kept>(isKept)),
	meta: v.custom<Meta>(isMeta),
});

export const isContents = (value: unknown): value is Contents => v.is(contents, value);

export function contentsOf(
	said: Pick<Contents, 'madeAt' | 'records' | 'memory' | 'kept' | 'meta'>,
): Contents {
	return { app: appName, format: backupFormat, schema: storedVersion, ...said };
}
