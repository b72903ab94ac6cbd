import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isBackupDue } from '$lib/domain/backup-due';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from './address';

/** Says once a visit that work of more than a week ago is in no backup. */
export function remindOfBackup(app: App): void {
	if (!isBackupDue(app.shelf.list, app.shelf.lastBackupAt, new Date())) return;
	const { backupDue, backUp } = app.words.app;
	app.notices.tell({
		tone: 'warning',
		text: backupDue,
		action: { label: backUp, onclick: () => void goto(resolve('/data') + dataAddress(app, { tab: 'backup' })) },
	});
}
