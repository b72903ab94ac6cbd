import type { Batch } from '../../db/schema/columns';
import type { Known } from '../../intake/catalogue';
import type { Found } from '../../intake/reading';
import type { ImportRecord } from '../../workspace/import-record';
import { readingKeys, type KeptReading } from '../../workspace/kept-readings';
import { readFile } from '../import/intake-job';
import { extendKnown } from '../import/extend-known';
import { ownReadings } from '../import/own-readings';

export type Replay = {
	readonly known: Known;
	readonly imports: readonly {
		readonly seq: number;
		readonly parts: readonly Batch[];
		readonly learned: readonly Found[];
	}[];
	/** Files that could not be read again; they are kept. */
	readonly unreadable: readonly ImportRecord[];
};

/** Sources of this site and its published data, and the data set that files were read against. */
export const makerOf = (dataset: string) => `${__SOURCES__} ${dataset}`;

/**
 * The rows of the imports that count, in their order: as they were kept, or read again, each against what the
 * earlier ones said. What is kept is fetched while the published data are on their way.
 */
export async function replay(
	records: readonly ImportRecord[],
	published: Promise<Known>,
	dataset: string,
): Promise<Replay> {
	const active = records.filter(({ state, seq }) => state === 'active' && seq !== null);
	const keys = readingKeys(makerOf(dataset), active);
	const imports: Replay['imports'][number][] = [];
	const unreadable: ImportRecord[] = [];
	const known = async () => imports.reduce((so, { learned }) => extendKnown(so, learned), await published);
	for (const record of active) {
		const key = keys.get(record.id) ?? '';
		try {
			const kept = await ownReadings.get(record.id, key);
			const { batches, learned } = kept ?? (await readAgain(record, await known()));
			if (kept === null) await ownReadings.keep(record.id, key, { batches, learned });
			imports.push({ seq: record.seq ?? 0, parts: batches, learned });
		} catch (cause) {
			console.error(new Error(`${record.name} could not be read again.`, { cause }));
			unreadable.push(record);
		}
	}
	return { known: await known(), imports, unreadable };
}

/** Keeps the rows of an import that was just read against the data set and all imports before it: `active` ends with it. */
export async function keepReading(
	dataset: string,
	active: readonly Pick<ImportRecord, 'id' | 'sha256' | 'name' | 'decisions'>[],
	reading: KeptReading<Batch, Found>,
): Promise<void> {
	const id = active.at(-1)?.id;
	const key = id === undefined ? undefined : readingKeys(makerOf(dataset), active).get(id);
	if (id !== undefined && key !== undefined) await ownReadings.keep(id, key, reading);
}

async function readAgain(
	{ name, content, decisions }: ImportRecord,
	known: Known,
): Promise<KeptReading<Batch, Found>> {
	const { answer, batches } = await readFile(name, content, known, decisions);
	return { batches, learned: answer.learned };
}
