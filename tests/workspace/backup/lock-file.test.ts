import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AwardRule } from '../../../src/lib/domain/comparisons/award-rule';
import type { Lock } from '../../../src/lib/domain/documents/lock';
import { BackupError } from '../../../src/lib/workspace/backup/backup-error';
import { lockFile, lockIn, sumOf } from '../../../src/lib/workspace/backup/lock-file';

const files = [
	{ name: 'reference/indicators.csv', text: 'indicator_id\nvet_after_thcs\n' },
	{ name: 'long-an/outcomes.csv', text: 'unit_id,note\nlong-an.thu-thua,"Thủ Thừa, =1+1"\n' },
];
const facts: Lock = {
	id: 'm1-abc',
	name: 'Sơ kết năm 2023',
	cutOff: '2023-11-24',
	madeAt: '2023-11-24T10:00:00.000Z',
	who: 'Nguyễn Thị Hồng',
	coverage: '14/15',
	dataMark: 'abcd',
	sha256: '',
	sealed: 2,
	files,
	rules: [],
};
const sealed = (said: Lock): Lock => {
	const { sha256: before, ...unsealed } = said;
	return { ...unsealed, sha256: before === '' ? sumOf(unsealed) : before };
};
const lock = sealed(facts);

const refusal = (bytes: Uint8Array): string => {
	try {
		lockIn(bytes);
		return 'none';
	} catch (cause) {
		return cause instanceof BackupError ? cause.kind : String(cause);
	}
};
/** The file of the lock with some of its parts written anew. */
const edited = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
	const parts = unzipSync(lockFile(lock));
	change(parts);
	return zipSync(parts);
};

describe('a lock as a file', () => {
	it('comes back as it was, and equal locks give equal bytes', () => {
		expect(lockIn(lockFile(lock))).toEqual(lock);
		expect(lockFile(lock)).toEqual(lockFile(structuredClone(lock)));
	});
	it('holds a data folder', () =>
		expect(Object.keys(unzipSync(lockFile(lock)))).toEqual([
			'chot.json',
			'data/reference/indicators.csv',
			'data/long-an/outcomes.csv',
		]));
	it.each([
		['a text', strToU8('unit_id\n'), 'foreign'],
		['another archive', zipSync({ 'a.txt': strToU8('a') }), 'foreign'],
		['half of it', lockFile(lock).slice(0, 300), 'foreign'],
		[
			'a figure edited',
			edited((parts) => (parts['data/long-an/outcomes.csv'] = strToU8('unit_id,note\nlong-an.thu-thua,x\n'))),
			'damaged',
		],
		['a file missing', edited((parts) => delete parts['data/long-an/outcomes.csv']), 'damaged'],
		['no words of it', edited((parts) => (parts['chot.json'] = strToU8('{'))), 'damaged'],
		[
			'a later form',
			edited((parts) => (parts['chot.json'] = strToU8('{"app":"phan-luong","format":3}'))),
			'newer',
		],
	])('%s is refused', (_, bytes, kind) => expect(refusal(bytes)).toBe(kind));
});

const reworded = (change: Readonly<Record<string, unknown>>) =>
	edited((parts) => {
		const said = JSON.parse(strFromU8(parts['chot.json'] ?? new Uint8Array())) as object;
		parts['chot.json'] = strToU8(JSON.stringify({ ...said, ...change }));
	});

describe('whatever is shown of a lock is under its sum', () => {
	it.each([
		{ name: 'Sơ kết năm 2024' },
		{ cutOff: '2023-11-25' },
		{ coverage: '15/15' },
		{ madeAt: '2023-11-25T10:00:00.000Z' },
		{ who: 'x' },
		{ dataMark: 'efgh' },
		{ format: 1 },
		{ sealed: undefined },
	])('%j', (change) => expect(refusal(reworded(change))).toBe('damaged'));
	it('in whatever order it was written', () => {
		const rule = { indicators: [{ weight: 100, indicatorId: 'a' }], cap: 100, basis: 'target', name: '' };
		const other = { name: '', basis: 'target', cap: 100, indicators: [{ indicatorId: 'a', weight: 100 }] };
		const [one, two] = [rule, other].map((a) => sumOf({ ...facts, rules: [a as unknown as AwardRule] }));
		expect(one).toBe(two);
	});
});

describe('a lock of the older kind', () => {
	const old = sealed({
		id: facts.id,
		name: facts.name,
		cutOff: facts.cutOff,
		madeAt: facts.madeAt,
		who: facts.who,
		coverage: facts.coverage,
		dataMark: facts.dataMark,
		sha256: '',
		files,
		rules: [],
	});
	it('stays readable, and stays what it is', () => expect(lockIn(lockFile(old))).toEqual(old));
	it('does not take the place of a sealed one', () =>
		expect(refusal(lockFile({ ...old, sealed: 2 }))).toBe('damaged'));
});

it.each([
	'../outcomes.csv',
	'/outcomes.csv',
	'a/../../b.csv',
	'a\\b.csv',
	'C:/b.csv',
	'a//b.csv',
	'./b.csv',
	'',
])('a file named %j is refused', (name) =>
	expect(refusal(lockFile(sealed({ ...facts, files: [{ name, text: '' }] })))).toMatch(
		/^(?:damaged|foreign)$/,
	),
);

describe('the sum of a lock', () => {
	const sum = (of: Lock['files']) => sumOf({ ...facts, files: of });
	it('sees where one text ends and the next begins', () =>
		expect(sum([{ name: 'a', text: 'b\n1\nc' }])).not.toBe(
			sum([
				{ name: 'a', text: 'b' },
				{ name: '1', text: 'c' },
			]),
		));
	it('sees another name', () =>
		expect(sum([{ name: 'a', text: '' }])).not.toBe(sum([{ name: 'b', text: '' }])));
});
