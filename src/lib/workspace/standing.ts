import { isImportRecord, type ImportRecord } from './import-record';
import { WorkspaceError } from './workspace-error';

/** The imports within one transaction, as far as changing where they stand needs them. */
export type Shelved = {
	get(id: number): Promise<unknown>;
	put(record: ImportRecord): Promise<unknown>;
};

/** An import that changed, and the one in whose place it stands, if that changed too. */
export type Turned = { readonly record: ImportRecord; readonly replaced: ImportRecord | null };

/** The import of this id in that state; a conflict when it is gone, damaged or stands otherwise. */
export async function standing(
	imports: Shelved,
	id: number,
	state: ImportRecord['state'],
): Promise<ImportRecord> {
	const record = await imports.get(id);
	if (isImportRecord(record) && record.state === state) return record;
	throw new WorkspaceError('conflict', `Import ${id} is not ${state} any more.`);
}

async function replacedBy(imports: Shelved, { replaces }: ImportRecord): Promise<ImportRecord | null> {
	const record = replaces === null ? null : await imports.get(replaces);
	return isImportRecord(record) ? record : null;
}

/** Lets what an import replaced count again. */
export async function revive(imports: Shelved, by: ImportRecord): Promise<ImportRecord | null> {
	const record = await replacedBy(imports, by);
	if (record?.state !== 'replaced') return null;
	const revived: ImportRecord = { ...record, state: 'active' };
	await imports.put(revived);
	return revived;
}

/**
 * Puts an import back in the place of what it replaced; a conflict when another has taken that place. What was
 * undone or removed for good meanwhile stays so.
 */
export async function supersede(imports: Shelved, by: ImportRecord): Promise<ImportRecord | null> {
	const record = await replacedBy(imports, by);
	if (record?.state === 'replaced')
		throw new WorkspaceError('conflict', `Import ${record.id} was replaced by another one.`);
	if (record?.state !== 'active') return null;
	const superseded: ImportRecord = { ...record, state: 'replaced' };
	await imports.put(superseded);
	return superseded;
}
