import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../src/lib/db/database';
import { openNative } from '../../../src/lib/db/engine/engine-native';
import { nativeModule } from '../../../src/lib/db/engine/native-module';
import { load } from '../../../src/lib/db/schema/load';
import { questionNames, questionOf } from '../../../src/lib/db/remote/questions';
import type { Asked, Sql } from '../../../src/lib/db/sql';
import { tableNames } from '../../../src/lib/domain/schema/tables';
import { askForPages } from '../../../src/lib/features/page-questions';
import { publishedDatasets } from '../../../src/lib/server/files';
import { loaded } from '../../../src/lib/server/prepared';
import { databaseOf, indicator, outcome, province, target, toBatches, year } from '../../support/database';

const native = await nativeModule();
if (native === null) console.log('The native engine is not installed: its answers are not compared.');
const open = (file: Uint8Array | null) => {
	if (native === null) throw new Error('not installed');
	return openNative(native, file, { threads: 2, memoryMb: 512, seconds: 60 });
};

const [first, other] = publishedDatasets();
if (!first || !other) throw new Error('two data sets are needed');

/** What pages ask of the first data set, as it goes over the wire. */
async function askedOf(asker: Asker): Promise<Asked[]> {
	const all = new Map<string, Asked>();
	const listening = {
		into: () => undefined,
		query: (question: Sql) => {
			const said = JSON.stringify(question.asked);
			all.set(said, JSON.parse(said) as Asked);
			return asker.query(question);
		},
	} as Asker & { into(file: string): void };
	if (first) await askForPages(listening, first);
	return [...all.values()];
}

/** What pages ask when somebody does something. */
const further: readonly Asked[] = [
	{ name: 'predecessorRows', args: ['ROOT', { indicator: 'vet_after_thcs', period: '2025', asOf: null }] },
	{
		name: 'outcomeThatCounts',
		args: [{ unit: 'ROOT.can-duoc', indicator: 'vet_after_thcs', period: '2023' }],
	},
	{
		name: 'targetThatCounts',
		args: [{ unit: 'ROOT.can-duoc', indicator: 'vet_after_thcs', period: '2023' }],
	},
	{ name: 'importContents', args: [] },
	{ name: 'importedNoteRows', args: [0] },
	{ name: 'openShareRows', args: ['ROOT'] },
	{ name: 'returnRows', args: ['monthly', { year: 2023, level: 'district', root: 'ROOT' }] },
	{ name: 'targetsToCarry', args: ['2023', '2024', 'ROOT'] },
	{ name: 'yearFigures', args: ['2023', 'district', 'ROOT', ['vet_after_thcs', 'vet_after_thpt']] },
	{ name: 'yearDrafts', args: ['2024', 'district', 'ROOT', ['vet_after_thcs', 'vet_after_thpt']] },
	{ name: 'monthsDue', args: ['2024', 'ROOT'] },
	...tableNames.map((name) => ({ name: 'tableRows', args: [name] })),
];

const about = (asked: readonly Asked[], root: string) =>
	JSON.parse(JSON.stringify(asked).replaceAll('ROOT', root)) as Asked[];

describe.runIf(native)('the native engine', () => {
	it('answers every question about the published data sets as the engine of the browser does', async () => {
		const published = await loaded(first.id);
		const there = await open(published.file);
		const asked = await askedOf(there);
		const names = new Set([...asked, ...further].map(({ name }) => name));
		expect(questionNames.filter((name) => !names.has(name))).toEqual([]);
		const ofOther = JSON.parse(
			JSON.stringify(asked).replaceAll(`"${first.root_unit}`, `"${other.root_unit}`),
		) as Asked[];
		const another = await open((await loaded(other.id)).file);
		for (const [here, other, all] of [
			[published.database, there, [...asked, ...about(further, first.root_unit)]],
			[(await loaded('tinh-mau')).database, another, [...ofOther, ...about(further, 'tinh-mau')]],
		] as const)
			for (const { name, args } of all) {
				const question = questionOf(name, args);
				if (question === null) throw new Error(name);
				expect(await other.query(question), `${name} ${JSON.stringify(args)}`).toEqual(
					await here.query(question),
				);
			}
		await there.close();
		await another.close();
		// two whole data sets are read first
	}, 180_000);

	it('takes rows, changes and takes back as the engine of the browser does', async () => {
		const rows = {
			units: province(['a', 'b'], { valid_from: '2020-01-01' }),
			indicators: [indicator('vet')],
			periods: [year('2023')],
			targets: [target('a', 2000), target('b', 3787)],
			outcomes: [outcome('a', 200, 1000), outcome('b', 300, 1000)],
		};
		const later = toBatches({ outcomes: [outcome('b', 379, 1000, { revision: 2 })] });
		const [here, there] = [await databaseOf(rows), await databaseOf(rows, await open(null))];
		const view = { indicator: 'vet', period: '2023', level: 'district', root: 'p', asOf: null };
		const answers = async (asker: Asker) => asker.query(questionOf('progressRows', [view]) as Sql);
		const before = await answers(there);
		expect(before.map((row) => row['numerator'])).toEqual([200, 300]);
		expect(before).toEqual(await answers(here));
		for (const one of [here, there]) {
			await load(one, later, 1);
			await expect(
				one.change(async (connection) => {
					await connection.execute('DELETE FROM loaded.outcomes');
					throw new Error('taken back');
				}),
			).rejects.toThrow();
		}
		expect((await answers(there)).map((row) => row['numerator'])).toEqual([200, 379]);
		expect(await answers(there)).toEqual(await answers(here));
		await here.close();
		await there.close();
	});

	it('opens no file but its own and fetches nothing', async () => {
		const there = await open(null);
		for (const text of [
			`CREATE TABLE x AS SELECT * FROM read_text('/etc/hostname')`,
			`COPY (SELECT 1) TO '/tmp/phan-luong-written.csv'`,
			`ATTACH '/tmp/phan-luong-other.duckdb' AS other`,
			'INSTALL httpfs',
			'LOAD httpfs',
			'SET enable_external_access=true',
			'SET threads=1',
		])
			await expect(
				there.change((connection) => connection.execute(text)),
				text,
			).rejects.toThrow();
		await there.close();
	});

	it('leaves nothing on the disk, whatever its folder is called and whether it could be opened', async () => {
		const folder = mkdtempSync(join(tmpdir(), "phan-luong-o'brien-"));
		vi.stubEnv('TMPDIR', folder);
		const there = await open((await loaded(first.id)).file);
		expect(readdirSync(folder)).toHaveLength(1);
		expect(await there.query(questionOf('directions', []) as Sql)).not.toEqual([]);
		await there.close();
		await expect(open(new TextEncoder().encode('no database'))).rejects.toThrow();
		expect(readdirSync(folder)).toEqual([]);
		vi.unstubAllEnvs();
		rmSync(folder, { recursive: true });
	}, 180_000);
});

it('makes no question of what is none', () => {
	for (const [name, args] of [
		['noQuestion', []],
		['__proto__', []],
		['constructor', []],
		['progressRows', []],
		['progressRows', [null]],
		['progressRows', [{ indicator: { a: 1 }, period: '2023', level: 'district', root: 'p', asOf: null }]],
		['tableRows', ['sqlite_master']],
		['tableRows', ['__proto__']],
		['tableRows', ['units"; DROP TABLE units; --']],
		['macroColumnRows', ['progress(1); DROP TABLE units; --', 2]],
		['yearFigures', ['2023', 'district', 'p', [{}]]],
	] as const)
		expect(questionOf(name, args), `${name} ${JSON.stringify(args)}`).toBeNull();
});
