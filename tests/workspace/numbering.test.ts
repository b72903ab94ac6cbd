import { expect, test } from 'vitest';
import { ownStore, fault, tab } from '../support/open-workspace';
import { draft, receipt } from '../support/workspace';

ownStore();

test('two tabs importing at once never share a number', async () => {
	const tabs = [await tab(), await tab()] as const;
	const [first] = tabs;
	const ids: number[] = [];
	for (let made = 0; made < 20; made++) ids.push(await first.addDraft(draft(`${made}`)));
	const records = await Promise.all(
		ids.map((id, index) => (index % 2 === 0 ? tabs[0] : tabs[1]).activate(id, receipt())),
	);
	const seqs = records.map(({ seq }) => seq ?? 0).sort((a, b) => a - b);
	expect(seqs).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
	expect(await first.meta('lastSeq')).toBe(20);
});

test('two tabs importing the same draft: one does, the other is told, nothing is mixed', async () => {
	const [own, other] = [await tab(), await tab()];
	const id = await own.addDraft(draft());
	const said = [receipt({ who: 'Lan', rows: 1 }), receipt({ who: 'Minh', rows: 2 })] as const;
	const faults = await Promise.all([fault(own.activate(id, said[0])), fault(other.activate(id, said[1]))]);
	expect(faults.toSorted()).toEqual(['conflict', 'none']);
	const winner = faults[0] === 'none' ? said[0] : said[1];
	expect(await own.get(id)).toMatchObject({ ...winner, state: 'active', seq: 1 });
	expect(await own.meta('lastSeq')).toBe(1);
});

test('two tabs replacing the same import: one does', async () => {
	const [own, other] = [await tab(), await tab()];
	const old = await own.addDraft(draft());
	await own.activate(old, receipt());
	const [one, two] = [await own.addDraft(draft('1')), await other.addDraft(draft('2'))];
	const faults = await Promise.all([
		fault(own.activate(one, receipt({ replaces: old }))),
		fault(other.activate(two, receipt({ replaces: old }))),
	]);
	expect(faults.toSorted()).toEqual(['conflict', 'none']);
	expect(await own.count()).toBe(1);
});

test('a number once given is never given again', async () => {
	const workspace = await tab();
	const imported = async () => workspace.activate(await workspace.addDraft(draft()), receipt());
	const [first, second] = [await imported(), await imported()];
	await workspace.remove(second.id);
	expect((await imported()).seq).toBe(3);
	const { records, ...rest } = await workspace.snapshot();
	await workspace.wipe();
	expect((await imported()).seq).toBe(4);
	await workspace.replaceAll({ ...rest, records: records.filter(({ id }) => id === first.id) });
	expect((await imported()).seq).toBe(5);
	await workspace.restore({ ...first, id: 500, seq: 500 });
	expect((await imported()).seq).toBe(501);
});

test('an id once given is never given again', async () => {
	const workspace = await tab();
	const first = await workspace.addDraft(draft());
	await workspace.remove(first);
	const second = await workspace.addDraft(draft());
	await workspace.wipe();
	const third = await workspace.addDraft(draft());
	expect(new Set([first, second, third]).size).toBe(3);
});
