import { afterEach, expect, test } from 'vitest';
import { deleteDB } from 'idb';
import { Workspace } from '../../src/lib/workspace/workspace';
import { draft, open, receipt } from '../support/workspace';
import { oldFile, oldStore } from '../support/version1';

const name = 'migration-in-a-browser';
let workspace: Workspace | null = null;

afterEach(async () => {
	workspace?.close();
	await deleteDB(name);
});

test('a real browser brings version 1 up to date and keeps the files, also after it is opened again', async () => {
	const large = 'Đức Hòa;27,92\n'.repeat(100_000);
	await oldStore(name, [oldFile('Bến Lức;1', { name: 'a.csv' }), oldFile(large, { name: 'b.csv' })]);
	for (let opening = 1; opening <= 2; opening++) {
		workspace = await Workspace.open(name);
		const { records, damaged } = await workspace.imports('long-an');
		expect(damaged).toEqual([]);
		expect(records.map(({ seq, name }) => [seq, name])).toEqual([
			[1, 'a.csv'],
			[2, 'b.csv'],
		]);
		expect(await records[0]?.content.text()).toBe('Bến Lức;1');
		expect((await records[1]?.content.text()) === large).toBe(true);
		workspace.close();
	}
});

test('a real browser gives everything back that it was given', async () => {
	workspace = await Workspace.open(name);
	const first = await workspace.addDraft(draft('Đức Hòa;1'));
	await workspace.activate(first, receipt());
	const second = await workspace.addDraft(draft('Đức Hòa;2'));
	await workspace.activate(second, receipt({ replaces: first }));
	await workspace.remember('long-an', 'name', 'Thanh Hóa', 'la-thanh-hoa');
	const before = await workspace.snapshot();
	const files = await Promise.all(before.records.map(open));
	await workspace.wipe();
	expect((await workspace.snapshot()).records).toEqual([]);
	await workspace.replaceAll(before);
	const after = await workspace.snapshot();
	expect(await Promise.all(after.records.map(open))).toEqual(files);
	expect([after.memory, after.meta]).toEqual([before.memory, before.meta]);
	expect(await workspace.undo(second)).toMatchObject({ replaced: { id: first, state: 'active' } });
});
