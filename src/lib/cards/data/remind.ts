import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isBackupDue } from '$lib/domain/backup-due';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from './address';

/** Says once a visit that work of more than a week is in no backup. */
export function remindOfBackup(app: App): void {
	const { list: imports, kept, begun, lastChangeAt, lastBackupAt } = app.shelf;
	const own = begun.map((value) => ({ value }));
	if (!isBackupDue({ imports, kept: [...kept, ...own], lastChangeAt, lastBackupAt }, new Date())) return;
	const { backupDue, backUp } = app.words.app;
	app.notices.tell({
		tone: 'warning',
		text: backupDue,
		action: { label: backUp, onclick: () => void goto(resolve(dataAddress(app, { tab: 'backup' }))) },
	});
}
