import { noDecisions } from '../../src/lib/domain/schema/decisions';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { upToDate } from '../../src/lib/workspace/migrations';
import { sha256 } from '../../src/lib/workspace/sha256';
import { unbundle } from '../../src/lib/workspace/backup/unbundle';
import { fault, ownStore, tab } from '../support/open-workspace';
import { draft, opened, receipt } from '../support/workspace';

ownStore();

const first = 'Đức Hòa;1';
const second = 'Bến Lức;2';
const saidByFormat1 = `{
	"app": "phan-luong",
	"format": 1,
	"schema": 1,
	"madeAt": "2026-11-20T09:00:00.000Z",
	"imports": [
		{
			"seq": 2, "dataset": "long-an", "name": "a.csv", "size": 13, "file": "workspace/files/2-a-csv.goc",
			"importedAt": "2026-11-20T08:00:00.000Z", "assume": { "year": "2023" },
			"form": "outcomes", "rows": 1, "warnings": 0
		},
		{
			"seq": 5, "dataset": "tinh-mau", "name": "b.csv", "size": 13, "file": "workspace/files/5-b-csv.goc",
			"importedAt": "2026-11-20T08:30:00.000Z", "assume": {},
			"form": "targets", "rows": 1, "warnings": 2
		}
	]
}`;

function format1(said = saidByFormat1): Uint8Array {
	const files = {
		'workspace/workspace.json': said,
		'workspace/files/2-a-csv.goc': first,
		'workspace/files/5-b-csv.goc': second,
	};
	const sums = Object.entries(files).map(([path, text]) => `${sha256(strToU8(text))}  ${path}\n`);
	const written = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
	return zipSync({ ...Object.fromEntries(written), 'workspace/sha256.txt': strToU8(sums.join('')) });
}

test('a backup of the first format is read: every import counts, with what it assumed', async () => {
	const { madeAt, snapshot } = unbundle(format1());
	expect(madeAt).toBe('2026-11-20T09:00:00.000Z');
	expect(await opened(snapshot)).toEqual({
		records: [
			{
				id: 2,
				dataset: 'long-an',
				state: 'active',
				seq: 2,
				name: 'a.csv',
				size: 13,
				bytes: [...strToU8(first)],
				sha256: sha256(strToU8(first)),
				addedAt: '2026-11-20T08:00:00.000Z',
				importedAt: '2026-11-20T08:00:00.000Z',
				who: '',
				decisions: { ...noDecisions, assume: { year: '2023' } },
				form: 'outcomes',
				rows: 1,
				warnings: 0,
				acknowledged: [],
				replaces: null,
			},
			expect.objectContaining({ id: 5, seq: 5, name: 'b.csv', dataset: 'tinh-mau', warnings: 2 }),
		],
		memory: [],
		kept: [],
		meta: { who: null, lastBackupAt: null, lastChangeAt: null, lastSeq: 5 },
	});
});

test('it can be restored and worked on', async () => {
	const workspace = await tab();
	await workspace.replaceAll(unbundle(format1()).snapshot);
	expect(await fault(workspace.undo(2))).toBe('none');
	expect((await workspace.activate(await workspace.addDraft(draft()), receipt())).seq).toBe(6);
});

test.each([
	['an import that is none', saidByFormat1.replace('"seq": 2', '"seq": "zwei"')],
	['no imports', '{ "app": "phan-luong", "format": 1, "madeAt": "2026-11-20T09:00:00.000Z", "imports": 7 }'],
])('a damaged backup of the first format is refused: %s', (_what, said) => {
	expect(() => unbundle(format1(said))).toThrow(expect.objectContaining({ kind: 'damaged' }));
});

test('what is up to date stays as it is', () => {
	const said = { app: 'phan-luong', format: 3, records: [], what: 'ever' };
	expect(upToDate(said, new Map())).toEqual(said);
});
