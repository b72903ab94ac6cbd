import fc from 'fast-check';
import type { Decisions } from '../../src/lib/domain/schema/decisions';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { draftOf, receipt } from './workspace';
import { fault } from './open-workspace';

const text = fc.oneof(
	fc.string({ maxLength: 8 }),
	fc.string({ unit: 'binary', maxLength: 4 }),
	fc.constantFrom('Đức Hòa', 'constructor', 'toString', '../x', ''),
);
const texts = fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true });
const dataset = fc.constantFrom('long-an', 'tinh-mau');

const decisions: fc.Arbitrary<Decisions> = fc.record(
	{
		assume: texts,
		names: texts,
		columns: texts,
		headers: fc.dictionary(text, fc.nat(), { maxKeys: 2, noNullPrototype: true }),
		edits: texts,
		skipped: fc.array(text, { maxLength: 2 }),
		facets: fc.dictionary(text, texts, { maxKeys: 2, noNullPrototype: true }),
		rows: texts,
		swaps: fc.array(fc.tuple(text, text), { maxLength: 2 }),
	},
	{ noNullPrototype: true },
);

const bytes = fc.uint8Array({ maxLength: 40 }).map((some) => new Uint8Array(some));

/** Something a user does; an import is meant by its place among those that were added. */
type Act = (workspace: Workspace, ids: number[]) => Promise<unknown>;

const idAt = (ids: readonly number[], place: number) => ids[place % Math.max(1, ids.length)] ?? 1;

const given = fc.record({ dataset, name: text, bytes, who: text, decisions });

const add = given.map(({ bytes, ...rest }): Act => {
	return async (workspace, ids) => ids.push(await workspace.addDraft(draftOf(bytes, rest)));
});

const activate = fc
	.tuple(fc.nat(9), fc.option(fc.nat(9)), decisions, fc.array(text, { maxLength: 2 }))
	.map(([place, other, decisions, acknowledged]): Act => {
		return (workspace, ids) => {
			const replaces = other === null ? null : idAt(ids, other);
			return fault(workspace.activate(idAt(ids, place), receipt({ replaces, decisions, acknowledged })));
		};
	});

/** The newest import of the same data set gives way to one more. */
const replace = fc.tuple(dataset, bytes).map(([dataset, bytes]): Act => {
	return async (workspace, ids) => {
		const { records } = await workspace.imports(dataset);
		const old = records.findLast(({ state }) => state === 'active')?.id ?? null;
		const id = await workspace.addDraft(draftOf(bytes, { dataset }));
		ids.push(id);
		await workspace.activate(id, receipt({ replaces: old }));
	};
});

const turn = fc.tuple(fc.nat(9), fc.constantFrom('undo', 'redo', 'remove')).map(
	([place, what]): Act =>
		(workspace, ids) =>
			fault(workspace[what](idAt(ids, place))),
);

/** Something is removed, something else happens, and it is put back. */
const backAgain = fc.tuple(fc.nat(4), turn, replace).map(([place, other, next]): Act => {
	return async (workspace, ids) => {
		const record = await workspace.get(idAt(ids, place));
		if (record === null) return;
		await workspace.remove(record.id);
		await other(workspace, ids);
		await next(workspace, ids);
		await fault(workspace.restore(record));
	};
});

const learn = fc.oneof(
	fc.tuple(dataset, text, texts).map(
		([dataset, key, value]): Act =>
			(workspace) =>
				workspace.remember(dataset, 'columns', key, value),
	),
	fc.tuple(dataset, text, text).map(
		([dataset, key, value]): Act =>
			(workspace) =>
				workspace.remember(dataset, 'name', key, value),
	),
	text.map(
		(who): Act =>
			(workspace) =>
				workspace.setMeta('who', who),
	),
);

/** What a user may have done; whatever is refused on the way changes nothing. */
export const acts = fc.array(fc.oneof(add, activate, replace, replace, turn, turn, turn, backAgain, learn), {
	minLength: 1,
	maxLength: 20,
	size: 'max',
});
