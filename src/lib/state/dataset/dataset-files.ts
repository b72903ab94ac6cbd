import { base } from '$app/paths';
import type { Batch } from '../../db/schema/columns';
import type { DatasetInfo } from '../../domain/schema/dataset';
import type { Lock } from '../../domain/documents/lock';
import type { Known } from '../../intake/catalogue';
import type { SourceFile } from '../../intake/open';
import { readDataset } from '../import/intake-job';

type Read = { readonly batches: Batch[]; readonly known: Known };

/** The published files of a data set, fetched and read in a worker. */
export async function published(info: DatasetInfo): Promise<Read> {
	const files: SourceFile[] = await Promise.all(
		info.files.map(async (name) => {
			const response = await fetch(`${base}/data/${name}`);
			if (!response.ok) throw new Error(`data/${name}: ${response.status}`);
			return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
		}),
	);
	return read(info, [...files, ...(info.own ?? []).map(fileOf)]);
}

const fileOf = ({ name, text }: { readonly name: string; readonly text: string }): SourceFile => ({
	name,
	bytes: new TextEncoder().encode(text),
});

/** Locked figures as their own files say them. */
export function locked(info: DatasetInfo, lock: Lock): Promise<Read> {
	return read(info, lock.files.map(fileOf));
}

async function read(info: DatasetInfo, files: readonly SourceFile[]): Promise<Read> {
	const { answer, batches } = await readDataset(info.root_unit, files, info.fictional);
	return { batches, known: answer.known };
}
