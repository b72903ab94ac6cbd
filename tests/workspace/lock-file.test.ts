import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Lock } from '../../src/lib/domain/lock';
import { BackupError } from '../../src/lib/workspace/backup-error';
import { lockFile, lockIn, sumOf } from '../../src/lib/workspace/lock-file';

const files = [
	{ name: 'reference/indicators.csv', text: 'indicator_id\nvet_after_thcs\n' },
	{ name: 'long-an/outcomes.csv', text: 'unit_id,note\nlong-an.thu-thua,"Thủ Thừa, =1+1"\n' },
];
const lock: Lock = {
	id: 'm1-abc',
	name: 'Sơ kết năm 2023',
	cutOff: '2023-11-24',
	madeAt: '2023-11-24T10:00:00.000Z',
	who: 'Nguyễn Thị Hồng',
	coverage: '14/15',
	dataMark: 'abcd',
	sha256: sumOf(files),
	files,
	rules: [],
};

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
			edited((parts) => (parts['chot.json'] = strToU8('{"app":"phan-luong","format":2}'))),
			'newer',
		],
	])('%s is refused', (_, bytes, kind) => expect(refusal(bytes)).toBe(kind));
});

describe('the sum of a lock', () => {
	it('sees where one text ends and the next begins', () =>
		expect(sumOf([{ name: 'a', text: 'b\n1\nc' }])).not.toBe(
			sumOf([
				{ name: 'a', text: 'b' },
				{ name: '1', text: 'c' },
			]),
		));
	it('sees another name', () =>
		expect(sumOf([{ name: 'a', text: '' }])).not.toBe(sumOf([{ name: 'b', text: '' }])));
});
