import { expect, test } from 'vitest';
import { askForPages } from '../../src/lib/features/page-questions';
import type { Asker, Database } from '../../src/lib/db/database';
import { openDatabase } from '../../src/lib/db/engine/engine-node';
import { load } from '../../src/lib/db/schema/load';
import { PreparedAnswers } from '../../src/lib/db/answers/prepared';
import { questionOf } from '../../src/lib/db/remote/questions';
import { sql, type Asked, type Sql } from '../../src/lib/db/sql';
import { readDataset } from '../../src/lib/intake/dataset';
import type { Found } from '../../src/lib/intake/reading';
import { batchesOf } from '../../src/lib/server/batches-of';
import { datasetFiles, publishedDatasets } from '../../src/lib/server/files';
import { recorder } from '../../src/lib/server/prepared';

const [info] = publishedDatasets();
if (!info) throw new Error('no data set');

/** The engine with the published files read, loaded and settled anew. */
async function live(): Promise<Database> {
	const found: Found[] = [];
	readDataset(datasetFiles(info?.id ?? ''), info?.root_unit ?? '', (one) => void found.push(one));
	const database = await openDatabase();
	await load(database, batchesOf(found), 0);
	return database;
}

test('every prepared answer is what the engine says of the published files, and every question has a name', async () => {
	const { index, files } = await recorder(askForPages)(info.id);
	const prepared = new PreparedAnswers(index, async (file) => files[file] ?? {});
	const database = await live();
	let asked = 0;
	const both: Asker & { into(file: string): void } = {
		into: () => undefined,
		async query(question) {
			const [answer, said] = [await prepared.answerTo(question), await database.query(question)];
			expect(answer, question.text).toEqual(said);
			const { name, args } = JSON.parse(JSON.stringify(question.asked)) as Asked;
			const again = questionOf(name, args);
			expect([again?.text, again?.params]).toEqual([question.text, question.params]);
			asked += 1;
			return said;
		},
	};
	await askForPages(both, info);
	expect(asked).toBeGreaterThan(100);
	expect(index.mark).toBe(info.mark);
	await database.close();
});

test('a question that was not prepared, or of another shape, has no answer', async () => {
	const { index, files } = await recorder(askForPages)(info.id);
	const prepared = new PreparedAnswers(index, async (file) => files[file] ?? {});
	const [known] = index.texts;
	if (!known) throw new Error('nothing was prepared');
	const first = { text: known.text, params: [], shape: { other: 'text' } } as unknown as Sql<{
		other: 'text';
	}>;
	expect(await prepared.answerTo(first)).toBeNull();
	expect(await prepared.answerTo(sql({ n: 'integer' })`SELECT ${1} AS n`)).toBeNull();
});

test('a file that does not come is asked for again', async () => {
	const { index, files } = await recorder(askForPages)(info.id);
	let isThere = false;
	const prepared = new PreparedAnswers(index, (file) =>
		isThere ? Promise.resolve(files[file] ?? {}) : Promise.reject(new Error('gone')),
	);
	const [[text = '', asked = []] = []] = Object.entries(index.files[0] ?? {});
	const [params] = asked;
	const { text: words = '', columns = [] } = index.texts[Number(text)] ?? {};
	const shape = Object.fromEntries(columns.map((name) => [name, 'text']));
	const question = { text: words, params, shape } as unknown as Sql;
	await expect(prepared.answerTo(question)).rejects.toThrow('gone');
	isThere = true;
	expect(await prepared.answerTo(question)).not.toBeNull();
});
