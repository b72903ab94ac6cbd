import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bundle } from '../../../src/lib/workspace/backup/bundle';
import { unbundle } from '../../../src/lib/workspace/backup/unbundle';
import { Workspace } from '../../../src/lib/workspace/workspace';
import { acts } from '../../support/any-workspace';
import { ownStore, tab } from '../../support/open-workspace';
import { draft, opened, receipt } from '../../support/workspace';
import { unpacked } from '../../support/zip';

ownStore();

const madeAt = '2026-11-24T08:00:00.000Z';
const folder = [
	{ path: 'reference/indicators.csv', text: 'indicator_id,name_vi\nA1,Tỉ lệ\n' },
	{ path: 'long-an/targets.csv', text: 'unit_id,value_bp\nla-tan-an,2792\n' },
	{ path: 'long-an/dataset.json', text: '{"id":"long-an"}\n' },
];

async function filled() {
	const workspace = await tab(() => '2026-11-23T08:00:00.000Z');
	const first = await workspace.addDraft(draft('Đức Hòa;1', { name: 'Khảo sát – THCS.csv' }));
	await workspace.activate(first, receipt());
	const second = await workspace.addDraft(draft('Đức Hòa;2', { name: '😀' }));
	await workspace.activate(second, receipt({ replaces: first }));
	await workspace.addDraft(draft('', { name: '../../x.csv' }));
	await workspace.remember('long-an', 'name', 'Thanh Hóa', 'la-thanh-hoa');
	await workspace.setMeta('who', 'Lan');
	return workspace.snapshot();
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a backup', () => {
	test('gives back what it was made of, whatever was done before', async () => {
		let made = 0;
		let files = 0;
		await fc.assert(
			fc.asyncProperty(acts, async (all) => {
				const workspace = await Workspace.open(`bundle-${++made}`);
				const ids: number[] = [];
				for (const act of all) await act(workspace, ids);
				const before = await workspace.snapshot();
				const archive = await bundle(before, folder, madeAt);
				const { snapshot, madeAt: at } = unbundle(archive);
				expect(at).toBe(madeAt);
				expect(await opened(snapshot)).toEqual(await opened(before));
				await workspace.wipe();
				await workspace.replaceAll(snapshot);
				const after = await workspace.snapshot();
				expect(await opened(after)).toEqual(await opened(before));
				expect(Buffer.from(await bundle(after, folder, madeAt)).equals(Buffer.from(archive))).toBe(true);
				files += before.records.filter(({ size }) => size > 0).length;
				workspace.close();
			}),
			{ numRuns: 30 },
		);
		expect(files).toBeGreaterThan(0);
	});

	test('is the same for the same, whenever and wherever it is made', async () => {
		const snapshot = await filled();
		const one = await bundle(snapshot, folder, madeAt);
		const zone = process.env.TZ;
		process.env.TZ = 'America/New_York';
		const other = await bundle(snapshot, folder.toReversed(), madeAt);
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
	});

	test('is a data folder to whoever unpacks it, and says whether it is whole', async () => {
		const files = unpacked(await bundle(await filled(), folder, madeAt));
		expect([...files.keys()]).toEqual([
			'long-an/dataset.json',
			'long-an/targets.csv',
			'reference/indicators.csv',
			'workspace/files/1-khao-sat-thcs-csv.goc',
			'workspace/files/2-tep.goc',
			'workspace/files/3-x-csv.goc',
			'workspace/sha256.txt',
			'workspace/workspace.json',
		]);
		for (const { path, text } of folder) expect(files.get(path)?.toString()).toBe(text);
		expect(files.get('workspace/files/1-khao-sat-thcs-csv.goc')?.toString()).toBe('Đức Hòa;1');
		const lines = files.get('workspace/sha256.txt')?.toString().trim().split('\n') ?? [];
		const sums = Array.from(files, ([path, bytes]) => `${digest(bytes)}  ${path}`);
		expect(lines).toEqual(sums.filter((line) => !line.endsWith(' workspace/sha256.txt')));
	});

	test('is not made of files that the browser has lost or changed', async () => {
		const snapshot = await filled();
		const [first, ...others] = snapshot.records;
		if (!first) throw new Error('Nothing was stored.');
		const other = { ...snapshot, records: [{ ...first, content: new Blob(['x']) }, ...others] };
		await expect(bundle(other, folder, madeAt)).rejects.toMatchObject({
			name: 'BackupError',
			kind: 'damaged',
			file: 'Khảo sát – THCS.csv',
		});
		const lost = new Blob(['x']);
		lost.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
		const without = { ...snapshot, records: [{ ...first, content: lost }, ...others] };
		await expect(bundle(without, folder, madeAt)).rejects.toMatchObject({
			kind: 'damaged',
			file: first.name,
		});
	});

	test('takes no folder that has a workspace already', async () => {
		const twice = [{ path: 'workspace/workspace.json', text: '{}' }];
		await expect(bundle(await filled(), twice, madeAt)).rejects.toThrow(TypeError);
	});
});
