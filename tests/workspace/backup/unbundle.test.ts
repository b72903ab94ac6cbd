import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { noDecisions } from '../../../src/lib/domain/schema/decisions';
import type { BackupError } from '../../../src/lib/workspace/backup/backup-error';
import { backupLimits } from '../../../src/lib/workspace/backup/backup-limits';
import { bundle } from '../../../src/lib/workspace/backup/bundle';
import type { ImportRecord } from '../../../src/lib/workspace/import-record';
import { sumOf } from '../../../src/lib/workspace/backup/lock-file';
import { sha256 } from '../../../src/lib/workspace/sha256';
import { unbundle } from '../../../src/lib/workspace/backup/unbundle';
import { draft } from '../../support/workspace';

const contents = 'workspace/workspace.json';
const sums = 'workspace/sha256.txt';
const file = 'workspace/files/1-khao-sat-csv.goc';
let whole = new Uint8Array();

const text = 'Đức Hòa;27,92\n'.repeat(50);
const record: ImportRecord = {
	...draft(text, { decisions: { ...noDecisions, names: { 'Thanh Hóa': 'la-thanh-hoa' } } }),
	id: 1,
	state: 'active',
	seq: 1,
	size: new Blob([text]).size,
	importedAt: '2026-11-21T08:05:00.000Z',
	form: 'outcomes',
	rows: 50,
	warnings: 0,
	acknowledged: [],
	replaces: null,
};
const meta = { who: 'Lan', lastBackupAt: null, lastChangeAt: null, lastSeq: 1 };

beforeAll(async () => {
	const folder = [{ path: 'long-an/targets.csv', text: 'unit_id\n' }];
	whole = await bundle({ records: [record], memory: [], kept: [], meta }, folder, '2026-11-24T08:00:00.000Z');
});

/** What is said of an archive that is refused; null when it is not. */
function refusal(bytes: Uint8Array, limits = backupLimits): Pick<BackupError, 'kind' | 'file'> | null {
	try {
		unbundle(bytes, limits);
		return null;
	} catch (cause) {
		expect(cause).toMatchObject({ name: 'BackupError' });
		const { kind, file } = cause as BackupError;
		return { kind, file };
	}
}

/** The backup after somebody changed what is in it. */
function tampered(change: (files: Unzipped) => unknown): Uint8Array {
	const files = unzipSync(whole);
	change(files);
	return zipSync(files);
}

/** The same by somebody who knows that there are sums. */
function rewritten(change: (said: { records: Record<string, unknown>[] }) => unknown): Uint8Array {
	return tampered((files) => {
		const said = JSON.parse(strFromU8(files[contents] ?? new Uint8Array()));
		const written = strToU8(JSON.stringify(change(said)));
		files[sums] = strToU8(
			strFromU8(files[sums] ?? new Uint8Array()).replace(
				sha256(files[contents] ?? new Uint8Array()),
				sha256(written),
			),
		);
		files[contents] = written;
	});
}

test('a backup that nobody touched is read', () => {
	expect(refusal(whole)).toBeNull();
	expect(refusal(rewritten((said) => said))).toBeNull();
	expect(unbundle(whole).snapshot.records).toMatchObject([{ id: 1, name: 'khao-sat.csv', rows: 50 }]);
});

test.each([1e9 + 1, Number.MAX_SAFE_INTEGER, 1e300, -1, 0.5, '7'])(
	'%j imports were never made: it would leave no number for the next one',
	(seq) => {
		const damaged = { kind: 'damaged', file: contents };
		expect(refusal(rewritten((said) => ({ ...said, meta: { ...meta, lastSeq: seq } })))).toEqual(damaged);
		const one = (said: { records: Record<string, unknown>[] }) => [{ ...said.records[0], seq }];
		expect(refusal(rewritten((said) => ({ ...said, records: one(said) })))).toEqual(damaged);
	},
);

describe('a lock inside a backup', () => {
	const unsealed = {
		id: 'm1-abc',
		name: 'Sơ kết năm 2023',
		cutOff: '2023-11-24',
		madeAt: '2023-11-24T10:00:00.000Z',
		who: 'Hồng',
		coverage: '14/15',
		dataMark: 'abcd',
		sealed: 2 as const,
		files: [{ name: 'long-an/outcomes.csv', text: 'quality\nsynthetic\n' }],
		rules: [],
	};
	const sum = sumOf(unsealed);
	type Place = { readonly dataset?: string; readonly key?: string };
	/** By somebody who writes every sum of the backup anew, but that of the lock. */
	const holding = (change: object, place: Place = {}) =>
		rewritten((said) => ({
			...said,
			kept: [
				{
					dataset: 'long-an',
					kind: 'lock',
					key: unsealed.id,
					value: { ...unsealed, sha256: sum, ...change },
					...place,
				},
			],
		}));

	test('comes back as it was', () => expect(refusal(holding({}))).toBeNull());

	test.each<object>([
		{ name: 'Sơ kết năm 2024' },
		{ cutOff: '2023-11-25' },
		{ coverage: '15/15' },
		{ madeAt: '2023-11-25T10:00:00.000Z' },
		{ who: 'x' },
		{ dataMark: 'efgh' },
		{ sealed: undefined },
		{ files: [{ name: 'long-an/outcomes.csv', text: 'quality\nofficial\n' }] },
		{ files: [{ name: '../outcomes.csv', text: '' }] },
		{ sha256: '' },
	])('changed to %j is refused', (change) =>
		expect(refusal(holding(change))).toMatchObject({ kind: 'damaged' }),
	);

	test('is of the data set for which it is kept, under its own id', () => {
		expect(refusal(holding({}, { dataset: 'tinh-mau' }))).toMatchObject({ kind: 'damaged' });
		expect(refusal(holding({}, { key: 'm1-abd' }))).toMatchObject({ kind: 'damaged' });
	});

	test('that the browser changed goes into none', async () => {
		const value = { ...unsealed, sha256: sum, coverage: '15/15' };
		const kept = [{ dataset: 'long-an', kind: 'lock', key: unsealed.id, value } as const];
		await expect(
			bundle({ records: [], memory: [], kept, meta }, [], '2026-11-24T08:00:00.000Z'),
		).rejects.toMatchObject({ kind: 'damaged', file: unsealed.name });
	});
});

describe('what is not a backup', () => {
	test.each([
		['nothing', new Uint8Array()],
		['a text', strToU8('Đơn vị;Tỉ lệ\n')],
		['an archive of other things', zipSync({ 'long-an/targets.csv': strToU8('x') })],
		['a workspace of another page', zipSync({ [contents]: strToU8('{"app":"khac","format":2}') })],
		['a list', zipSync({ [contents]: strToU8('[]') })],
	])('%s', (_what, bytes) => {
		expect(refusal(bytes)).toEqual({ kind: 'foreign', file: null });
	});
});

test('what a newer version made is not guessed at', () => {
	expect(refusal(rewritten((said) => ({ ...said, format: 4 })))).toEqual({ kind: 'newer', file: null });
	expect(refusal(zipSync({ [contents]: strToU8('{"app":"phan-luong","format":99}') }))).toEqual({
		kind: 'newer',
		file: null,
	});
});

describe('what is damaged', () => {
	test('a download that broke off', () => {
		for (const share of [0.2, 0.5, 0.9, 0.999])
			expect(refusal(whole.slice(0, whole.length * share))).toEqual({ kind: 'damaged', file: null });
	});

	test('any byte that changed on the way, unless it says nothing', () => {
		const said = JSON.stringify(unbundle(whole).snapshot);
		for (let at = 0; at < whole.length; at++) {
			const bytes = whole.slice();
			bytes[at] = (bytes[at] ?? 0) ^ 0x20;
			if (refusal(bytes) !== null) continue;
			expect(JSON.stringify(unbundle(bytes).snapshot)).toBe(said);
		}
	});

	test('a file that is missing or another one is named', () => {
		const named = { kind: 'damaged', file: 'khao-sat.csv' };
		expect(refusal(tampered((files) => Reflect.deleteProperty(files, file)))).toEqual(named);
		expect(refusal(tampered((files) => (files[file] = strToU8('x'))))).toEqual(named);
		const same = strToU8(text.replace('27,92', '72,92'));
		expect(refusal(tampered((files) => (files[file] = same)))).toEqual(named);
	});

	test('what it says of itself', () => {
		const named = { kind: 'damaged', file: contents };
		const edit = (files: Unzipped) => {
			const said = strFromU8(files[contents] ?? new Uint8Array());
			expect(said).toContain('la-thanh-hoa');
			files[contents] = strToU8(said.replace('la-thanh-hoa', 'la-thanh-hoi'));
		};
		expect(refusal(tampered(edit))).toEqual(named);
		expect(refusal(tampered((files) => (files[contents] = strToU8('{'))))).toEqual(named);
		expect(refusal(tampered((files) => Reflect.deleteProperty(files, sums)))).toEqual(named);
	});

	test.each<[string, (said: { records: Record<string, unknown>[] }) => unknown]>([
		['no records', (said) => ({ ...said, records: undefined })],
		['an import without a state', (said) => ({ ...said, records: [{ ...said.records[0], state: null }] })],
		[
			'two imports of one number',
			(said) => ({ ...said, records: [said.records[0], { ...said.records[0], id: 2 }] }),
		],
		[
			'two imports of one id',
			(said) => ({ ...said, records: [said.records[0], { ...said.records[0], seq: 2 }] }),
		],
		[
			'memory of an unknown kind',
			(said) => ({ ...said, memory: [{ dataset: 'x', kind: 'y', key: 'z', value: '' }] }),
		],
		['no counter', (said) => ({ ...said, meta: {} })],
	])('%s', (_what, change) => {
		expect(refusal(rewritten(change))).toEqual({ kind: 'damaged', file: contents });
	});
});

describe('what would fill the memory', () => {
	test('is refused for one file, for all together and for their number', () => {
		expect(refusal(whole, { ...backupLimits, fileBytes: record.size - 1 })).toMatchObject({
			kind: 'too_big',
		});
		expect(refusal(whole, { ...backupLimits, allBytes: record.size })).toEqual({
			kind: 'too_big',
			file: null,
		});
		expect(refusal(whole, { ...backupLimits, files: 2 })).toEqual({ kind: 'too_big', file: null });
		expect(refusal(whole, { ...backupLimits, files: 3 })).toBeNull();
	});

	test('is refused by what the directory says, before a byte is inflated', () => {
		const bytes = tampered((files) => {
			files[file] = new Uint8Array(10);
		});
		declare(bytes, file, 0xf0000000);
		expect(refusal(bytes)).toEqual({ kind: 'too_big', file });
	});

	test('is cut off where the directory lies, and then it is another file', () => {
		const bytes = tampered((files) => {
			files[file] = new Uint8Array(5_000_000);
		});
		declare(bytes, file, record.size);
		expect(refusal(bytes)).toEqual({ kind: 'damaged', file: 'khao-sat.csv' });
	});

	test('does not count what is not read', () => {
		const bytes = tampered((files) => {
			files['long-an/outcomes.csv'] = new Uint8Array(100_000);
		});
		expect(refusal(bytes, { ...backupLimits, fileBytes: 50_000 })).toBeNull();
	});
});

/** Writes a size into the directory of an archive, where 'PK\1\2' begins each entry. */
function declare(bytes: Uint8Array, name: string, size: number): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	for (let at = 0; at < bytes.length - 46; at++) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		if (strFromU8(bytes.slice(at + 46, at + 46 + view.getUint16(at + 28, true))) !== name) continue;
		view.setUint32(at + 24, size, true);
		return;
	}
	throw new Error(`${name} is not in the directory.`);
}
