import { noDecisions } from '../../src/lib/domain/schema/decisions';
import type { Draft, Receipt } from '../../src/lib/workspace/import-record';
import { sha256 } from '../../src/lib/workspace/sha256';
import type { ImportRecord } from '../../src/lib/workspace/import-record';
import type { Snapshot } from '../../src/lib/workspace/snapshot';

/** A file with this text that somebody begins to look at. */
export function draft(text = 'Đức Hòa;1', more: Partial<Draft> = {}): Draft {
	return draftOf(new TextEncoder().encode(text), more);
}

export function draftOf(bytes: Uint8Array<ArrayBuffer>, more: Partial<Draft> = {}): Draft {
	return {
		dataset: 'long-an',
		name: 'khao-sat.csv',
		content: new Blob([bytes]),
		sha256: sha256(bytes),
		addedAt: '2026-11-21T08:00:00.000Z',
		who: 'Lan',
		decisions: noDecisions,
		...more,
	};
}

export function receipt(more: Partial<Receipt> = {}): Receipt {
	return {
		importedAt: '2026-11-21T08:05:00.000Z',
		who: 'Lan',
		decisions: noDecisions,
		form: 'outcomes',
		rows: 1,
		warnings: 0,
		acknowledged: [],
		replaces: null,
		...more,
	};
}

/** The same with the bytes themselves, so that it can be compared. */
export async function open({ content, ...facts }: ImportRecord) {
	return { ...facts, bytes: [...new Uint8Array(await content.arrayBuffer())] };
}

export async function opened({ records, memory, kept, meta }: Snapshot) {
	return { records: await Promise.all(records.map(open)), memory, kept, meta };
}
