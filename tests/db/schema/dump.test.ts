import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { dump } from '../../../src/lib/db/schema/dump';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load } from '../../../src/lib/db/schema/load';
import { overview } from '../../../src/lib/db/views/overview';
import { csvText } from '../../../src/lib/export/text/csv';
import { catalogue } from '../../../src/lib/intake/catalogue';
import { readDataset } from '../../../src/lib/intake/dataset';
import { intake } from '../../../src/lib/intake/intake';
import { openText, type SourceFile } from '../../../src/lib/intake/open';
import type { Found } from '../../../src/lib/intake/reading';
import { batchesOf } from '../../../src/lib/server/batches-of';
import { datasetFiles, publishedDatasets } from '../../../src/lib/server/files';
import { fileOf } from '../../support/catalogue';

let database: Database;
beforeEach(async () => {
	database = await openDatabase();
});
afterEach(() => database.close());

async function opened(files: readonly SourceFile[], root: string) {
	const found: Found[] = [];
	const { knowledge, results } = readDataset(files, root, (one) => void found.push(one));
	await load(database, batchesOf(found), 0);
	return { knowledge, results };
}

async function imported(
	text: string,
	seq: number,
	knowledge: Awaited<ReturnType<typeof opened>>['knowledge'],
) {
	const found: Found[] = [];
	const understood = intake(
		openText(fileOf(text)),
		catalogue(knowledge.known),
		(one) => void found.push(one),
	);
	expect(understood.errors).toBe(0);
	await load(database, batchesOf(found), seq);
}

const survey = `KẾT QUẢ KHẢO SÁT THCS NĂM 2023
Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề
Tân An;1183;415
Thủ Thừa;900;170
Mộc Hóa;500;100
`;
const correction = `KẾT QUẢ KHẢO SÁT THCS NĂM 2023
Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề
Thủ Thừa;900;181
`;

it.each(['long-an', 'tinh-mau'])(
	'%s: what was written out says the same when it is read again',
	async (id) => {
		const info = publishedDatasets().find((one) => one.id === id);
		if (!info) throw new Error(id);
		const { knowledge } = await opened(datasetFiles(id), info.root_unit);
		if (id === 'long-an') {
			await imported(survey, 1, knowledge);
			await imported(correction, 2, knowledge);
		}
		const { year, level, indicator } = info.default;
		const views = ['vet_after_thcs', 'vet_after_thpt', indicator].map((name) => ({
			indicator: name,
			period: String(year),
			level,
			root: info.root_unit,
			asOf: null,
		}));
		const seen = async () => {
			const answers = [];
			for (const view of views) {
				const { rows, province } = await overview(database, view);
				answers.push({
					province: { ...province },
					rows: rows.map(({ unitId, rateBp, numerator, denominator, targetBp, status, gapRank, asOf }) => ({
						unitId,
						rateBp,
						numerator,
						denominator,
						targetBp,
						status,
						gapRank,
						asOf,
					})),
				});
			}
			return answers;
		};
		const before = await seen();
		const written = (await dump(database)).map(({ table, header, rows }) =>
			fileOf(csvText([header, ...rows]), `${id}/${table}.csv`),
		);
		await database.close();
		database = await openDatabase();
		const reference = datasetFiles(id).filter(({ name }) => name.startsWith('reference/'));
		const { results } = await opened([...reference, ...written], info.root_unit);
		const faults = results.flatMap(({ file, understood }) =>
			understood.issues
				.filter(({ severity }) => severity === 'error')
				.map((one) => `${file.name} ${one.message_vi}`),
		);
		expect(faults).toEqual([]);
		expect(await seen()).toEqual(before);
		if (id === 'long-an')
			expect(before[0]?.rows.find(({ unitId }) => unitId === 'long-an.thu-thua')).toMatchObject({
				numerator: 181,
				denominator: 900,
			});
	},
);

it('leaves out what the reference files say', async () => {
	await opened(datasetFiles('long-an'), 'long-an');
	const tables = (await dump(database)).map(({ table }) => table);
	expect(tables).not.toContain('indicators');
	expect(tables).toEqual(expect.arrayContaining(['units', 'targets', 'outcomes', 'sources']));
});
