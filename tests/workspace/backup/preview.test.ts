import { expect, test } from 'vitest';
import { noDecisions } from '../../../src/lib/domain/schema/decisions';
import type { ImportRecord } from '../../../src/lib/workspace/import-record';
import type { Kept } from '../../../src/lib/workspace/saved-items';
import { preview } from '../../../src/lib/workspace/backup/preview';
import { noMeta, type Snapshot } from '../../../src/lib/workspace/snapshot';
import { draft, receipt } from '../../support/workspace';

function record(
	id: number,
	seq: number | null,
	text: string,
	more: Partial<ImportRecord> = {},
): ImportRecord {
	const base = { ...draft(text, { name: `${text}.csv` }), id, seq, size: text.length };
	const unread = {
		importedAt: null,
		form: null,
		rows: null,
		warnings: null,
		acknowledged: [],
		replaces: null,
	};
	return seq === null
		? { ...base, ...unread, state: 'draft', ...more }
		: { ...base, ...receipt(), state: 'active', ...more };
}

const snapshot = (...records: ImportRecord[]): Snapshot => ({ records, memory: [], kept: [], meta: noMeta });

function told(current: Snapshot, coming: Snapshot): Record<string, string[]> {
	const { kept, ...files } = preview(current, coming);
	expect(kept).toEqual({ added: [], changed: [], gone: [] });
	const answer = Object.entries(files);
	return Object.fromEntries(answer.map(([what, records]) => [what, records.map(({ name }) => name)]));
}

test('tells what is new here, what stays, what changes and what goes', () => {
	const here = snapshot(record(1, 1, 'a'), record(2, 2, 'b'), record(3, 3, 'c'));
	const coming = snapshot(
		record(1, 1, 'a'),
		record(2, 2, 'b', { state: 'undone' }),
		record(9, 3, 'd'),
		record(4, 4, 'e'),
	);
	expect(told(here, coming)).toEqual({
		added: ['d.csv', 'e.csv'],
		same: ['a.csv'],
		changed: ['b.csv'],
		gone: ['c.csv'],
	});
});

test('other decisions are a change, another id is none', () => {
	const decisions = { ...noDecisions, assume: { year: '2024' } };
	expect(told(snapshot(record(1, 1, 'a')), snapshot(record(7, 1, 'a', { decisions })))).toMatchObject({
		same: [],
		changed: ['a.csv'],
	});
	expect(told(snapshot(record(1, 1, 'a')), snapshot(record(7, 1, 'a')))).toMatchObject({
		same: ['a.csv'],
		changed: [],
	});
});

test('one file under two numbers is two imports, a draft given twice is two drafts', () => {
	expect(told(snapshot(record(1, 1, 'a')), snapshot(record(1, 1, 'a'), record(2, 2, 'a')))).toEqual({
		added: ['a.csv'],
		same: ['a.csv'],
		changed: [],
		gone: [],
	});
	expect(told(snapshot(record(1, null, 'x'), record(2, null, 'x')), snapshot(record(1, null, 'x')))).toEqual({
		added: [],
		same: ['x.csv'],
		changed: [],
		gone: ['x.csv'],
	});
});

test('from nothing all is new, to nothing all goes', () => {
	const some = snapshot(record(1, 1, 'a'));
	expect(told(snapshot(), some)).toEqual({ added: ['a.csv'], same: [], changed: [], gone: [] });
	expect(told(some, snapshot())).toEqual({ added: [], same: [], changed: [], gone: ['a.csv'] });
});

test('tells which data sets, decks, rules and choices are added, replaced and lost', () => {
	const report = (key: string, text: string): Kept => ({
		dataset: 'long-an',
		kind: 'report',
		key,
		value: { texts: { causes: text }, madeAt: '2026-01-01T00:00:00.000Z' },
	});
	const chosen = (dataset: string): Kept => ({ dataset, kind: 'illustrated', key: '', value: true });
	const here = { ...snapshot(), kept: [report('1', 'a'), report('2', 'b'), chosen('long-an')] };
	const turned = {
		...report('1', 'a'),
		value: { madeAt: '2026-01-01T00:00:00.000Z', texts: { causes: 'a' } },
	};
	const coming = { ...snapshot(), kept: [turned as Kept, report('2', 'c'), chosen('tinh-mau')] };
	expect(preview(here, coming).kept).toEqual({
		added: [chosen('tinh-mau')],
		changed: [report('2', 'c')],
		gone: [chosen('long-an')],
	});
});
