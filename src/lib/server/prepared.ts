import type { Database } from '../db/database';
import { databaseFile, openDatabase } from '../db/engine/engine-node';
import { Recorder, type Answers, type PreparedIndex } from '../db/answers/prepared';
import type { DatasetInfo } from '../domain/schema/dataset';
import type { Known } from '../intake/catalogue';
import { readDataset } from '../intake/dataset';
import type { Found } from '../intake/reading';
import { batchesOf } from './batches-of';
import { datasetFiles, publishedDatasets } from './files';

type Loaded = {
	readonly info: DatasetInfo;
	/** A database file of the engine, settled. */
	readonly file: Uint8Array;
	/** The same, open. */
	readonly database: Database;
	/** What files are read against. */
	readonly known: Known;
};

/** Once a build and data set. */
function once<T>(make: (id: string) => Promise<T>): (id: string) => Promise<T> {
	const made = new Map<string, Promise<T>>();
	return (id) => {
		let found = made.get(id);
		if (!found) made.set(id, (found = make(id)));
		return found;
	};
}

/**
 * A published data set read, loaded and settled.
 * @throws when its files have errors: they stop the build
 */
export const loaded = once(async (id): Promise<Loaded> => {
	const info = publishedDatasets().find((one) => one.id === id);
	if (!info) throw new Error(`data/ holds no data set "${id}".`);
	const found: Found[] = [];
	const { knowledge, results } = readDataset(
		datasetFiles(id),
		info.root_unit,
		(one) => void found.push(one),
		info.fictional,
	);
	stopOnErrors(results);
	const file = await databaseFile(batchesOf(found), info.fictional);
	return { info, file, database: await openDatabase(file), known: knowledge.known };
});

/** What the pages ask of a published data set, answered by the very file that the browser opens. */
export function recorder(
	ask: (asker: Recorder, info: DatasetInfo) => Promise<void>,
): (id: string) => Promise<{ readonly index: PreparedIndex; readonly files: readonly Answers[] }> {
	return once(async (id) => {
		const { info, database } = await loaded(id);
		const recording = new Recorder(database);
		await ask(recording, info);
		return recording.recorded(info.mark);
	});
}

type Results = ReturnType<typeof readDataset>['results'];

function stopOnErrors(results: Results): void {
	const faults = results.flatMap(({ file, understood }) =>
		understood.issues
			.filter(({ severity }) => severity === 'error')
			.map(
				({ code, row, message_vi }) =>
					`data/${file.name}${row === null ? '' : `:${row}`} ${code} ${message_vi}`,
			),
	);
	if (faults.length > 0)
		throw new Error(`data/ has ${faults.length} errors:\n${faults.slice(0, 20).join('\n')}`);
}
