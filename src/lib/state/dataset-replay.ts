import type { Batch } from '../db/columns';
import type { Known } from '../intake/catalogue';
import type { ImportRecord } from '../workspace/import-record';
import { readFile } from './intake-job';
import { knowing } from './knowing';

export type Replay = {
	readonly known: Known;
	readonly imports: readonly { readonly seq: number; readonly parts: readonly Batch[] }[];
	/** Files that could not be read again; they are kept. */
	readonly unreadable: readonly ImportRecord[];
};

/** Reads the imports that count again, in their order, each against what the earlier ones said. */
export async function replay(records: readonly ImportRecord[], published: Known): Promise<Replay> {
	let known = published;
	const imports: { seq: number; parts: Batch[] }[] = [];
	const unreadable: ImportRecord[] = [];
	for (const record of records) {
		const { state, seq, name, content, decisions } = record;
		if (state !== 'active' || seq === null) continue;
		try {
			const { answer, batches } = await readFile(name, content, known, decisions);
			known = knowing(known, answer.learned);
			imports.push({ seq, parts: batches });
		} catch {
			unreadable.push(record);
		}
	}
	return { known, imports, unreadable };
}
