import { base } from '$app/paths';
import { fetchGunzipped } from '../../db/engine/gunzip';
import { PreparedAnswers, type Answers, type PreparedIndex } from '../../db/answers/prepared';
import type { DatasetInfo } from '../../domain/schema/dataset';
import { preparedFiles } from '../../domain/schema/prepared-file';
import type { Known } from '../../intake/catalogue';

const { fixed, answers } = preparedFiles;

/** A compressed file that was made with the site; rejects when it is not there. */
const prepared = ({ id }: DatasetInfo, file: string): Promise<Response> =>
	fetchGunzipped(`${base}/prepared/${id}/${__SOURCES__}/${file}`);

const asked = new Map<string, Promise<PreparedAnswers | null>>();

/** Answers to what pages ask of published data; null where they are missing or speak of other data. Fetched once. */
export function preparedAnswers(info: DatasetInfo): Promise<PreparedAnswers | null> {
	if (info.own) return Promise.resolve(null);
	let found = asked.get(info.id);
	if (!found) {
		asked.set(info.id, (found = fetched(info)));
		void found.then((answers) => answers === null && asked.delete(info.id));
	}
	return found;
}

async function fetched(info: DatasetInfo): Promise<PreparedAnswers | null> {
	try {
		const index = (await (await prepared(info, fixed.index)).json()) as PreparedIndex;
		if (index.mark !== info.mark) return null;
		return new PreparedAnswers(
			index,
			async (file) => (await (await prepared(info, answers(file))).json()) as Answers,
		);
	} catch (cause) {
		console.warn(cause);
		return null;
	}
}

/** Published data as the engine takes them over. */
export async function preparedDatabase(info: DatasetInfo): Promise<Uint8Array> {
	return new Uint8Array(await (await prepared(info, fixed.database)).arrayBuffer());
}

/** What files are read against before anything was imported. */
export async function preparedKnown(info: DatasetInfo): Promise<Known> {
	const { rates, ...known } = (await (await prepared(info, fixed.known)).json()) as Omit<Known, 'rates'> & {
		readonly rates: [string, number][];
	};
	return { ...known, rates: new Map(rates) };
}
