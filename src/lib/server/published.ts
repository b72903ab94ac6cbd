import { defaultFilters } from '../domain/schema/dataset';
import { choices } from '../db/views/choices';
import { overview } from '../db/views/overview';
import { publishedDatasets } from './files';
import { loaded } from './prepared';

/** The answers that stand in the page itself: what the first screen asks of the first data set. */
export async function publishedAnswers() {
	const [home] = publishedDatasets();
	if (!home) throw new Error('data/ holds no data set: a folder with dataset.json is needed.');
	const { database } = await loaded(home.id);
	const { year, ...view } = defaultFilters(home);
	return {
		overview: await overview(database, { ...view, period: String(year), root: home.root_unit }),
		choices: await choices(database),
	};
}
