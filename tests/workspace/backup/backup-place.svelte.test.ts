import { expect, test } from 'vitest';
import {
	backupFolder,
	keepFolder,
	keepLastBackup,
	lastBackup,
	mayWrite,
	writeInto,
	type Folder,
} from '../../../src/lib/workspace/backup/backup-place';

/** A folder of the browser's own: it is handed out, stored and written to like one that somebody chose. */
async function folder(): Promise<Folder> {
	const root = await navigator.storage.getDirectory();
	return root.getDirectoryHandle(`sao-luu-${crypto.randomUUID()}`, { create: true });
}
async function filesOf(one: Folder): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for await (const [name, handle] of one.entries())
		if (handle instanceof FileSystemFileHandle) found[name] = await (await handle.getFile()).text();
	return found;
}

test('a folder and the last backup are kept in this browser until they are forgotten', async () => {
	const [chosen, last] = [await folder(), { name: 'sao-luu.zip', sha256: 'ab', mark: '1' }];
	await keepFolder(chosen);
	await keepLastBackup(last);
	const kept = await backupFolder();
	expect(kept === null ? false : await kept.isSameEntry(chosen)).toBe(true);
	expect(await lastBackup()).toEqual(last);
	await keepFolder(null);
	await keepLastBackup(null);
	expect([await backupFolder(), await lastBackup()]).toEqual([null, null]);
});

test('a backup never takes the place of another', async () => {
	const into = await folder();
	expect(await mayWrite(into)).toBe(true);
	const names: string[] = [];
	for (const text of ['một', 'hai', 'ba'])
		names.push(await writeInto(into, 'sao-luu-2026-11-30.zip', new Blob([text])));
	expect(names).toEqual([
		'sao-luu-2026-11-30.zip',
		'sao-luu-2026-11-30 (2).zip',
		'sao-luu-2026-11-30 (3).zip',
	]);
	expect(Object.values(await filesOf(into)).toSorted()).toEqual(['ba', 'hai', 'một']);
});

test.each(['when it is opened', 'when it is written to'])(
	'what cannot be written %s leaves no file behind',
	async (moment) => {
		const into = await folder();
		const full = new DOMException('full', 'QuotaExceededError');
		const original = FileSystemFileHandle.prototype.createWritable;
		FileSystemFileHandle.prototype.createWritable = async function (...how) {
			if (moment === 'when it is opened') throw full;
			const stream = await original.apply(this, how);
			stream.write = () => Promise.reject(full);
			return stream;
		};
		try {
			await expect(writeInto(into, 'a.zip', new Blob(['một']))).rejects.toThrow('full');
		} finally {
			FileSystemFileHandle.prototype.createWritable = original;
		}
		expect(await filesOf(into)).toEqual({});
	},
);

test('a folder that may not be written to is asked for, and a refusal is taken', async () => {
	const asked: string[] = [];
	const refusing = {
		queryPermission: () => Promise.resolve('prompt' as const),
		requestPermission: ({ mode }: { mode: string }) => (asked.push(mode), Promise.resolve('denied' as const)),
	};
	expect(await mayWrite(refusing as unknown as Folder)).toBe(false);
	expect(asked).toEqual(['readwrite']);
});
