import { defaultFilters } from '../domain/dataset';
import { choices } from '../db/choices';
import { openDatabase } from '../db/engine-node';
import { load } from '../db/load';
import { overview } from '../db/overview';
import { readDataset } from '../intake/dataset';
import type { Found } from '../intake/reading';
import { batchesOf } from './batches-of';
import { datasetFiles, publishedDatasets } from './files';

/**
 * The answers that ship with the page: the queries of the screen, asked at build time over the published
 * data. A fault in that data stops the build.
 */
export async function publishedAnswers() {
	const [home] = publishedDatasets();
	if (!home) throw new Error('data/ holds no data set: a folder with dataset.json is needed.');
	const found: Found[] = [];
	const { results } = readDataset(datasetFiles(home.id), home.root_unit, (one) => void found.push(one));
	stopOnErrors(results);
	for (const other of publishedDatasets().slice(1))
		stopOnErrors(readDataset(datasetFiles(other.id), other.root_unit, () => undefined).results);
	const database = await openDatabase();
	await load(database, batchesOf(found), 0);
	const { year, ...view } = defaultFilters(home);
	const answers = {
		overview: await overview(database, { ...view, period: String(year), root: home.root_unit }),
		choices: await choices(database),
	};
	await database.close();
	return answers;
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
