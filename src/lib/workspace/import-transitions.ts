import { isImportRecord, type ImportRecord, type ImportState } from './import-record';
import { WorkspaceError } from './workspace-error';

/** The imports within one transaction, as far as changing where they stand needs them. */
export type StoredImports = {
	get(id: number): Promise<unknown>;
	put(record: ImportRecord): Promise<unknown>;
	index(name: 'replaces'): { getAll(id: number): Promise<unknown[]> };
};

/** An import that changed, and the one in whose place it stands, if that changed too. */
export type Turned = { readonly record: ImportRecord; readonly replaced: ImportRecord | null };

/** The import of this id in that state; a conflict when it is gone, damaged or stands otherwise. */
export async function inState(imports: StoredImports, id: number, state: ImportState): Promise<ImportRecord> {
	const record = await imports.get(id);
	if (isImportRecord(record) && record.state === state) return record;
	throw new WorkspaceError('conflict', `Import ${id} is not ${state} any more.`);
}

/** The import that stands in the place of another: at most one that is not undone ever does. */
async function successor(
	imports: StoredImports,
	id: number,
	but: number | null = null,
): Promise<ImportRecord | null> {
	const claims = (await imports.index('replaces').getAll(id)).filter(isImportRecord);
	return claims.find((one) => one.state !== 'undone' && one.id !== but) ?? null;
}

/** A conflict when there is a successor, but for the one that may be. */
export async function refuseSuccessor(
	imports: StoredImports,
	id: number,
	but: number | null = null,
): Promise<void> {
	const other = await successor(imports, id, but);
	if (other === null) return;
	throw new WorkspaceError('conflict', `Import ${other.id} stands in the place of ${id}.`);
}

async function turn(imports: StoredImports, id: number | null, from: ImportState, to: ImportState) {
	const record = id === null ? null : await imports.get(id);
	if (!isImportRecord(record) || record.state !== from) return null;
	const turned: ImportRecord = { ...record, state: to };
	await imports.put(turned);
	return turned;
}

/** Lets what an import replaced count again. */
export function revive(imports: StoredImports, { replaces }: ImportRecord): Promise<ImportRecord | null> {
	return turn(imports, replaces, 'replaced', 'active');
}

/**
 * Puts an import in the place of what it replaces; a conflict when another has taken that place. What was
 * undone or removed for good meanwhile stays so.
 */
export async function supersede(
	imports: StoredImports,
	{ id, replaces }: ImportRecord,
): Promise<ImportRecord | null> {
	if (replaces !== null) await refuseSuccessor(imports, replaces, id);
	return turn(imports, replaces, 'active', 'replaced');
}

/**
 * Deletes one import. What it replaced counts again if it counted itself; if it was replaced in its turn, all
 * that it came after is left undone, so that it is not lost.
 */
export async function takeAway(
	imports: StoredImports & { delete(id: number): Promise<void> },
	id: number,
): Promise<void> {
	const record = await imports.get(id);
	await imports.delete(id);
	if (!isImportRecord(record)) return;
	if (record.state === 'active') await revive(imports, record);
	let next = record.state === 'replaced' ? record : null;
	while (next) next = await turn(imports, next.replaces, 'replaced', 'undone');
}

/** Puts a deleted import back, standing as the others now let it. */
export async function putBack(
	imports: StoredImports & { add(record: ImportRecord): Promise<unknown> },
	record: ImportRecord,
): Promise<void> {
	const isReplaced = (await successor(imports, record.id)) !== null;
	const alone = record.state === 'replaced' ? 'undone' : record.state;
	const state = isReplaced && record.state === 'active' ? 'replaced' : isReplaced ? record.state : alone;
	await imports.add({ ...record, state });
	if (state === 'active' || state === 'replaced') await supersede(imports, record);
}
