import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isBackupDue, isUnsaved } from '$lib/domain/documents/backup-due';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from '../../shared/import/data-address';

const workOf = ({ store }: Pick<App, 'store'>) => {
	const { list: imports, kept, begun, lastChangeAt, lastBackupAt } = store;
	return { imports, kept: [...kept, ...begun.map((value) => ({ value }))], lastChangeAt, lastBackupAt };
};

/** Something was made or changed here that no backup holds. */
export const hasUnsaved = (app: Pick<App, 'store'>): boolean => isUnsaved(workOf(app));

/** Says once a visit that work of more than a week is in no backup. */
export function remindOfBackup(app: App): void {
	if (!isBackupDue(workOf(app), new Date())) return;
	const { backupDue, backUp } = app.words.app;
	app.notices.tell({
		tone: 'warning',
		text: backupDue,
		action: { label: backUp, onclick: () => void goto(resolve(dataAddress(app, { tab: 'backup' }))) },
	});
}
